import { expect, test } from 'vitest'
import type { Code } from '../../../src/data/model/schema.ts'
import { languageOf } from '../../../src/languages/languages.ts'
import { reasonFor } from '../../../src/writing/message/reason.ts'

const both = 'en: misprint in the table ru: опечатка в таблице'

test.each<[Code, string, string]>([
  ['en', 'misprint in the table', 'misprint in the table'],
  ['ru', 'misprint in the table', 'misprint in the table, по-английски'],
  ['az', 'misprint in the table', 'misprint in the table, ingiliscə'],
  ['zh', 'misprint in the table', 'misprint in the table，英文'],
  ['en', 'опечатка', 'опечатка, in Russian'],
  ['az', 'опечатка', 'опечатка, rusca'],
  ['zh', 'опечатка', 'опечатка，俄文'],
  ['en', 'çap səhvi', 'çap səhvi, in Azerbaijani'],
  ['ru', 'çap səhvi', 'çap səhvi, по-азербайджански'],
  ['az', 'çap səhvi', 'çap səhvi'],
  ['en', '印刷错误 (IMF)', '印刷错误 (IMF), in Chinese'],
  ['ru', 'IMF 2025', 'IMF 2025'],
  ['en', both, 'misprint in the table'],
  ['ru', both, 'опечатка в таблице'],
  ['az', both, 'misprint in the table, ingiliscə'],
  ['zh', 'ru: опечатка zh：印刷错误', '印刷错误'],
  ['zh', 'ru: опечатка', 'опечатка，俄文'],
  ['en', 'see page en: 5', 'see page en: 5'],
  ['en', 'en:', 'en:'],
])('in %s, the reason "%s" reads "%s"', (code, why, read) => expect(reasonFor(why, languageOf(code))).toBe(read))

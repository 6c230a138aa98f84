import { describe, expect, test } from 'vitest'
import type { Code } from '../../../src/data/model/schema.ts'
import { answerLanguage } from '../../../src/handlers/request/answer-language.ts'
import type { Chat } from '../../../src/handlers/request/request.ts'

const code = (text: string, tag?: string, stored?: Code, kind: Chat['kind'] = 'private', fallback: Code = 'en'): Code =>
  answerLanguage(
    {
      chat: { id: 1, kind },
      addressed: true,
      text,
      person: { id: 1, ...(tag === undefined ? {} : { languageTag: tag }) },
    },
    stored === undefined ? {} : { language: stored },
    fallback,
  ).code

describe('the language of an answer', () => {
  test.each<[string, string, string | undefined, Code | undefined, Code]>([
    ['what the chat has chosen comes first', '中国 2025', 'ru', 'az', 'az'],
    ['then the letters: Chinese', '中国 2025', 'ru', undefined, 'zh'],
    ['then the letters: Cyrillic', 'Китай 2025', 'en', undefined, 'ru'],
    ['then the letters: ə', 'Türkiyə 2025', 'en', undefined, 'az'],
    ['then the letters: ğ', 'Qarabağ', 'en', undefined, 'az'],
    ['then the letters: ı', 'artım', 'ru', undefined, 'az'],
    ['then the letters: İ', 'İXRAC', 'ru', undefined, 'az'],
    ['Han before Cyrillic', 'Китай 中国', 'en', undefined, 'zh'],
    ['plain Latin gives nothing away: the client’s', 'turnover 2025', 'az', undefined, 'az'],
    ['digits give nothing away', '2025', 'ru', undefined, 'ru'],
    ['the client’s first part is enough', '2025', 'zh-hans', undefined, 'zh'],
    ['in any case', '2025', 'RU-ru', undefined, 'ru'],
    ['a client of a language we do not speak: the configured one', '2025', 'de', undefined, 'en'],
    ['a client that tells nothing', '2025', undefined, undefined, 'en'],
    ['a tag that is none', '2025', '', undefined, 'en'],
    ['a tag that only begins like one of ours', '2025', 'aze', undefined, 'en'],
    ['a tag from hell', '2025', '__proto__', undefined, 'en'],
  ])('%s', (_, text, tag, stored, spoken) => expect(code(text, tag, stored)).toBe(spoken))

  test('without a client’s, the configured one', () =>
    expect(code('2025', undefined, undefined, 'private', 'az')).toBe('az'))

  test.each(['group', 'channel'] as const)('in a %s the sender’s language does not count, the text’s does', kind => {
    expect(code('2025', 'ru', undefined, kind)).toBe('en')
    expect(code('Китай 2025', 'en', undefined, kind)).toBe('ru')
    expect(code('Китай 2025', 'en', 'zh', kind)).toBe('zh')
  })
})

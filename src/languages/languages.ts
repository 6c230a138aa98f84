import type { Code } from '../data/model/schema.ts'
import { az } from './az/index.ts'
import { en } from './en/index.ts'
import type { Language } from './model/say.ts'
import { ru } from './ru/index.ts'
import { zh } from './zh/index.ts'

/** The one list of languages. The compiler requires an entry for each code of schema.ts. */
const byCode: Readonly<Record<Code, Language>> = { en, az, ru, zh }

/** The languages Karvan speaks, in the order in which they are offered. */
export const languages: readonly Language[] = Object.values(byCode)
/** The language of ids: 'ambassador-china'. */
export const idLanguage: Language = en
export const languageOf = (code: Code): Language => byCode[code]

/** Languages that their letters tell apart, those written in characters first: they quote names in other letters. */
const byLetters = languages
  .filter(({ grammar }) => grammar.ownLetters !== undefined || !grammar.letters.test('a'))
  .toSorted((a, b) => Number(b.grammar.characters !== undefined) - Number(a.grammar.characters !== undefined))

/** The language that the letters show, without reading the words. Never throws. */
export const languageOfLetters = (text: string): Code | undefined =>
  byLetters.find(({ grammar }) => (grammar.ownLetters ?? grammar.letters).test(text))?.code

/** The words of admins' lines, of all four languages at once, because people mix them. */
import { once } from '../../../data/model/remembered.ts'
import { idLanguage, languages } from '../../../languages/languages.ts'
import type { HearAdmin } from '../../../languages/model/hear/admin.ts'
import { lexiconOf } from '../../text/lexicon.ts'
import { normalizePhrase } from '../../text/normalize.ts'
import { type TaggedRow, tagWords } from '../../text/tag-words.ts'

const all: readonly HearAdmin[] = languages.map(({ hearAdmin }) => hearAdmin)

/** The phrases of one meaning in all languages, as the language files spell them. */
export const phrasesOf = (list: (words: HearAdmin) => string): readonly string[] =>
  all.flatMap(words => list(words).split(', ')).filter(phrase => phrase !== '')

export function byPhrase<K extends string>(
  table: (words: HearAdmin) => Readonly<Record<K, string>>,
  normalized = normalizePhrase,
): Pick<ReadonlyMap<string, K>, 'get' | 'has'> {
  // A map, because in an object 'constructor' would mean something.
  const meanings = once(() => {
    const phrases = meaningsOf(table).flatMap(key =>
      phrasesOf(words => table(words)[key]).map(phrase => [normalized(phrase), key] as const),
    )
    return new Map(phrases)
  })
  return { get: phrase => meanings().get(phrase), has: phrase => meanings().has(phrase) }
}

export function meaningsOf<K extends string>(table: (words: HearAdmin) => Readonly<Record<K, string>>): readonly K[] {
  const found: K[] = []
  for (const key in table(idLanguage.hearAdmin)) found.push(key)
  return found
}

const languageByName = byPhrase(
  words => words.languages,
  name => name.toLowerCase(),
)

/** The code of a language (ISO 639-1) by its code or its name; undefined when the text is neither. */
export function languageCode(text: string): string | undefined {
  const lower = text.toLowerCase()
  return /^[a-z]{2}$/.test(lower) ? lower : languageByName.get(lower)
}

/** The words of a line with their senses. Speakers and projects have no sense here: lines name them by id. */
export const tagAdminWords = (text: string): TaggedRow => tagWords(text, emptyLexicon, 'arguments')
const emptyLexicon = lexiconOf([])

/** A day for texts that are read alike on every day: a whole date, the name of a country. */
export const anyDay = '2000-01-01'

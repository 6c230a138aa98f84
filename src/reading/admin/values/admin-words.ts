/** The words of admins' lines, of all four languages at once: people mix them. */
import { languageOf, languages } from '../../../languages/languages.ts'
import type { HearAdmin } from '../../../languages/model/hear-admin.ts'
import { normalize } from '../../text/normalize.ts'

const all: readonly HearAdmin[] = languages.map(({ hearAdmin }) => hearAdmin)

/** The phrases of one meaning as they are spelled. */
export const phrasesOf = (list: (words: HearAdmin) => string): readonly string[] =>
  all.flatMap(words => list(words).split(', ')).filter(phrase => phrase !== '')

/** A phrase made comparable. */
export const foldedPhrase = (phrase: string): string => phrase.split(' ').map(normalize).join(' ')

/** What each phrase means, made comparable by `folded`. A map: of an object, 'constructor' would mean something. */
export function byPhrase<K extends string>(
  table: (words: HearAdmin) => Readonly<Record<K, string>>,
  folded = foldedPhrase,
): ReadonlyMap<string, K> {
  const meanings = keysOf(table(languageOf('en').hearAdmin))
  return new Map(
    meanings.flatMap(key => phrasesOf(words => table(words)[key]).map(phrase => [folded(phrase), key] as const)),
  )
}

/** The keys, typed. */
function keysOf<K extends string>(of: Readonly<Record<K, string>>): readonly K[] {
  const found: K[] = []
  for (const key in of) found.push(key)
  return found
}

/** The meanings of a table, in its order. */
export const meaningsOf = <K extends string>(table: (words: HearAdmin) => Readonly<Record<K, string>>): readonly K[] =>
  keysOf(table(languageOf('en').hearAdmin))

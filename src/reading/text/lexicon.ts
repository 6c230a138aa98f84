/** The lexicon: every phrase of the four languages, by the stem of its first word; Chinese phrases by their text. */
import { multimap } from '../../data/model/lists.ts'
import { once, rememberedByReference } from '../../data/model/remembered.ts'
import type { Code } from '../../data/model/schema.ts'
import { languages } from '../../languages/languages.ts'
import type { Hear } from '../../languages/model/hear/hear.ts'
import { normalize } from './normalize.ts'
import { entryOf, type Phrase, phrases } from './phrases.ts'
import { nameEntries, placePhrases, shortNames } from './place-names.ts'
import type { LexiconEntry, Sense } from './senses.ts'

const hears: readonly Hear[] = languages.map(({ hear }) => hear)

/** Phrases, indexed for lookup. */
export interface Lexicon {
  /** Entries by the stem of their first word. */
  readonly words: Lookup<readonly LexiconEntry[]>
  readonly han: Lookup<readonly Sense[]>
  /** The lengths of Chinese phrases by their first character. */
  readonly lengths: Lookup<readonly number[]>
}

type Lookup<T> = Pick<ReadonlyMap<string, T>, 'get'>

/** Indexes entries. A phrase keeps all its senses: "may" is a month and a verb. */
export function lexiconOf(entries: readonly LexiconEntry[]): Lexicon {
  const words = new Map<string, LexiconEntry[]>()
  const han = new Map<string, Sense[]>()
  const lengths = new Map<string, number[]>()
  for (const entry of entries) {
    const first = entry.words[0]
    if (first === undefined) continue
    if (!isHan(first.stem)) {
      push(words, first.stem, entry)
      continue
    }
    push(han, first.stem, entry.sense)
    const start = first.stem.charAt(0)
    if (lengths.get(start)?.includes(first.stem.length) !== true) push(lengths, start, first.stem.length)
  }
  for (const list of lengths.values()) list.sort((a, b) => a - b)
  return { words, han, lengths }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const held = map.get(key)
  if (held === undefined) map.set(key, [value])
  else held.push(value)
}

const isHan = (text: string): boolean => /^[\p{Script=Han}〇]/u.test(text)

/**
 * Phrases by the first letter of their first word. To take a phrase apart costs much more than to list it, so the entries of a
 * letter are made when a word with that letter is first read.
 */
const byLetter = once(() => groupedByLetter(phrasesInOrder()))

const phrasesInOrder = once(() => hears.flatMap(hear => [...phrases(hear), ...placePhrases(hear)]))

const groupedByLetter = (phrases: readonly Phrase[]): ReadonlyMap<string, readonly Phrase[]> =>
  multimap(phrases.map(phrase => [letterOf(phrase.text), phrase] as const))

const letterOf = (text: string): string => normalize(/[\p{L}\p{N}]/u.exec(text)?.[0] ?? '').charAt(0)

const entriesOf = rememberedByReference((phrase: Phrase): readonly LexiconEntry[] =>
  phrase.isName === true ? nameEntries(phrase) : [entryOf(phrase)],
)

/** Names of one character and its neighbours, by their first character. */
const shortEntries = once(() =>
  multimap(
    hears.flatMap(hear => shortNames(hear)).map(entry => [entry.words[0]?.stem.charAt(0) ?? '', entry] as const),
  ),
)

/** All entries except the names of a context. Corrections of mistyped words need them all. */
export const entries: () => readonly LexiconEntry[] = once(() => [
  ...phrasesInOrder().flatMap(entriesOf),
  ...[...shortEntries().values()].flat(),
])

/** The entries of one language, without names of one character and their neighbours. */
export const entriesOfLanguage = (code: Code): readonly LexiconEntry[] =>
  phrasesInOrder()
    .filter(phrase => phrase.code === code)
    .flatMap(entriesOf)

/** The lexicon of the four languages together. */
export const lexicon = (): Lexicon => whole

/** A lexicon that indexes the entries of a first letter when a word with that letter is first looked up. */
export function lexiconByLetter(entriesOf: (letter: string) => readonly LexiconEntry[]): Lexicon {
  const indexed = new Map<string, Lexicon>()
  const ofLetter = (letter: string): Lexicon => {
    const known = indexed.get(letter)
    if (known !== undefined) return known
    const found = entriesOf(letter)
    if (found.length === 0) return empty
    const made = lexiconOf(found)
    indexed.set(letter, made)
    return made
  }
  return {
    words: { get: stem => ofLetter(stem.charAt(0)).words.get(stem) },
    han: { get: text => ofLetter(text.charAt(0)).han.get(text) },
    lengths: { get: first => ofLetter(first).lengths.get(first) },
  }
}
const empty = lexiconOf([])

/** A lexicon of these phrases, which are taken apart when a word with their first letter is first looked up. */
export function lexiconOfPhrases(phrases: readonly Phrase[]): Lexicon {
  const grouped = groupedByLetter(phrases)
  return lexiconByLetter(letter => (grouped.get(letter) ?? []).map(entryOf))
}

/** The entries whose first word begins with a letter, in lower case and without marks. */
export function entriesOfLetter(letter: string): readonly LexiconEntry[] {
  const short = isHan(letter) ? shortEntries().get(letter) : undefined
  return [...(byLetter().get(letter) ?? []).flatMap(entriesOf), ...(short ?? [])]
}

const whole = lexiconByLetter(entriesOfLetter)

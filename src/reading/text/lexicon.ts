/** The lexicon: every phrase of the four languages, by the stem of its first word; Chinese phrases by their text. */
import { languages } from '../../languages/languages.ts'
import type { Hear } from '../../languages/model/hear.ts'
import { phrases } from './phrases.ts'
import { placeEntries } from './place-names.ts'
import type { LexiconEntry, Sense } from './senses.ts'

const hears: readonly Hear[] = languages.map(({ hear }) => hear)

/** Phrases, indexed for lookup. */
export interface Lexicon {
  /** Entries by the stem of their first word. */
  readonly words: ReadonlyMap<string, readonly LexiconEntry[]>
  /** Senses of Chinese phrases. */
  readonly han: ReadonlyMap<string, readonly Sense[]>
  /** The lengths of Chinese phrases by their first character. */
  readonly lengths: ReadonlyMap<string, readonly number[]>
}

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

/** All entries except the names of a context; built at the first reading, so that they do not delay the start. */
export function entries(): readonly LexiconEntry[] {
  made ??= hears.flatMap(hear => [...phrases(hear), ...placeEntries(hear)])
  return made
}
let made: readonly LexiconEntry[] | undefined

/** The lexicon of the four languages together. */
export function lexicon(): Lexicon {
  indexed ??= lexiconOf(entries())
  return indexed
}
let indexed: Lexicon | undefined

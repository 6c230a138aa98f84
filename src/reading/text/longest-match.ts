/** The longest phrase of a lexicon that begins at a token. */
import type { Code } from '../../data/model/schema.ts'
import { languageOf } from '../../languages/languages.ts'
import type { Lexicon } from './lexicon.ts'
import type { LexiconEntry, Pattern, Sense } from './senses.ts'
import type { Token } from './tokenize.ts'
import { mayEnd } from './word-grammar.ts'

export interface Match {
  /** The token after the last of the phrase. */
  readonly to: number
  readonly senses: readonly Sense[]
  /** The ending of the last word, after its stem. */
  readonly ending: string
  readonly entry: LexiconEntry
}

/** Whether a stem of a language may take an ending. */
export type MayEnd = (code: Code, ending: string) => boolean

/** The match with the most words, then the most letters in its stems. Phrases of equal length give all their senses. */
export function longestMatch(
  lexicons: readonly Lexicon[],
  tokens: readonly Token[],
  at: number,
  ends: MayEnd = mayEnd,
): Match | undefined {
  const word = tokens[at]?.text ?? ''
  return longestOf(
    lexicons.flatMap(it => stemEntries(it, word)),
    tokens,
    at,
    ends,
  )
}

export const entriesBegunBy = (lexicon: Lexicon, word: string): readonly LexiconEntry[] =>
  stemEntries(lexicon, word).filter(entry => entry.words[0] !== undefined && fits(entry.words[0], word, entry, mayEnd))

function stemEntries({ words }: Lexicon, word: string): readonly LexiconEntry[] {
  const found: LexiconEntry[] = []
  for (let length = Math.min(word.length, 24); length > 0; length -= 1)
    for (const entry of words.get(word.slice(0, length)) ?? []) found.push(entry)
  return found
}

/** The longest match among entries that may begin at a token. */
export function longestOf(
  entries: readonly LexiconEntry[],
  tokens: readonly Token[],
  at: number,
  ends: MayEnd = mayEnd,
): Match | undefined {
  let best: Found | undefined
  let senses: Sense[] = []
  for (const entry of entries) {
    const found = follow(entry, tokens, at, ends)
    if (found === undefined) continue
    const order = best === undefined ? 1 : found.to - best.to || found.letters - best.letters
    if (order < 0) continue
    if (order > 0) senses = []
    if (order > 0) best = found
    senses.push(entry.sense)
  }
  return best === undefined ? undefined : { to: best.to, senses, ending: best.ending, entry: best.entry }
}

interface Found {
  readonly to: number
  readonly letters: number
  readonly ending: string
  readonly entry: LexiconEntry
}

function follow(entry: LexiconEntry, tokens: readonly Token[], from: number, ends: MayEnd): Found | undefined {
  let at = from
  let letters = 0
  let ending = ''
  for (const pattern of entry.words) {
    if (at > from) at = skipJoints(tokens, at, entry)
    const token = tokens[at]
    if (token === undefined || !fits(pattern, token.text, entry, ends)) return undefined
    letters += pattern.stem.length
    ending = token.text.slice(pattern.stem.length)
    at += 1
  }
  return { to: at, letters, ending, entry }
}

/** Skips a hyphen or a point inside a phrase: Шри-Ланка, St. Lucia; in names of places, and in «сообщи, когда», a comma. */
const skipJoints = (tokens: readonly Token[], at: number, { sense }: LexiconEntry): number => {
  const mark = tokens[at]?.text
  return mark === '-' || mark === '.' || (mark === ',' && mayPause(sense)) ? at + 1 : at
}
const mayPause = (sense: Sense): boolean =>
  sense.kind === 'area' || (sense.kind === 'word' && sense.word === 'subscribe')

function fits(pattern: Pattern, word: string, entry: LexiconEntry, ends: MayEnd): boolean {
  if (!word.startsWith(pattern.stem)) return false
  if (pattern.ending === 'any') return true
  const rest = word.slice(pattern.stem.length)
  if (rest === '') return true
  if (pattern.ending === 'none' || pattern.stem.length < (languageOf(entry.code).grammar.shortestStem ?? 1))
    return false
  return ends(pattern.ending, rest)
}

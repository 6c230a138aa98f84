/** Suggestions for a word that is not known. */
import { distance } from 'fastest-levenshtein'
import { normalize } from './normalize.ts'

/** Those within `most` edits of a normalized word, the closest first; equally close ones keep their order. */
export const closest = <T>(word: string, among: readonly T[], most: number, textOf: (it: T) => string): readonly T[] =>
  within(most, among, it => distance(word, textOf(it)))

const within = <T>(most: number, among: readonly T[], editsTo: (it: T) => number): readonly T[] =>
  among
    .map(it => ({ it, far: editsTo(it) }))
    .filter(({ far }) => far <= most)
    .toSorted((a, b) => a.far - b.far)
    .map(({ it }) => it)

/** Up to three of `among`, the closest first and then by alphabet: similar to what was typed, or beginning with it. */
export function nearest(typed: string, among: readonly string[]): readonly string[] {
  const word = normalize(typed.slice(0, 60))
  const most = Math.max(2, Math.ceil(word.length / 3))
  return within(most, among.toSorted(), it => editsOrPrefix(word, normalize(it))).slice(0, 3)
}

const editsOrPrefix = (word: string, other: string): number =>
  word.length > 2 && other.startsWith(word) ? 1 : distance(word, other)

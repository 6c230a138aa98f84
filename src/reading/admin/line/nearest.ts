/** What may have been meant by a word that is not known. */
import { distance } from 'fastest-levenshtein'
import { normalize } from '../../text/normalize.ts'
import { phrasesOf } from '../values/admin-words.ts'
import { keywords } from './keywords.ts'

/** Up to three of them, the nearest first: those whose letters differ least, or that begin alike. */
export function nearest(heard: string, among: readonly string[]): readonly string[] {
  const word = normalize(heard.slice(0, 60))
  const slack = Math.max(2, Math.ceil(word.length / 3))
  return among
    .map(it => ({ it, far: farness(word, normalize(it)) }))
    .filter(({ far }) => far <= slack)
    .sort((a, b) => a.far - b.far || (a.it < b.it ? -1 : 1))
    .slice(0, 3)
    .map(({ it }) => it)
}

/** What is typed in part is near to the whole of it. */
const farness = (word: string, other: string): number =>
  word.length > 2 && other.startsWith(word) ? 1 : distance(word, other)

/** The keyword, or the word for a flow or a measure, that is nearest; undefined where none is near. */
export function nearestKeyword(heard: string): string | undefined {
  const word = normalize(heard.slice(0, 60))
  if (word.length < 4) return undefined
  const found = [...keywords, ...plain]
    .map(it => ({ it, far: distance(word, normalize(it)) }))
    .sort((a, b) => a.far - b.far)[0]
  return found !== undefined && found.far <= Math.min(2, Math.floor(word.length / 3)) ? found.it : undefined
}
const plain = phrasesOf(words => words.measures)

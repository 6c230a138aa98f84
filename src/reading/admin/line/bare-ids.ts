/** The ids of a line that stand without a keyword: nothing else is written like them. */
import type { Facts } from '../../../data/facts/facts.ts'
import type { Key } from '../../../languages/model/hear-admin.ts'
import type { SortedLine } from './sort-line.ts'

/** The line with each id that is held taken from among its words to where its keyword would have put it. */
export function withNames(line: SortedLine, facts: Facts): SortedLine {
  const values = new Map(line.values)
  const words: string[] = []
  let { twice } = line
  for (const word of line.words) {
    const key = keyOf(word, facts)
    if (key === undefined) words.push(word)
    else if (values.get(key.key)) twice ??= { because: 'twice', part: key.key, heard: word }
    else values.set(key.key, word)
  }
  return { ...line, values, words, ...(twice && { twice }) }
}

/** Only what is written like an id: 'wind' is a word, even where a project has that name. */
function keyOf(
  word: string,
  facts: Facts,
): { readonly key: Extract<Key, 'by' | 'source' | 'speaker' | 'project'> } | undefined {
  if (/^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(word) && facts.organisation(word) !== undefined) return { key: 'by' }
  if (!/^[a-z0-9]+(-[a-z0-9]+)+$/.test(word)) return undefined
  if (facts.source(word) !== undefined) return { key: 'source' }
  if (facts.speaker(word) !== undefined) return { key: 'speaker' }
  return facts.project(word) === undefined ? undefined : { key: 'project' }
}

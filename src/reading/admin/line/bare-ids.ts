/** Ids that a line names without a keyword. Nothing else has their form. */
import type { Facts } from '../../../data/facts/facts.ts'
import type { AdminKeyword } from '../../../languages/model/hear/admin.ts'
import { saidTwice } from './problems.ts'
import type { SortedLine } from './sort-line.ts'

/** Moves each known id from the words of a line to the value of its keyword. */
export function withBareIds(line: SortedLine, facts: Facts): SortedLine {
  const values = new Map(line.values)
  const words: string[] = []
  let { twice } = line
  for (const word of line.words) {
    const key = keyOf(word, facts)
    if (key === undefined) words.push(word)
    else if (values.get(key)) twice ??= saidTwice(key, word)
    else values.set(key, word)
  }
  return { ...line, values, words, ...(twice && { twice }) }
}

/** Only what has the form of an id: 'wind' is a word, even when a project has that id. */
function keyOf(word: string, facts: Facts): Extract<AdminKeyword, 'by' | 'source' | 'speaker' | 'project'> | undefined {
  if (/^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/.test(word) && facts.organisations.get(word) !== undefined) return 'by'
  if (!/^[a-z0-9]+(-[a-z0-9]+)+$/.test(word)) return undefined
  if (facts.sources.get(word) !== undefined) return 'source'
  if (facts.speakers.get(word) !== undefined) return 'speaker'
  return facts.projects.get(word) === undefined ? undefined : 'project'
}

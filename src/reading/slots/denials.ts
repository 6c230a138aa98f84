/** What a text says it does not ask for: "not China but Russia", «импорт, а не экспорт», "ixrac deyil, idxal", 不要出口. */
import type { TaggedRow } from '../text/tag-words.ts'
import { classOf, inClass } from '../text/word-grammar.ts'
import { hasWord, isKind } from '../text/word-sense.ts'

/** Whether the words from `at` to `to`, a place or a flow, are denied by the words right beside them. */
export function isDenied(row: TaggedRow, at: number, to = at + 1): boolean {
  const before = row[at - 1]
  const lead = row[at - 2]
  if (inClass(before, 'not') || inClass(before, 'no')) return true
  // "I don't need exports"
  if (inClass(before, 'needed') && (inClass(lead, 'not') || inClass(lead, 'negated-opening'))) return true
  if (inClass(lead, 'not') && hasWord(before, 'from', 'to', 'with', 'about')) return true
  if (isNotBefore(row, before?.kind === 'han' && hasWord(before, 'from', 'to') ? at - 1 : at)) return true
  return inClass(row[to], 'not-behind') || isNotNeeded(row, to)
}

/** Whether the words before `at` say "it is not": 不是. */
export const isNotBefore = (row: TaggedRow, at: number): boolean =>
  classOf('is-not').test(
    row
      .slice(Math.max(0, at - 3), at)
      .map(({ text }) => text)
      .join(''),
  )

/** «про Китай не надо». */
const isNotNeeded = (row: TaggedRow, at: number): boolean => inClass(row[at], 'not') && inClass(row[at + 1], 'needed')

/** Whether the text only says what is not wanted ("don't show me China"), asks nothing and names nothing else. */
export function isRefusal(row: TaggedRow): boolean {
  if (row.some(({ text }) => text === '?' || text === '？')) return false
  const opening = row
    .slice(0, 3)
    .map(({ text }) => text)
    .join(' ')
  if (classOf('refusal').test(opening)) return true
  const places = row.flatMap((tagged, at) => (isKind(tagged, 'area') ? [at] : []))
  return (
    places.length > 0 &&
    !row.some(tagged => hasWord(tagged, 'isit', 'verify', 'most', 'rank', 'partner') && tagged.kind !== 'han') &&
    places.every(at => isDenied(row, at))
  )
}

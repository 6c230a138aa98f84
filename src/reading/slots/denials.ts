/** What a text says it does not ask for: "not China but Russia", «импорт, а не экспорт», "ixrac deyil, idxal", 不要出口. */
import type { TaggedWord } from '../text/tag-words.ts'
import { hasWord, isKind } from '../text/word-sense.ts'

/** Whether the words from `at` to `to`, a place or a flow, are denied by the words right beside them. */
export function isDenied(row: readonly TaggedWord[], at: number, to = at + 1): boolean {
  const [before, lead] = [row[at - 1], row[at - 2]]
  if (negations.test(before?.text ?? '')) return true
  if (/^(?:not|не)$/.test(lead?.text ?? '') && hasWord(before, 'from', 'to', 'with')) return true
  const han = row
    .slice(Math.max(0, at - 3), at)
    .map(({ text }) => text)
    .join('')
  if (/(?:不是|不要|没问|不问|不想要|不想看|不需要)$/.test(han)) return true
  return /^(?:yox|deyil|lazim deyil|istemirem)$/.test(row[to]?.text ?? '') || isNotNeeded(row, to)
}
const negations = /^(?:not|no|не)$/

/** «про Китай не надо». */
const isNotNeeded = (row: readonly TaggedWord[], at: number): boolean =>
  row[at]?.text === 'не' && /^(?:надо|нужн[а-я]*|нужен|интерес[а-я]*)$/.test(row[at + 1]?.text ?? '')

/**
 * Whether the text only says what is not wanted: "don't show me China", "no China please". A question is not among them,
 * and neither is a text that names something else.
 */
export function isRefusal(row: readonly TaggedWord[]): boolean {
  if (row.some(({ text }) => text === '?' || text === '？')) return false
  if (/^(?:dont|do not)$/.test(row[0]?.text ?? '') && hasWord(row[1], 'what', 'say')) return true
  const places = row.flatMap((tagged, at) => (isKind(tagged, 'area') ? [at] : []))
  return (
    places.length > 0 &&
    !row.some(tagged => hasWord(tagged, 'isit', 'verify', 'most', 'rank', 'partner') && tagged.kind !== 'han') &&
    places.every(at => isDenied(row, at))
  )
}

/** "early 2025", «в конце 2024 года», "2024-ün sonunda", 2025年初: parts of a year of which nothing is counted. */
import type { TaggedRow } from '../text/tag-words.ts'
import { typedText } from '../text/tokenize.ts'
import { inClass } from '../text/word-grammar.ts'
import { hasWord, senseOf } from '../text/word-sense.ts'
import type { PeriodMention } from './types.ts'

/** "End of 2025" is a bad period, with suggestions; "since the beginning of 2025" is since 2025, "by the end of 2025" the whole year. */
export function withPartOfYear(row: TaggedRow, said: PeriodMention): PeriodMention {
  const at = partAt(row, said)
  const { period = '', ...rest } = said
  if (at === undefined || !/^\d{4}/.test(period)) return said
  const year = period.slice(0, 4)
  const around = [at - 1, at - 2, at + 1].map(i => row[i])
  if ([...around, row[said.from - 1]].some(tagged => hasWord(tagged, 'until', 'asof'))) return said
  const isSince =
    inClass(row[at], 'from-the-start') ||
    around.some((tagged, i) => hasWord(tagged, 'since') && !(i === 2 && inClass(tagged, 'since-before')))
  if (isSince && period === year) return { ...rest, years: { from: year } }
  const start = Math.min(at, said.from)
  const isIn = start === at && hasWord(row[at - 1], 'in') && row[at - 1]?.kind === 'word'
  const from = isIn ? at - 1 : start
  const to = Math.max(at + 1, said.to)
  const instead = period === year ? [`${year}-S1`, `${year}-S2`, year] : [period]
  return { ...rest, from, to, bad: { heard: typedText(row.slice(from, to)), instead } }
}

/** Before the period, also with "of" or a hyphen between; or after it. */
function partAt(row: TaggedRow, { from, to, years, bad }: PeriodMention): number | undefined {
  if (years !== undefined || bad !== undefined) return undefined
  const isLinked = hasWord(row[from - 1], 'of') || row[from - 1]?.text === '-'
  // "2025 in əvvəli": the ending of the year apart.
  const behind = inClass(row[to], 'case-ending') ? [to, to + 1] : [to]
  return [from - 1, ...(isLinked ? [from - 2] : []), ...behind].find(
    i => inClass(row[i], 'part-of-year') || inClass(row[i], 'from-the-start'),
  )
}

/** "Over the half year"; not "over the half year ended 31 December". */
export const isOverTheHalf = (row: TaggedRow, at: number): boolean =>
  inClass(row[at - 1], 'article') &&
  inClass(row[at - 2], 'before-the-half') &&
  row.slice(at + 1, at + 5).every(it => it.kind !== 'number' && senseOf(it, 'month') === undefined)

/** The first and the last month, or quarter, of a range that a change may be measured over. */
import { fromSpan, type Span, span } from '../../data/model/period.ts'
import type { Period } from '../../data/model/schema.ts'
import type { TaggedRow, TaggedWord } from '../text/tag-words.ts'
import { hasClass } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'
import { isAblative } from './connectors.ts'
import type { PeriodMention } from './types.ts'

/**
 * "from April to May 2026", «с I по II квартал», "apreldən maya", 4月到5月: the ends of a range of two months or quarters, or of more
 * than a year. "From January", and "the period from April to May", is rather all of them, as statistics count.
 */
export function endsOfRange(row: TaggedRow, said: PeriodMention) {
  const all = said.period === undefined ? undefined : span(said.period)
  if (all === undefined || hasClass(row, 'as-a-period') || !isFromTo(row, said, all)) return undefined
  const months = row.slice(said.from, said.to).some(isQuarter) ? 3 : 1
  const isToDate = months === 1 && all.start % 12 === 0
  const isOfEnds = (all.months === 2 * months && !isToDate) || all.months > 12
  const end = (start: number): Period => fromSpan({ start, months })
  return isOfEnds ? { from: end(all.start), to: end(all.start + all.months - months) } : undefined
}

const isQuarter = (tagged: TaggedWord): boolean => hasWord(tagged, 'quarter', 'quarters')

/** Whether words tell the ends apart, not only a dash; in Chinese the unit at each of them does, but 1月到2月 is one figure there. */
function isFromTo(row: TaggedRow, { from, to }: PeriodMention, { start }: Span): boolean {
  const lead = hasWord(row[from - 1], 'noise') && !hasWord(row[from - 1], 'from') ? row[from - 2] : row[from - 1]
  const inside = row.slice(from, to)
  const units = inside.filter(tagged => tagged.kind === 'han' && hasWord(tagged, 'month', 'quarter'))
  const isEach = units.length > 1 && start % 12 > 0 && inside.some(tagged => hasWord(tagged, 'to', 'until'))
  return isEach || [lead, row[from - 1]].some(isOpening) || hasWord(row[to], 'between') || inside.some(isAblative)
}

const isOpening = (tagged: TaggedWord | undefined): boolean => hasWord(tagged, 'from', 'since', 'between')

/** The period of a claim whose cell names none. */
import { canonical, fromSpan, grain, span, yearBefore } from '../../../data/model/period.ts'
import type { Day, Period } from '../../../data/model/schema.ts'
import { is } from '../words/is.ts'
import type { Sentence } from '../words/sentence.ts'
import type { TimeMark } from '../words/times.ts'
import { isBaseTime, isDated } from './periods.ts'

/** The one period that a sentence names, also in another of its clauses. */
export function onlyPeriod(sentence: Sentence): Period | undefined {
  const isPast = ({ from, to }: TimeMark): boolean =>
    sentence.row.some(piece => piece.from >= from && piece.to <= to && is(piece, 'past'))
  const dated = sentence.times.filter(isDated).filter(time => !isBaseTime(time, sentence) && !isPast(time))
  const [first, ...others] = [...new Set(dated.map(({ period }) => canonical(period)))]
  return others.length === 0 ? first : undefined
}

/** "Up 92.5% compared with the first half of 2024": of the first half of 2025, where nothing else tells the period. */
export function yearAfterBase(sentence: Sentence, today: Day): Period | undefined {
  const bases = sentence.times.filter(isDated).filter(time => isBaseTime(time, sentence))
  const [base] = bases
  if (base === undefined || bases.length > 1 || grain(base.period) === 'year') return undefined
  const { start, months } = span(base.period)
  const next = fromSpan({ start: start + 12, months })
  return [today.slice(0, 4), yearBefore(today.slice(0, 4))].includes(next.slice(0, 4)) ? canonical(next) : undefined
}

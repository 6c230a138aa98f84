/** Neighbours of a question, the nearest first. There may be no data for them. */
import { valuePeriods } from '../../answers/figures/values.ts'
import type { Answer } from '../../answers/model/answer.ts'
import type { Pair, Question } from '../../answers/model/question.ts'
import type { Facts } from '../../data/facts/facts.ts'
import type { Day, Flow, Period } from '../../data/model/schema.ts'

/** Growth, rank, share, the other flows, the record and a quote; then the figures of all other periods, newest first. */
export function neighbourQuestions(question: Question, answer: Answer, facts: Facts, home: Pair): readonly Question[] {
  const asked = 'question' in answer ? answer.question : question
  if (asked.kind === 'compare-partners') {
    const { reporter, flow, period } = asked
    return asked.partners.map(partner => figureOf({ reporter, partner, flow }, period))
  }
  if (asked.kind === 'quote') return quotes(asked, answer)
  if (answer.kind === 'ranking') {
    const { reporter, flow, period } = answer.question
    return answer.rows.map(({ partner }) => figureOf({ reporter, partner, flow }, period))
  }
  if (!('partner' in asked)) return []
  if (asked.kind === 'compare-periods') return asked.periods.map(period => figureOf(asked, period))
  return [...ofPair(asked, 'period' in asked ? asked.period : undefined, home), ...earlier(asked, facts)]
}

interface SeriesOf extends Pair {
  readonly flow: Flow
  readonly asOf?: Day
}

const seriesOf = ({ reporter, partner, flow, asOf }: SeriesOf): SeriesOf => ({
  reporter,
  partner,
  flow,
  ...(asOf === undefined ? {} : { asOf }),
})

const figureOf = (of: SeriesOf, period: Period | undefined): Question => ({
  kind: 'figure',
  ...seriesOf(of),
  ...(period === undefined ? {} : { period }),
})

function ofPair(asked: SeriesOf, period: Period | undefined, home: Pair): readonly Question[] {
  const of = seriesOf(asked)
  const then = period === undefined ? {} : { period }
  const flows: readonly Flow[] = ['T', 'X', 'M', 'B']
  return [
    ...(asked.flow === 'T' ? [] : [figureOf(of, period)]),
    { kind: 'growth', ...of, ...then },
    // The newest rank, of any period.
    { kind: 'rank', ...of },
    { kind: 'rank', ...of, ...then },
    { kind: 'share', ...of, ...then },
    ...flows.map(flow => figureOf({ ...of, flow }, period)),
    { kind: 'record', ...of, grain: 'year' },
    ...(isSame(of, home) ? [{ kind: 'quote', nth: 0 } as const] : []),
  ]
}

const isSame = (a: Pair, b: Pair): boolean =>
  (a.reporter === b.reporter && a.partner === b.partner) || (a.reporter === b.partner && a.partner === b.reporter)

const earlier = (asked: SeriesOf, facts: Facts): readonly Question[] =>
  valuePeriods(asked, facts)
    .toReversed()
    .map(period => figureOf(asked, period))

function quotes(asked: Extract<Question, { kind: 'quote' }>, answer: Answer): readonly Question[] {
  const count = answer.kind === 'quote' ? answer.of : 0
  return Array.from({ length: Math.max(0, count - 1) }, (_, i) => ({ ...asked, nth: (asked.nth + i + 1) % count }))
}

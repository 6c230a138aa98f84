/** The candidates for the headline of a subject: its own series, and the mirror series of the other side. */
import type { Facts } from '../../../data/facts/facts.ts'
import { canonical, comparePeriods, yearBefore } from '../../../data/model/period.ts'
import type { Fact, Flow, Measure, Observation, Period } from '../../../data/model/schema.ts'
import type { Published } from '../../model/findings.ts'
import { memoize } from '../../model/memoize.ts'
import type { Pair } from '../../model/question.ts'

export interface FlowOf extends Pair {
  readonly flow: Flow
}

/** A series of any compiler. */
export interface Subject extends FlowOf {
  readonly measure: Measure
}

const subjectOf =
  (measure: Measure) =>
  ({ flow, reporter, partner }: FlowOf): Subject => ({ measure, flow, reporter, partner })
export const valuesOf = subjectOf('value')
export const growthsOf = subjectOf('growth')

/** Flows as the other side sees them. A balance is not mirrored, because its sign would change. */
export const mirrors: Record<Flow, Flow | undefined> = { X: 'M', M: 'X', T: 'T', B: undefined }

/** Observations of the subject, for every compiler and period, oldest first; the other side's after the reporter's own. */
export const held = (of: Subject, facts: Facts): readonly Published[] => everyHeld(facts, of)

const everyHeld = memoize(
  ({ measure, flow, reporter, partner }: Subject) => `${measure} ${flow} ${reporter} ${partner}`,
  (facts, of: Subject): readonly Published[] => {
    const { measure, flow, reporter, partner } = of
    const own = facts.series(measure, flow, reporter, partner).map(it => published(it, of))
    const mirror = mirrors[flow]
    // A place or share among the partners of one says nothing about the other; a group's trade with itself has no other side.
    if (mirror === undefined || measure === 'rank' || measure === 'share' || reporter === partner) return own
    return [...own, ...facts.series(measure, mirror, partner, reporter).map(it => published(it, of))]
  },
)

/** The observation as an answer to `of`: seen from its reporter, and under the shortest name of its period. */
export function published(observation: Observation, of: Subject = observation): Published {
  const { measure, flow, reporter, partner } = of
  const period = canonical(observation.period)
  const growth = measure === 'growth' ? { against: canonical(observation.against ?? yearBefore(period)) } : {}
  const mirrored = observation.reporter !== reporter
  const { amount } = observation
  return { by: 'publisher', measure, flow, reporter, partner, period, ...growth, amount, observation, mirrored }
}

/** The candidates of one period; of a growth, on `against` or the year before. Periods are compared by their span. */
export function candidates(of: Subject, period: Period, facts: Facts, against?: Period): readonly Published[] {
  const wanted = canonical(period)
  const base = canonical(against ?? yearBefore(wanted))
  return held(of, facts).filter(it => it.period === wanted && (it.against === undefined || it.against === base))
}

/** The periods of some figures, each once, in the order in which they became known. */
export const periodsOf = (figures: readonly { readonly period: Period }[]): readonly Period[] =>
  [...new Set(figures.map(it => it.period))].sort(comparePeriods)

/** The day on which the source of a fact was published: a full or a partial date. */
export const publishedOn = ({ citation }: Fact, facts: Facts): string =>
  facts.sources.get(citation.source)?.published ?? ''

/** Orders by the day of publication, the newest first. 0 for the same day. */
export function newestFirst(a: Fact, b: Fact, facts: Facts): number {
  const one = publishedOn(a, facts)
  const other = publishedOn(b, facts)
  return Number(one < other) - Number(one > other)
}

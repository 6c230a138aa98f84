/** /why 2022: why the sources differ, over the value and its growth. */
import type { Facts } from '../../data/facts/facts.ts'
import { canonical } from '../../data/model/period.ts'
import type { Period } from '../../data/model/schema.ts'
import { conflicts } from '../figures/conflicts.ts'
import { growthBeside } from '../figures/growth-beside.ts'
import { headline as headlineOf } from '../figures/headline.ts'
import { type FlowOf, growthsOf } from '../figures/held/candidates.ts'
import { countsOf, isStatistics } from '../figures/held/comparable.ts'
import { measureOf } from '../figures/measure.ts'
import { none } from '../figures/none.ts'
import { mirrored } from '../figures/official/official.ts'
import { value, valuePeriods } from '../figures/values.ts'
import { contradicts, ownVerdict, verdicts } from '../figures/verdict.ts'
import type { Answer } from '../model/answer.ts'
import type { Conflict, Figure, Verdict } from '../model/findings.ts'
import type { Kind } from '../model/kind.ts'
import { ofPair } from '../model/of-pair.ts'
import type { QuestionOf } from '../model/question.ts'

declare module '../model/question.ts' {
  interface Questions {
    why: OfPairAndPeriod
  }
  interface Answers {
    why: {
      readonly question: QuestionOf<'why'> & { readonly period: Period }
      readonly headline: Figure
      readonly values: readonly Verdict[]
      /** What the partner's own statistics say. */
      readonly mirror?: Figure
      /** Two statistical offices compiled their own figures. */
      readonly twoCounts?: true
      readonly growth?: Figure
      readonly growths: readonly Verdict[]
      readonly conflicts: readonly Conflict[]
    }
  }
}

export const why: Kind<'why'> = {
  ...ofPair,
  label: () => ({ by: 'flow', name: 'why' }),
  letter: 'w',
  answer,
  followUp: 'source',
}

/** Without a period, the newest in which sources differ, else the newest. Empty lists: no source held differs. */
function answer(question: QuestionOf<'why'>, facts: Facts): Answer {
  const period = question.period === undefined ? disputed(question, facts) : canonical(question.period)
  const headline = period === undefined ? undefined : value(question, period, facts)
  if (period === undefined || headline === undefined) return none(question, facts)
  const growth = growthBeside(question, headline, facts)
  const mirror = mirrored(question, period, facts)
  const all = verdicts(headline, facts)
  return {
    kind: 'why',
    question: { ...question, period },
    headline,
    values: all.filter(({ figure }) => !isOfMirror(figure, mirror)),
    ...(mirror === undefined ? {} : { mirror }),
    ...(all.some(it => isOfTwoCounts(it, headline, facts)) ? { twoCounts: true } : {}),
    ...(growth === undefined ? {} : { growth }),
    growths: growths(question, headline, growth, facts),
    conflicts: conflicts(question, headline, facts),
  }
}

/** Whether the line about the other side already shows it. */
export const isOfMirror = (figure: Figure, mirror: Figure | undefined): boolean =>
  figure.by === 'publisher' && mirror?.by === 'publisher' && figure.observation.id === mirror.observation.id

/** How many of the newest periods are searched. */
const most = 60

/** The newest period in which two statistical offices or sides differ, else any two sources; else the newest one. */
function disputed(of: FlowOf, facts: Facts): Period | undefined {
  const periods = valuePeriods(of, facts).toReversed().slice(0, most)
  const told = periods.map(period => {
    const first = value(of, period, facts)
    return { period, first, differing: first === undefined ? [] : verdicts(first, facts).filter(contradicts) }
  })
  const byCount = told.find(
    ({ period, first, differing }) =>
      first !== undefined &&
      (differing.some(it => isOfTwoCounts(it, first, facts)) || isMirroredApart(first, mirrored(of, period, facts))),
  )
  return (byCount ?? told.find(({ differing }) => differing.length > 0))?.period ?? periods[0]
}

/** Whether the other side counts it too, and the figure shown is not that count. */
const isMirroredApart = (first: Figure, mirror: Figure | undefined): boolean =>
  mirror !== undefined && !isOfMirror(first, mirror)

/** Whether two statistical offices compiled their own figures. The statement of a minister is not such a figure. */
const isOfTwoCounts = ({ figure, why }: Verdict, first: Figure, facts: Facts): boolean =>
  (why?.because === 'mirror' || why?.because === 'other-compiler') &&
  [...countsOf(first), figure.observation.compiledBy].every(it => isStatistics(it, facts))

/** Verdicts on the growth shown. When no growth fits the figure, every held growth is of another compiler. */
function growths(of: FlowOf, figure: Figure, shown: Figure | undefined, facts: Facts): readonly Verdict[] {
  if (shown?.by === 'publisher' || (shown !== undefined && measureOf(shown, facts) !== undefined))
    return verdicts(shown, facts)
  const first = headlineOf(growthsOf(of), figure.period, facts)
  if (first === undefined) return []
  const own: Verdict = { ...ownVerdict(first, facts), relation: 'differs', why: { because: 'other-compiler' } }
  return [own, ...verdicts(first, facts)]
}

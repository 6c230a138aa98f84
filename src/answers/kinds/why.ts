/** /why 2022: why the sources differ, over the value and its growth. */
import type { Facts } from '../../data/facts/facts.ts'
import { defined } from '../../data/model/defined.ts'
import { canonical } from '../../data/model/period.ts'
import type { Period } from '../../data/model/schema.ts'
import { check } from '../figures/check.ts'
import { conflicts } from '../figures/conflicts.ts'
import { growthBeside } from '../figures/growth-beside.ts'
import { headline as headlineOf } from '../figures/headline.ts'
import { type FlowOf, growthsOf } from '../figures/held/candidates.ts'
import { countsOf, isStatistics } from '../figures/held/comparable.ts'
import { observationsOf } from '../figures/held/definition.ts'
import { measureOf } from '../figures/measure.ts'
import { none } from '../figures/none.ts'
import { sumOfMembers } from '../figures/official/members.ts'
import { mirrored, official } from '../figures/official/official.ts'
import { value, valuePeriods } from '../figures/values.ts'
import { contradicts, ownVerdict, verdicts } from '../figures/verdict.ts'
import type { Answer } from '../model/answer.ts'
import type { Conflict, Figure, GrowthCheck, Verdict } from '../model/findings.ts'
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
      /** The official figure, when no source prints the headline. */
      readonly official?: Figure
      /** Of the growth shown, when the values held do not bear it out. */
      readonly check?: GrowthCheck
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
  const mirror = otherSide(question, headline, facts)
  const measure = sumOfMembers(question, period, facts) ?? official(question, period, facts)
  const redone = growth?.by === 'publisher' ? check(growth, facts) : undefined
  const all = verdicts(headline, facts)
  return {
    kind: 'why',
    question: { ...question, period },
    headline,
    values: all.filter(({ figure }) => !isSameCount(figure, mirror)),
    ...defined({
      mirror,
      growth,
      official: headline.by === 'karvan' ? measure : undefined,
      check: redone?.fits === false ? redone : undefined,
    }),
    ...(all.some(it => isOfTwoCounts(it, headline, facts)) ? { twoCounts: true } : {}),
    growths: growths(question, headline, growth, facts),
    conflicts: conflicts(question, headline, facts),
  }
}

/** Whether both are of the same observations: the line about the other side already shows it. */
export const isSameCount = (figure: Figure, mirror: Figure | undefined): boolean =>
  mirror !== undefined && JSON.stringify(idsOf(figure)) === JSON.stringify(idsOf(mirror))

const idsOf = (figure: Figure): readonly string[] =>
  observationsOf(figure)
    .map(({ id }) => id)
    .toSorted()

/** What the other side counts; undefined when the figure shown is that count. */
export function otherSide(of: FlowOf, shown: Figure, facts: Facts): Figure | undefined {
  const theirs = mirrored(of, shown.period, facts)
  return isSameCount(shown, theirs) ? undefined : theirs
}

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
    ({ first, differing }) =>
      first !== undefined &&
      (differing.some(it => isOfTwoCounts(it, first, facts)) || otherSide(of, first, facts) !== undefined),
  )
  return (byCount ?? told.find(({ differing }) => differing.length > 0))?.period ?? periods[0]
}

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

/** How every other figure for the same thing compares with the one that leads: same, rounded, or different and why. */
import type { Facts } from '../../data/facts/facts.ts'
import { areWithin, cutsOff, isExact, rounds, sameNumber } from '../../data/model/amount.ts'
import type { Figure, Published, Reason, Verdict } from '../model/findings.ts'
import { inOrder } from './headline.ts'
import { publishedOn } from './held/candidates.ts'
import { areOneCount } from './held/comparable.ts'
import { isCopy } from './held/support.ts'
import { bearsOut, measureOf } from './measure.ts'
import { isOfficial, isOfTable } from './official/official.ts'
import { reason } from './reason.ts'

/** Verdicts on the other figures of the series and period, best first: against the official figure when held, else the headline. */
export function verdicts(headline: Figure, facts: Facts): readonly Verdict[] {
  const measure = measureOf(headline, facts) ?? headline
  return grouped(rivals(headline, facts))
    .filter(group => !holds(group, headline) && !holds(group, measure) && !isOlderVintage(group[0], measure, facts))
    .map(group => verdict(group, measure, facts))
}

/** An older vintage of the official table that differs by less than a thousandth: it was revised, and no one disputes it. */
const isOlderVintage = (figure: Published, measure: Figure, facts: Facts): boolean =>
  isOfTable(figure, facts) && areOneCount([figure, measure]) && areWithin(figure.amount, measure.amount, 1000)

/** The headline as a verdict on itself: 'same', with every source that prints it after the same compiler. */
export function ownVerdict(headline: Published, facts: Facts): Verdict {
  const own = grouped(rivals(headline, facts)).find(group => holds(group, headline))
  return { figure: headline, relation: 'same', sources: byAge(own ?? [headline], facts) }
}

/** Whether a verdict contradicts the headline. A true bound, or a figure of another kind, does not; a turnover of the other side does. */
export const contradicts = ({ figure, relation, why }: Verdict): boolean =>
  relation === 'disputed' ||
  (relation === 'differs' && why !== undefined && (isHiddenSide(figure, why) || !ofAnotherKind.has(why.because)))

const isHiddenSide = ({ flow }: Published, { because }: Reason): boolean => flow === 'T' && because === 'mirror'

/** Reasons for which two figures cannot be expected to agree. */
const ofAnotherKind: ReadonlySet<string> = new Set(['bound', 'mirror', 'definition', 'currency'])

const rivals = (headline: Figure, facts: Facts): readonly Published[] =>
  inOrder(headline, headline.period, facts, headline.against)
const holds = (group: readonly Published[], figure: Figure): boolean =>
  figure.by === 'publisher' && group.some(it => it.observation.id === figure.observation.id)

function verdict(group: readonly [Published, ...Published[]], measure: Figure, facts: Facts): Verdict {
  const [figure] = group
  const sources = byAge(group, facts)
  if (isExact(figure.amount) || figure.amount.bound === 'about') {
    if (sameNumber(figure.amount, measure.amount)) return { figure, relation: 'same', sources }
    if (isRounded(figure, measure)) return { figure, relation: 'rounded', sources }
    if (isCutOff(figure, measure)) return { figure, relation: 'cut-off', sources }
  }
  const why = reason(figure, measure, facts)
  const isDisputed = why.because === 'other-compiler' && isOfficial(figure, facts) && !isOfTable(figure, facts)
  return { figure, relation: isDisputed ? 'disputed' : 'differs', why, sources }
}

/** A place in a ranking is never rounded. */
const isRounded = (figure: Published, other: Figure): boolean =>
  figure.measure === 'share'
    ? bearsOut(other, figure)
    : figure.measure !== 'rank' && (rounds(figure.amount, other.amount) || rounds(other.amount, figure.amount))
const isCutOff = ({ measure, amount }: Published, { amount: other }: Figure): boolean =>
  measure !== 'rank' && cutsOff(other, amount)

/** Groups figures: equal numbers of one compiler, at any scale and from any source, are one group. The order stays. */
function grouped(figures: readonly Published[]): readonly (readonly [Published, ...Published[]])[] {
  const groups: [Published, ...Published[]][] = []
  for (const figure of figures) {
    const group = groups.find(([first]) => isCopy(figure, first))
    if (group === undefined) groups.push([figure])
    else group.push(figure)
  }
  return groups
}

function byAge(group: readonly Published[], facts: Facts): Verdict['sources'] {
  const key = (it: Published): string => `${publishedOn(it.observation, facts)} ${it.observation.id}`
  return [...group].sort((a, b) => (key(a) < key(b) ? -1 : 1)).map(it => it.observation)
}

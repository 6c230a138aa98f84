/** How every other figure for the same thing compares with the headline: same, rounded, or different and why. */

import type { Facts } from '../../data/facts/facts.ts'
import { isExact, rounds, sameNumber } from '../../data/model/amount.ts'
import type { Published, Verdict } from '../model/findings.ts'
import { inOrder } from './headline.ts'
import { reason } from './reason.ts'
import { isCopy } from './support.ts'

/** Verdicts on all figures of the same series and period, except the headline's own group, best first. */
export const verdicts = (headline: Published, facts: Facts): readonly Verdict[] =>
  grouped(rivals(headline, facts))
    .filter(group => !isOwn(group, headline))
    .map(group => verdict(group, headline, facts))

/** The headline as a verdict on itself: 'same', with every source that prints it after the same compiler. */
export function ownVerdict(headline: Published, facts: Facts): Verdict {
  const own = grouped(rivals(headline, facts)).find(group => isOwn(group, headline))
  return { figure: headline, relation: 'same', sources: byAge(own ?? [headline], facts) }
}

/** Whether a verdict contradicts the headline. A bound that is true does not. */
export const contradicts = ({ relation, why }: Verdict): boolean => relation === 'differs' && why?.because !== 'bound'

const rivals = (headline: Published, facts: Facts): readonly Published[] =>
  inOrder(headline, headline.period, facts, headline.against)
const isOwn = (group: readonly Published[], headline: Published): boolean =>
  group.some(it => it.observation.id === headline.observation.id)

function verdict(group: readonly [Published, ...Published[]], headline: Published, facts: Facts): Verdict {
  const [figure] = group
  const sources = byAge(group, facts)
  if (isExact(figure.amount) || figure.amount.bound === 'about') {
    if (sameNumber(figure.amount, headline.amount)) return { figure, relation: 'same', sources }
    if (isRounded(figure, headline)) return { figure, relation: 'rounded', sources }
  }
  return { figure, relation: 'differs', why: reason(figure, headline, facts), sources }
}

/** A place in a ranking is never rounded. */
const isRounded = ({ measure, amount }: Published, headline: Published): boolean =>
  measure !== 'rank' && (rounds(amount, headline.amount) || rounds(headline.amount, amount))

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

const publishedOn = ({ observation }: Published, facts: Facts): string =>
  facts.source(observation.citation.source)?.published ?? ''

function byAge(group: readonly Published[], facts: Facts): Verdict['sources'] {
  const key = (it: Published): string => `${publishedOn(it, facts)} ${it.observation.id}`
  return [...group].sort((a, b) => (key(a) < key(b) ? -1 : 1)).map(it => it.observation)
}

/** Support for a candidate besides its source: other sources, and the growths that connect it with its neighbours. */
import type { Facts } from '../../../data/facts/facts.ts'
import { agree, isExact, sameNumber } from '../../../data/model/amount.ts'
import { growthFits } from '../../../data/model/growth-and-share.ts'
import { multimap } from '../../../data/model/lists.ts'
import type { Period } from '../../../data/model/schema.ts'
import type { Published } from '../../model/findings.ts'
import { memoize } from '../../model/memoize.ts'
import { held } from './candidates.ts'
import { comparable } from './comparable.ts'

/** How many independent sources give its number, its own included. Copies count once, and so do equal figures of one compiler. */
export function independents(one: Published, all: readonly Published[], facts: Facts): number {
  const alike = all.filter(it => agree(it.amount, one.amount))
  const compilers = new Set(alike.map(it => it.observation.compiledBy))
  return Math.min(compilers.size, new Set(alike.map(it => origin(it, facts))).size)
}

/** 'Today.az (Azernews)' copies Azernews. */
const origin = (it: Published, facts: Facts): string =>
  copied.exec(publisherOf(it, facts))?.[1] ?? publisherOf(it, facts)
const copied = /\(([^)]*)\)$/
const publisherOf = ({ observation }: Published, facts: Facts): string =>
  facts.sources.get(observation.citation.source)?.publisher ?? ''

/** Whether the publisher reports itself and does not copy another one. */
export const isOriginal = (it: Published, facts: Facts): boolean => !copied.test(publisherOf(it, facts))

/** How many held growths a value fits, with the values held at their other end: 3.1 in 2023 leads from 2.159 by +43.5 %. */
export function fittingGrowths(value: Published, facts: Facts): number {
  if (!isExact(value.amount)) return 0
  const fitting = linksOf(value, facts).filter(
    ({ growth, now, base }) =>
      growthFits(growth.amount, now.amount, base.amount) === true && comparable([growth, now, base], facts),
  )
  return new Set(
    fitting.map(({ growth }) => `${growth.observation.compiledBy} ${growth.amount.value} ${growth.amount.unit}`),
  ).size
}

/** A held growth with values of both its periods. */
interface GrowthLink {
  readonly growth: Published
  readonly now: Published
  readonly base: Published
}

/** The exact growths from or to the period of a value, each with every exact value held of its other period. */
export function linksOf(value: Published, facts: Facts): readonly GrowthLink[] {
  const { growths, values } = exactByPeriod(facts, value)
  return (growths.get(value.period) ?? []).flatMap(growth =>
    growth.period === value.period
      ? (values.get(growth.against ?? '') ?? []).map(base => ({ growth, now: value, base }))
      : (values.get(growth.period) ?? []).map(now => ({ growth, now, base: value })),
  )
}

/** Growths by both periods, and values by theirs. Headlines ask for them value by value: 3,000 pairs a preview. */
const exactByPeriod = memoize(
  ({ flow, reporter, partner }: Published) => `${flow} ${reporter} ${partner}`,
  (facts, of: Published) => ({
    growths: byPeriods(held({ ...of, measure: 'growth' }, facts), it => [it.period, it.against ?? it.period]),
    values: byPeriods(held({ ...of, measure: 'value' }, facts), it => [it.period]),
  }),
)

function byPeriods(
  all: readonly Published[],
  periodsOf: (it: Published) => readonly Period[],
): ReadonlyMap<Period, readonly Published[]> {
  const exact = all.filter(({ amount }) => isExact(amount))
  return multimap(exact.flatMap(it => [...new Set(periodsOf(it))].map(period => [period, it] as const)))
}

/** Whether both print one number of one compiler, however scaled: then they are one report, or copies of it. */
export const isCopy = (one: Published, other: Published): boolean =>
  one.observation.compiledBy === other.observation.compiledBy &&
  one.mirrored === other.mirrored &&
  one.amount.bound === other.amount.bound &&
  sameNumber(one.amount, other.amount)

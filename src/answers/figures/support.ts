/** Support for a candidate besides its source: other sources, and the growths that connect it with its neighbours. */

import type { Facts } from '../../data/facts/facts.ts'
import { agree, growthFits, isExact, sameNumber } from '../../data/model/amount.ts'
import type { Published } from '../model/findings.ts'
import { held } from './candidates.ts'
import { comparable } from './comparable.ts'

/**
 * How many independent sources give the candidate's number, rounded or not; it counts itself.
 * Equal figures of one compiler are one report, and so are those of one publisher and its copies.
 */
export function independents(one: Published, all: readonly Published[], facts: Facts): number {
  const alike = all.filter(it => agree(it.amount, one.amount))
  const compilers = new Set(alike.map(it => it.observation.compiledBy))
  const publishers = new Set(alike.map(it => origin(it, facts)))
  return Math.min(compilers.size, publishers.size)
}

/** 'Today.az (Azernews)' copies Azernews. */
function origin(it: Published, facts: Facts): string {
  return copied.exec(publisherOf(it, facts))?.[1] ?? publisherOf(it, facts)
}
const copied = /\(([^)]*)\)$/
const publisherOf = ({ observation }: Published, facts: Facts): string =>
  facts.source(observation.citation.source)?.publisher ?? ''

/** Whether the publisher reports for itself, and is no copy of another. */
export const isOriginal = (it: Published, facts: Facts): boolean => !copied.test(publisherOf(it, facts))

/** How many held growths a value fits, with the values held at their other end: 3.1 in 2023 leads from 2.159 by +43.5 %. */
export function fittingGrowths(value: Published, facts: Facts): number {
  if (!isExact(value.amount)) return 0
  const values = held(value, facts).filter(it => isExact(it.amount))
  const growths = held({ ...value, measure: 'growth' }, facts).filter(
    it => isExact(it.amount) && (it.period === value.period || it.against === value.period),
  )
  const fitting = growths.filter(growth => values.some(other => links(growth, value, other, facts)))
  return new Set(fitting.map(({ observation, amount }) => `${observation.compiledBy} ${amount.value} ${amount.unit}`))
    .size
}

function links(growth: Published, value: Published, other: Published, facts: Facts): boolean {
  const [now, base] = growth.period === value.period ? [value, other] : [other, value]
  if (now.period !== growth.period || base.period !== growth.against) return false
  return growthFits(growth.amount, now.amount, base.amount) === true && comparable([growth, now, base], facts)
}

/** Whether both print one number of one compiler, however scaled: then they are one report, or copies of it. */
export const isCopy = (one: Published, other: Published): boolean =>
  one.observation.compiledBy === other.observation.compiledBy &&
  one.mirrored === other.mirrored &&
  one.amount.bound === other.amount.bound &&
  sameNumber(one.amount, other.amount)

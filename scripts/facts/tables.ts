/** The tables of official statistics, read from the observations themselves: values, totals, places and shares. */
import type { Facts } from '../../src/data/facts/facts.ts'
import { lastMonth } from '../../src/data/model/period.ts'
import type { Amount, Area, Flow, Observation, Period } from '../../src/data/model/schema.ts'
import { type Cell, cellName } from './cells.ts'
import { type Exact, less, order, product, quotient, sum, whole } from './exact.ts'

export interface Tables {
  /** What the reporter itself reports, as the newest table has it; a turnover or balance of its exports and imports. */
  value(cell: Cell): Exact | undefined
  /** The printed value of a table, which may be rounded itself; undefined for what is computed. */
  printed(cell: Cell): Amount | undefined
  /** Every partner of a complete table, the largest first. */
  complete(reporter: Area, flow: Flow, period: Period): readonly Partner[] | undefined
  /** The reporters, flows and periods with a table of partners. */
  readonly lists: readonly Omit<Cell, 'partner'>[]
}

export interface Partner {
  readonly partner: Area
  readonly place: number
  readonly value: Exact
  /** In percent. */
  readonly share: Exact
}

const groups: ReadonlySet<Area> = new Set('WLD EU27 EU28 CIS OTS CASIA5 AFR SCO BRICS TURKIC5 ASEAN BRI'.split(' '))

/** Newest last. */
const byAge =
  (facts: Facts) =>
  (a: Observation, b: Observation): number => {
    const on = (it: Observation): string => facts.sources.get(it.citation.source)?.published ?? ''
    return on(a) < on(b) ? -1 : Number(on(a) > on(b))
  }

export function tablesOf(all: readonly Observation[], facts: Facts): Tables {
  const values = new Map<string, Exact>()
  const amounts = new Map<string, Amount>()
  const partners = new Map<string, Set<Area>>()
  const rows = all.filter(it => isOfTable(it, facts)).toSorted(byAge(facts))
  for (const { flow, reporter, partner, period, amount } of rows) {
    values.set(`${flow} ${reporter} ${partner} ${period}`, exact(amount.value, amount.unitMult))
    amounts.set(`${flow} ${reporter} ${partner} ${period}`, amount)
    if (groups.has(partner) || partner === reporter) continue
    const list = `${reporter} ${period}`
    partners.set(list, (partners.get(list) ?? new Set()).add(partner))
  }
  const value = ({ flow, reporter, partner, period }: Cell): Exact | undefined => {
    const of = (one: Flow): Exact | undefined => values.get(`${one} ${reporter} ${partner} ${period}`)
    if (flow === 'X' || flow === 'M') return of(flow)
    const exports = of('X')
    const imports = of('M')
    if (exports === undefined || imports === undefined) return undefined
    return flow === 'T' ? sum(exports, imports) : less(exports, imports)
  }
  return {
    value,
    printed: cell => amounts.get(cellName(cell)),
    complete: (reporter, flow, period) =>
      complete(reporter, flow, period, partners.get(`${reporter} ${period}`), value),
    lists: [...partners.keys()].flatMap(list => {
      const [reporter = '', period = ''] = list.split(' ')
      return (['X', 'M', 'T'] as const).map(flow => ({ reporter, flow, period }))
    }),
  }
}

function exact(value: string, power: number): Exact {
  const [before = '', behind = ''] = value.split('.')
  const n = BigInt(before + behind)
  const exponent = power - behind.length
  return exponent < 0 ? { n, d: 10n ** BigInt(-exponent) } : { n: n * 10n ** BigInt(exponent), d: 1n }
}

function isOfTable(it: Observation, facts: Facts): boolean {
  const compiler = facts.organisations.get(it.compiledBy)
  const published = facts.sources.get(it.citation.source)?.published ?? ''
  return (
    it.measure === 'value' &&
    compiler?.kind === 'statistics' &&
    compiler.area === undefined &&
    it.status !== 'unreliable' &&
    it.status !== 'expected' &&
    it.amount.bound === undefined &&
    lastMonth(it.period) < published.slice(0, 7)
  )
}

const zero = whole(0)
const hundred = whole(100)
const ninetyNine = whole(99)

function complete(
  reporter: Area,
  flow: Flow,
  period: Period,
  partners: ReadonlySet<Area> | undefined,
  value: Tables['value'],
): readonly Partner[] | undefined {
  const flows = flow === 'T' ? (['X', 'M'] as const) : [flow]
  const sizeOf = (partner: Area): Exact =>
    flows.map(one => value({ reporter, partner, flow: one, period }) ?? zero).reduce(sum)
  const totals = flows.map(one => value({ reporter, partner: 'WLD', flow: one, period }))
  const total = totals.reduce<Exact | undefined>(
    (a, b) => (a === undefined || b === undefined ? undefined : sum(a, b)),
    zero,
  )
  if (partners === undefined || total === undefined || total.n === 0n) return undefined
  const sizes = [...partners]
    .filter(partner => flows.some(one => value({ reporter, partner, flow: one, period }) !== undefined))
    .map(partner => ({ partner, value: sizeOf(partner) }))
  const all = sizes.map(it => it.value).reduce(sum, zero)
  if (order(product(all, hundred), product(total, ninetyNine)) < 0) return undefined
  return sizes.map(it => ({
    ...it,
    place: 1 + sizes.filter(other => order(other.value, it.value) > 0).length,
    share: product(quotient(it.value, total), hundred),
  }))
}

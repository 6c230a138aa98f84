/** What the official tables say of a printed figure of a whole year: computed apart from the answers, to check them. */
import type { Amount, Flow, Observation } from '../../../src/data/model/schema.ts'
import { officialObservations } from '../seeds.ts'

/** By 'AZE CHN 2025', the dollars of exports and imports by source. */
const values = new Map<string, Map<string, Partial<Record<Flow, number>>>>()
const partners = new Map<string, Set<string>>()
for (const it of officialObservations()) {
  if (it.status === 'unreliable') continue
  const key = `${it.reporter} ${it.partner} ${it.period}`
  const sources = values.get(key) ?? new Map<string, Partial<Record<Flow, number>>>()
  values.set(key, sources)
  sources.set(it.citation.source, { ...sources.get(it.citation.source), [it.flow]: dollars(it.amount) })
  partners.set(it.reporter, (partners.get(it.reporter) ?? new Set()).add(it.partner))
}

function dollars({ value, unitMult }: Amount): number {
  return Number(`${value}e${unitMult}`)
}

/** The value of each vintage that has it. */
function held(reporter: string, partner: string, period: string, flow: Flow): ReadonlyMap<string, number> {
  const sources = [...(values.get(`${reporter} ${partner} ${period}`) ?? [])]
  return new Map(
    sources.flatMap(([source, { X, M }]): [string, number][] => {
      if (flow === 'X' || flow === 'M') {
        const one = flow === 'X' ? X : M
        return one === undefined ? [] : [[source, one]]
      }
      return X === undefined || M === undefined ? [] : [[source, flow === 'T' ? X + M : X - M]]
    }),
  )
}

/** What each vintage says in the unit of the figure: dollars, percent, a place. Empty when none tells. */
export function officialOf(it: Observation): readonly number[] {
  const now = held(it.reporter, it.partner, it.period, it.flow)
  const ratios = (others: ReadonlyMap<string, number>): readonly number[] =>
    [...now].flatMap(([source, value]) => {
      const base = others.get(source)
      return base === undefined || base <= 0 ? [] : [value / base]
    })
  switch (it.measure) {
    case 'value':
      return it.amount.unit === 'USD' ? [...now.values()] : []
    case 'growth':
      return ratios(held(it.reporter, it.partner, it.against ?? '', it.flow)).map(ratio =>
        it.amount.unit === 'TIMES' ? ratio : (ratio - 1) * 100,
      )
    case 'share':
      return ratios(held(it.reporter, 'WLD', it.period, it.flow)).map(ratio => ratio * 100)
    case 'rank':
      return placesOf(it)
  }
}

/** The place among all partners of the table; of one with fewer than twenty partners it is not told. */
function placesOf({ reporter, partner, period, flow }: Observation): readonly number[] {
  return [...(values.get(`${reporter} ${partner} ${period}`)?.keys() ?? [])].flatMap(source => {
    const others = [...(partners.get(reporter) ?? [])].filter(it => it !== 'WLD')
    const amounts = others.flatMap((area): [string, number][] => {
      const { X, M } = values.get(`${reporter} ${area} ${period}`)?.get(source) ?? {}
      if (X === undefined && M === undefined) return []
      return [[area, (flow === 'M' ? 0 : (X ?? 0)) + (flow === 'X' ? 0 : (M ?? 0))]]
    })
    const own = amounts.find(([area]) => area === partner)?.[1]
    if (own === undefined || amounts.length < 20) return []
    return [1 + amounts.filter(([, amount]) => amount > own).length]
  })
}

/** Whether the printed digits cover the number: half a unit of the last printed place, a whole one for 'about'. */
export function covers({ value, unitMult, bound, unit }: Amount, number: number): boolean {
  const printed = Number(`${value}e${unitMult}`)
  // "Over 6" is said of 6.3, not of 11.
  if (bound === 'over') return number >= printed && number < 1.5 * printed
  if (bound === 'under') return number <= printed
  if (unit === 'ORD') return number === printed
  const [whole = '', decimals] = value.split('.')
  const place = decimals === undefined ? (/0*$/.exec(whole)?.[0].length ?? 0) : -decimals.length
  const step = 10 ** (place + unitMult)
  // A ten-billionth more, because 0.1 is no binary number.
  return Math.abs(number - printed) <= (bound === 'about' ? step : step / 2) * (1 + 1e-10) + 1e-10
}

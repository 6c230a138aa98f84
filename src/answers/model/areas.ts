/** Areas that are no country: sums and unions, which have no place among partners and may trade within themselves. */
import type { Area } from '../../data/model/schema.ts'

const unions: ReadonlySet<Area> = new Set([
  'WLD',
  'EU27',
  'EU28',
  'CIS',
  'OTS',
  'CASIA5',
  'TURKIC5',
  'ASEAN',
  'AFR',
  'SCO',
  'BRICS',
  'BRI',
])

export const isCountry = (area: Area): boolean => !unions.has(area)

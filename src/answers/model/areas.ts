import type { Area } from '../../data/model/schema.ts'

/** The world, and the groups of countries that figures are held of. They have no place among partners and may trade within themselves. */
export const groups = [
  'WLD',
  'EU27',
  'EU28',
  'CIS',
  'OTS',
  'CASIA5',
  'AFR',
  'SCO',
  'BRICS',
  'TURKIC5',
  'ASEAN',
  'BRI',
] as const
export type Group = (typeof groups)[number]

const unions: ReadonlySet<Area> = new Set(groups)

export const isCountry = (area: Area): boolean => !unions.has(area)

import type { Area } from '../../data/model/schema.ts'

/** The world and the groups of countries. They have no rank among partners, and a group may trade with itself. */
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

/** Whether the area is one country. */
export const isCountry = (area: Area): boolean => !unions.has(area)

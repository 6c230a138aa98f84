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

/** Countries that no longer exist, by their codes of ISO 3166-3. Older series have them as partners. */
export const formerCountries = ['ANT', 'CSK', 'SCG', 'YUG'] as const
export type FormerCountry = (typeof formerCountries)[number]

const unions: ReadonlySet<Area> = new Set(groups)

/** Whether the area is one country. */
export const isCountry = (area: Area): boolean => !unions.has(area)

/** Groups whose name does not tell the members, and their members. */
const members: Readonly<Record<Area, readonly Area[]>> = {
  CASIA5: ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'],
  OTS: ['AZE', 'KAZ', 'KGZ', 'TUR', 'UZB'],
  TURKIC5: ['KAZ', 'KGZ', 'TKM', 'TUR', 'UZB'],
}

/** The members of a group that a reader may not know; none for a country and for the well-known groups. */
export const membersOf = (area: Area): readonly Area[] => members[area] ?? []

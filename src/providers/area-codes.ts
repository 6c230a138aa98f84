import { type IsoCountry, isoCountries } from '../data/model/iso-countries.ts'
import type { Area } from '../data/model/schema.ts'

/** The codes that a service uses for countries and the world. */
export interface AreaCodes {
  /** Undefined for groups, "not specified", and codes that are not known. */
  area(code: string): Area | undefined
  code(area: Area): string | undefined
}

/** One of the ISO codes for every country; `own` are the codes of the service that differ, and its code of the world. */
export const isoCodes = (form: keyof IsoCountry, own: Readonly<Record<Area, string>>): AreaCodes =>
  areaCodes([...isoCountries.map(it => [it.alpha3, it[form]] as const), ...Object.entries(own)])

/** Codes from pairs of an area and its code. The last code of an area is the one that is asked for. */
export function areaCodes(pairs: readonly (readonly [Area, string])[]): AreaCodes {
  const areas = new Map(pairs.map(([area, code]) => [code, area]))
  const codes = new Map(pairs)
  return { area: code => areas.get(code), code: area => codes.get(area) }
}

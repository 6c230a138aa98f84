/** Codes of countries and groups: ISO 3166-1 alpha-3 (the store's) and alpha-2 (ICU's). */
import { formerCountries, groups } from '../../../answers/model/areas.ts'
import { isoCountries } from '../../../data/model/iso-countries.ts'
import type { Area } from '../../../data/model/schema.ts'

const toAlpha2 = new Map(isoCountries.map(it => [it.alpha3, it.alpha2]))
const toAlpha3 = new Map(isoCountries.map(it => [it.alpha2, it.alpha3]))

/** ISO 3166-1 alpha-2 of a country: 'AZE' → 'AZ'. Undefined for the world, for groups and for anything else. */
export const alpha2 = (area: Area): string | undefined => toAlpha2.get(area)

/** ISO 3166-1 alpha-3 of a country by its alpha-2 code in capitals: 'AZ' → 'AZE'. Undefined for any other text. */
export const alpha3 = (code: string): Area | undefined => toAlpha3.get(code)

/** Every country, by alpha-3 code, in the order of the alpha-2 codes. */
export const countries: readonly Area[] = isoCountries.map(it => it.alpha3)

/** Groups and former countries, which ICU has no names for. */
const others: ReadonlySet<string> = new Set([...groups, ...formerCountries])

/** Whether a text is the code of a country or group that can be asked about: 'CHN', 'WLD', not 'CN'. */
export const isArea = (code: string): code is Area => toAlpha2.has(code) || others.has(code)

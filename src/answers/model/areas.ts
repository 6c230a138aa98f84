import type { Area } from '../../data/model/schema.ts'

/** The world and the groups of countries. They have no rank among partners, and a group may trade with itself. */
export const groups = [
  'WLD',
  ...(['EU27', 'EU28', 'EZONE', 'EFTA', 'NORDIC', 'SCAND', 'BALTIC', 'BENELUX', 'V4'] as const),
  ...(['CIS', 'EAEU', 'SCAUC', 'CASIA5', 'OTS', 'TURKIC5', 'SCO', 'ECO', 'GUAM'] as const),
  ...(['G7', 'G20', 'BRICS', 'OECD', 'OPEC', 'OPECP', 'D8', 'OIC', 'NATO', 'BRI'] as const),
  ...(['MEAST', 'GCC', 'ARAB', 'AFR', 'ASIA', 'ASEAN', 'RCEP', 'NAMER', 'LATAM', 'MERCO'] as const),
  ...(['BALKAN', 'EEUR', 'EASIA', 'MENA', 'WEST'] as const),
] as const
export type Group = (typeof groups)[number]

/** Countries that no longer exist, by their codes of ISO 3166-3. Older series have them as partners. */
export const formerCountries = ['ANT', 'CSK', 'SCG', 'SUN', 'YUG'] as const
export type FormerCountry = (typeof formerCountries)[number]

const unions: ReadonlySet<Area> = new Set(groups)

/** Also true for a country that no longer exists; false for the world and for groups. */
export const isCountry = (area: Area): boolean => !unions.has(area)

const eu = 'AUT BEL BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN IRL ITA LVA LTU LUX MLT NLD POL PRT ROU SVK SVN ESP SWE'

/**
 * The members on 1 January 2026, as each group lists them on its own pages. They are applied to every year. The CIS as cis.minsk.by has it,
 * with Turkmenistan, an associate. BRICS as its presidency of 2025 has it. Of the G20, the countries. Arab: the Arab League. Middle East: the
 * region of the WTO's statistics. North America: the partners of the USMCA. Latin America: the twenty republics. Africa: the members of the
 * United Nations. No members: regions and initiatives whose lists differ by source.
 */
const members: Readonly<Partial<Record<Group, string>>> = {
  EU27: eu,
  EU28: `${eu} GBR`,
  EZONE: 'AUT BEL BGR HRV CYP EST FIN FRA DEU GRC IRL ITA LVA LTU LUX MLT NLD PRT SVK SVN ESP',
  EFTA: 'CHE ISL LIE NOR',
  NORDIC: 'DNK FIN ISL NOR SWE',
  SCAND: 'DNK NOR SWE',
  BALTIC: 'EST LVA LTU',
  BENELUX: 'BEL NLD LUX',
  V4: 'CZE HUN POL SVK',
  CIS: 'ARM AZE BLR KAZ KGZ MDA RUS TJK TKM UZB',
  EAEU: 'ARM BLR KAZ KGZ RUS',
  SCAUC: 'ARM AZE GEO',
  CASIA5: 'KAZ KGZ TJK TKM UZB',
  OTS: 'AZE KAZ KGZ TUR UZB',
  TURKIC5: 'KAZ KGZ TKM TUR UZB',
  SCO: 'BLR CHN IND IRN KAZ KGZ PAK RUS TJK UZB',
  ECO: 'AFG AZE IRN KAZ KGZ PAK TJK TUR TKM UZB',
  GUAM: 'AZE GEO MDA UKR',
  G7: 'CAN FRA DEU ITA JPN GBR USA',
  G20: 'ARG AUS BRA CAN CHN FRA DEU IND IDN ITA JPN KOR MEX RUS SAU ZAF TUR GBR USA',
  BRICS: 'BRA CHN EGY ETH IND IDN IRN RUS SAU ZAF ARE',
  OECD:
    'AUS AUT BEL CAN CHE CHL COL CRI CZE DEU DNK ESP EST FIN FRA GBR GRC HUN IRL ISL ISR ITA JPN KOR LTU LUX LVA MEX ' +
    'NLD NOR NZL POL PRT SVK SVN SWE TUR USA',
  OPEC: 'DZA COG GNQ GAB IRN IRQ KWT LBY NGA SAU ARE VEN',
  OPECP: 'DZA COG GNQ GAB IRN IRQ KWT LBY NGA SAU ARE VEN AZE BHR BRN KAZ MYS MEX OMN RUS SSD SDN',
  D8: 'AZE BGD EGY IDN IRN MYS NGA PAK TUR',
  NATO:
    'ALB BEL BGR CAN CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN ISL ITA LTU LUX LVA MKD MNE NLD NOR POL PRT ROU SVK ' +
    'SVN SWE TUR USA',
  MEAST: 'BHR IRN IRQ ISR JOR KWT LBN OMN QAT SAU SYR ARE YEM',
  GCC: 'BHR KWT OMN QAT SAU ARE',
  ARAB: 'BHR COM DJI DZA EGY IRQ JOR KWT LBN LBY MAR MRT OMN PSE QAT SAU SDN SOM SYR TUN ARE YEM',
  AFR:
    'AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ETH GAB GHA GIN GMB GNB GNQ KEN LBR LBY LSO MAR ' +
    'MDG MLI MOZ MRT MUS MWI NAM NER NGA RWA SDN SEN SLE SOM SSD STP SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE',
  ASEAN: 'BRN KHM IDN LAO MYS MMR PHL SGP THA TLS VNM',
  RCEP: 'AUS BRN KHM CHN IDN JPN KOR LAO MYS MMR NZL PHL SGP THA VNM',
  NAMER: 'CAN MEX USA',
  LATAM: 'ARG BOL BRA CHL COL CRI CUB DOM ECU SLV GTM HTI HND MEX NIC PAN PRY PER URY VEN',
  MERCO: 'ARG BOL BRA PRY URY',
}
const listed = new Map(Object.entries(members).map(([group, codes]) => [group, codes.split(' ')]))

/** The members of a group; none for a country, and for a group whose members no list settles. */
export const membersOf = (area: Area): readonly Area[] => listed.get(area) ?? []

/** Whether the sum of these would count a country twice, or might: the members of some groups are not settled. */
export function mayOverlap(areas: readonly Area[]): boolean {
  const parts = areas.map(area => (isCountry(area) ? [area] : membersOf(area)))
  const all = parts.flat()
  return new Set(all).size < all.length || (areas.length > 1 && parts.some(part => part.length === 0))
}

/** The members of a group without the country on the other side: a member has no trade with itself. */
export const membersBeside = (group: Area, other: Area): readonly Area[] => membersOf(group).filter(it => it !== other)

/** Two groups, one of some members of the other. */
export function areNested(one: Area = '', other: Area = ''): boolean {
  const [few = [], many = []] = [membersOf(one), membersOf(other)].toSorted((a, b) => a.length - b.length)
  return one !== other && few.length > 0 && few.every(it => many.includes(it))
}

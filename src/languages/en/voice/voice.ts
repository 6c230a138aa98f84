import { ends, grain } from '../../../data/model/period.ts'
import type { Area, Period } from '../../../data/model/schema.ts'
import type { Icu } from '../../model/voice/intl.ts'
import { monthsIn } from '../../model/voice/months.ts'
import { createVoice, type VoiceRules } from '../../model/voice/voice.ts'

const habits: VoiceRules = {
  code: 'en',
  locale: 'en',
  thousands: true,
  groups: {
    WLD: 'the world',
    EU27: 'the EU',
    EU28: 'the EU-28',
    CIS: 'the CIS',
    OTS: 'the Organization of Turkic States',
    CASIA5: 'Central Asia',
    AFR: 'Africa',
    SCO: 'the SCO',
    BRICS: 'BRICS',
    TURKIC5: 'the Turkic states',
    ASEAN: 'ASEAN',
    RCEP: 'the RCEP countries',
    GUAM: 'the GUAM countries',
    BRI: 'the Belt and Road countries',
    EZONE: 'the euro area',
    EFTA: 'EFTA',
    NORDIC: 'the Nordic countries',
    SCAND: 'Scandinavia',
    BALTIC: 'the Baltic states',
    BENELUX: 'Benelux',
    V4: 'the Visegrad Group',
    EAEU: 'the EAEU',
    SCAUC: 'the South Caucasus',
    ECO: 'the ECO countries',
    G7: 'the G7',
    G20: 'the G20 countries',
    OECD: 'the OECD countries',
    OPEC: 'OPEC',
    OPECP: 'the OPEC+ countries',
    D8: 'the D-8',
    OIC: 'the OIC',
    NATO: 'NATO',
    MEAST: 'the Middle East',
    GCC: 'the Gulf states',
    ARAB: 'the Arab countries',
    ASIA: 'Asia',
    NAMER: 'North America',
    LATAM: 'Latin America',
    MERCO: 'Mercosur',
    BALKAN: 'the Balkans',
    EEUR: 'Eastern Europe',
    EASIA: 'East Asia',
    MENA: 'the Middle East and North Africa',
    WEST: 'the Western countries',
    ANT: 'Netherlands Antilles',
    CSK: 'Czechoslovakia',
    SCG: 'Serbia and Montenegro',
    SUN: 'the Soviet Union',
    YUG: 'Yugoslavia',
  },
  areas: { BIH: 'Bosnia and Herzegovina', HKG: 'Hong Kong', MAC: 'Macao', PSE: 'Palestine', MMR: 'Myanmar' },
  abbreviations: { OTS: 'the OTS' },
  scales: { 0: '', 6: 'million', 9: 'billion', 12: 'trillion' },
  counted: (digits, scale, unit) => {
    const number = scale === '' ? digits : `${digits} ${scale}`
    if (unit === 'USD') return `$${number}`
    if (unit === 'EUR') return `€${number}`
    return `${number} ${units[unit] ?? unit}`
  },
  rank: digits => `${digits}${ordinal(Number(digits))}`,
  times: digits => `${digits} times`,
  bounded: (bound, text) => `${bound} ${text}`,
  period,
  day: (year, month, day, icu) =>
    [day, month === undefined ? undefined : icu.names().shortMonths[month - 1], year]
      .filter(part => part !== undefined)
      .join(' '),
}

const units: Readonly<Record<string, string>> = {
  CNY: 'yuan',
  AZN: 'manats',
  RUB: 'roubles',
  TNE: 'tonnes',
  FAM: 'families',
}

function ordinal(n: number): string {
  if (n % 100 >= 11 && n % 100 <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'
}

function period(text: string, icu: Icu): string {
  const { start, year } = ends(text)
  switch (grain(text)) {
    case 'year':
      return text
    case 'half':
      return `${start % 12 === 0 ? 'first' : 'second'} half of ${year}`
    case 'quarter':
      return `Q${Math.floor((start % 12) / 3) + 1} ${year}`
    default:
      return monthsIn(text, icu, '–')
  }
}

export const voice = createVoice(habits)

/** A period inside a phrase: 'the first half of 2025'. */
export const inPhrase = (period: Period): string =>
  grain(period) === 'half' ? `the ${voice.period(period)}` : voice.period(period)

const withThe = new Set('USA GBR NLD ARE PHL DOM BHS GMB MDV COD COG CAF ANT'.split(' '))
/** A country inside a phrase: 'the United States'. */
export const inside = (area: Area): string => (withThe.has(area) ? `the ${voice.area(area)}` : voice.area(area))

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
/** 'Azerbaijan’s', 'the United States’'. */
export const ownedBy = (area: Area): string => `${inside(area)}’${inside(area).endsWith('s') ? '' : 's'}`
/** The same at the beginning of a sentence: 'The United States’'. */
export const possessive = (area: Area): string => capital(ownedBy(area))

/** Joins names: 'a, b and c'. */
export const and = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

import { ends, grain } from '../../../data/model/period.ts'
import type { Amount, Period } from '../../../data/model/schema.ts'
import type { Icu } from '../../model/voice/intl.ts'
import { monthsIn } from '../../model/voice/months.ts'
import type { Text } from '../../model/voice/text.ts'
import type { BasedChange } from '../../model/voice/values.ts'
import { createVoice, emphasised, type Voice, type VoiceRules } from '../../model/voice/voice.ts'
import { ablative, adverbial, comitative, dative, genitive, ordinal, possessive } from './suffixes.ts'

const habits: VoiceRules = {
  code: 'az',
  locale: 'az',
  // A space, as the press writes: '138.000 $' with ICU's point would be read as 138 dollars by three readers of four.
  thousands: '\u00a0',
  groups: {
    WLD: 'dünya',
    EU27: 'Avropa İttifaqı',
    EU28: 'Aİ-28',
    CIS: 'MDB',
    OTS: 'Türk Dövlətləri Təşkilatı',
    CASIA5: 'Mərkəzi Asiya',
    AFR: 'Afrika',
    SCO: 'ŞƏT',
    BRICS: 'BRICS',
    TURKIC5: 'Türk dövlətləri',
    ASEAN: 'ASEAN',
    RCEP: 'RCEP ölkələri',
    GUAM: 'GUAM ölkələri',
    BRI: '“Kəmər və Yol” ölkələri',
    EZONE: 'avro zonası',
    EFTA: 'EFTA',
    NORDIC: 'Şimali Avropa ölkələri',
    SCAND: 'Skandinaviya',
    BALTIC: 'Baltikyanı ölkələr',
    BENELUX: 'Beniluks',
    V4: 'Vışeqrad Qrupu',
    EAEU: 'Aİİ',
    SCAUC: 'Cənubi Qafqaz',
    ECO: 'İqtisadi Əməkdaşlıq Təşkilatı',
    G7: 'G7',
    G20: 'G20',
    OECD: 'İƏİT',
    OPEC: 'OPEC',
    OPECP: 'OPEC+ ölkələri',
    D8: 'D-8',
    OIC: 'İslam Əməkdaşlıq Təşkilatı',
    NATO: 'NATO',
    MEAST: 'Yaxın Şərq',
    GCC: 'Körfəz ölkələri',
    ARAB: 'ərəb ölkələri',
    ASIA: 'Asiya',
    NAMER: 'Şimali Amerika',
    LATAM: 'Latın Amerikası',
    MERCO: 'Merkosur',
    BALKAN: 'Balkan ölkələri',
    EEUR: 'Şərqi Avropa',
    EASIA: 'Şərqi Asiya',
    MENA: 'Yaxın Şərq və Şimali Afrika',
    WEST: 'Qərb ölkələri',
    ANT: 'Niderland Antil adaları',
    CSK: 'Çexoslovakiya',
    SCG: 'Serbiya və Monteneqro',
    SUN: 'Sovet İttifaqı',
    YUG: 'Yuqoslaviya',
  },
  areas: {
    USA: 'ABŞ',
    GBR: 'Böyük Britaniya',
    ARE: 'BƏƏ',
    HKG: 'Honq Konq',
    MAC: 'Makao',
    PSE: 'Fələstin',
    ZAF: 'Cənubi Afrika',
    COD: 'Konqo Demokratik Respublikası',
    COG: 'Konqo Respublikası',
    CIV: 'Kot-d’İvuar',
  },
  abbreviations: { OTS: 'TDT' },
  scales: { 0: '', 6: 'milyon', 9: 'milyard', 12: 'trilyon' },
  counted: (digits, scale, unit) => [digits, scale, units[unit] ?? unit].filter(part => part !== '').join(' '),
  rank: digits => `${ordinal(digits)} yer`,
  times: digits => `${digits} dəfə`,
  bounded,
  period: (period, icu) => (grain(period) === 'year' ? period : inYear(period, icu)),
  shortMonths: (period, icu) => monthsIn(period, icu, '–'),
  day: (year, month, day, icu) =>
    [day, month === undefined ? undefined : icu.names().months[month - 1], year]
      .filter(part => part !== undefined)
      .join(' '),
}

/** 'təxminən 5 milyard $', '4 milyard dollardan çox', '300 000-dən çox ailə': no suffix stands on a sign. */
function bounded(bound: NonNullable<Amount['bound']>, text: string): string {
  if (bound === 'about') return `təxminən ${text}`
  const than = bound === 'over' ? 'çox' : 'az'
  const [, families] = /^([\d\u00a0]+) ailə$/.exec(text) ?? []
  if (families !== undefined) return `${ablative(families)} ${than} ailə`
  return `${ablative(text.replace('$', 'dollar').replace('€', 'avro'))} ${than}`
}

const units: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  CNY: 'yuan',
  AZN: 'manat',
  RUB: 'rubl',
  TNE: 'ton',
  FAM: 'ailə',
}

const ofYear = (year: number): string => `${ordinal(String(year))} ilin`

/** '2026-cı ilin yanvarı', '2025-ci ilin I rübü', '2025-ci ilin yanvar–oktyabrı'. */
function inYear(text: string, icu: Icu): string {
  const { start, last, year, lastYear } = ends(text)
  const month = (at: number): string => icu.names().months[at % 12] ?? ''
  switch (grain(text)) {
    case 'half':
      return `${ofYear(year)} ${start % 12 === 0 ? 'birinci' : 'ikinci'} yarımili`
    case 'quarter':
      return `${ofYear(year)} ${['I', 'II', 'III', 'IV'][Math.floor((start % 12) / 3)]} rübü`
    case 'months':
      return lastYear === year
        ? `${ofYear(year)} ${month(start)}–${possessive(month(last))}`
        : `${ofYear(year)} ${possessive(month(start))} – ${ofYear(lastYear)} ${possessive(month(last))}`
    default:
      return `${ofYear(year)} ${possessive(month(start))}`
  }
}

const spoken = createVoice(habits)

/** Names of languages are adverbs: 'azərbaycanca', 'ingiliscə'. Without the suffix they name peoples. */
export const voice: Voice = { ...spoken, language: code => adverbial(spoken.language(code)) }

/** 'ingilis', before 'dilində'. */
export const people = spoken.language

/** A period inside a sentence: '2024-cü il', '2026-cı ilin yanvarı'. Alone, a year is only its number. */
export const inSentence = (period: Period): string =>
  grain(period) === 'year' ? `${ordinal(period)} il` : voice.period(period)

/** Both ends included: '2016–2025'. */
export const fromTo = (from: Period, to: Period): string =>
  [voice.period(from), voice.period(to)].join(grain(from) === 'year' && grain(to) === 'year' ? '–' : ' – ')

/** '2024-cü illə müqayisədə ▲ 30,2%', '▲ 2025-ci ilin yanvarına nisbətən 9,2 dəfə çox'. The mark replaces the sign. */
export function changeOn({ amount, base, style, isOurs }: BasedChange): Text {
  return [emphasised(words(), style), isOurs === true ? ' (Karvanın hesablaması)' : '']

  function words(): string {
    const when = inSentence(base)
    const size = voice.amount({ ...amount, value: amount.value.replace('-', '') })
    const mark = style === 'plain' || voice.mark(amount) === '' ? '' : `${voice.mark(amount)} `
    if (amount.unit !== 'TIMES')
      return `${comitative(when)} müqayisədə ${style === 'plain' ? voice.signed(amount) : `${mark}${size}`}`
    if (Number(amount.value) < 1) return `${mark}${genitive(when)} göstəricisinin ${size.replace('dəfə', 'misli')}`
    const isBounded = amount.bound === 'over' || amount.bound === 'under'
    return `${mark}${dative(when)} nisbətən ${size}${isBounded ? '' : ' çox'}`
  }
}

/** Joins names: 'a, b and c'. */
export const and = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} və ${items.at(-1)}`

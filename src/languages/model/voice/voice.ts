/** The voice: formats numbers, places and days. All languages share it; `VoiceRules` has the differences between them. */
import type { FormerCountry, Group } from '../../../answers/model/areas.ts'
import { firstMonth, grain } from '../../../data/model/period.ts'
import type { Amount, Area, Code, PartialDay, Period } from '../../../data/model/schema.ts'
import { magnitude, scaled, shift } from './digits.ts'
import { type Icu, icu } from './intl.ts'
import type { TextPiece } from './text.ts'
import type { BasedChange } from './values.ts'

/** Numbers, months and places, from Node's own ICU, with exactly the digits that were printed. */
export interface Voice {
  readonly code: Code
  /** Digits with the language's separators: 4.870 · 4,870. A minus is written −. */
  number(value: string): string
  /** '$4.87 billion', '7.9%', '3rd', 'over $4 billion'. */
  amount(amount: Amount): string
  /** The direction of a change: '▲', '▼', or '' without one. */
  mark(amount: Amount): string
  /** A change, with its direction: '▲ +30.2%', '▼ −5.7%', '▲ 2.3 times'. */
  change(amount: Amount): string
  /** The same without the mark: '+30.2%'. */
  signed(amount: Amount): string
  /** Both numbers of a formula: '4.87' and '3.744' when unit and scale are alike, else whole amounts. */
  operands(amounts: readonly Amount[]): readonly string[]
  /** Names a period: 'January 2026', '2025', 'first quarter of 2025'. */
  period(period: Period): string
  area(area: Area): string
  /** The same, abbreviated where it is long: 'the OTS'. */
  shortArea(area: Area): string
  /** A period for a label without room: 'yanvar–avqust 2025', not '2025-ci ilin yanvar–avqustu'. */
  shortPeriod(period: Period): string
  /** A month in a few letters, without its year: 'Jan'. */
  shortMonth(period: Period): string
  /** The scale (a power of ten) in which an amount has one to three digits before the point, and its name: '$ billion'. */
  scale(amount: Amount): { readonly scale: number; readonly name: string }
  /** '13 Mar 2026'; as much of it as is known. */
  day(day: PartialDay): string
  /** The name of a language in this language: 'English'. */
  language(code: string): string
}

export interface VoiceRules {
  readonly code: Code
  readonly locale: string
  /** Whether digits are grouped in threes: not when 万 and 亿 group them. A sign replaces that of ICU. */
  readonly thousands: boolean | string
  /** The names of the groups and of the former countries, which ICU does not have. */
  readonly groups: Record<Group | FormerCountry, string>
  /** The language's own short names, when they differ from ICU's. */
  readonly areas: Readonly<Record<string, string>>
  /** Abbreviations for labels that have no room for the name. */
  readonly abbreviations?: Readonly<Record<string, string>>
  /** The scale words by power of ten; '' for units. */
  readonly scales: Readonly<Record<number, string>>
  /** A number of a currency: digits, scale word (may be ''), ISO 4217 code; and of other units: TNE, FAM. */
  counted(digits: string, scale: string, unit: string): string
  /** Third, as in a list of places: '3rd'. */
  rank(digits: string): string
  /** A multiple in the words of a newspaper: '2.3 times', «в 2,3 раза», '2.3倍'. */
  times(digits: string): string
  bounded(bound: NonNullable<Amount['bound']>, text: string): string
  period(period: Period, icu: Icu): string
  /** A run of months in a label that has no room for `period`. */
  shortMonths?(period: Period, icu: Icu): string
  /** A day from its parts; month and day may be unknown. Months count from 1. */
  day(year: string, month: number | undefined, day: string | undefined, icu: Icu): string
}

export function createVoice(habits: VoiceRules): Voice {
  const own = icu(habits.locale, habits.thousands)
  const groups: Readonly<Record<string, string>> = habits.groups
  const scales = Object.keys(habits.scales).map(Number)
  const bounded = (amount: Amount, text: string): string =>
    amount.bound === undefined ? text : habits.bounded(amount.bound, text)
  const bare = (amount: Amount): string => {
    if (amount.unit === 'PT') return `${own.number(amount.value)}%`
    if (amount.unit === 'TIMES') return habits.times(own.number(amount.value))
    if (amount.unit === 'ORD') return habits.rank(amount.value)
    const { value, scale } = scaled(amount, scales, habits.thousands !== false)
    return signedBefore(value, digits => habits.counted(own.number(digits), habits.scales[scale] ?? '', amount.unit))
  }
  // A bound replaces the plus: 'over 40%', not 'over +40%'.
  const signed = (amount: Amount): string =>
    bounded(amount, plus(amount) && amount.bound === undefined ? `+${bare(amount)}` : bare(amount))
  return {
    code: habits.code,
    number: own.number,
    amount: amount => bounded(amount, bare(amount)),
    signed,
    mark,
    change: amount => [mark(amount), signed(amount)].filter(part => part !== '').join(' '),
    operands: amounts =>
      operandsOf(amounts, amount => scaled(amount, scales, habits.thousands !== false), own.number, bare),
    period: period => habits.period(period, own),
    shortPeriod: period =>
      (grain(period) === 'months' ? (habits.shortMonths ?? habits.period) : habits.period)(period, own),
    shortMonth: period => own.names().shortMonths[Number(firstMonth(period).slice(5)) - 1] ?? '',
    scale: amount => scaleOf(amount, habits),
    area: area => nameOf(area, habits.areas, own, groups),
    shortArea: area => habits.abbreviations?.[area] ?? nameOf(area, habits.areas, own, groups),
    day: day => dayOf(day, habits, own),
    language: own.language,
  }
}

function scaleOf(amount: Amount, { scales, counted }: VoiceRules): ReturnType<Voice['scale']> {
  if (amount.unit === 'PT') return { scale: 0, name: '%' }
  if (amount.unit === 'ORD') return { scale: 0, name: '' }
  const size = magnitude(amount)
  const scale = Math.max(
    0,
    ...Object.keys(scales)
      .map(Number)
      .filter(it => it <= size),
  )
  return { scale, name: counted('', scales[scale] ?? '', amount.unit).trim() }
}

function operandsOf(
  amounts: readonly Amount[],
  onScale: (amount: Amount) => { readonly value: string; readonly scale: number },
  digits: (value: string) => string,
  whole: (amount: Amount) => string,
): readonly string[] {
  const shown = amounts.map(amount => ({ ...onScale(amount), unit: amount.unit }))
  const largest = Math.max(...shown.map(({ scale }) => scale))
  const onOne = shown.map(({ value, scale }) => shift(value, scale - largest))
  const isAlike = shown.every(({ unit }) => unit === shown[0]?.unit) && onOne.every(value => !tiny.test(value))
  return isAlike ? onOne.map(digits) : amounts.map(whole)
}

/** Less than a hundredth of the scale of the largest: it is said with a scale of its own. */
const tiny = /^-?0\.00/

const nameOf = (
  area: Area,
  areas: Readonly<Record<string, string>>,
  own: Icu,
  groups: Readonly<Record<string, string>>,
): string => areas[area] ?? groups[area] ?? own.country(area) ?? area

const dayOf = (day: PartialDay, habits: VoiceRules, own: Icu): string => {
  const [year = '', month, date] = day.split('-')
  return habits.day(year, month === undefined ? undefined : Number(month), date?.replace(/^0/, ''), own)
}

const isZero = (value: string): boolean => !/[1-9]/.test(value)
const plus = ({ unit, value }: Amount): boolean => unit === 'PT' && !value.startsWith('-') && !isZero(value)

/** The digits of a change in a phrase, bold or not: '▲ +30.2%'. */
export const emphasised = (digits: string, style: BasedChange['style']): TextPiece =>
  style === 'bold' ? { bold: digits } : digits

/** ▲ or ▼. Grown "to 2.3 times" is up, "to 0.4 times" down; no change has no mark. */
function mark({ unit, value }: Amount): string {
  if (unit === 'TIMES') return Number(value) >= 1 ? '▲' : '▼'
  if (isZero(value)) return ''
  return value.startsWith('-') ? '▼' : '▲'
}

/** The minus comes before the currency: −$3.2 billion. */
const signedBefore = (value: string, write: (digits: string) => string): string =>
  value.startsWith('-') ? `−${write(value.slice(1))}` : write(value)

/** Formatters of Node's ICU for the voices. They are made at first use and cached, because one costs more than an answer. */
import { once } from '../../../data/model/once.ts'
import { alpha2 } from './areas.ts'

export interface Icu {
  /** Digits with the language's separators and exactly as many after the point; a minus is written −. */
  number(value: string): string
  /** Month names in their stand-alone form, January first: long and short. */
  readonly months: readonly string[]
  readonly shortMonths: readonly string[]
  /** The language's name of a country by its alpha-3 code; undefined when ICU has none. */
  country(area: string): string | undefined
  language(code: string): string
}

/** Makes the formatters of a locale. `thousands`: whether digits are grouped in threes; a sign replaces that of ICU. */
export function icu(locale: string, thousands: boolean | string): Icu {
  const formatters = new Map<number, Intl.NumberFormat>()
  const countries = once(() => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }))
  const languages = once(() => new Intl.DisplayNames(locale, { type: 'language' }))
  const formatter = (digits: number): Intl.NumberFormat => {
    const known = formatters.get(digits)
    if (known !== undefined) return known
    const made = new Intl.NumberFormat(locale, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      useGrouping: thousands !== false,
    })
    formatters.set(digits, made)
    return made
  }
  const [long, short] = [once(() => monthNames(locale, 'long')), once(() => monthNames(locale, 'short'))]
  return {
    number: value => {
      const digits = value.split('.')[1]?.length ?? 0
      // A string keeps every digit; a number would round after the fifteenth.
      const shown = grouped(formatter(digits), value.replace('-', '') as `${number}`, thousands)
      return value.startsWith('-') ? `−${shown}` : shown
    },
    get months() {
      return long()
    },
    get shortMonths() {
      return short()
    },
    country: area => {
      const code = alpha2(area)
      return code === undefined ? undefined : countries().of(code)
    },
    language: code => languages().of(code) ?? code,
  }
}

const grouped = (formatter: Intl.NumberFormat, value: `${number}`, sign: boolean | string): string =>
  typeof sign === 'boolean'
    ? formatter.format(value)
    : formatter
        .formatToParts(value)
        .map(part => (part.type === 'group' ? sign : part.value))
        .join('')

function monthNames(locale: string, month: 'long' | 'short'): readonly string[] {
  const named = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, i) => named.format(new Date(Date.UTC(2025, i, 15))))
}

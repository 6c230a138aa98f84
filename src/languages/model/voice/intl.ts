/** Names, months and digits as Node's ICU writes them. Read at first use: from the build, or from ICU. */
import { isoCountries } from '../../../data/model/iso-countries.ts'
import { keptLocales } from '../../../data/model/kept-icu.ts'
import { remembered } from '../../../data/model/remembered.ts'
import { alpha2 } from './areas.ts'

export interface Icu {
  /** Digits with the language's separators and exactly as many after the point; a minus is written −. */
  number(value: string): string
  names(): LocaleNames
  /** The language's name of a country by its alpha-3 code; undefined when ICU has none. */
  country(area: string): string | undefined
  language(code: string): string
}

export interface LocaleNames {
  /** The signs between thousands, and before the digits behind the point. */
  readonly group: string
  readonly point: string
  /** Month names in their stand-alone form, January first: long and short. */
  readonly months: readonly string[]
  readonly shortMonths: readonly string[]
  /** All names of each month, inside a date too. */
  readonly monthWords: readonly (readonly string[])[]
  /** By alpha-2 code. */
  readonly countries: Readonly<Record<string, string>>
  /** By code of two letters. */
  readonly languages: Readonly<Record<string, string>>
}

/** Writes as ICU does. `thousands`: whether digits are grouped in threes; a sign replaces that of ICU. */
export function icu(locale: string, thousands: boolean | string): Icu {
  const names = (): LocaleNames => localeNames(locale)
  return {
    number(value) {
      const { group, point } = names()
      const sign = thousands === true ? group : thousands || ''
      const [whole = '', behind] = value.replace('-', '').split('.')
      const digits = whole.replace(/^0+(?=\d)/, '').replace(/\B(?=(?:\d{3})+$)/g, sign)
      return `${value.startsWith('-') ? '−' : ''}${digits}${behind === undefined ? '' : point + behind}`
    },
    names,
    country: area => names().countries[alpha2(area) ?? ''],
    language: code => names().languages[code] ?? code,
  }
}

export const localeNames = remembered((locale: string): LocaleNames => {
  const kept = keptLocales[locale]
  return kept === undefined ? namesInIcu(locale) : JSON.parse(kept)
})

function namesInIcu(locale: string): LocaleNames {
  const parts = new Intl.NumberFormat(locale).formatToParts(1234.5)
  const sign = (type: 'group' | 'decimal') => parts.find(part => part.type === type)?.value ?? ''
  const days = Array.from({ length: 12 }, (_, i) => new Date(Date.UTC(2025, i, 15)))
  const forms = [{ month: 'long' }, { month: 'short' }, { month: 'long', day: 'numeric' }] as const
  const formats = forms.map(form => new Intl.DateTimeFormat(locale, { ...form, timeZone: 'UTC' }))
  const [months = [], shortMonths = []] = formats.map(format => days.map(day => format.format(day)))
  const named = (type: 'region' | 'language'): Record<string, string> => {
    const names = new Intl.DisplayNames(locale, { type, fallback: 'none' })
    return Object.fromEntries(
      codes[type]()
        .map(code => [code, names.of(code) ?? ''])
        .filter(([, name]) => name !== ''),
    )
  }
  const isMonth = ({ type }: Intl.DateTimeFormatPart): boolean => type === 'month'
  return {
    group: sign('group'),
    point: sign('decimal'),
    months,
    shortMonths,
    monthWords: days.map(day => formats.flatMap(it => it.formatToParts(day).filter(isMonth)).map(({ value }) => value)),
    countries: named('region'),
    languages: named('language'),
  }
}

const letters = [...'abcdefghijklmnopqrstuvwxyz']
const codes = {
  region: () => isoCountries.map(it => it.alpha2),
  language: () => letters.flatMap(one => letters.map(two => one + two)),
}

/** Small numbers and ordinals as they stand before a unit of time: 9, nine, 1-ci, второй, III, 第三. */

import { isExists } from 'date-fns/isExists'
import type { TaggedWord } from '../text/tag-words.ts'
import { hasWord } from '../text/word-sense.ts'
import type { Time } from './types.ts'

export interface Count {
  readonly value: number
  /** The phrase after it. */
  readonly to: number
}

const roman: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
  xi: 11,
  xii: 12,
}
const suffixes = new Set('st nd rd th ci cu ни и я е го ое ая м му ом ои ого ые ых х ми ыи ии ей'.split(' '))

/** Azerbaijani case endings behind a year, folded. */
const caseEndings = /^(d[ae]n?|[iu]n|n[iu]n|l[ae]|y?[ae]|[iu])$/

/** A whole number in digits, of at most `most` digits. */
export function digits(heard: TaggedWord | undefined, most: number): number | undefined {
  if (heard?.kind !== 'number' || heard.text.length > most || !/^\d+$/.test(heard.text)) return undefined
  return Number(heard.text)
}

/** A number in digits or in words, up to 99. */
export function cardinal(row: readonly TaggedWord[], at: number): Count | undefined {
  const heard = row[at]
  const value = digits(heard, 2) ?? heard?.senses.find(sense => sense.kind === 'number')?.value
  if (value === undefined || value > 99) return undefined
  return { value, to: at + 1 }
}

/** An ordinal in words, in digits with or without its ending, or in Roman numerals. */
export function ordinal(row: readonly TaggedWord[], at: number): Count | undefined {
  const heard = row[at]
  if (heard === undefined) return undefined
  const named = heard.senses.find(sense => sense.kind === 'ordinal')?.value ?? roman[heard.text]
  if (named !== undefined) return { value: named, to: at + 1 }
  if (heard.text === '第') return cardinal(row, at + 1)
  const value = cardinal(row, at)
  return value === undefined ? undefined : { value: value.value, to: pastSuffix(row, value.to) }
}

/** Past the ending that is written after digits: 2025-ci, 2025-м, 1st. */
export function pastSuffix(row: readonly TaggedWord[], at: number): number {
  const hyphen = row[at]?.text === '-' && row[at]?.glued === true ? at + 1 : at
  const suffix = row[hyphen]
  if (suffix?.kind !== 'word' || !suffix.glued) return at
  if (suffixes.has(suffix.text) || /^c[iu][a-z]{0,6}$/.test(suffix.text)) return hyphen + 1
  // "2025də", "2024ün": the hyphen left out.
  if (hyphen === at && row[at - 1]?.text.length === 4 && caseEndings.test(suffix.text)) return at + 1
  // "2025-də", "2025-in": a bare case ending.
  return hyphen > at && suffix.text.length <= 3 && !hasWord(suffix, 'year', 'month', 'quarter') ? hyphen + 1 : at
}

/** Whether the calendar has that day: 31 February is none. */
const isDay = (year: number, month: number, day: number): boolean => isExists(year, month - 1, day)

/** The day of those numbers; where the calendar has none, no period, but perhaps its month or year was meant. */
export function dayTime(year: number, month: number, day: number): Time {
  const [mm, dd] = [month, day].map(value => String(value).padStart(2, '0'))
  return isDay(year, month, day)
    ? { is: 'day', day: `${year}-${mm}-${dd}` }
    : { is: 'bad', instead: [`${year}-${mm}`, `${year}`] }
}

/** Small numbers and ordinals before a unit of time: 9, nine, 1-ci, второй, III, 第三. */
import { isExists } from 'date-fns/isExists'
import { dayText, twoDigits } from '../../data/model/dates.ts'
import { languageOf } from '../../languages/languages.ts'
import type { TaggedRow, TaggedWord } from '../text/tag-words.ts'
import { inClass } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'
import type { Time } from './types.ts'

/** A number, and where its words end. */
export interface Count {
  readonly value: number
  /** The word after it. */
  readonly to: number
}

const roman = new Map('i ii iii iv v vi vii viii ix x xi xii'.split(' ').map((numeral, i) => [numeral, i + 1]))

/** I, II, … XII. */
export const isRoman = (word: string): boolean => roman.has(word)

/** A whole number in digits, of at most `most` digits. */
export function digits(tagged: TaggedWord | undefined, most: number): number | undefined {
  if (tagged?.kind !== 'number' || tagged.text.length > most || !/^\d+$/.test(tagged.text)) return undefined
  return Number(tagged.text)
}

/** A whole number in digits or in words, up to 99. */
export function cardinal(row: TaggedRow, at: number): Count | undefined {
  const tagged = row[at]
  const value = digits(tagged, 2) ?? tagged?.senses.find(sense => sense.kind === 'number')?.value
  if (value === undefined || value > 99 || !Number.isInteger(value)) return undefined
  return { value, to: at + 1 }
}

/** An ordinal in words, in digits with or without its ending, or in Roman numerals. */
export function ordinal(row: TaggedRow, at: number): Count | undefined {
  const tagged = row[at]
  if (tagged === undefined) return undefined
  const named = tagged.senses.find(sense => sense.kind === 'ordinal')?.value ?? roman.get(tagged.text)
  if (named !== undefined) return { value: named, to: at + 1 }
  const tens = tagged.senses.find(sense => sense.kind === 'number')?.value
  const units = row[at + 1]?.senses.find(sense => sense.kind === 'ordinal')?.value
  if (tens !== undefined && tens > 9 && units !== undefined)
    return isTens(tagged, row[at + 1]) ? { value: tens + units, to: at + 2 } : undefined
  if (inClass(tagged, 'ordinal-prefix')) return cardinal(row, at + 1)
  const value = cardinal(row, at)
  return value === undefined ? undefined : { value: value.value, to: pastSuffix(row, value.to) }
}

/** "on beşinci": ten, in the language of the ordinal; not "on third place". */
const isTens = ({ text }: TaggedWord, ordinalWord: TaggedWord | undefined): boolean =>
  ordinalWord?.entry !== undefined &&
  Object.entries(languageOf(ordinalWord.entry.code).hear.numbers).some(
    ([value, words]) => Number(value) % 10 === 0 && words.split(', ').includes(text),
  )

/** The index after the ending of a number in digits: 2025-ci, 2025-м, 1st. */
export function pastSuffix(row: TaggedRow, at: number): number {
  const hyphen = row[at]?.text === '-' && row[at]?.glued === true ? at + 1 : at
  const suffix = row[hyphen]
  if (suffix?.kind !== 'word' || !suffix.glued) return at
  if (inClass(suffix, 'ordinal-ending')) return hyphen + 1
  // "2025də", "2024ün": without a hyphen.
  if (hyphen === at && row[at - 1]?.text.length === 4 && inClass(suffix, 'case-ending')) return at + 1
  // "2025-də", "2025-in": a bare case ending.
  return hyphen > at && suffix.text.length <= 3 && !hasWord(suffix, 'year', 'month', 'quarter') ? hyphen + 1 : at
}

/** The day; a bad period if the calendar does not have it, with its month and year as suggestions. */
export function dayTime(year: number, month: number, day: number): Time {
  return isExists(year, month - 1, day)
    ? { is: 'day', day: dayText(year, month, day) }
    : { is: 'bad', instead: [`${year}-${twoDigits(month)}`, `${year}`] }
}

/** The letter of a quarter or a half: Q, H, К, П. */
export const isPartLetter = (tagged: TaggedWord | undefined): boolean =>
  inClass(tagged, 'quarter-letter') || inClass(tagged, 'half-letter')

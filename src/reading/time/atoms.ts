/** Time atoms of a text: a year, a part of a year, a whole period, a day. read-times.ts joins them. */
import { remembered } from '../../data/model/remembered.ts'
import type { Day } from '../../data/model/schema.ts'
import type { TaggedRow, TaggedWord } from '../text/tag-words.ts'
import { inClass } from '../text/word-grammar.ts'
import { hasWord, isKind, isTrade, senseOf, tradeNouns } from '../text/word-sense.ts'
import { isOfBest } from './connectors.ts'
import { dayOfMonth } from './days.ts'
import { oddYear } from './far-years.ts'
import { nowBeside } from './now.ts'
import { numericPeriods } from './numeric-periods.ts'
import { isOverTheHalf } from './part-of-year.ts'
import { isOfYearBefore, isPartOfYear, isYear, relative } from './relative.ts'
import { season } from './seasons.ts'
import { cardinal, digits, isPartLetter, isRoman, ordinal } from './small-numbers.ts'
import { bareYear, spelledYear } from './spelled-years.ts'
import type { Atom } from './types.ts'
import { wholeMonths } from './whole-months.ts'
import { yearBesideYear } from './year-before.ts'
import { isYearOfPart, year } from './years.ts'

/** The time atoms of a row, in order. Pure; `today` is the reference of "last". */
export function atoms(row: TaggedRow, today: Day): readonly Atom[] {
  const found: Atom[] = []
  for (let at = 0; at < row.length; ) {
    const atom = mayBegin(row[at]) ? atomAt(row, at, today) : undefined
    if (atom === undefined) at += 1
    else {
      found.push(atom)
      at = atom.to
    }
  }
  return found
}

/** Whether a rule below may begin at a word. Most words of a long text begin no time, and the rules are slow. */
const mayBegin = (word: TaggedWord | undefined): boolean =>
  word?.kind === 'number' ||
  isKind(word, 'month', 'number', 'ordinal') ||
  hasWord(word, ...firstWords) ||
  (word !== undefined && isRoman(word.text)) ||
  (word !== undefined && mayBeginByClass(word.text))

const firstWords = [
  ...(['year', 'years', 'quarter', 'quarters', 'month', 'months', 'last', 'next', 'this', 'first', 'top'] as const),
  ...(['ytd', 'yoy', 'lastyear', 'thisyear', 'nextyear', 'yearbeforelast', 'threeyearsago'] as const),
  ...(['lastmonth', 'thismonth', 'half', 'firsthalf', 'secondhalf', 'latest'] as const),
] as const

const firstClasses = [
  ...(['today', 'yesterday', 'last-alone', 'before-last-alone', 'in-time', 'ahead', 'century', 'year-before'] as const),
  ...(['one-year-back', 'nineties', 'eighties', 'noughties', 'spring', 'summer', 'autumn', 'winter'] as const),
  ...(['half-alone', 'quarter-letter', 'half-letter', 'semester', 'ordinal-prefix'] as const),
  'ordinal-above-twelve',
] as const

/** Remembered by the word, because the words of a text are asked for many classes each. */
const mayBeginByClass = remembered((text: string) => firstClasses.some(name => inClass({ text }, name)), {
  most: 20_000,
  longest: 40,
})

const rules = [
  oddYear,
  yearBesideYear,
  numericPeriods,
  wholeMonths,
  dayOfMonth,
  spelledYear,
  nowBeside,
  relative,
  counted,
  monthRange,
  year,
  bareYear,
  named,
]

function atomAt(row: TaggedRow, at: number, today: Day): Atom | undefined {
  for (const rule of rules) {
    const atom = rule(row, at, today)
    if (atom !== undefined) return atom
  }
  return undefined
}

/** First quarter, Q1, 1 кв., birinci yarımil, nine months, 前三季度. */
function counted(row: TaggedRow, at: number): Atom | undefined {
  return unitFirst(row, at) ?? halfAlone(row, at) ?? season(row, at) ?? cumulated(row, at) ?? ordinalUnit(row, at)
}

/** The unit before its number: Q1, quarter 3, H2. Months are never written so. */
function unitFirst(row: TaggedRow, at: number): Atom | undefined {
  const unit = row[at]
  const isShort = isPartLetter(unit) || inClass(unit, 'semester')
  if (!isShort && !hasWord(unit, 'quarter')) return undefined
  const value = digits(row[at + 1], 1)
  if (value === undefined || (isShort && row[at + 1]?.glued !== true)) return undefined
  const isHalf = inClass(unit, 'half-letter') || inClass(unit, 'semester')
  return part(at, at + 2, isHalf ? 'half' : 'quarter', value)
}

const unitOf = (unit: TaggedWord | undefined): 'quarter' | 'half' | undefined => {
  if (hasWord(unit, 'quarter', 'quarters') || inClass(unit, 'quarter-letter')) return 'quarter'
  // "ikinci yarımillik"; the word alone is the first half.
  if (hasWord(unit, 'firsthalf') && inClass(unit, 'any-half')) return 'half'
  return hasWord(unit, 'half') || inClass(unit, 'half-letter') ? 'half' : undefined
}

function part(from: number, to: number, unit: 'quarter' | 'half', value: number): Atom | undefined {
  const months = unit === 'quarter' ? 3 : 6
  if (value < 1 || value * months > 12) return { from, to, time: { is: 'bad', instead: [] } }
  return { from, to, time: { is: 'part', start: (value - 1) * months, months } }
}

function ordinalUnit(row: TaggedRow, at: number): Atom | undefined {
  const isOpening = hasWord(row[at], 'first') && unitOf(row[at + 1]) !== undefined
  const value = ordinal(row, at) ?? (isOpening ? { value: 1, to: at + 1 } : undefined)
  if (value === undefined) return undefined
  const next = row[value.to]?.text === '-' ? value.to + 1 : value.to
  const unit = unitOf(row[next])
  // "One quarter of the exports"
  if (unit !== undefined && row[at]?.kind === 'word' && isKind(row[at], 'number') && !isKind(row[at], 'ordinal'))
    return undefined
  const shared = unit === undefined ? sharedUnit(row, at, value.to) : undefined
  if (shared !== undefined) return part(at, value.to, shared, value.value)
  if (unit === undefined) return monthNumber(row, at)
  const single = row[next]
  if (value.value > 4 && isYearOfPart(row, at)) return undefined
  if (isPartLetter(single) && single?.glued !== true) return undefined
  const to = row[next + 1]?.text === '.' ? next + 2 : next + 1
  return part(at, to, unit, value.value)
}

/** "First and second quarter": the unit follows only the second. "Q3 vs the second", "III rüb ikinci ilə müqayisədə": it is before both. */
function sharedUnit(row: TaggedRow, from: number, to: number): 'quarter' | 'half' | undefined {
  const next = hasWord(row[to], 'and', 'or', 'versus') ? ordinal(row, to + 1) : undefined
  if (next !== undefined) return unitOf(row[next.to])
  const behind = row.slice(to).filter(it => it.kind !== 'mark' && !isLink(it) && !isTrade(it) && !hasWord(it, 'total'))
  const isLinked = [row[from - 2], row[from - 1], ...row.slice(to)].some(isLink) && behind.length === 0
  const isCompared = isLinked && row.some(it => hasWord(it, 'against', 'compare'))
  return isCompared ? unitOf(row.slice(0, from).findLast(it => unitOf(it))) : undefined
}
const isLink = (it: TaggedWord | undefined): boolean => hasWord(it, 'against', 'compare', 'with')

/** Chinese: N月 is the month of that number. */
function monthNumber(row: TaggedRow, at: number): Atom | undefined {
  const value = cardinal(row, at)
  const unit = row[at + 1]
  if (unit?.kind !== 'han') return monthOrdinal(row, at)
  if (value === undefined || !hasWord(unit, 'month') || hasWord(row[at - 1], 'top')) return undefined
  if (hasWord(unit, 'months')) return undefined
  if (value.value < 1 || value.value > 12) return { from: at, to: at + 2, time: { is: 'bad', instead: [] } }
  return { from: at, to: at + 2, time: { is: 'part', start: value.value - 1, months: 1 } }
}

/** "2025-ci ilin ilk ayı"; «13-й месяц 2025», "13th month" does not exist. «За 13 месяцев» is a duration. */
function monthOrdinal(row: TaggedRow, at: number): Atom | undefined {
  const value = ordinal(row, at)
  const unit = value === undefined ? undefined : row[value.to]
  const isOne = inClass(unit, 'one-month')
  if (value === undefined || !isOne || hasWord(row[value.to + 1], 'streak') || isOfBest(row, at)) return undefined
  if (value.value > 12) return { from: at, to: value.to + 1, time: { is: 'bad', instead: [] } }
  const isSaid = (value.to > at + 1 || isPartOfYear(row, at, value.to + 1)) && value.value > 0
  return isSaid ? { from: at, to: value.to + 1, time: { is: 'part', start: value.value - 1, months: 1 } } : undefined
}

/** «за полгода», "half-year 2025": the first half, as nine months are the first nine; not "by half-year", "the best half-year". */
function halfAlone(row: TaggedRow, at: number): Atom | undefined {
  const isAsked = hasWord(row[at - 1], 'which', 'most', 'least', 'top') || inClass(row[at - 1], 'by-measure')
  if (!inClass(row[at], 'half-alone') || isAsked) return undefined
  const isFor = isOverTheHalf(row, at) || (inClass(row[at - 1], 'for-period') && row[at + 1]?.kind !== 'number')
  const isOfYear = isYear(row[at + 1]) || isOfYearBefore(row, at)
  if (!isFor && !isOfYear && !hasWord(row[at + 1], ...tradeNouns, 'total')) return undefined
  return { from: at, to: at + 1, time: { is: 'part', start: 0, months: 6 } }
}

/** Nine months, 9 мес., 9M, ilk 9 ay, first three quarters, «три первых квартала», 前9个月, 前9月. */
function cumulated(row: TaggedRow, at: number): Atom | undefined {
  const isLead = hasWord(row[at], 'first') || (row[at]?.kind === 'han' && hasWord(row[at], 'top'))
  const leads = isLead && row[at]?.kind !== 'number' && unitOf(row[at + 1]) === undefined
  const start = leads ? at + 1 : at
  // 前五月, whose number is in the name of a month
  const lastMonth = leads && row[at]?.kind === 'han' ? senseOf(row[start], 'month')?.month : undefined
  if (lastMonth !== undefined) return { from: at, to: start + 1, time: { is: 'part', start: 0, months: lastMonth } }
  const value = cardinal(row, start)
  if (value === undefined || value.value < 1 || value.value > 12) return undefined
  const next = row[value.to]?.text === '-' || hasWord(row[value.to], 'first') ? value.to + 1 : value.to
  const unit = row[next]
  const to = row[next + 1]?.text === '.' ? next + 2 : next + 1
  const glued = unit !== undefined && unit.text.length > 1 ? true : unit?.glued === true
  const isBeforeTrade = next > value.to && hasWord(unit, 'month') && hasWord(row[to], ...tradeNouns, 'total')
  const isMonths =
    isBeforeTrade || (hasWord(unit, 'months') && glued) || (leads && unit?.kind === 'han' && hasWord(unit, 'month'))
  if (isMonths && !isHowMany(row, at)) return { from: at, to, time: { is: 'part', start: 0, months: value.value } }
  const areSeveral = !inClass(unit, 'one-or-several-quarters') || isFor(row[at - 1]) || isFor(row[next - 1])
  const isQuarters = (hasWord(unit, 'quarters') && areSeveral) || (leads && hasWord(unit, 'quarter'))
  if (isQuarters && value.value > 1 && value.value <= 4)
    return { from: at, to, time: { is: 'part', start: 0, months: value.value * 3 } }
  return undefined
}

const isFor = (tagged: TaggedWord | undefined): boolean => inClass(tagged, 'during') || hasWord(tagged, 'first')
/** "How many months", "the top 3 months" are no period. */
const isHowMany = (row: TaggedRow, at: number): boolean =>
  (hasWord(row[at - 1], 'howmuch') && row[at]?.kind !== 'number') || isOfBest(row, at)

/**
 * Chinese, 1—10月, 1至10月, 一到十月: the first number is a month too; the second is read by monthNumber, or by its name.
 * In all languages, 1至3季度, "first to third quarter": one period of all those quarters.
 */
function monthRange(row: TaggedRow, at: number): Atom | undefined {
  const value = ordinal(row, at)
  if (value === undefined || value.value < 1 || value.value > 12) return undefined
  const joint = row[value.to]
  if (joint?.text !== '-' && !hasWord(joint, 'until', 'to')) return undefined
  const second = ordinal(row, value.to + 1)
  const unit = row[second?.to ?? value.to + 1]
  // "2 to 3 quarters" is a duration.
  const isQuarter = hasWord(unit, 'quarter') || (hasWord(unit, 'quarters') && isKind(row[at], 'ordinal'))
  if (second !== undefined && second.value > value.value && second.value < 5 && isQuarter) {
    const months = (second.value - value.value + 1) * 3
    return { from: at, to: second.to + 1, time: { is: 'part', start: (value.value - 1) * 3, months } }
  }
  const isMonth = second === undefined ? senseOf(unit, 'month') !== undefined : hasWord(unit, 'month')
  if (unit?.kind !== 'han' || !isMonth) return undefined
  return { from: at, to: value.to, time: { is: 'part', start: value.value - 1, months: 1 } }
}

/** A month by its name; a half of a year by its Chinese name. */
function named(row: TaggedRow, at: number): Atom | undefined {
  const tagged = row[at]
  if (hasWord(tagged, 'firsthalf')) return part(at, at + 1, 'half', 1)
  if (hasWord(tagged, 'secondhalf')) return part(at, at + 1, 'half', 2)
  const month = senseOf(tagged, 'month')
  if (month === undefined) return undefined
  const to = row[at + 1]?.text === '.' ? at + 2 : at + 1
  // "The March quarter", but not "March quarter-on-quarter"
  const isUnit = hasWord(row[to], 'quarter') && !hasWord(row[to], 'to') && row[to]?.kind === 'word'
  const isQuarter = isUnit && !isLinkBehind(row[to + 1])
  if (isQuarter && month.month % 3 === 0) return part(at, to + 1, 'quarter', month.month / 3)
  return { from: at, to: pastMonthWord(row, to), time: { is: 'part', start: month.month - 1, months: 1, word: true } }
}

const isLinkBehind = (tagged: TaggedWord | undefined): boolean =>
  tagged?.text === '-' || hasWord(tagged, 'against', 'versus')

/** "yanvar ayı", «месяц январь»: skips the word for month. */
const pastMonthWord = (row: TaggedRow, at: number): number =>
  row[at]?.kind === 'word' && inClass(row[at], 'month-word') ? at + 1 : at

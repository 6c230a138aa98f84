/** Periods relative to today: last year, this year, three years ago, the last five years, last quarter. */
import { daysBefore } from '../../data/model/dates.ts'
import { fromSpan, yearOf } from '../../data/model/period.ts'
import type { TaggedRow, TaggedWord } from '../text/tag-words.ts'
import { inClass } from '../text/word-grammar.ts'
import { hasWord, isKind } from '../text/word-sense.ts'
import { cardinal, digits } from './small-numbers.ts'
import type { Atom, Time } from './types.ts'
import { yearsAhead } from './years-ahead.ts'

/**
 * The relative period that begins at a word. "This year" is the year to date; "last N years" are the last N full years;
 * "last month" is the previous month, even if its figures are not published.
 */
export function relative(row: TaggedRow, at: number, today: string): Atom | undefined {
  return (
    publicationDay(row, at, today) ??
    oneWord(row, at, today) ??
    monthBeforeLast(row, at, today) ??
    againstLastYear(row, at, today) ??
    yearsAgo(row, at, today) ??
    yearsAhead(row, at, today) ??
    lastUnit(row, at, today) ??
    yearsLong(row, at, today) ??
    decade(row, at, today) ??
    lastSeveral(row, at, today)
  )
}

/** "asof yesterday", «по состоянию на вчера»: a day, only after "as of". */
function publicationDay(row: TaggedRow, at: number, today: string): Atom | undefined {
  const before = row[at - 1]
  if (!hasWord(before, 'asof') && !inClass(before, 'as-of')) return undefined
  const back = (['today', 'yesterday'] as const).findIndex(name => inClass(row[at], name))
  if (back === -1) return undefined
  return { from: at, to: at + 1, time: { is: 'day', day: daysBefore(today, back) } }
}

const monthOf = (today: string): number => yearOf(today) * 12 + Number(today.slice(5, 7)) - 1

function oneWord(row: TaggedRow, at: number, today: string): Atom | undefined {
  const isMonth = hasWord(row[at], 'lastmonth') && isPartOfYear(row, at, at + 1)
  const time: Time | undefined = isMonth
    ? { is: 'part', start: 11, months: 1 }
    : (singleTime(row[at], today) ?? lastAlone(row, at, today))
  if (time === undefined) return undefined
  return { from: at, to: hasWord(row[at + 1], 'year') && row[at + 1]?.text === row[at]?.text ? at + 2 : at + 1, time }
}

/** "the month before last" */
function monthBeforeLast(row: TaggedRow, at: number, today: string): Atom | undefined {
  if (!hasWord(row[at], 'month') || !inClass(row[at + 1], 'before-last')) return undefined
  return { from: at, to: at + 2, time: { is: 'period', period: fromSpan({ start: monthOf(today) - 2, months: 1 }) } }
}

/** «а в прошлом?» without a unit is the last year. */
function lastAlone(row: TaggedRow, at: number, today: string): Time | undefined {
  const back = (['last-alone', 'before-last-alone'] as const).findIndex(name => inClass(row[at], name)) + 1
  const isLast = row.slice(at + 1).every(tagged => tagged.kind === 'mark') && row.length < 6
  return back > 0 && isLast ? { is: 'year', year: yearOf(today) - back } : undefined
}

/** 比去年一月: before a part of the year the phrase is only that year. */
function againstLastYear(row: TaggedRow, at: number, today: string): Atom | undefined {
  const next = row[at + 1]
  const isPart =
    next?.kind === 'number' ||
    hasWord(next, 'firsthalf', 'secondhalf') ||
    next?.senses.some(({ kind }) => kind === 'month' || kind === 'number' || kind === 'ordinal') === true
  if (!isPart || !hasWord(row[at], 'yoy') || !inClass(row[at], 'against-last-year')) return undefined
  return { from: at, to: at + 1, time: { is: 'year', year: yearOf(today) - 1 } }
}

/** The time of one relative word, "last year". */
export function singleTime(tagged: TaggedWord | undefined, today: string): Time | undefined {
  const year = yearOf(today)
  if (hasWord(tagged, 'yearbeforelast')) return { is: 'year', year: year - 2 }
  if (hasWord(tagged, 'threeyearsago')) return { is: 'year', year: year - 3 }
  if (hasWord(tagged, 'lastyear')) return { is: 'year', year: year - 1 }
  if (hasWord(tagged, 'ytd', 'thisyear')) return { is: 'year', year, ytd: true }
  if (hasWord(tagged, 'lastmonth')) return { is: 'period', period: fromSpan({ start: monthOf(today) - 1, months: 1 }) }
  if (hasWord(tagged, 'thismonth')) return { is: 'period', period: fromSpan({ start: monthOf(today), months: 1 }) }
  if (hasWord(tagged, 'nextyear')) return { is: 'year', year: year + 1 }
  return undefined
}

/** "5 years ago", «пять лет назад», "5 il əvvəl", 五年前. */
export function yearsAgo(row: TaggedRow, at: number, today: string): Atom | undefined {
  const count = cardinal(row, at)
  if (count === undefined || count.value < 1) return undefined
  const unit = row[count.to]
  const word = row[count.to + 1]
  if (!hasWord(unit, 'years', 'year') || !hasWord(word, 'ago') || inClass(word, 'not-ago')) return undefined
  // Chinese: 23年前五 is the top five of a year, not "23 years ago".
  if (word?.kind === 'han' && hasWord(word, 'top') && cardinal(row, count.to + 2) !== undefined) return undefined
  return { from: at, to: count.to + 2, time: { is: 'year', year: yearOf(today) - count.value } }
}

/** "last quarter", «прошлое полугодие», "this quarter", 上季度, «следующий месяц». */
function lastUnit(row: TaggedRow, at: number, today: string): Atom | undefined {
  const isLast = hasWord(row[at], 'last')
  const isNext = hasWord(row[at], 'next')
  if (!isLast && !isNext && !hasWord(row[at], 'this')) return undefined
  // 最后一个季度: one more word between.
  const unitAt = row[at + 1]?.kind === 'han' && cardinal(row, at + 1)?.value === 1 ? at + 2 : at + 1
  const unit = row[unitAt]
  const months = unitMonths(unit)
  if (months === 0 || (unit?.text.length ?? 0) < 2) return undefined
  if (isLast && isPartOfYear(row, at, unitAt + 1))
    return { from: at, to: unitAt + 1, time: { is: 'part', start: 12 - months, months } }
  if (isLast && inClass(unit, 'half-a-year')) {
    const period = fromSpan({ start: monthOf(today) - 6, months: 6 })
    return { from: at, to: unitAt + 1, time: { is: 'period', period } }
  }
  if (months === 1 && !isNext) return undefined
  const now = monthOf(today)
  const ahead = isNext ? months : 0
  const start = now - (now % months) + (isLast ? -months : ahead)
  return { from: at, to: unitAt + 1, time: { is: 'period', period: fromSpan({ start, months }) } }
}

function unitMonths(unit: TaggedWord | undefined): number {
  if (hasWord(unit, 'quarter', 'quarters')) return 3
  if (hasWord(unit, 'half') || inClass(unit, 'half-a-year')) return 6
  return hasWord(unit, 'month', 'months') ? 1 : 0
}

/** "the last quarter of 2025", "the final quarter last year" are relative to that year, not to today. */
export const isPartOfYear = (row: TaggedRow, from: number, to: number): boolean =>
  isNamedYear(row[hasWord(row[to], 'of') ? to + 1 : to]) || isOfYearBefore(row, from)

export const isYear = (tagged: TaggedWord | undefined): boolean => (digits(tagged, 4) ?? 0) > 1900
const isNamedYear = (tagged: TaggedWord | undefined): boolean =>
  isYear(tagged) || hasWord(tagged, 'lastyear', 'thisyear', 'yearbeforelast')
/** "2025-ci ilin son rübü", 2025年最后一季度: a year before, with only endings and the word for year between. */
export function isOfYearBefore(row: TaggedRow, at: number): boolean {
  const back = [...row.slice(Math.max(0, at - 4), at)].reverse()
  const year = back.findIndex(isNamedYear)
  return year !== -1 && back.slice(0, year).every(tagged => tagged.glued || hasWord(tagged, 'year'))
}

/** "last 5 years", «за 3 года», "son beş ildə", 近三年, "last 3 months". */
function lastSeveral(row: TaggedRow, at: number, today: string): Atom | undefined {
  const leads = hasWord(row[at], 'last', 'first', 'top') && row[at]?.kind !== 'number'
  const isLast = hasWord(row[at], 'last')
  const start = leads ? at + 1 : at
  const count = cardinal(row, start)
  if (count === undefined || count.value < 1) return undefined
  const unitAt =
    hasWord(row[count.to], 'last') || inClass(row[count.to], 'full') || inClass(row[count.to], 'counter')
      ? count.to + 1
      : count.to
  const unit = row[unitAt]
  const quarters = hasWord(unit, 'quarters', 'quarter') ? count.value : 0
  const months = hasWord(unit, 'months') ? count.value : quarters * 3
  if (isLast && months > 0)
    return { from: at, to: unitAt + 1, time: lastMonths(row, { at, unitAt, value: months }, today) }
  if (!hasWord(unit, 'years') && !(unit?.kind === 'han' && hasWord(unit, 'year') && count.value <= 30)) return undefined
  if (!leads && isShortYear(row, { at: start, unitAt, value: count.value }, today)) return undefined
  // "one year", 一年 is a duration, not the last year.
  if (count.value === 1 && !isLast) return undefined
  if (!leads && isRanked(row, at, unitAt)) return undefined
  if (hasWord(row[unitAt + 1], 'streak', 'ago') || hasWord(row[at - 1], 'streak') || (leads && !isLast))
    return undefined
  const year = yearOf(today)
  const to = year - 1
  return {
    from: at,
    to: unitAt + 1,
    time: count.value === 1 ? { is: 'year', year: to } : { is: 'years', from: year - count.value, to },
  }
}

/** "Top 3 years", "three years with the highest exports", «три года с самым большим экспортом», "ixrac olan üç il", 最高的三年: not the last ones. */
function isRanked(row: TaggedRow, at: number, unitAt: number): boolean {
  const lead = row[at - 1]?.text === '-' ? row[at - 2] : row[at - 1]
  const isBehindMost = lead?.kind === 'han' ? hasWord(lead, 'most', 'record') : hasWord(lead, 'top', 'which')
  const isWithMost = hasWord(row[unitAt + 1], 'with') && row.slice(unitAt + 2).some(it => hasWord(it, 'most', 'record'))
  return isBehindMost || isWithMost || inClass(lead, 'which-has')
}

/** The months before today, or the last ones of a year; «за прошедшие девять месяцев», "the past five months of this year": from January on. */
function lastMonths(row: TaggedRow, { at, unitAt, value: months }: Count, today: string): Time {
  const isOfYear = months <= 12 && isPartOfYear(row, at, unitAt + 1)
  const isGone = months < 12 && months > 3 && inClass(row[at], 'gone-by')
  const isNow = (it: TaggedWord): boolean => digits(it, 4) === yearOf(today) || hasWord(it, 'thisyear')
  const isOfNow = isOfYear && row.slice(Math.max(0, at - 4), unitAt + 3).some(isNow)
  if (isOfYear || isGone) return { is: 'part', start: isGone || isOfNow ? 0 : 12 - months, months }
  // Quarters are over when their last month is.
  const open = hasWord(row[unitAt], 'months') ? 0 : monthOf(today) % 3
  return { is: 'period', period: fromSpan({ start: monthOf(today) - open - months, months }) }
}

/** "the past decade", «последнее десятилетие», "son onillik": ten full years. */
function decade(row: TaggedRow, at: number, today: string): Atom | undefined {
  if (!hasWord(row[at], 'last') || !inClass(row[at + 1], 'decade')) return undefined
  const year = yearOf(today)
  return { from: at, to: at + 2, time: { is: 'years', from: year - 10, to: year - 1 } }
}

/** "5-year average growth", "ten year chart": a range of full years, beside a word of averages or charts. */
function yearsLong(row: TaggedRow, at: number, today: string): Atom | undefined {
  const count = cardinal(row, at)
  const unitAt = count !== undefined && row[count.to]?.text === '-' ? count.to + 1 : count?.to
  if (count === undefined || unitAt === undefined || count.value < 2 || count.value > 30) return undefined
  if (!inClass(row[unitAt], 'long-year') || !row.some(tagged => hasWord(tagged, 'cagr', 'average', 'chart', 'trend')))
    return undefined
  const year = yearOf(today)
  return { from: at, to: unitAt + 1, time: { is: 'years', from: year - count.value, to: year - 1 } }
}

/** 08年 and its like in Chinese numerals: the year 2008. */
export const hasZero = (tagged: TaggedWord | undefined, value: number): boolean =>
  value < 10 && (inClass(tagged, 'year-by-digits') || /^0\d$/.test(tagged?.text ?? ''))

type Count = Readonly<Record<'at' | 'unitAt' | 'value', number>>

/** «за 24 год», 24年, 26年1月: two digits without "last" are a year, not a number of years. */
function isShortYear(row: TaggedRow, { at, unitAt, value }: Count, today: string): boolean {
  // 二五年 is 2025, like 25年; 二十五年 are twenty-five years.
  const isByDigits = row[at]?.kind === 'number' || inClass(row[at], 'year-by-digits')
  if (!isByDigits || value > (yearOf(today) % 100) + 1) return false
  const unit = row[unitAt]
  // «январь 26 года»
  if (unit?.kind !== 'han') return value > 9 && (inClass(unit, 'one-year') || isKind(row[at - 1], 'month'))
  const isMonthNext = row[unitAt + 1]?.kind === 'number' && hasWord(row[unitAt + 2], 'month')
  return inClass(unit, 'year-sign') && (hasZero(row[at], value) || (value > 9 && (value > 15 || isMonthNext)))
}

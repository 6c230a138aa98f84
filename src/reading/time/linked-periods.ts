/** Links a period to the words around it and to its neighbours: a base, the beginning of a range, a shared year. */
import { lastDay } from '../../data/model/dates.ts'
import { firstMonth, fromSpan, isPeriod, lastMonth, next, previous, span, yearOf } from '../../data/model/period.ts'
import type { Day, Period } from '../../data/model/schema.ts'
import type { WordClass } from '../../languages/model/hear/word-classes.ts'
import type { TaggedRow, TaggedWord } from '../text/tag-words.ts'
import { grammarOf, inClass, inOwnClass, isPostposed } from '../text/word-grammar.ts'
import { hasWord, isKind, isTrade } from '../text/word-sense.ts'
import { isBaseOf, isSince, leadOf } from './connectors.ts'
import { cardinal, digits } from './small-numbers.ts'
import type { Atom, PeriodMention } from './types.ts'

/** Whether the name of a month is an everyday word here: "may I ask", "sən kimsən". */
export function isWeak(row: TaggedRow, atom: Atom): boolean {
  const tagged = row[atom.from]
  if (atom.time.is !== 'part' || tagged === undefined || !inClass(tagged, 'weak-month')) return false
  const near = [row[atom.from - 1], row[atom.from - 2], row[atom.to], row[atom.to + 1]]
  const isBesideTime = near.some(
    other => /^(19|20)\d\d$/.test(other?.text ?? '') || other?.senses.some(sense => sense.kind === 'month'),
  )
  // "may ayında", with the word for month.
  if (isBesideTime || inClass(row[atom.from + 1], 'month-word')) return false
  const before = row[atom.from - 1]
  // Short names after trade, a place or a preposition: "exports to China for dec", "China trade jan".
  const isShort = inOwnClass(tagged, 'month-after-trade')
  const isOfTrade = isTrade(before) || isKind(before, 'area')
  // "Total exports may 26", at the end.
  const isDated = (digits(row[atom.to], 2) ?? 0) > 14 && row.slice(atom.to + 1).every(it => it.kind === 'mark')
  if ((isShort || isDated) && (isOfTrade || inClass(before, 'before-month'))) return false
  // "May?" after a figure; "avg" is the average, too.
  if (
    row.every(it => it === tagged || it.kind === 'mark') &&
    !inClass(tagged, 'pronoun') &&
    !hasWord(tagged, 'average')
  )
    return false
  // "what about march", "and may?", but not "and may I ask", "bəs sən?".
  if (hasWord(before, 'andwhat') && !inClass(tagged, 'pronoun') && !inClass(row[atom.to], 'pronoun')) return false
  // "may ixracı": no other word of Azerbaijani is written so.
  if ([before, row[atom.to]].some(it => isPostposed(it) && isTrade(it)) && !inClass(tagged, 'pronoun')) return false
  // A capital at the beginning tells nothing, "Sən nə qədər satdın", but before trade or a verb: "March exports", "May saw".
  const next = row[atom.to]
  const isPronoun = [tagged, next].some(it => inClass(it, 'pronoun') || inClass(it, 'article'))
  const isBegun = !isPronoun && !(isShort && tagged.text.length < 4) && /^[a-z]{3}/.test(next?.raw ?? '')
  const isNamed = atom.from > 0 || isBegun || isTrade(next) || hasWord(next, 'balance', 'growth')
  return !hasWord(before, 'in', 'since', 'until', 'of', 'last') && !(isNamed && /^[A-Z]/.test(tagged.raw))
}

/** The period with its words around it: "since 2019" is a range of years, "than in 2024" a base. */
export function inContext(row: TaggedRow, spoken: PeriodMention, today: Day): PeriodMention {
  const said = inThisYear(row, spoken)
  const isOne =
    said.period !== undefined && !said.period.includes('/') && said.years === undefined && !isRangeOfMonths(row, said)
  if (isOne && isAround(row, said)) return around(said)
  if (isOne && isSince(row, said.from, said.to)) return upToNow(row, said, today)
  return (isOne ? upTo(row, said) : undefined) ?? (isBaseOf(row, said.from, said.to) ? { ...said, base: true } : said)
}

/** "Before and after 2023", 2023年前后: the year between its neighbours. */
const isAround = (row: TaggedRow, { from, to, period }: PeriodMention): boolean =>
  period?.length === 4 &&
  [row.slice(Math.max(0, from - 3), from), row.slice(to, to + 3)].some(
    near =>
      inClass(near[0], 'before-and-after') || (inClass(near[0], 'earlier-than') && inClass(near[2], 'after-year')),
  )
const around = ({ period = '', ...rest }: PeriodMention): PeriodMention => ({
  ...rest,
  years: { from: previous(period), to: next(period) },
})

/** Whether a word of the class leads the period, or follows it in a language that has it there. */
function isBeside(row: TaggedRow, { from, to }: PeriodMention, name: WordClass): boolean {
  const before = leadOf(row, from)
  const after = row[to]
  return (
    (inClass(before, name) && !isPostposed(before)) ||
    (inClass(after, name) && (after?.kind === 'han' || isPostposed(after)))
  )
}

/** The first year of a range that names only its end. */
export const firstYear = 1991

/** "before 2010", «до 2010 года», "2010-cu ilə qədər", 2010年以前: the years up to there. "Until October 2025": the months of that year. */
function upTo(row: TaggedRow, said: PeriodMention): PeriodMention | undefined {
  const { period = '', ...rest } = said
  if (said.ytd === true) return undefined
  // 2010年前五: the top five of a year.
  const isTop = row[said.to]?.kind === 'han' && hasWord(row[said.to], 'top') && cardinal(row, said.to + 1) !== undefined
  const isEarlier = !isTop && isBeside(row, said, 'earlier-than')
  // The postposition "ilə" looks like the word for year.
  const lead = row[said.from - 2]
  if (hasWord(lead, 'year') && !(isEarlier && isPostposed(lead))) return undefined
  const isUntil = isBeside(row, said, 'until-year')
  const { start, months } = span(period)
  const years = (to: number): PeriodMention | undefined =>
    to > firstYear ? { ...rest, years: { from: String(firstYear), to: String(to) } } : undefined
  if (period.length === 4) return isEarlier || isUntil ? years(Number(period) - Number(isEarlier)) : undefined
  if (!isEarlier && !isUntil && !isBeside(row, said, 'through')) return undefined
  const january = start - (start % 12)
  const count = start - january + (isEarlier ? 0 : months)
  return count === 0 ? years(january / 12 - 1) : { ...rest, period: fromSpan({ start: january, months: count }) }
}

/**
 * "since 2019": a range of years. "Since March 2025": the months up to now. "After 2022" begins with the next year, "after
 * March" with the next month.
 */
function upToNow(row: TaggedRow, said: PeriodMention, today: Day): PeriodMention {
  const { period: named = '', ...rest } = said
  const isAfter = isBeside(row, said, 'after-year')
  const period = isAfter ? next(named) : named
  const lead = inClass(row[said.from - 1], 'after-year') && !isPostposed(row[said.from - 1]) ? said.from - 1 : said.from
  const last = previous(today.slice(0, 7))
  const run = `${firstMonth(period)}/${last}`
  if (period.length === 4 || !isPeriod(run)) return { ...rest, from: lead, years: { from: period.slice(0, 4) } }
  const isOfThisYear = firstMonth(period) === `${today.slice(0, 4)}-01`
  return { ...rest, from: lead, period: run, ...(isOfThisYear && { ytd: true }) }
}

/** "bu oktyabr", "this October": its year is known. */
function inThisYear(row: TaggedRow, said: PeriodMention): PeriodMention {
  if (said.undated !== true || !hasWord(row[said.from - 1], 'this')) return said
  const { undated: _, ...dated } = said
  return dated
}

/** «с января по июнь 2025» is a range with its end, although the period is a half; «с 1 по 31 мая», «с I по II квартал», too. */
const isRangeOfMonths = (row: TaggedRow, { from, to, period = '' }: PeriodMention): boolean =>
  [isMonth, isDay].some(isPart => row.slice(from, to).filter(isPart).length > 1) ||
  (span(period).months > 3 && row.slice(from, to).some(tagged => hasWord(tagged, 'quarter')))
const isMonth = (tagged: TaggedWord): boolean => isKind(tagged, 'month')
const isDay = (tagged: TaggedWord): boolean => digits(tagged, 2) !== undefined

/** In a list or a comparison, a period takes its year or its month from its neighbours. */
export const linked = (all: readonly PeriodMention[]): readonly PeriodMention[] =>
  all.map((one, i) => {
    const before = all[i - 1]
    const dated = withNextYear(withoutBase(one, i, all), datedAfter(all, i))
    return withPreviousMonth(beforeNeighbour(withPreviousYear(dated, before), before), before)
  })

/** "Compare 2024 and 2025" has no base. */
function withoutBase(one: PeriodMention, i: number, all: readonly PeriodMention[]): PeriodMention {
  if (one.base !== true || i > 0 || all[1]?.joint !== 'and') return one
  const { base: _, ...rest } = one
  return rest
}

/** The end of the list after the period at i, "Q1, Q2 and Q3 2025". */
const datedAfter = (all: readonly PeriodMention[], i: number): PeriodMention | undefined =>
  all[i + 1]?.undated === true && all[i + 1]?.joint === 'and' ? datedAfter(all, i + 1) : all[i + 1]

/** "Q1 and Q2 2025", "from the first to the second half of 2025": both of 2025. */
function withNextYear(one: PeriodMention, after: PeriodMention | undefined): PeriodMention {
  const isLinked = after?.joint === 'and' || after?.joint === 'against' || after?.joint === 'range'
  if (
    !isLinked ||
    one.undated !== true ||
    after.undated === true ||
    one.period === undefined ||
    !/^\d{4}-/.test(after.period ?? '')
  )
    return one
  const lent = inYear(one.period, after.period?.slice(0, 4) ?? '')
  // «за октябрь к октябрю 2024»: a period is not compared with itself.
  return after.joint === 'against' && lent === after.period ? one : { ...one, period: lent }
}

/** "2025-in birinci və ikinci rübü", "Q1 2025 and Q2": both of 2025. */
const withPreviousYear = (one: PeriodMention, before: PeriodMention | undefined): PeriodMention =>
  one.undated === true &&
  (one.joint === 'and' || one.joint === 'against') &&
  before?.undated !== true &&
  /^\d{4}-(\d\d|[QS]\d)$/.test(before?.period ?? '')
    ? { ...one, period: inYear(one.period ?? '', before?.period?.slice(0, 4) ?? '') }
    : one

/** 11月比10月, 2025年1月比12月: a base month without a year is the last one before the other month; not «с апреля к маю». */
function beforeNeighbour(one: PeriodMention, before: PeriodMention | undefined): PeriodMention {
  const areMonths = [one, before].every(said => /^\d{4}-\d\d$/.test(said?.period ?? '')) && one.undated === true
  const period = one.period ?? ''
  const later = before?.period ?? ''
  if (one.joint !== 'against' || before?.base === true || !areMonths || period <= later) return one
  const year = yearOf(later)
  const same = inYear(period, String(year))
  return { ...one, period: same < later ? same : inYear(period, String(year - 1)) }
}

/** The same months of that year; those that go on into the next one, up to its December. */
function inYear(part: Period, year: string): Period {
  const moved = part.replace(/\d{4}(?=-)/g, year)
  const [first = moved, last = first] = moved.split('/')
  return last < first ? `${first}/${year}-12` : moved
}

/** "January 2025 and 2026": January of both years. */
function withPreviousMonth(one: PeriodMention, before: PeriodMention | undefined): PeriodMention {
  const isBareYear = /^\d{4}$/.test(one.period ?? '') && one.ytd !== true
  const isLinked = one.joint === 'and' || one.joint === 'against' || one.base === true
  if (!isBareYear || !isLinked || !/^(\d{4})-(\d\d|[QS]\d|\d\d\/\1-\d\d)$/.test(before?.period ?? '')) return one
  return { ...one, period: inYear(before?.period ?? '', one.period ?? '') }
}

/** A part after two years belongs to both, "2024 və 2025-in birinci rübü", 2024年和2025年第一季度. */
export function withNextPart(row: TaggedRow, one: PeriodMention, after: PeriodMention | undefined): PeriodMention {
  const isBareYear = /^\d{4}$/.test(one.period ?? '') && one.ytd !== true && one.base !== true
  if (!isBareYear || after?.joint !== 'and' || !/^\d{4}-(\d\d|[QS]\d)$/.test(after.period ?? '')) return one
  const [first, ...behind] = row.slice(after.from, after.to)
  const isBehind =
    first?.kind === 'number' && behind.some(tagged => !tagged.glued && grammarOf(tagged)?.isHeadFinal === true)
  return isBehind ? { ...one, period: inYear(after.period ?? '', one.period ?? '') } : one
}

/** 上半年和下半年对比，2025年, "May and June exports 2025": the year after a comma or the trade is that of all parts before it. */
export function withYearAfter(row: TaggedRow, all: readonly PeriodMention[]): readonly PeriodMention[] {
  const parts = all.slice(0, -1)
  const year = all.at(-1)
  const isOfTrade = row.slice(parts.at(-1)?.to, year?.from).every(it => isTrade(it) || hasWord(it, 'total', 'noise'))
  const isBehind = year !== undefined && (isOfTrade || /^[,(]$/.test(row[year.from - 1]?.text ?? ''))
  const isBare = /^\d{4}$/.test(year?.period ?? '') && year?.ytd !== true && year?.years === undefined
  if (!isBehind || !isBare || parts.length < 2 || parts.some(part => part.undated !== true)) return all
  // The mention of the year stays, without a period.
  const { from, to, joint } = year
  return [
    ...parts.map(({ undated: _, ...part }) => ({ ...part, period: inYear(part.period ?? '', year.period ?? '') })),
    { from, to, joint },
  ]
}

/** Arguments have any order: in "2025 china jan-sep" the year belongs to the part without a year. */
export function withDistantYear(all: readonly PeriodMention[]): readonly PeriodMention[] {
  const [one, other] = all
  if (one === undefined || other === undefined || all.length > 2 || other.joint !== 'far') return all
  const [year, part] = one.undated === true ? [other, one] : [one, other]
  const isBare =
    /^\d{4}$/.test(year.period ?? '') && year.ytd !== true && year.base !== true && year.years === undefined
  if (!isBare || part.undated !== true || part.base === true || part.period === undefined) return all
  const { undated: _, ...rest } = part
  const { period = '', ...spoken } = year
  return [{ ...rest, period: inYear(part.period, period) }, spoken]
}

/** In arguments, "asof March 2026" is the last day of that period. */
export const asOfDays = (row: TaggedRow, all: readonly PeriodMention[]): readonly PeriodMention[] =>
  all.map(({ period, base, ...said }) =>
    period !== undefined && hasWord(row[said.from - 1], 'asof')
      ? { ...said, day: lastDay(lastMonth(period)) }
      : { ...said, ...(period !== undefined && { period }), ...(base && { base }) },
  )

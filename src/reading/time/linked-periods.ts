/** What neighbours make of a period: a base, the beginning of a run, one year for two quarters. */
import { lastDay } from '../../data/model/dates.ts'
import { isPeriod, lastMonth, previous, yearBefore } from '../../data/model/period.ts'
import type { Day, Period } from '../../data/model/schema.ts'
import type { TaggedWord } from '../text/tag-words.ts'
import { hasWord, isKind } from '../text/word-sense.ts'
import { isBase, isSince } from './connectors.ts'
import type { Atom, PeriodMention } from './types.ts'

/** Words that are months only beside other words of time: may, mar, sen. */
const weak = new Set(['may', 'mar', 'sen', 'dek', 'jan', 'march', 'sep', 'dec'])

/** Whether an atom is a month only by accident: "may I ask", "sən kimsən". */
export function isWeak(row: readonly TaggedWord[], atom: Atom): boolean {
  const heard = row[atom.from]
  if (atom.time.is !== 'part' || heard === undefined || !weak.has(heard.text)) return false
  const near = [row[atom.from - 1], row[atom.from - 2], row[atom.to], row[atom.to + 1]]
  const isBesideTime = near.some(
    other => /^(19|20)\d\d$/.test(other?.text ?? '') || other?.senses.some(sense => sense.kind === 'month'),
  )
  // "may ayında": the word for month is part of it.
  if (isBesideTime || /^ay/.test(row[atom.from + 1]?.text ?? '')) return false
  const before = row[atom.from - 1]
  // "exports to China for dec", "China trade jan": short for months, and words of no other use there.
  const isShort = /^(jan|mar|march|sep|dec)$/.test(heard.text) && heard.entry?.code === 'en'
  const isOfTrade = hasWord(before, 'trade', 'turnover', 'exports', 'imports') || isKind(before, 'area')
  if (isShort && (isOfTrade || /^(for|during|from|by)$/.test(before?.text ?? ''))) return false
  // "what about march", "and may?", but not "and may I ask".
  if (hasWord(before, 'andwhat') && !/^(?:i|we|you|it)$/.test(row[atom.to]?.text ?? '')) return false
  return !hasWord(before, 'in', 'since', 'until', 'of', 'last') && !/^[A-Z]/.test(heard.raw)
}

/** "since 2019" opens a run of years; "than in 2024" makes a base. */
export function opened(row: readonly TaggedWord[], spoken: PeriodMention, today: Day): PeriodMention {
  const said = ofThisYear(row, spoken)
  const isOne =
    said.period !== undefined && !said.period.includes('/') && said.years === undefined && !isRunOfMonths(row, said)
  if (isOne && isSince(row, said.from, said.to)) {
    const { period = '', ...rest } = said
    const run = upToNow(period, today)
    if (run !== undefined) return { ...rest, period: run, ...(period.endsWith('-01') && { ytd: true }) }
    return { ...rest, years: { from: period.slice(0, 4) } }
  }
  // "trade through October 2025": from January on.
  const isUpTo = /^(?:through|until|till|up to)$/.test(row[said.from - 1]?.text ?? '')
  if (isOne && isUpTo && /^\d{4}-(?!01)\d\d$/.test(said.period ?? ''))
    return { ...said, period: `${said.period?.slice(0, 4)}-01/${said.period}` }
  return isBase(row, said.from, said.to) ? { ...said, base: true } : said
}

/** "since January": a month of the last twelve opens a run of months; an earlier one a run of years. */
function upToNow(period: Period, today: Day): Period | undefined {
  const last = previous(today.slice(0, 7))
  const run = `${period}/${last}`
  return /^\d{4}-\d\d$/.test(period) && period < last && period > yearBefore(last) && isPeriod(run) ? run : undefined
}

/** "bu oktyabr", "this October": its year is said. */
function ofThisYear(row: readonly TaggedWord[], said: PeriodMention): PeriodMention {
  if (said.undated !== true || !hasWord(row[said.from - 1], 'this')) return said
  const { undated: _, ...dated } = said
  return dated
}

/** «с января по июнь 2025» has its end, though it is written as a half. */
const isRunOfMonths = (row: readonly TaggedWord[], { from, to }: PeriodMention): boolean =>
  row.slice(from, to).filter(heard => heard.senses.some(sense => sense.kind === 'month')).length > 1

/** Periods in a list or a comparison lend each other what they leave out. */
export const linked = (all: readonly PeriodMention[]): readonly PeriodMention[] =>
  all.map((one, i) =>
    lentMonth(earlier(keptYear(lentYear(unbased(one, i, all), all[i + 1]), all[i - 1]), all[i - 1]), all[i - 1]),
  )

/** "Compare 2024 and 2025" measures neither against the other. */
function unbased(one: PeriodMention, i: number, all: readonly PeriodMention[]): PeriodMention {
  if (one.base !== true || i > 0 || all[1]?.joint !== 'and') return one
  const { base: _, ...rest } = one
  return rest
}

/** "Q1 and Q2 2025": one year for both. */
function lentYear(one: PeriodMention, after: PeriodMention | undefined): PeriodMention {
  const isLinked = after?.joint === 'and' || after?.joint === 'against'
  if (
    !isLinked ||
    one.undated !== true ||
    after.undated === true ||
    one.period === undefined ||
    !/^\d{4}-/.test(after.period ?? '')
  )
    return one
  const lent = inYear(one.period, after.period?.slice(0, 4) ?? '')
  // «за октябрь к октябрю 2024»: nothing is measured against itself.
  return after.joint === 'against' && lent === after.period ? one : { ...one, period: lent }
}

/** "2025-in birinci və ikinci rübü", "Q1 2025 and Q2": the year goes on. */
const keptYear = (one: PeriodMention, before: PeriodMention | undefined): PeriodMention =>
  one.undated === true &&
  (one.joint === 'and' || one.joint === 'against') &&
  before?.undated !== true &&
  /^\d{4}-(\d\d|[QS]\d)$/.test(before?.period ?? '')
    ? { ...one, period: inYear(one.period ?? '', before?.period?.slice(0, 4) ?? '') }
    : one

/** 11月比10月, 2025年1月比12月: where a month without a year is measured against, it is one that came before. */
function earlier(one: PeriodMention, before: PeriodMention | undefined): PeriodMention {
  const areMonths = [one, before].every(said => /^\d{4}-\d\d$/.test(said?.period ?? '')) && one.undated === true
  const [period, later] = [one.period ?? '', before?.period ?? '']
  if (one.joint !== 'against' || !areMonths || period <= later) return one
  const year = Number(later.slice(0, 4))
  const same = inYear(period, String(year))
  return { ...one, period: same < later ? same : inYear(period, String(year - 1)) }
}

/** The same months of that year. */
const inYear = (part: Period, year: string): Period => part.replace(/\d{4}(?=-)/g, year)

/** "January 2025 and 2026": one month of both. */
function lentMonth(one: PeriodMention, before: PeriodMention | undefined): PeriodMention {
  const isBareYear = /^\d{4}$/.test(one.period ?? '') && one.ytd !== true
  const isLinked = one.joint === 'and' || one.joint === 'against' || one.base === true
  if (!isBareYear || !isLinked || !/^(\d{4})-(\d\d|[QS]\d|\d\d\/\1-\d\d)$/.test(before?.period ?? '')) return one
  return { ...one, period: inYear(before?.period ?? '', one.period ?? '') }
}

/** "2024 və 2025-in birinci rübü", 2024年和2025年第一季度: where the part stands behind both years, it is of both. */
export function lentPart(
  row: readonly TaggedWord[],
  one: PeriodMention,
  after: PeriodMention | undefined,
): PeriodMention {
  const isBareYear = /^\d{4}$/.test(one.period ?? '') && one.ytd !== true && one.base !== true
  if (!isBareYear || after?.joint !== 'and' || !/^\d{4}-(\d\d|[QS]\d)$/.test(after.period ?? '')) return one
  const [first, ...behind] = row.slice(after.from, after.to)
  const isBehind =
    first?.kind === 'number' &&
    behind.some(({ kind, entry, glued }) => !glued && (kind === 'han' || entry?.code === 'az'))
  return isBehind ? { ...one, period: inYear(after.period ?? '', one.period ?? '') } : one
}

/** 上半年和下半年对比，2025年, "Q1 against Q2, 2025": the year behind a comma is that of all parts without one. */
export function yearBehind(row: readonly TaggedWord[], all: readonly PeriodMention[]): readonly PeriodMention[] {
  const parts = all.slice(0, -1)
  const year = all.at(-1)
  const isBehind = year !== undefined && /^[,(]$/.test(row[year.from - 1]?.text ?? '')
  const isBare = /^\d{4}$/.test(year?.period ?? '') && year?.ytd !== true && year?.years === undefined
  if (!isBehind || !isBare || parts.length < 2 || parts.some(part => part.undated !== true)) return all
  // The year itself stays as something said, of no period of its own.
  const { from, to, joint } = year
  return [
    ...parts.map(({ undated: _, ...part }) => ({ ...part, period: inYear(part.period ?? '', year.period ?? '') })),
    { from, to, joint },
  ]
}

/** Among arguments the order is free: in "2025 china jan-sep" the one bare year is that of the one part without a year. */
export function yearOfApart(all: readonly PeriodMention[]): readonly PeriodMention[] {
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

/** Among arguments, "asof March 2026" is a day: the last of that period. */
export const dated = (row: readonly TaggedWord[], all: readonly PeriodMention[]): readonly PeriodMention[] =>
  all.map(({ period, base, ...said }) =>
    period !== undefined && hasWord(row[said.from - 1], 'asof')
      ? { ...said, day: lastDay(lastMonth(period)) }
      : { ...said, ...(period !== undefined && { period }), ...(base && { base }) },
  )

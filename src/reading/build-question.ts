/** Builds the question from its parts, for the kind of answer that is asked for. */
import { isCountry } from '../answers/model/areas.ts'
import type { Problem, ReadResult } from '../answers/model/problem.ts'
import type { Question } from '../answers/model/question.ts'
import { defined } from '../data/model/defined.ts'
import { comparePeriods, firstMonth, grain, lastMonth, next, span, years } from '../data/model/period.ts'
import type { Period } from '../data/model/schema.ts'
import type { QuestionParts } from './intents/question-parts.ts'
import { consecutiveYears, lastFullYear } from './slots/askable-periods.ts'

const most = 4
const no = (problem: Problem, ...nearest: readonly Question[]): ReadResult => ({ problem, nearest })

/** The question; or the problem: too many or too few countries or periods, or a country with itself. */
export const buildQuestion = (wanted: QuestionParts): ReadResult =>
  isWithItself(wanted) ? no({ because: 'same-country', area: wanted.reporter }) : builders[wanted.asking](wanted)

const builders: Readonly<Record<QuestionParts['asking'], (wanted: QuestionParts) => ReadResult>> = {
  turnover: figure,
  exports: figure,
  imports: figure,
  balance: figure,
  latest: figure,
  growth,
  average,
  sum,
  rank,
  share: wanted => overTime('share', wanted) ?? { question: { kind: 'share', ...ofPair(wanted), ...period(wanted) } },
  compare,
  record,
  release: wanted => ({ question: { kind: 'release', ...ofPair(wanted), ...period(wanted) } }),
  quote: wanted => quote(wanted),
  project: ({ project }) => ({ question: { kind: 'project', ...defined({ project }) } }),
  sources: wanted => evidence('sources', wanted),
  why: wanted => evidence('why', wanted),
  cite,
}

const evidence = (kind: 'sources' | 'why', wanted: QuestionParts): ReadResult => ({
  question:
    wanted.id === undefined ? { kind, ...ofPair(wanted), ...period(wanted) } : { kind: 'evidence', id: wanted.id },
})

const quote = ({ speaker, topic, countries, periods: [period] }: QuestionParts): ReadResult => ({
  question: { kind: 'quote', ...defined({ speaker, topic, countries, period }), nth: 0 },
})

/** A country does not trade with itself; a group may. */
const isWithItself = (wanted: QuestionParts): boolean =>
  needsPair(wanted) && wanted.reporter === wanted.partner && isCountry(wanted.reporter)

const needsPair = ({ asking, top, id, partners }: QuestionParts): boolean =>
  !withoutPair.has(asking) && id === undefined && top === undefined && partners.length < 2
const withoutPair: ReadonlySet<QuestionParts['asking']> = new Set(['quote', 'project', 'cite'])

const ofPair = ({ flow, reporter, partner, asOf }: QuestionParts) => ({ flow, reporter, partner, ...defined({ asOf }) })
const period = ({ periods, range }: QuestionParts) =>
  defined({ period: periods[0] ?? (range?.from === range?.to ? range?.to : undefined) })

function figure(wanted: QuestionParts): ReadResult {
  const { periods, base, range, partners } = wanted
  if (partners.length > 2) return compare(wanted)
  if (range !== undefined) return series(wanted, range)
  const several = base === undefined ? periods : [...periods, base]
  if (several.length > 1) return beside(wanted, several)
  const [only] = several
  // "monthly 2025": the months of that year.
  if (wanted.grain === 'month' && only !== undefined && grain(only) === 'year')
    return series(wanted, { from: only, to: only })
  if (wanted.grain !== undefined && periods.length === 0)
    return { question: { kind: 'series', grain: wanted.grain, ...ofPair(wanted) } }
  return { question: { kind: 'figure', ...ofPair(wanted), ...period(wanted) } }
}

function series(wanted: QuestionParts, { from, to }: { readonly from: string; readonly to?: string }): ReadResult {
  const step = wanted.grain ?? 'year'
  const ends = step === 'year' ? { from, to } : { from: `${from}-01`, to: to && `${to}-12` }
  return { question: { kind: 'series', grain: step, ...ofPair(wanted), ...defined(ends) } }
}

function beside(wanted: QuestionParts, periods: readonly Period[]): ReadResult {
  if (periods.length <= most) return { question: { kind: 'compare-periods', ...ofPair(wanted), periods } }
  // "2021 2022 2023 2024 2025": a run of years.
  const [from = '', to = ''] = [periods.toSorted()[0], periods.toSorted().at(-1)]
  const isRun = /^\d{4}$/.test(from) && years(from, to).join() === periods.toSorted().join()
  return isRun ? series(wanted, { from, to }) : no({ because: 'too-many', what: 'periods', most })
}

/** The growth over a range of years is the average per year; of several periods, the earliest is the base. */
function growth(wanted: QuestionParts): ReadResult {
  const { periods, range, today } = wanted
  const two = consecutiveYears(range)
  if (two !== undefined) return { question: { kind: 'growth', ...ofPair(wanted), period: two.to, base: two.from } }
  const ofRange = range && { from: range.from, to: range.to ?? lastFullYear(today) }
  if (ofRange) return { question: { kind: 'growth-per-year', ...ofRange, ...ofPair(wanted) } }
  const [earliest, ...later] = [...periods].sort(comparePeriods)
  const first = later.at(-1) ?? earliest
  const areAlike = first !== earliest && periods.every(it => grain(it) === grain(periods[0] ?? it))
  const base = wanted.base ?? (areAlike ? earliest : undefined)
  return { question: { kind: 'growth', ...ofPair(wanted), ...defined({ period: first, base }) } }
}

/** Several years are averaged by year; one year, or anything shorter, by month. Periods with a gap may mean themselves alone. */
function average(wanted: QuestionParts): ReadResult {
  if (wanted.partners.length > 1) return compare(wanted)
  const periods = [...wanted.periods].sort(comparePeriods)
  const isOfYears = wanted.range !== undefined || (periods.length !== 1 && periods.every(it => grain(it) === 'year'))
  // One year is averaged by month.
  const step = wanted.grain === 'year' && !isOfYears ? 'month' : (wanted.grain ?? (isOfYears ? 'year' : 'month'))
  const cut = (end: Period): Period => (step === 'year' ? end.slice(0, 4) : end)
  const { from, to } = wanted.range ?? { from: periods[0], to: periods.at(-1) }
  const mean: Question = {
    kind: 'mean',
    grain: step,
    ...ofPair(wanted),
    ...defined({ from: from && cut(firstMonth(from)), to: to && cut(lastMonth(to)) }),
  }
  const hasGap = periods.some((it, i) => i > 0 && firstMonth(it) > firstMonth(next(periods[i - 1] ?? it)))
  if (!hasGap) return { question: mean }
  const alone: Question = { kind: 'compare-periods', ...ofPair(wanted), periods }
  return no({ because: 'ambiguous', heard: periods.join(', ') }, mean, ...(periods.length > most ? [] : [alone]))
}

/** Years, or months if asked for, of a range; else the periods named. One alone is its figure. */
function sum(wanted: QuestionParts): ReadResult {
  const { range, today, partners } = wanted
  if (partners.length > 1) return compare(wanted)
  const named = range === undefined ? wanted.periods : years(range.from, range.to ?? lastFullYear(today))
  const periods = wanted.grain === 'month' ? named.flatMap(monthsOf) : named
  const [only] = periods
  if (periods.length === 1) return { question: { kind: 'figure', ...ofPair(wanted), ...defined({ period: only }) } }
  return { question: { kind: 'sum', ...ofPair(wanted), periods: [...periods].sort(comparePeriods) } }
}

const monthsOf = (period: Period): readonly Period[] => {
  const all = [firstMonth(period)]
  while (all.length < span(period).months) all.push(next(all.at(-1) ?? period))
  return all
}

/** "Was January 2026 a record?" asks for a record of months; "the best month of 2025" for one of that year. */
function record(wanted: QuestionParts): ReadResult {
  const [only] = wanted.periods
  const month = only !== undefined && grain(only) === 'month' ? 'month' : undefined
  const side = defined({ least: wanted.least, growth: wanted.ofGrowth })
  const isWithin = wanted.grain === 'month' && only !== undefined && month === undefined
  const ends = isWithin && grain(only) === 'year' ? { from: only, to: only } : undefined
  const { from, to } = ends ?? (isWithin ? { from: firstMonth(only), to: lastMonth(only) } : (wanted.range ?? {}))
  const run = defined({ from, to })
  return { question: { kind: 'record', grain: month ?? wanted.grain ?? 'year', ...side, ...ofPair(wanted), ...run } }
}

/** A citation by id, or of the figure of the pair. */
function cite(wanted: QuestionParts): ReadResult {
  const { id, style = 'text', citing, base } = wanted
  if (id !== undefined) return { question: { kind: 'cite-id', id, style } }
  const of = defined({ of: citing, base: citing === 'growth' ? base : undefined })
  return { question: { kind: 'cite-figure', ...ofPair(wanted), ...period(wanted), style, ...of } }
}

/** The share or the place in several years, or several months, as a table from the first to the last; undefined of one period. */
function overTime(of: 'share' | 'places', wanted: QuestionParts): ReadResult | undefined {
  const { reporter, partner, flow, asOf, range, base } = wanted
  const periods = [...wanted.periods, base, range?.from, range?.to].filter(it => it !== undefined).sort(comparePeriods)
  // "Rank of China by month 2025"
  const areMonths = wanted.grain === 'month' && periods.length > 0 && periods.every(it => grain(it) === 'year')
  const from = areMonths ? firstMonth(periods[0] ?? '') : periods[0]
  const to = areMonths ? lastMonth(periods.at(-1) ?? '') : periods.at(-1)
  const isOne = from === to && (range === undefined || range.to !== undefined)
  if (from === undefined || to === undefined || isOne) return undefined
  const step = grain(from)
  if ((step !== 'year' && step !== 'month') || (!areMonths && periods.some(it => grain(it) !== step)))
    return no({ because: 'too-many', what: 'periods', most: 1 })
  const ends = range?.to === undefined && range !== undefined ? { from } : { from, to }
  const chart = { kind: 'chart', of, flow, reporter, partners: [partner], grain: step, as: 'table' } as const
  return { question: { ...chart, ...ends, ...defined({ asOf }) } }
}

function rank(wanted: QuestionParts): ReadResult {
  const { reporter, flow, asOf, top, periods, range } = wanted
  if (top === undefined)
    return overTime('places', wanted) ?? { question: { kind: 'rank', ...ofPair(wanted), ...period(wanted) } }
  const of = (one?: Period): Question => ({ kind: 'ranking', reporter, flow, top, ...defined({ period: one, asOf }) })
  const several = [...periods, range?.from, range?.to].filter(it => it !== undefined)
  const isOpen = range !== undefined && range.to === undefined
  if (several.length > 1 || isOpen)
    return no({ because: 'too-many', what: 'periods', most: 1 }, ...several.slice(0, most).map(of))
  return { question: of(several[0]) }
}

function compare(wanted: QuestionParts): ReadResult {
  const { reporter, partners, flow, asOf, range, base } = wanted
  if (partners.length > most) return no({ because: 'too-many', what: 'countries', most })
  const years = range?.to === undefined ? [] : [range.from, range.to]
  const periods = [...wanted.periods, ...(base === undefined ? [] : [base]), ...years]
  if (partners.length > 1) {
    const of = { reporter, partners, flow }
    const among = (one?: Period): Question => ({ kind: 'compare-partners', ...of, ...defined({ period: one, asOf }) })
    return periods.length > 1
      ? no({ because: 'too-many', what: 'periods', most: 1 }, ...periods.slice(0, most).map(among))
      : { question: among(periods[0]) }
  }
  if (periods.length < 2)
    return no({ because: 'too-few', what: 'countries' }, { kind: 'figure', ...ofPair(wanted), ...period(wanted) })
  return beside(wanted, periods)
}

/** The series of a chart, from the figures that answers in words give too. */
import type { Facts } from '../../data/facts/facts.ts'
import { defined } from '../../data/model/defined.ts'
import { grain, hasBegun, isWithin, periodsBetween, yearBefore, yearOf } from '../../data/model/period.ts'
import type { Area, Day, Flow, Period } from '../../data/model/schema.ts'
import { growthBeside } from '../figures/growth-beside.ts'
import type { FlowOf } from '../figures/held/candidates.ts'
import { leadingOf } from '../figures/measure.ts'
import { partnerTable } from '../figures/official/table.ts'
import { value, valuePeriods } from '../figures/values.ts'
import type { ChartedPoint, ChartedSeries } from '../model/charted.ts'
import type { Figure } from '../model/findings.ts'
import type { QuestionOf } from '../model/question.ts'
import { ranking } from './ranking.ts'
import { shareIn } from './share.ts'

type Of = QuestionOf<'chart'>
interface Line {
  readonly flow: Flow
  readonly partner: Area
}

/** Empty when nothing is held. All values have the unit of most of them; others are left out. */
export function chartedSeries(question: Of, facts: Facts, today: Day): readonly ChartedSeries[] {
  if (question.of === 'largest') return largest(question, facts, today)
  const lines = linesOf(question, facts)
  const periods = periodsOf(question, lines, facts, today)
  const all = nearPlaces(lines.map(line => ({ ...line, points: pointsOf(question, line, periods, facts) })))
  return inOneUnit([...all, ...yearBeforeOf(question, lines, periods, facts)]).filter(hasFigures)
}

/** Whether at least two points are held in one unit; reads no more figures than it needs. */
export function hasChart(question: Of, facts: Facts): boolean {
  const { of, flow, reporter, partners } = question
  if (of === 'largest') return true
  const units = new Set<string>()
  const flows = of === 'flows' ? (['X', 'M'] as const) : [flow]
  return partners
    .flatMap(partner => flows.map(one => ({ flow: one, reporter, partner })))
    .flatMap(line => periodsHeld(question, line, facts).map(period => ({ line, period })))
    .some(({ line, period }) => {
      const unit = figureOf(of, line, period, facts)?.amount.unit
      const isSecond = unit !== undefined && units.has(unit)
      if (unit !== undefined) units.add(unit)
      return isSecond
    })
}

/** The years or months that are held of a line, within those asked for. */
const periodsHeld = (question: Of, line: Line, facts: Facts): readonly Period[] =>
  valuePeriods({ ...line, reporter: question.reporter }, facts).filter(
    it => grain(it) === question.grain && isWithin(it, question),
  )

const hasFigures = ({ points }: ChartedSeries): boolean => points.some(({ figure }) => figure !== undefined)

/** One line a partner; exports and imports of one; in a chart of places also the partners beside it. */
function linesOf({ of, flow, reporter, partners, to }: Of, facts: Facts): readonly (Line & Background)[] {
  const [partner] = partners
  if (of === 'flows' && partner !== undefined) return (['X', 'M'] as const).map(one => ({ flow: one, partner }))
  const asked = partners.map(one => ({ flow, partner: one }))
  if (of !== 'places') return asked
  const beside = besidePlaces({ flow, reporter, partners, ...defined({ to }) }, facts)
  return [...asked, ...beside.map(one => ({ flow, partner: one, isBackground: true as const }))]
}
interface Background {
  readonly isBackground?: true
}

/** How many partners a chart of places shows in all. */
const placesShown = 6

/** The largest partners of the newest complete table, without those that are asked about. */
function besidePlaces(of: Pick<Of, 'flow' | 'reporter' | 'partners' | 'to'>, facts: Facts) {
  const { flow, reporter, partners, to } = of
  const years = valuePeriods({ flow, reporter, partner: 'WLD' }, facts).filter(
    it => grain(it) === 'year' && (to === undefined || it <= to),
  )
  const table = years.toReversed().flatMap(year => partnerTable({ flow, reporter }, year, facts) ?? [])
  const names = [...new Set(table.map(({ partner }) => partner))].filter(it => !partners.includes(it))
  return names.slice(0, Math.max(0, placesShown - partners.length))
}

/** Places down to this one are shown, or to the lowest of a partner that is asked about. */
const lowestPlace = 10

/** Without the far lower places of partners beside those that are asked about: they would press all others together. */
function nearPlaces(all: readonly ChartedSeries[]): readonly ChartedSeries[] {
  const placesOf = ({ points }: ChartedSeries): readonly number[] =>
    points.flatMap(({ figure }) => (figure?.amount.unit === 'ORD' ? [Number(figure.amount.value)] : []))
  const asked = all.filter(({ isBackground }) => isBackground !== true)
  const lowest = Math.max(lowestPlace, ...asked.flatMap(placesOf))
  const isNear = ({ figure }: ChartedPoint): boolean =>
    figure?.amount.unit !== 'ORD' || Number(figure.amount.value) <= lowest
  return all.map(one => ({
    ...one,
    points: one.points.map(point => (isNear(point) ? point : { partner: point.partner, period: point.period })),
  }))
}

/** Every period from the first to the last for which a line has a figure, within what is asked. */
function periodsOf(question: Of, lines: readonly (Line & Background)[], facts: Facts, today: Day): readonly Period[] {
  const asked = lines.filter(({ isBackground }) => isBackground !== true)
  const held = asked
    .flatMap(line => periodsHeld(question, line, facts))
    .filter(it => hasBegun(it, today))
    .sort()
  const first = held[0]
  const last = held.at(-1)
  if (first === undefined || last === undefined) return []
  if (isMonthsOfYear(question, held)) return periodsBetween(`${yearOf(first)}-01`, `${yearOf(first)}-12`)
  return periodsBetween(first, last)
}

const pointsOf = (question: Of, line: Line, periods: readonly Period[], facts: Facts): readonly ChartedPoint[] =>
  periods.map(period => pointOf(question, line, period, facts))

function pointOf({ of, reporter }: Of, { flow, partner }: Line, period: Period, facts: Facts): ChartedPoint {
  const at = { flow, reporter, partner }
  const figure = figureOf(of, at, period, facts)
  const growth = figure && (of === 'values' || of === 'flows') ? growthBeside(at, figure, facts) : undefined
  return { partner, period, ...defined({ figure, growth }) }
}

/** The value, the share or the place. */
export function figureOf(of: Of['of'], at: FlowOf, period: Period, facts: Facts): Figure | undefined {
  switch (of) {
    case 'share':
      return shareIn(at, period, facts)
    case 'places':
      return leadingOf({ ...at, measure: 'rank' }, period, facts)
    default:
      return value(at, period, facts)
  }
}

/** Behind the months of one year of one flow, those of the year before. */
function yearBeforeOf(question: Of, lines: readonly Line[], periods: readonly Period[], facts: Facts) {
  const [line, more] = lines
  if (line === undefined || more !== undefined || !isMonthsOfYear(question, periods)) return []
  return [{ ...line, points: pointsOf(question, line, periods.map(yearBefore), facts), isBackground: true as const }]
}

/** Whether it is of months of one year, which are drawn as the whole year. */
const isMonthsOfYear = ({ of, grain: step, partners }: Of, periods: readonly Period[]): boolean =>
  of === 'values' && step === 'month' && partners.length === 1 && new Set(periods.map(yearOf)).size === 1

/** Without the figures of other units than that of most. */
function inOneUnit(all: readonly ChartedSeries[]): readonly ChartedSeries[] {
  const units = all.flatMap(({ points }) => points.flatMap(({ figure }) => figure?.amount.unit ?? []))
  const count = (unit: string): number => units.filter(it => it === unit).length
  const [unit] = [...new Set(units)].toSorted((a, b) => count(b) - count(a))
  return all.map(one => ({
    ...one,
    points: one.points.map(point => {
      const { figure, growth: _, ...bare } = point
      return figure === undefined || figure.amount.unit === unit ? point : bare
    }),
  }))
}

/** Partners in a chart of the largest, when no number is asked for, and at most. */
const usualTop = 10

/** The list of partners, as /rank gives it. */
export const listOfLargest = ({ flow, reporter, to, top, asOf }: Of, facts: Facts, today: Day) =>
  ranking.answer(
    {
      kind: 'ranking',
      flow,
      reporter,
      top: Math.min(top ?? usualTop, usualTop),
      ...defined({ period: to, asOf }),
    },
    facts,
    today,
  )

/** None of the values held alone: larger partners may be missing. */
function largest(question: Of, facts: Facts, today: Day): readonly ChartedSeries[] {
  const { flow } = question
  const list = listOfLargest(question, facts, today)
  if (list.kind !== 'ranking' || list.rows.length === 0 || list.basis === 'held') return []
  const { period } = list.question
  const points = list.rows.flatMap(({ partner, value: figure, growth }): readonly ChartedPoint[] =>
    figure === undefined ? [] : [{ partner, period, figure, ...defined({ growth }) }],
  )
  return inOneUnit([{ flow, partner: 'WLD', points }])
}

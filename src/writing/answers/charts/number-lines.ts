/** The numbers of a chart in its caption: the newest are seen at once, the others are folded. Every number of the picture is there. */
import type { AnswerOf } from '../../../answers/model/answer.ts'
import type { ChartedPoint, ChartedSeries } from '../../../answers/model/charted.ts'
import { numberOf } from '../../../data/model/amount.ts'
import { chunks } from '../../../data/model/lists.ts'
import { compareExact } from '../../../data/model/rational.ts'
import { type Text, text } from '../../../languages/model/voice/text.ts'
import { type DraftLine, line, Priority, type Writing } from '../../message/draft.ts'
import { cites, isCitedNext, remarks } from '../../message/figure-line.ts'
import { listedPeriods } from '../partners.ts'
import { formOf, mostColumns, pointLabel, seriesName } from './form.ts'
import { digitsIn } from './values.ts'

type Of = AnswerOf<'chart'>

const inRow = 5
/** Captions of so few rows have nothing folded. */
const mostOpen = 3
/** Lines of the picture whose newest numbers are seen at once; in a group an answer is short. */
const mostSeen = 4
const mostSeenInGroup = 1

/** 'China: 2025 4.87 (+30.2%) [1] · 2024 3.744 [2]', newest first. */
export function numberLines(answer: Of, scale: number, writing: Writing): readonly DraftLine[] {
  const all = answer.series.map(series => ({ series, points: newestFirst(series, answer) }))
  const context = { answer, scale, writing }
  const remarked = remarkLines(answer, writing)
  const open = all.flatMap(({ series, points }) => rowsOf(series, points, context).map(row => line(row.text)))
  if (open.length <= mostOpen) return [...open, ...remarked]
  const { medium, chosen } = writing
  const most = medium === 'group' && chosen?.settings.length !== 'full' ? mostSeenInGroup : mostSeen
  const count = Math.min(most, answer.series.filter(({ isBackground }) => isBackground !== true).length)
  const seen = Math.ceil(inRow / count)
  return [
    ...all
      .slice(0, count)
      .flatMap(({ series, points }) => rowsOf(series, points.slice(0, seen), context).map(row => line(row.text))),
    ...remarked,
    ...all.flatMap(({ series, points }, at) => foldedLines(series, points.slice(at < count ? seen : 0), at, context)),
  ]
}

/** '2021 and 2022: from the statistics of the partner country': what must be known of points, after the name of one of several lines. */
const remarkLines = (answer: Of, writing: Writing): readonly DraftLine[] =>
  answer.series.flatMap(series => {
    const { say, voice } = writing.language
    const name = answer.series.length === 1 ? '' : `${seriesName(series, answer, writing)}${say.comma}`
    const known = ({ figure }: ChartedPoint): string => (figure ? remarks(figure, writing).join(say.comma) : '')
    return [...new Set(series.points.map(known))].flatMap(remark => {
      const those = remark === '' ? [] : series.points.filter(it => known(it) === remark)
      const areas = say.and(those.map(it => pointLabel(it, answer, voice)))
      const periods = those.map(it => it.period)
      const named = answer.question.of === 'largest' ? areas : listedPeriods(periods, writing.language)
      return those.length === 0 ? [] : [line([`${name}${named}${say.colon}${remark}`], Priority.remark)]
    })
  })

interface Context {
  readonly answer: Of
  readonly scale: number
  readonly writing: Writing
  /** Whether the change of each is written. */
  readonly hasChanges?: boolean
}

/** The oldest rows are dropped first, but none whose number is written beside a line. Lines have no room for changes. */
function foldedLines(
  series: ChartedSeries,
  points: readonly ChartedPoint[],
  at: number,
  context: Context,
): readonly DraftLine[] {
  const { answer } = context
  const hasChanges = formOf(answer) !== 'lines' && series.points.length <= mostColumns
  const labelled = answer.series.length === 1 ? labelledPoints(series) : []
  return rowsOf(series, points, { ...context, hasChanges }).map((row, i) => ({
    ...line(row.text, row.points.some(it => labelled.includes(it)) ? Priority.required : Priority.row - i - at / 10),
    isFolded: true,
  }))
}

/** The first, the highest and the lowest point. */
function labelledPoints({ points }: ChartedSeries): readonly ChartedPoint[] {
  const held = points.flatMap(point =>
    point.figure === undefined ? [] : [{ point, size: numberOf(point.figure.amount) }],
  )
  const sorted = held.toSorted((a, b) => compareExact(a.size, b.size))
  return [held[0], sorted[0], sorted.at(-1)].flatMap(it => it?.point ?? [])
}

/** The points that have a figure; the largest partners stay in their order. */
function newestFirst({ points }: ChartedSeries, { question }: Of): readonly ChartedPoint[] {
  const held = points.filter(({ figure }) => figure !== undefined)
  return question.of === 'largest' ? held : held.toReversed()
}

interface Row {
  readonly text: Text
  readonly points: readonly ChartedPoint[]
}

/** Each row has the name of the line, unless it is the only one: rows without room are behind a button. */
function rowsOf(series: ChartedSeries, all: readonly ChartedPoint[], context: Context): readonly Row[] {
  const { answer, writing } = context
  // The change of the newest is at the end of its line.
  const isNewest = (point: ChartedPoint) => (series.points.at(-1) === point ? { hasChanges: true } : {})
  const name = answer.series.length === 1 ? '' : `${seriesName(series, answer, writing)}${writing.language.say.colon}`
  return chunks(all, inRow).map(points => {
    const texts = points.map((point, i) => pointText(point, points[i + 1], { ...context, ...isNewest(point) }))
    const words = texts.flatMap((piece, i) => (i === 0 ? piece : [' · ', ...piece]))
    return { points, text: [name, ...words] }
  })
}

/** One citation serves neighbours of the same sources. */
function pointText(point: ChartedPoint, after: ChartedPoint | undefined, context: Context): Text {
  const { answer, scale, writing, hasChanges = true } = context
  const { voice } = writing.language
  const { figure, growth } = point
  if (figure === undefined) return []
  const change = growth === undefined || !hasChanges ? '' : ` (${voice.signed(growth.amount)})`
  const both = after?.figure === undefined ? [figure] : [figure, after.figure]
  const cite = isCitedNext(both, 0) ? [] : cites(figure)
  return text`${pointLabel(point, answer, voice)} ${{ bold: digitsIn(figure.amount, scale, voice) }}${change}${cite}`
}

/** Columns by period: of one series, of several beside each other, of months over those of the year before, and around zero. */
import { scaleBand } from 'd3-scale'
import { grid, nameLabels, periodNames, plotBottom, tickRoom, type ValueScale, valueScale, valuesOf } from './axis.ts'
import type { Chart, Point, Series } from './chart.ts'
import {
  type ChartColumn,
  columnLabels,
  everyChangeFits,
  everyDigitFits,
  gapLabels,
  lineHeight,
} from './column-labels.ts'
import type { Drawn } from './frame.ts'
import { bar } from './marks.ts'
import { horizontal } from './svg.ts'
import type { Box } from './text.ts'
import { colorOf, labelColorOf, type Theme } from './theme.ts'

/** Draws the columns in `room`. Without digits at every column it has an axis. */
export function columns(chart: Chart, room: Box, width: number, theme: Theme): Drawn {
  const isEvery = everyDigitFits(chart, room)
  const hasChanges = isEvery && everyChangeFits(chart, room)
  const values = valuesOf(chart)
  const left = isEvery ? room.left : room.left + tickRoom(chart)
  const band = bands(chart.series[0]?.points.length ?? 0, left, room.right)
  const names = periodNames(chart, band.step)
  const box = { ...room, left, bottom: plotBottom(names, room.bottom) }
  const scale = inset(values, box, lineHeight * (hasChanges ? 2 : 1) + 6)
  const axis = isEvery ? { shapes: '', labels: [] } : grid(scale, chart, box, theme)
  const all = columnsOf(chart, band, scale, theme)
  const labels = [...axis.labels, ...nameLabels(names, band.middle, { ...box, width }, theme)]
  const zero = scale.y(0)
  return {
    shapes: [
      axis.shapes,
      ...all.map(({ box: { left: x, top, right, bottom }, point, color }) =>
        bar({ x, y: top, width: right - x, height: bottom - top }, point.mark, color, theme.background),
      ),
      horizontal(box, zero, theme.axis),
    ].join(''),
    labels: columnLabels(
      all,
      chart,
      { labels: [...labels, ...gapLabels(chart, band.middle, zero, theme)], isEvery, hasChanges, width },
      theme,
    ),
  }
}

/** The scale leaves room for what is written above the highest and below the lowest column. */
function inset(values: readonly number[], box: Box, above: number): ValueScale {
  const hasNegative = values.some(value => value < 0)
  const hasPositive = values.some(value => value >= 0) || !hasNegative
  const top = box.top + (hasPositive ? above : 20)
  const bottom = box.bottom - (hasNegative ? above : 0)
  return valueScale(values, { top, bottom })
}

interface Bands {
  readonly step: number
  readonly middle: (index: number) => number
}

function bands(count: number, left: number, right: number): Bands {
  const scale = scaleBand(
    Array.from({ length: count }, (_, i) => i),
    [left, right],
  )
  const step = scale.bandwidth()
  return { step, middle: index => (scale(index) ?? left) + step / 2 }
}

/** The columns of all series, those behind first. */
function columnsOf(chart: Chart, band: Bands, scale: ValueScale, theme: Theme): readonly ChartColumn[] {
  const all = chart.series.flatMap((series, at) =>
    series.points.flatMap((point, index) =>
      point.value === undefined
        ? []
        : [columnOf({ chart, series, at, point, value: point.value, index }, band, scale, theme)],
    ),
  )
  return chart.form === 'months' ? all.toReversed().map(column => aboveBoth(column, all, band)) : all
}

interface Place {
  readonly chart: Chart
  readonly series: Series
  /** The place of the series, and of the point. */
  readonly at: number
  readonly index: number
  readonly point: Point
  readonly value: number
}

function columnOf(place: Place, band: Bands, scale: ValueScale, theme: Theme): ChartColumn {
  const { chart, series, at, point, value, index } = place
  const count = chart.series.length
  const isMonths = chart.form === 'months'
  const full = Math.min(band.step * 0.76, count === 1 ? 130 : 190)
  // This year is in front of the year before and covers a part of it.
  const own = full * (isMonths ? 0.64 : 1 / count)
  const offsetOfMonth = at === 0 ? full - own : 0
  const offset = isMonths ? offsetOfMonth : at * own
  const left = band.middle(index) - full / 2 + offset
  const right = left + own - (count > 1 && !isMonths ? 3 : 0)
  const y = scale.y(value)
  const zero = scale.y(0)
  const top = Math.min(y, zero)
  const bottom = Math.max(y, zero)
  const tint = chart.form === 'balance' && value < 0 ? 1 : at
  return {
    point,
    series: at,
    index,
    box: { left, top, right, bottom },
    labelX: (left + right) / 2,
    labelY: value < 0 ? bottom : top,
    isBelow: value < 0,
    color: colorOf(theme, tint, series.role),
    labelColor: count > 1 || chart.form === 'balance' ? labelColorOf(theme, tint, series.role) : theme.text,
  }
}

/** The same column, its label above the higher of the two columns of its month, or beside that of the year before. */
function aboveBoth(column: ChartColumn, all: readonly ChartColumn[], band: Bands): ChartColumn {
  const isHigher = ({ top, bottom }: Box): boolean =>
    column.isBelow ? bottom > column.box.bottom : top < column.box.top
  const behind = all.find(({ index, series, box }) => index === column.index && series > column.series && isHigher(box))
  const labelX = band.middle(column.index)
  if (behind === undefined) return { ...column, labelX }
  const { box } = behind
  return { ...column, labelX, labelY: column.isBelow ? box.bottom : box.top, behind: box }
}

/** What is written at the ends of columns: digits, changes, and a dash for a gap. */
import { valuesOf } from './axis.ts'
import type { Chart, Point } from './chart.ts'
import { type Box, type PlacedText, place, widthOf } from './text.ts'
import type { Theme } from './theme.ts'

const digitSize = 30
const changeSize = 26
export const lineHeight = 35

/** A column. `behind` is the higher column of the year before, which it covers in part. */
export interface ChartColumn {
  readonly point: Point
  readonly series: number
  readonly index: number
  readonly box: Box
  readonly labelX: number
  readonly labelY: number
  readonly isBelow: boolean
  readonly color: string
  readonly labelColor: string
  readonly behind?: Box
}

/** The width that the label of a column may take. */
const slotOf = ({ form, series }: Chart, room: Box): number =>
  (room.right - room.left) / Math.max(1, series[0]?.points.length ?? 0) / (form === 'months' ? 1 : series.length)

/** The columns whose digits are written: of months only this year's. */
const writtenPoints = ({ form, series }: Chart): readonly Point[] =>
  (form === 'months' ? series.slice(0, 1) : series).flatMap(({ points }) => points)

/** Whether the digits of every column fit above it. The chart then needs no numbers on its axis. */
export const everyDigitFits = (chart: Chart, room: Box): boolean =>
  writtenPoints(chart).every(
    ({ value, digits }) =>
      value === undefined ||
      (digits !== undefined && widthOf(digits, { size: digitSize, isBold: true }) + 8 <= slotOf(chart, room)),
  )

export const everyChangeFits = (chart: Chart, room: Box): boolean =>
  chart.series.length === 1 &&
  writtenPoints(chart).some(({ change }) => change !== undefined) &&
  writtenPoints(chart).every(({ change = '' }) => widthOf(change, { size: changeSize }) + 8 <= slotOf(chart, room))

interface Writing {
  /** The labels that are there already. */
  readonly labels: readonly PlacedText[]
  readonly isEvery: boolean
  readonly hasChanges: boolean
  readonly width: number
}

/** Writes at every column, or only at the last and the highest, where no other column or label is in the way. */
export function columnLabels(
  all: readonly ChartColumn[],
  chart: Chart,
  { labels, isEvery, hasChanges, width }: Writing,
  theme: Theme,
): readonly PlacedText[] {
  const placed = [...labels]
  const frame = { left: 12, top: 12, right: width - 12, bottom: Number.POSITIVE_INFINITY }
  const last = Math.max(...all.map(({ index }) => index))
  const highest = Math.max(...all.map(({ point }) => Math.abs(point.value ?? 0)))
  const isWritten = ({ series, index, point }: ChartColumn): boolean =>
    (chart.form !== 'months' || series === 0) && (isEvery || index === last || Math.abs(point.value ?? 0) === highest)
  for (const column of all.filter(isWritten).toSorted((a, b) => b.index - a.index)) {
    const { point, labelColor } = column
    const others = all.filter(it => it !== column).map(it => it.box)
    const obstacles = chart.form === 'months' && isEvery ? [] : others
    const put = (text: string, row: number, style: Pick<PlacedText, 'size' | 'color' | 'isBold'>): boolean => {
      const size = widthOf(text, style)
      const putAt = (x: number, labelY: number, free: readonly Box[]): boolean => {
        const y = column.isBelow ? labelY + 31 + row * lineHeight : labelY - 10 - row * lineHeight
        return place({ text, x, y, anchor: 'middle', ...style }, placed, free, frame)
      }
      const { behind, box, isBelow } = column
      if (behind !== undefined && putAt(behind.right + 3 + size / 2, isBelow ? box.bottom : box.top, others))
        return true
      return putAt(besideNeighbours(column, size, chart), column.labelY, obstacles)
    }
    if (point.digits === undefined || !put(point.digits, 0, { size: digitSize, color: labelColor, isBold: true }))
      continue
    if (hasChanges && point.change !== undefined) put(point.change, 1, { size: changeSize, color: theme.quiet })
  }
  return placed
}

/** The middle of a label that is wider than its column: of columns side by side the outer ones have their labels outwards. */
function besideNeighbours({ labelX, box, series }: ChartColumn, width: number, chart: Chart): number {
  if (chart.form === 'months' || chart.series.length === 1) return labelX
  if (series === 0) return Math.min(labelX, box.right - width / 2)
  return series === chart.series.length - 1 ? Math.max(labelX, box.left + width / 2) : labelX
}

/** A dash beside the axis where a period has no figure at all. */
export function gapLabels(
  { series }: Chart,
  x: (index: number) => number,
  zero: number,
  theme: Theme,
): readonly PlacedText[] {
  const values = valuesOf({ series })
  const isBelow = values.some(value => value < 0) && values.every(value => value <= 0)
  const y = isBelow ? zero + 31 : zero - 12
  const isGap = (index: number): boolean => series.every(({ points }) => points[index]?.value === undefined)
  return (series[0]?.points ?? []).flatMap((_, i): readonly PlacedText[] =>
    isGap(i) ? [{ text: '–', x: x(i), y, size: digitSize, color: theme.quiet, anchor: 'middle' }] : [],
  )
}

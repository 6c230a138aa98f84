/** Places over time: one line a partner, 1 on top. Names are at the ends of the lines. */
import { line as curve, curveBumpX } from 'd3-shape'
import { nameLabels, periodNames, plotBottom } from './axis.ts'
import type { Chart, Series } from './chart.ts'
import type { Drawn } from './frame.ts'
import { dot } from './marks.ts'
import { path } from './svg.ts'
import { type Box, middle, type PlacedText, place, shortened, widthOf } from './text.ts'
import { colorOf, labelColorOf, type Theme } from './theme.ts'

const mostForNames = 380

/** Where the places are. */
interface Grid {
  readonly at: (index: number, rank: number) => { readonly x: number; readonly y: number }
  readonly size: number
}

export function bump(chart: Chart, room: Box, width: number, theme: Theme): Drawn {
  const count = chart.series[0]?.points.length ?? 0
  const lowest = Math.max(1, ...chart.series.flatMap(({ points }) => points.map(({ value = 1 }) => value)))
  const left = room.left + 44
  const right = room.right - widestName(chart) - 24
  const step = (right - left) / Math.max(1, count - 1)
  const names = periodNames(chart, step)
  const box = { left, right, top: room.top + 16, bottom: plotBottom(names, room.bottom) - 12 }
  const rowHeight = (box.bottom - box.top) / Math.max(1, lowest - 1)
  const size = Math.min(30, Math.max(24, Math.floor(rowHeight * 0.86)))
  const at = (index: number, rank: number) => ({ x: left + index * step, y: box.top + (rank - 1) * rowHeight })
  const labels = [...nameLabels(names, i => left + i * step, { bottom: box.bottom + 12, width }, theme)]
  const frame = { left: 8, top: 0, right: width - 12, bottom: room.bottom }
  const ranks = Array.from({ length: lowest }, (_, i): PlacedText => {
    const y = middle(at(0, i + 1).y, size)
    return { text: String(i + 1), x: left - 22, y, size, color: theme.quiet, anchor: 'end', part: 'scale' }
  })
  // The lines in focus are drawn last, over the others, and named first.
  const order = chart.series.map((_, i) => i).toSorted((a, b) => weight(chart.series[a]) - weight(chart.series[b]))
  const ends = order.toReversed().flatMap(i => endName(chart, i, { at, size }, theme))
  for (const label of [...ranks, ...ends]) place(label, labels, [], frame)
  return { shapes: order.map(i => track(chart, i, { at, size }, theme)).join(''), labels }
}

const weight = (series: Series | undefined): number => (series?.role === 'focus' ? 1 : 0)

/** The colours go to the series that are not muted, so that the only one in focus has the first. */
const toneOf = ({ series }: Chart, index: number): number =>
  series.slice(0, index).filter(({ role }) => role !== 'muted').length

function widestName({ series }: Chart): number {
  const widths = series.map(({ name, role }) => widthOf(name, { size: 30, isBold: role === 'focus' }))
  return Math.min(mostForNames, Math.max(0, ...widths))
}

/** The name of a partner beside its last place; nothing when it has none in the last period. */
function endName(chart: Chart, index: number, { at, size }: Grid, theme: Theme): readonly PlacedText[] {
  const { name = '', role, points = [] } = chart.series[index] ?? {}
  const rank = points.at(-1)?.value
  if (rank === undefined) return []
  const { x, y } = at(points.length - 1, rank)
  const color = labelColorOf(theme, toneOf(chart, index), role)
  const text = shortened(name, mostForNames, size)
  return [{ text, x: x + 22, y: middle(y, size), size, color, isBold: role === 'focus' }]
}

const strokeWidths = { focus: 7, muted: 3.5, plain: 4.5 } as const

function track(chart: Chart, index: number, { at }: Grid, theme: Theme): string {
  const { role, points: own = [] } = chart.series[index] ?? {}
  const color = colorOf(theme, toneOf(chart, index), role)
  const points = own.map(({ value, mark }, i) => (value === undefined ? undefined : { ...at(i, value), mark }))
  const draw = curve<(typeof points)[number]>()
    .defined(it => it !== undefined)
    .x(it => it?.x ?? 0)
    .y(it => it?.y ?? 0)
    .curve(curveBumpX)
    .digits(1)
  const dots = points.flatMap(it => (it === undefined ? [] : [dot(it, color, theme.background)]))
  const width = strokeWidths[role ?? 'plain']
  const stroke = { fill: 'none', stroke: color, 'stroke-width': width, 'stroke-linecap': 'round' } as const
  return path(draw(points) ?? '', stroke) + dots.join('')
}

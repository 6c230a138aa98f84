/** Places over time: one line a partner, 1 on top. Names are beside the places of the last period. */
import { line as curve, curveBumpX } from 'd3-shape'
import { nameLabels, periodNames, plotBottom } from './axis.ts'
import type { Chart, Series } from './chart.ts'
import type { Drawn } from './frame.ts'
import { endBlocks } from './line-ends.ts'
import { dot } from './marks.ts'
import { path } from './svg.ts'
import { type Box, middle, type PlacedText, place } from './text.ts'
import { colorOf, labelColorOf, type Theme } from './theme.ts'

/** Where a place is. */
type At = (index: number, rank: number) => { readonly x: number; readonly y: number }

export function bump(chart: Chart, room: Box, width: number, theme: Theme): Drawn {
  const count = chart.series[0]?.points.length ?? 0
  const lowest = Math.max(1, ...chart.series.flatMap(({ points }) => points.map(({ value = 1 }) => value)))
  const left = room.left + 44
  const ends = chart.series.map(({ name, role }, i) => ({
    name,
    digits: '',
    change: '',
    color: labelColorOf(theme, toneOf(chart, i), role),
  }))
  const blocks = endBlocks(ends, room.bottom - room.top - 70, chart.language)
  const right = room.right - blocks.width - 44
  const step = (right - left) / Math.max(1, count - 1)
  const names = periodNames(chart, step)
  const box = { left, right, top: room.top + 16, bottom: plotBottom(names, room.bottom) - 12 }
  const rowHeight = (box.bottom - box.top) / Math.max(1, lowest - 1)
  const size = Math.min(30, Math.max(24, Math.floor(rowHeight * 0.86)))
  const at: At = (index, rank) => ({ x: left + index * step, y: box.top + (rank - 1) * rowHeight })
  const labels = [...nameLabels(names, i => left + i * step, { bottom: box.bottom + 12, width }, theme)]
  const frame = { left: 8, top: 0, right: width - 12, bottom: room.bottom }
  const ranks = Array.from({ length: lowest }, (_, i): PlacedText => {
    const y = middle(at(0, i + 1).y, size)
    return { text: String(i + 1), x: left - 22, y, size, color: theme.quiet, anchor: 'end', part: 'scale' }
  })
  for (const label of ranks) place(label, labels, [], frame)
  const placed = blocks.place(
    chart.series.map(({ points }) => lastPlace(points, at)),
    { ...box, left: right + 16, right: room.right },
    theme,
  )
  // The lines in focus are drawn last, over the others.
  const order = chart.series.map((_, i) => i).toSorted((a, b) => weight(chart.series[a]) - weight(chart.series[b]))
  const tracks = order.map(i => track(chart, i, at, theme))
  return { shapes: [placed.shapes, ...tracks].join(''), labels: [...labels, ...placed.labels] }
}

const lastPlace = (points: Series['points'], at: At) => {
  const rank = points.at(-1)?.value
  return rank === undefined ? undefined : at(points.length - 1, rank)
}

const weight = (series: Series | undefined): number => (series?.role === 'focus' ? 1 : 0)

/** The colours go to the series that are not muted, so that the only one in focus has the first. */
const toneOf = ({ series }: Chart, index: number): number =>
  series.slice(0, index).filter(({ role }) => role !== 'muted').length

const strokeWidths = { focus: 7, muted: 3.5, plain: 4.5 } as const

function track(chart: Chart, index: number, at: At, theme: Theme): string {
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

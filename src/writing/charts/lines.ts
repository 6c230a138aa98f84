/** Lines: up to four series over the same periods, each with its name and last figure at its end. */
import { line as curve } from 'd3-shape'
import { grid, nameLabels, periodNames, plotBottom, tickRoom, type ValueScale, valueScale, valuesOf } from './axis.ts'
import type { Chart, Point, Series } from './chart.ts'
import type { Drawn } from './frame.ts'
import { type End, endBlocks } from './line-ends.ts'
import { dot } from './marks.ts'
import { line, path } from './svg.ts'
import { type Box, type PlacedText, place, widthOf } from './text.ts'
import { colorOf, labelColorOf, type Theme } from './theme.ts'

/** A point of a line in pixels. */
interface At extends Pick<Point, 'digits' | 'mark'> {
  readonly x: number
  readonly y: number
  readonly value: number
}

export function lines(chart: Chart, room: Box, width: number, theme: Theme): Drawn {
  const count = chart.series[0]?.points.length ?? 0
  const values = valuesOf(chart)
  const left = room.left + tickRoom(chart, chart.scale)
  const ends = chart.series.map((series, i) => endOf(series, chart, labelColorOf(theme, i, series.role)))
  const blocks = endBlocks(ends, room.bottom - room.top - 44, chart.language)
  const right = Math.max(left + 200, room.right - blocks.width - 22)
  const step = (right - left - 24) / Math.max(1, count - 1)
  const names = periodNames(chart, count === 1 ? right - left : step)
  const box = { left, right, top: room.top + 34, bottom: plotBottom(names, room.bottom) }
  const scale = valueScale(values, box, chart.scale)
  const x = (index: number): number => (count === 1 ? (left + right) / 2 : left + 12 + index * step)
  const drawn = grid(scale, chart, box, theme)
  const tracks = chart.series.map(series => trackOf(series, x, scale))
  const labels: PlacedText[] = [...drawn.labels, ...nameLabels(names, x, { ...box, width }, theme)]
  const placed = blocks.place(
    tracks.map(track => track.findLast(it => it !== undefined)),
    { ...box, left: right + 16, right: room.right },
    theme,
  )
  labels.push(...placed.labels)
  const frame = { left: left + 2, right: width - 12, top: room.top - 6, bottom: box.bottom + 4 }
  const [only] = tracks
  if (only !== undefined && tracks.length === 1) labels.push(...pointLabels(only, { labels, frame, theme }))
  const order = chart.series.map((_, i) => i).toSorted((a, b) => rank(chart.series[a]) - rank(chart.series[b]))
  const shapes = order.map(i => trackShapes(tracks[i] ?? [], colorOf(theme, i, chart.series[i]?.role), theme))
  return { shapes: [drawn.shapes, placed.shapes, ...shapes].join(''), labels }
}

/** Muted series are behind the others. */
const rank = (series: Series | undefined): number => ranks[series?.role ?? 'plain']
const ranks = { muted: 0, plain: 1, focus: 2 } as const

/** What is written at the end of a line: its name, unless the title names the only one, and its last figure. */
function endOf({ name, points }: Series, { series }: Chart, color: string): End {
  const last = points.findLast(({ value }) => value !== undefined)
  return { name: series.length === 1 ? '' : name, digits: last?.digits ?? '', change: last?.change ?? '', color }
}

type Track = readonly (At | undefined)[]

function trackOf({ points }: Series, x: (index: number) => number, scale: ValueScale): Track {
  return points.map((point, i) => {
    const { value } = point
    return value === undefined ? undefined : { ...point, value, x: x(i), y: scale.y(value) }
  })
}

/** The line, dashed to and from an estimate, and its points. Many points are drawn only where they are alone or not official. */
function trackShapes(track: Track, color: string, theme: Theme): string {
  const isEstimate = (i: number): boolean => track[i]?.mark === 'estimate' || track[i - 1]?.mark === 'estimate'
  const draw = curve<At | undefined>()
    .defined(it => it !== undefined)
    .x(it => it?.x ?? 0)
    .y(it => it?.y ?? 0)
    .digits(1)
  const stroke = {
    fill: 'none',
    stroke: color,
    'stroke-width': 4.5,
    'stroke-linejoin': 'round',
    'stroke-linecap': 'round',
  } as const
  const solid = track.flatMap((at, i) => (isEstimate(i) ? [undefined, at] : [at]))
  const dashes = track.flatMap((at, i) => {
    const before = track[i - 1]
    return isEstimate(i) && at !== undefined && before !== undefined
      ? [line(before, at, { ...stroke, 'stroke-dasharray': '3 10' })]
      : []
  })
  const isFew = track.length <= 26
  const dots = track.flatMap((at, i) => {
    if (at === undefined) return []
    const isAlone = track[i - 1] === undefined && track[i + 1] === undefined
    const isLast = track.slice(i + 1).every(it => it === undefined)
    return isFew || isAlone || isLast || at.mark !== 'official' ? [dot(at, color, theme.background)] : []
  })
  const d = draw(solid)
  return `${d === null || d === '' ? '' : path(d, stroke)}${dashes.join('')}${dots.join('')}`
}

interface Writing {
  readonly labels: readonly PlacedText[]
  readonly frame: Box
  readonly theme: Theme
}

/** The figures of a single line beside its points: all of them, or when some have no room the first, highest and lowest. */
function pointLabels(track: Track, writing: Writing): readonly PlacedText[] {
  const known = track.filter(it => it !== undefined)
  const before = known.slice(0, -1).filter(({ digits }) => digits !== undefined)
  const all = before.length < 14 ? written(before, known, writing) : []
  if (all.length === before.length) return all
  const values = known.map(({ value }) => value)
  const high = Math.max(...values)
  const low = Math.min(...values)
  const telling = before.filter((at, i) => i === 0 || at.value === high || at.value === low)
  return written(
    telling.toSorted((a, b) => b.value - a.value),
    known,
    writing,
  )
}

const pointSize = 28

/** Those that can be written above or below their points without touching the line or a label. */
function written(chosen: readonly At[], line: readonly At[], { labels, frame, theme }: Writing): readonly PlacedText[] {
  const obstacles = line.flatMap((at, i) => alongLine(at, line[i + 1]))
  const placed = [...labels]
  for (const at of chosen) {
    const text = at.digits ?? ''
    // The first one is moved right, off the numbers of the axis.
    const x = Math.max(at.x, frame.left + widthOf(text, { size: pointSize }) / 2)
    const own = { text, x, size: pointSize, color: theme.text, anchor: 'middle', hasHalo: true } as const
    const next = line[line.indexOf(at) + 1]
    const isValley = next !== undefined && next.y < at.y && (line[line.indexOf(at) - 1]?.y ?? next.y) < at.y
    for (const y of isValley ? [at.y + 36, at.y - 16] : [at.y - 16, at.y + 36])
      if (place({ ...own, y }, placed, obstacles, frame)) break
  }
  return placed.slice(labels.length)
}

/** Small boxes along a line, so that labels keep off it. */
function alongLine(from: At, to: At | undefined): readonly Box[] {
  const around = (x: number, y: number): Box => ({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 })
  if (to === undefined) return [around(from.x, from.y)]
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 8)
  return Array.from({ length: steps + 1 }, (_, i) =>
    around(from.x + ((to.x - from.x) * i) / steps, from.y + ((to.y - from.y) * i) / steps),
  )
}

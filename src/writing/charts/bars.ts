/** Horizontal bars: the first ten partners, each with its name, its digits and its change. */
import { scaleLinear } from 'd3-scale'
import type { Chart, Point } from './chart.ts'
import type { Drawn } from './frame.ts'
import { bar } from './marks.ts'
import { line } from './svg.ts'
import { type Box, boxOf, middle, type PlacedText, place, shortened, widthOf } from './text.ts'
import { colorOf, type Theme } from './theme.ts'

/** The largest part of the width that names may take. */
const mostForNames = 0.5
const gap = 14

/** What all bars of a chart share. */
interface Rows {
  readonly size: number
  readonly step: number
  readonly left: number
  readonly x: (value: number) => number
  readonly hasFocus: boolean
}

export const bars = (chart: Chart, room: Box, width: number, theme: Theme): Drawn =>
  barRows(chart.series[0]?.points ?? [], room, width, theme)

export function barRows(points: readonly Point[], room: Box, width: number, theme: Theme): Drawn {
  const step = Math.min((room.bottom - room.top) / Math.max(1, points.length), 64)
  const size = Math.min(30, Math.max(24, Math.floor(step * 0.76)))
  const names = points.map(({ label }) => shortened(label, (room.right - room.left) * mostForNames, size))
  const left = room.left + Math.max(0, ...names.map(name => widthOf(name, { size }))) + gap
  const x = barScale(points, left, room.right, size)
  const rows = { size, step, left, x, hasFocus: points.some(({ role }) => role === 'focus') }
  const drawn = points.map((point, i) =>
    row({ ...point, label: names[i] ?? '' }, room.top + step * (i + 0.5), rows, theme),
  )
  const zero = line(
    { x: x(0), y: room.top },
    { x: x(0), y: room.top + step * points.length },
    { stroke: theme.axis, 'stroke-width': 2 },
  )
  const labels = drawn.flatMap(it => it.labels)
  for (const change of drawn.flatMap(it => it.changes))
    place(change, labels, [], { left: 0, top: 0, right: Math.min(room.right, width), bottom: room.bottom + size })
  return { shapes: drawn.map(it => it.shapes).join('') + zero, labels }
}

/** One partner. Its change is written only when there is room for it. */
function row(point: Point, y: number, rows: Rows, theme: Theme): Drawn & { readonly changes: readonly PlacedText[] } {
  const { size, step, left, x, hasFocus } = rows
  const isFocus = point.role === 'focus'
  const own = { y: middle(y, size), size } as const
  const zero = x(0)
  const end = x(point.value ?? 0)
  const height = Math.min(step * 0.72, 44)
  const box = { x: Math.min(zero, end), y: y - height / 2, width: Math.max(Math.abs(end - zero), 2), height }
  const color = colorOf(theme, 0, hasFocus && !isFocus ? 'muted' : undefined)
  const text = point.value === undefined ? '–' : (point.digits ?? '')
  const name: PlacedText = {
    ...own,
    text: point.label,
    x: left - gap,
    color: theme.text,
    anchor: 'end',
    isBold: isFocus,
  }
  const digits: PlacedText = { ...own, text, x: Math.max(zero, end) + gap, color: theme.text, isBold: true }
  const change = { ...own, text: point.change ?? '', x: boxOf(digits).right + 16, color: theme.quiet }
  return {
    shapes: point.value === undefined ? '' : bar(box, point.mark, color, theme.background),
    labels: text === '' ? [name] : [name, digits],
    changes: point.change === undefined ? [] : [change],
  }
}

/** The scale leaves room behind the longest bar for its digits, and for its change when the bar stays long enough. */
function barScale(points: readonly Point[], left: number, right: number, size: number): (value: number) => number {
  const values = points.map(({ value = 0 }) => value)
  const most = (texts: readonly string[]): number =>
    Math.max(0, ...texts.map(text => widthOf(text, { size, isBold: true })))
  const digits = most(points.map(({ digits = '' }) => digits)) + gap
  const changes = most(points.map(({ change = '' }) => change)) + 16
  const room = right - left - digits
  const end = right - digits - (changes > 16 && room - changes > 240 ? changes : 0)
  const domain = [Math.min(0, ...values), Math.max(0, ...values)]
  return scaleLinear(domain[0] === domain[1] ? [0, 1] : domain, [left, end])
}

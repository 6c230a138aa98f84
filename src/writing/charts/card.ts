/** One figure as a picture: what, the figure, its change, when, and small columns of the years before. */
import { scaleBand } from 'd3-scale'
import { valueScale } from './axis.ts'
import { barRows } from './bars.ts'
import type { FigureCard, Point } from './chart.ts'
import { type Drawn, joined, key, markEntries } from './frame.ts'
import { bar, barSample } from './marks.ts'
import { horizontal, path, rectangle } from './svg.ts'
import { type Box, balanced, boxOf, type PlacedText, widthOf, wrap } from './text.ts'
import type { Theme } from './theme.ts'

/** Sizes of the texts, and the gaps above them. */
const styles = {
  wide: { what: 42, when: 34, figure: 150, change: 38, note: 32, gaps: { what: 22, when: 2, figure: 8, change: 8 } },
  tall: { what: 52, when: 42, figure: 200, change: 46, note: 38, gaps: { what: 44, when: 10, figure: 36, change: 30 } },
} as const

/** Draws a card in `room`. Small columns are right of the change, on a tall card below it, and left out without room for them. */
export function card(picture: FigureCard, room: Box, theme: Theme): Drawn {
  const { trend = [], ...rest } = picture
  if (picture.list !== undefined) return withList(picture, picture.list, room, theme)
  const withTrend = trend.length > 1 ? fitted(picture, room, theme) : undefined
  if (withTrend !== undefined && withTrend.bottom <= room.bottom) return withTrend
  const usual = fitted(rest, room, theme)
  return laidOut(rest, { ...room, top: room.top + Math.max(0, room.bottom - usual.bottom) / 3 }, theme, usual.less)
}

/** The width of the figure and its remarks on a wide card with a list, and how far the list is from them. */
const besideList = 400
const listGap = 60
const listRow = 66

/** What and when above; the figure and its remarks left of the list on a wide card, and above it on a tall one. */
function withList(picture: FigureCard, list: readonly Point[], room: Box, theme: Theme): Drawn {
  const { size } = picture
  const { figure, gaps } = styles[size]
  const above = stacked(whatAndWhen(picture, room, theme), room.left, room.top + 8)
  const side = size === 'wide' ? { ...room, right: room.left + besideList } : room
  const width = side.right - side.left
  const large = Math.min(figure, (100 * width) / widthOf(picture.figure, { size: 100, isBold: true }))
  const row = { text: picture.figure, size: large, gap: gaps.figure, color: theme.series[0], isBold: true }
  const number = stacked([row], room.left, above.bottom)
  const said = remarks(picture, { ...side, top: number.bottom }, theme)
  const top = size === 'wide' ? above.bottom + 24 : said.bottom + 36
  const left = size === 'wide' ? side.right + listGap : room.left
  const free = { ...room, left, top, bottom: Math.min(room.bottom, top + listRow * list.length) }
  const rows = barRows(list, free, room.right + 12, theme)
  return joined({ ...above, shapes: accent(room, theme) }, number, said, rows)
}

/** The parts of a card; long texts make its figure smaller. */
function fitted(picture: FigureCard, room: Box, theme: Theme): ReturnType<typeof laidOut> & { readonly less: number } {
  const usual = laidOut(picture, room, theme)
  const less = Math.max(0, usual.bottom - room.bottom) / 1.2
  if (less === 0 || !Number.isFinite(less)) return { ...usual, less: 0 }
  return { ...laidOut(picture, room, theme, less), less }
}

/** The parts of a card, and where the lowest ends. */
function laidOut(picture: FigureCard, room: Box, theme: Theme, less = 0): Drawn & { readonly bottom: number } {
  const isTall = picture.size === 'tall'
  const upper = headline(picture, room, theme, less)
  const lower = remarks(picture, { ...room, top: upper.bottom }, theme)
  const words = joined(upper, lower)
  if (picture.trend === undefined) return { ...words, bottom: lower.bottom }
  const left = Math.max(...lower.labels.map(label => boxOf(label).right), room.left) + 64
  const free = isTall
    ? { ...room, top: lower.bottom + 36 }
    : { ...room, top: upper.bottom + 28, left: Math.max(left, room.left + 420) }
  const hasRoom = free.right - free.left > 300 && free.bottom - free.top > 110
  const drawn = trendOf(picture.trend, free, theme)
  return { ...joined(words, drawn), bottom: hasRoom ? lower.bottom : Number.POSITIVE_INFINITY }
}

/** What, when and the figure itself, as large as the width allows. */
function headline(picture: FigureCard, room: Box, theme: Theme, less: number): Drawn & { readonly bottom: number } {
  const { gaps, ...sizes } = styles[picture.size]
  const width = room.right - room.left
  const figureSize = Math.min(sizes.figure - less, (100 * width) / widthOf(picture.figure, { size: 100, isBold: true }))
  const rows = [
    ...whatAndWhen(picture, room, theme),
    { text: picture.figure, size: figureSize, gap: gaps.figure, color: theme.series[0], isBold: true },
  ]
  const written = stacked(rows, room.left, room.top + 8)
  return { ...written, shapes: accent(room, theme) }
}

function whatAndWhen({ what, when, size, language }: FigureCard, room: Box, theme: Theme): readonly Row[] {
  const { gaps, ...sizes } = styles[size]
  const title = { size: sizes.what, color: theme.text, isBold: true }
  const lines = balanced(what, room.right - room.left, { size: sizes.what, isBold: true, language })
  return [
    ...lines.map((text, i) => ({ ...title, text, gap: i === 0 ? gaps.what : 0 })),
    { text: when, size: sizes.when, gap: gaps.when, color: theme.quiet },
  ]
}

/** A short bar above the text. */
const accent = ({ left, top }: Box, theme: Theme): string =>
  rectangle({ x: left, y: top, width: 72, height: 8 }, { fill: theme.series[0] })

/** The change with its arrow, the note, and the meanings of the marks. */
function remarks(picture: FigureCard, room: Box, theme: Theme): Drawn & { readonly bottom: number } {
  const { language, change } = picture
  const sizes = styles[picture.size]
  const side = sizes.change * 0.72
  const hasColumns = picture.size === 'wide' && picture.trend !== undefined
  const width = Math.min(room.right - room.left, hasColumns ? 560 : Number.POSITIVE_INFINITY)
  const top = room.top + sizes.gaps.change
  const style = { size: sizes.change, isBold: true, language }
  const changes = change === undefined ? [] : wrap(change.text, width - side - 16, style)
  const color = theme[change?.way ?? 'up']
  const rows = changes.map(text => ({ size: style.size, isBold: true, text, gap: 0, color }))
  const moved = stacked(rows, room.left + side + 16, top)
  const notes = notesOf(picture).flatMap(it => wrap(it, width, { size: sizes.note, language }))
  const below = stacked(
    notes.map(text => ({ text, size: sizes.note, gap: 4, color: theme.quiet })),
    room.left,
    moved.bottom,
  )
  const arrow = change === undefined ? '' : arrowOf(change.way, room.left, top, { side, color })
  const entries = picture.trend !== undefined ? markEntries(picture, theme.mutedText, theme, barSample) : []
  const keys = key(entries, { x: room.left, y: below.bottom + 36, right: room.left + width })
  const bottom = entries.length === 0 ? below.bottom : keys.bottom
  return { ...joined({ ...moved, shapes: arrow }, below, keys), bottom }
}

/** The note. Beside a list its parts have a line each. */
function notesOf({ note, list }: FigureCard): readonly string[] {
  if (note === undefined) return []
  return list === undefined ? [note] : note.split(' · ')
}

interface Row extends Pick<PlacedText, 'text' | 'size' | 'color' | 'isBold'> {
  readonly gap: number
}

function stacked(rows: readonly Row[], x: number, top: number): Drawn & { readonly bottom: number } {
  let bottom = top
  const labels = rows.map(({ gap, ...row }): PlacedText => {
    bottom += gap + row.size * 1.2
    return { ...row, x, y: bottom - row.size * 0.28 }
  })
  return { shapes: '', labels, bottom }
}

/** A triangle: the direction is told by its form as well as by its colour. */
function arrowOf(
  way: 'up' | 'down',
  x: number,
  top: number,
  { side, color }: { readonly side: number; readonly color: string },
): string {
  const center = top + side * 0.78
  const [tip, base] = way === 'up' ? [center - side / 2, center + side / 2] : [center + side / 2, center - side / 2]
  return path(`M${x} ${base}L${x + side} ${base}L${x + side / 2} ${tip}Z`, { fill: color })
}

/** The years before in grey, the last point in colour; the first and the last are named. */
function trendOf(points: readonly Point[], room: Box, theme: Theme): Drawn {
  const box = { ...room, bottom: room.bottom - 40 }
  const band = scaleBand(
    points.map((_, i) => i),
    [box.left, box.right],
  ).paddingInner(0.24)
  const values = points.flatMap(({ value }) => value ?? [])
  const { y } = valueScale(values, box)
  const columns = points.map(({ value, mark }, i) => {
    if (value === undefined) return ''
    const end = y(value)
    const zero = y(0)
    const color = i === points.length - 1 ? theme.series[0] : theme.muted
    const column = { x: band(i) ?? 0, y: Math.min(end, zero), width: band.bandwidth(), height: Math.abs(end - zero) }
    return bar(column, mark, color, theme.background)
  })
  const axis = horizontal(box, y(0), theme.axis)
  const own = { y: room.bottom - 6, size: 28, color: theme.quiet, part: 'scale' } as const
  return {
    shapes: columns.join('') + axis,
    labels: [
      { ...own, text: points[0]?.label ?? '', x: box.left },
      { ...own, text: points.at(-1)?.label ?? '', x: box.right, anchor: 'end' },
    ],
  }
}

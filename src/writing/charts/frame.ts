/** What is around every picture: title, subtitle and key above, sources, date and name of the bot below. */
import type { Chart, Picture } from './chart.ts'
import { barSample, lineSample } from './marks.ts'
import { horizontal, rectangle } from './svg.ts'
import { balanced, middle, type PlacedText, shortened, widthOf, wrap } from './text.ts'
import { colorOf, labelColorOf, type Theme } from './theme.ts'

export interface Drawn {
  readonly shapes: string
  readonly labels: readonly PlacedText[]
}

export const joined = (...parts: readonly Drawn[]): Drawn => ({
  shapes: parts.map(({ shapes }) => shapes).join(''),
  labels: parts.flatMap(({ labels }) => labels),
})

export const margin = 48
const footSize = 26
const footRow = 34
const keySize = 28
/** Of a title, and of one that is longer than two rows. */
const titleSizes = [48, 42] as const
const subtitleSize = 30

/** What is below a picture of this size, and where the room above it ends. */
export function foot(picture: Picture, width: number, height: number, theme: Theme): Drawn & { readonly top: number } {
  const { sources, date, bot } = picture
  const left = margin
  const right = width - margin
  const second = `${date} · ${bot}`
  const bold = { size: footSize, isBold: true }
  const isOneLine = widthOf(sources, { size: footSize }) + 60 + widthOf(second, bold) < right - left
  const bottom = height - 30
  const rows = isOneLine ? [sources] : sourceRows(picture, right - left, mostRows(picture))
  const own = { y: bottom, size: footSize, color: theme.quiet, part: 'foot' } as const
  const above = isOneLine ? 0 : footRow * rows.length
  const top = bottom - above - 40
  const dateX = isOneLine ? right - widthOf(bot, bold) - 24 : left
  return {
    top,
    shapes: horizontal({ left, right }, top, theme.grid),
    labels: [
      ...rows.map((text, i) => ({ ...own, text, x: left, y: bottom - above + footRow * i })),
      { ...own, text: date, x: dateX, ...(isOneLine ? { anchor: 'end' } : {}) },
      { ...own, text: bot, x: right, anchor: 'end', isBold: true },
    ],
  }
}

/** How many rows of sources there is room for. */
function mostRows(picture: Picture): number {
  if (picture.form !== 'card') return 2
  if (picture.size === 'tall') return 3
  return picture.trend === undefined && picture.list === undefined ? 2 : 1
}

/** As many of the sources as at most so many rows have room for, with how many more there are. A long name alone is shortened. */
function sourceRows({ language, sources, fewerSources }: Picture, width: number, most: number): readonly string[] {
  const tried = [sources, ...fewerSources].map(text => wrap(text, width, { size: footSize, language }))
  const last = tried.at(-1) ?? []
  const isCut = last.length > most
  return (
    tried.find(rows => rows.length <= most) ??
    last.slice(0, most).map((row, i) => (isCut && i === most - 1 ? shortened(`${row}…`, width, footSize) : row))
  )
}

/** What is above a chart, and where the room below it begins. */
export function head(chart: Chart, width: number, theme: Theme): Drawn & { readonly bottom: number } {
  const room = width - 2 * margin
  const { language } = chart
  const isLong = wrap(chart.title, room, { size: titleSizes[0], isBold: true, language }).length > 2
  const title = { size: titleSizes[isLong ? 1 : 0], isBold: true, language } as const
  const titles = balanced(chart.title, room, title).slice(0, 4)
  const subtitles = balanced(chart.subtitle, room, { size: subtitleSize, language }).slice(0, 3)
  const titleStep = title.size * 1.16
  const own = { x: margin, size: title.size, isBold: true }
  const titleY = (i: number): number => 34 + title.size * 0.84 + i * titleStep
  const subtitleY = (i: number): number => titleY(titles.length - 1) + 46 + i * 38
  const keys = key(entriesOf(chart, theme), {
    x: margin,
    y: subtitleY(subtitles.length - 1) + 46,
    right: width - margin,
  })
  return {
    shapes: keys.shapes,
    labels: [
      ...titles.map((text, i) => ({ ...own, text, y: titleY(i), color: theme.text })),
      ...subtitles.map((text, i) => ({ text, x: margin, y: subtitleY(i), size: subtitleSize, color: theme.quiet })),
      ...keys.labels,
    ],
    bottom: keys.labels.length === 0 ? subtitleY(subtitles.length - 1) + 22 : keys.bottom,
  }
}

/** A text of the key behind a sample of what it names. */
interface Entry {
  readonly text: string
  readonly color: string
  readonly draw: (x: number, y: number) => string
}

/** The series of columns, which have no room for a name beside them, and the marks. */
function entriesOf(chart: Chart, theme: Theme): readonly Entry[] {
  const isLine = chart.form === 'lines' || chart.form === 'bump'
  const hasNames = !isLine && chart.form !== 'bars' && chart.series.length > 1
  const names = chart.series.map(({ name, role }, i) => ({
    text: name,
    color: labelColorOf(theme, i, role),
    draw: (x: number, y: number) =>
      rectangle({ x, y: y - 11, width: 34, height: 22 }, { fill: colorOf(theme, i, role) }),
  }))
  const hasColors = hasNames || (isLine && chart.series.length > 1)
  const sample = isLine ? lineSample : barSample
  const marks = markEntries(chart, hasColors ? theme.mutedText : theme.series[0], theme, sample)
  // The names of the series have solid samples already.
  return hasNames ? [...names, ...marks.filter((_, i) => chart.marks[i]?.mark !== 'official')] : marks
}

export const markEntries = (
  { marks }: Picture,
  color: string,
  theme: Theme,
  sample: typeof barSample,
): readonly Entry[] =>
  marks.map(({ mark, text }) => ({
    text,
    color: theme.quiet,
    draw: (x, y) => sample({ x, y, mark }, color, theme.background),
  }))

/** Writes the entries in rows from `x`, `y` on, where `y` is the middle of the first row. */
export function key(
  entries: readonly Entry[],
  { x: left, y, right }: { readonly x: number; readonly y: number; readonly right: number },
): Drawn & { readonly bottom: number } {
  const drawn: { shapes: string; labels: PlacedText[] } = { shapes: '', labels: [] }
  let x = left
  let row = y
  for (const { text, color, draw } of entries) {
    const end = x + 46 + widthOf(text, { size: keySize })
    if (end > right && x > left) [x, row] = [left, row + 40]
    const shown = shortened(text, right - x - 46, keySize)
    drawn.shapes += draw(x, row)
    drawn.labels.push({ text: shown, x: x + 46, y: middle(row, keySize), size: keySize, color })
    x += 46 + widthOf(shown, { size: keySize }) + 36
  }
  return { ...drawn, bottom: row + 30 }
}

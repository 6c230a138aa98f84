/** Labels at the ends of lines, moved apart so that none covers another. */
import type { Code } from '../../data/model/schema.ts'
import type { Drawn } from './frame.ts'
import { type PixelPosition, path, rounded } from './svg.ts'
import { type Box, type PlacedText, widthOf, wrap } from './text.ts'
import type { Theme } from './theme.ts'

/** What is written at the end of a line. Empty texts are left out. */
export interface End {
  readonly name: string
  readonly digits: string
  readonly change: string
  readonly color: string
}

/** The labels, before it is known where the lines end. */
export interface EndBlocks {
  readonly width: number
  /** Puts each block beside the end of its line, in `box`, and joins those that had to move with their line. */
  readonly place: (ends: readonly (PixelPosition | undefined)[], box: Box, theme: Theme) => Drawn
}

interface Row {
  readonly text: string
  readonly isBold: boolean
}

const size = 28
const rowHeight = 34
const between = 8

/** Breaks the names as narrow as the height allows, but not narrower than 240 pixels. */
export function endBlocks(ends: readonly End[], height: number, language: Code): EndBlocks {
  const tried = [240, 300, 360, 440].map(width => ends.map(end => rowsOf(end, width, language)))
  const heightOf = (blocks: readonly (readonly Row[])[]): number =>
    blocks.reduce((sum, rows) => sum + rows.length * rowHeight + between, 0)
  const blocks =
    tried.find(it => heightOf(it) <= height) ??
    ends.map(end => rowsOf({ ...end, digits: '', change: '' }, 440, language).slice(0, 1))
  const width = Math.max(0, ...blocks.flat().map(row => widthOf(row.text, { ...row, size })))
  return { width, place: (at, box, theme) => placed(blocks, ends, at, { box, theme }) }
}

function rowsOf({ name, digits, change }: End, width: number, language: Code): readonly Row[] {
  if (name === '') return [digits, change].filter(text => text !== '').map((text, i) => ({ text, isBold: i === 0 }))
  const names = wrap(name, width, { size, isBold: true, language }).map(text => ({ text, isBold: true }))
  return [...names, ...figureRows(digits, change, width)]
}

function figureRows(digits: string, change: string, width: number): readonly Row[] {
  const together = [digits, change].filter(text => text !== '')
  if (together.length === 0) return []
  const joined = together.join('\u00a0\u00a0')
  return widthOf(joined, { size }) <= width
    ? [{ text: joined, isBold: false }]
    : together.map(text => ({ text, isBold: false }))
}

function placed(
  blocks: readonly (readonly Row[])[],
  ends: readonly End[],
  at: readonly (PixelPosition | undefined)[],
  { box, theme }: { readonly box: Box; readonly theme: Theme },
): Drawn {
  const found = blocks.flatMap((rows, i) => {
    const point = at[i]
    return point === undefined || rows.length === 0
      ? []
      : [{ rows, point, height: rows.length * rowHeight, color: ends[i]?.color ?? theme.text }]
  })
  const sorted = found.toSorted((a, b) => a.point.y - b.point.y)
  const wanted = sorted.map(({ point, height }) => ({ center: point.y, height }))
  const tops = spread(wanted, box.top - 34, box.bottom + 8)
  const labels = sorted.flatMap(({ rows, color }, i) =>
    rows.map(({ text, isBold }, row): PlacedText => {
      const y = (tops[i] ?? 0) + (row + 0.82) * rowHeight
      return { text, x: box.left + 8, y, size, color, isBold }
    }),
  )
  const joins = sorted.map(({ point, height, color }, i) =>
    join(point, { x: box.left, y: (tops[i] ?? 0) + height / 2 }, height, color),
  )
  return { shapes: joins.join(''), labels }
}

/** A thin line from the end of a line to its label, when the label had to move or the line ends early. */
function join(from: PixelPosition, to: PixelPosition, height: number, color: string): string {
  if (Math.abs(to.y - from.y) < height / 2 && from.x > to.x - 40) return ''
  const d = `M${rounded(from.x + 10)} ${rounded(from.y)}L${rounded(to.x + 2)} ${rounded(to.y)}`
  return path(d, { stroke: color, 'stroke-width': 1.5, fill: 'none', opacity: 0.6 })
}

/** The tops of boxes that want to be around their centers, in order, without overlaps, between `low` and `high`. */
function spread(
  wanted: readonly { readonly center: number; readonly height: number }[],
  low: number,
  high: number,
): readonly number[] {
  // Neighbours that overlap form a group, which is placed around the mean of what its members want.
  interface Group {
    readonly offsets: readonly number[]
    readonly height: number
    readonly starts: readonly number[]
  }
  const topOf = ({ starts, height }: Group): number =>
    Math.max(low, Math.min(high - height, starts.reduce((sum, it) => sum + it, 0) / starts.length))
  const groups: Group[] = []
  for (const { center, height } of wanted) {
    let group: Group = { offsets: [0], height, starts: [center - height / 2] }
    for (
      let before = groups.at(-1);
      before !== undefined && topOf(before) + before.height + between > topOf(group);
      before = groups.at(-1)
    ) {
      groups.pop()
      const shift = before.height + between
      group = {
        offsets: [...before.offsets, ...group.offsets.map(it => it + shift)],
        height: shift + group.height,
        starts: [...before.starts, ...group.starts.map(it => it - shift)],
      }
    }
    groups.push(group)
  }
  return groups.flatMap(group => group.offsets.map(offset => topOf(group) + offset))
}

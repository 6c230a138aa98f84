/** How official, press and estimated figures look: solid, hatched, and hollow with a dashed outline. */
import type { Reliability } from '../../answers/figures/reliability.ts'
import { element, line, type PixelPosition, path, type Rectangle, rectangle, rounded } from './svg.ts'

/** The distance of two lines of a hatching along the edge, and their width. */
const hatchStep = 12
const hatchWidth = 4.2

/** The diagonal lines of a rectangle. A pattern of SVG would cost a quarter of the picture's time. */
function hatching({ x, y, width, height }: Rectangle, color: string): string {
  const lines: string[] = []
  for (let at = hatchStep / 2; at < width + height; at += hatchStep) {
    const [fromX, fromY] = at < width ? [x + at, y] : [x + width, y + at - width]
    const [toX, toY] = at < height ? [x, y + at] : [x + at - height, y + height]
    lines.push(`M${rounded(fromX)} ${rounded(fromY)}L${rounded(toX)} ${rounded(toY)}`)
  }
  return lines.length === 0 ? '' : path(lines.join(''), { stroke: color, 'stroke-width': hatchWidth })
}

export function bar(box: Rectangle, mark: Reliability, color: string, background: string): string {
  if (mark === 'official') return rectangle(box, { fill: color })
  const { x, y, width, height } = box
  // The outline is inside, so that all columns are as wide as each other.
  const inner = { x: x + 1.5, y: y + 1.5, width: Math.max(0, width - 3), height: Math.max(0, height - 3) }
  const isPress = mark === 'press'
  const outline = { fill: 'none', stroke: color, 'stroke-width': 3, 'stroke-dasharray': isPress ? undefined : '8 5' }
  // A column behind does not shine through.
  const ground = rectangle(inner, { fill: background })
  return `${ground}${isPress ? hatching(inner, color) : ''}${rectangle(inner, outline)}`
}

interface MarkedPosition extends PixelPosition {
  readonly mark: Reliability
}

/** A point of a line: a disc, a ring, or a hollow diamond. */
export function dot({ x, y, mark }: MarkedPosition, color: string, background: string): string {
  if (mark === 'official') return element('circle', { cx: x, cy: y, r: 6.5, fill: color })
  const outline = { fill: background, stroke: color, 'stroke-width': 3.5 } as const
  if (mark === 'press') return element('circle', { cx: x, cy: y, r: 7, ...outline })
  return path(`M${x - 9.5} ${y}L${x} ${y - 9.5}L${x + 9.5} ${y}L${x} ${y + 9.5}Z`, outline)
}

/** The sample of a mark in the key of bars; it is 34 pixels wide, as that of lines. */
export const barSample = ({ x, y, mark }: MarkedPosition, color: string, background: string): string =>
  bar({ x, y: y - 11, width: 34, height: 22 }, mark, color, background)

export function lineSample({ x, y, mark }: MarkedPosition, color: string, background: string): string {
  const stroke = { stroke: color, 'stroke-width': 4, 'stroke-dasharray': mark === 'estimate' ? '7 6' : undefined }
  return line({ x, y }, { x: x + 34, y }, stroke) + dot({ x: x + 17, y, mark }, color, background)
}

/** How official, press and estimated figures look: solid, hatched, and hollow with a dashed outline. */
import type { Mark } from './chart.ts'
import { element, line, path, rectangle } from './svg.ts'

const hatch = 9

/** Defines the hatching of a colour. */
export const hatching = (color: string, background: string): string =>
  element(
    'pattern',
    {
      id: hatchingId(color),
      width: hatch,
      height: hatch,
      patternUnits: 'userSpaceOnUse',
      patternTransform: 'rotate(45)',
    },
    rectangle(0, 0, hatch, hatch, { fill: background }) + rectangle(0, 0, hatch * 0.55, hatch, { fill: color }),
  )

const hatchingId = (color: string): string => `hatch-${color.slice(1)}`

/** A column or a bar. */
export function bar(
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  mark: Mark,
  color: string,
): string {
  if (mark === 'official') return rectangle(box.x, box.y, box.width, box.height, { fill: color })
  const isPress = mark === 'press'
  // The outline is inside, so that all columns are as wide as each other.
  return rectangle(box.x + 1.5, box.y + 1.5, Math.max(0, box.width - 3), Math.max(0, box.height - 3), {
    fill: isPress ? `url(#${hatchingId(color)})` : 'none',
    stroke: color,
    'stroke-width': 3,
    'stroke-dasharray': isPress ? undefined : '8 5',
  })
}

/** A point of a line: a disc, a ring, or a hollow diamond. */
export function dot(x: number, y: number, mark: Mark, color: string, background: string): string {
  if (mark === 'official') return element('circle', { cx: x, cy: y, r: 6.5, fill: color })
  const outline = { fill: background, stroke: color, 'stroke-width': 3.5 } as const
  if (mark === 'press') return element('circle', { cx: x, cy: y, r: 7, ...outline })
  return path(`M${x - 9.5} ${y}L${x} ${y - 9.5}L${x + 9.5} ${y}L${x} ${y + 9.5}Z`, outline)
}

/** The sample of a mark in the key; it is 34 pixels wide. */
export function sample(x: number, y: number, mark: Mark, color: string, background: string, isLine: boolean): string {
  if (!isLine) return bar({ x, y: y - 11, width: 34, height: 22 }, mark, color)
  const stroke = { stroke: color, 'stroke-width': 4, 'stroke-dasharray': mark === 'estimate' ? '7 6' : undefined }
  return line(x, y, x + 34, y, stroke) + dot(x + 17, y, mark, color, background)
}

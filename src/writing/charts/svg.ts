/** Writes SVG. Numbers have one digit behind the point, so that the same picture is the same text. */
import { type Box, type PlacedText, runs, widthOf } from './text.ts'

type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element with its attributes; those that are undefined are left out. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? rounded(value) : escaped(value ?? '')}"`)
    .join('')
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`
}

export const rounded = (value: number): string => String(Math.round(value * 10) / 10)

/** A text as content or value of an attribute. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, sign => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? '&quot;')

export interface PixelPosition {
  readonly x: number
  readonly y: number
}

export interface Rectangle extends PixelPosition {
  readonly width: number
  readonly height: number
}

export const rectangle = ({ x, y, width, height }: Rectangle, attributes: Attributes): string =>
  element('rect', { x, y, width, height, ...attributes })

export const line = (from: PixelPosition, to: PixelPosition, attributes: Attributes): string =>
  element('line', { x1: from.x, y1: from.y, x2: to.x, y2: to.y, ...attributes })

/** A line across a box, two pixels wide. */
export const horizontal = ({ left, right }: Pick<Box, 'left' | 'right'>, y: number, stroke: string): string =>
  line({ x: left, y }, { x: right, y }, { stroke, 'stroke-width': 2 })

export const path = (d: string, attributes: Attributes): string => element('path', { d, ...attributes })

/** A text. Common Chinese characters have a font of their own. A fitted text has the width that it was placed with in any browser. */
export function textElement(
  label: PlacedText,
  { background, isFitted }: { readonly background: string; readonly isFitted?: boolean },
): string {
  const { text, x, y, size, color, anchor, isBold, hasHalo, part } = label
  const content = runs(text)
    .map(run =>
      run.font === 'han'
        ? element('tspan', { 'font-family': 'Noto Sans SC, sans-serif' }, escaped(run.text))
        : escaped(run.text),
    )
    .join('')
  return element(
    'text',
    {
      x,
      y,
      'font-size': size,
      fill: color,
      'text-anchor': anchor,
      'aria-hidden': part === 'scale' ? 'true' : undefined,
      'font-weight': isBold === true ? 700 : undefined,
      ...(isFitted === true ? { textLength: widthOf(text, label), lengthAdjust: 'spacingAndGlyphs' } : {}),
      ...(hasHalo === true
        ? { stroke: background, 'stroke-width': 6, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
        : {}),
    },
    content,
  )
}

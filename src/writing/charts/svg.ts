/** Writes SVG. Numbers have one digit behind the point, so that the same picture is the same text. */
import { type PlacedText, runs, widthOf } from './text.ts'

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

export const rectangle = (x: number, y: number, width: number, height: number, attributes: Attributes): string =>
  element('rect', { x, y, width, height, ...attributes })

export const line = (x1: number, y1: number, x2: number, y2: number, attributes: Attributes): string =>
  element('line', { x1, y1, x2, y2, ...attributes })

export const path = (d: string, attributes: Attributes): string => element('path', { d, ...attributes })

/** A text. Common Chinese characters have a font of their own. A fitted text has the width that it was placed with in any browser. */
export function textElement(
  { text, x, y, size, color, anchor, isBold, hasHalo, part }: PlacedText,
  background: string,
  isFitted = false,
): string {
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
      ...(isFitted ? { textLength: widthOf(text, size, isBold), lengthAdjust: 'spacingAndGlyphs' } : {}),
      ...(hasHalo === true
        ? { stroke: background, 'stroke-width': 6, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
        : {}),
    },
    content,
  )
}

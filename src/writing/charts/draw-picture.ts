/** Draws a picture as SVG. Pure: the same picture is the same text. */
import { bars } from './bars.ts'
import { bump } from './bump.ts'
import { card } from './card.ts'
import type { Chart, Picture } from './chart.ts'
import { columns } from './columns.ts'
import { type Drawn, foot, head, joined, margin } from './frame.ts'
import { lines } from './lines.ts'
import { element, escaped, rectangle, textElement } from './svg.ts'
import type { Box, PlacedText } from './text.ts'
import { type Theme, themes } from './theme.ts'

/** A picture before it is written: its size, its shapes as SVG, and its texts with their places. */
export interface Layout {
  readonly width: number
  readonly height: number
  readonly theme: Theme
  /** What a screen reader says. */
  readonly title: string
  readonly shapes: string
  readonly labels: readonly PlacedText[]
}

const forms: Readonly<Record<Chart['form'], (chart: Chart, room: Box, width: number, theme: Theme) => Drawn>> = {
  columns,
  months: columns,
  balance: columns,
  lines,
  bars,
  bump,
}

const sizes = { chart: [1200, 800], wide: [1200, 675], tall: [1080, 1350] } as const

/** In pixels: a chart has 1200 × 800, a card 1200 × 675, a tall one 1080 × 1350. */
export function sizeOf(picture: Picture): { readonly width: number; readonly height: number } {
  const [width, height] = sizes[picture.form === 'card' ? picture.size : 'chart']
  return { width, height }
}

/** Places everything of a picture. */
export function layOut(picture: Picture, theme: Theme = themes[picture.theme]): Layout {
  const { width, height } = sizeOf(picture)
  const below = foot(picture, width, height, theme)
  const sides = { left: margin, right: width - margin }
  if (picture.form === 'card') {
    const drawn = card(picture, { ...sides, top: margin, bottom: below.top - 20 }, theme)
    const title = `${picture.what}, ${picture.when}: ${picture.figure}`
    return { width, height, theme, title, ...joined(drawn, below) }
  }
  const above = head(picture, width, theme)
  const room = { ...sides, top: above.bottom, bottom: below.top - 12 }
  const plot = forms[picture.form](picture, room, width, theme)
  return { width, height, theme, title: picture.title, ...joined(above, plot, below) }
}

/** The SVG of a picture. Its fonts are 'Noto Sans' and 'Noto Sans SC'. */
export const drawPicture = (picture: Picture): string => drawLayout(layOut(picture))

/** The SVG for a page, in the colours of the page: a browser may have other fonts, so that its texts are fitted. */
export const drawForPage = (picture: Picture, theme: Theme): string =>
  drawLayout(layOut(picture, theme), { isFitted: true })

/** Writes what is placed as SVG. */
export function drawLayout(layout: Layout, { isFitted = false } = {}): string {
  const { width, height, theme, title, shapes, labels } = layout
  const size = { width, height, viewBox: `0 0 ${width} ${height}` }
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', role: 'img', ...size, 'font-family': 'Noto Sans, sans-serif' },
    [
      element('title', {}, escaped(title)),
      rectangle({ x: 0, y: 0, width, height }, { fill: theme.background }),
      shapes,
      ...labels.map(label => textElement(label, { background: theme.background, isFitted })),
    ].join(''),
  )
}

/** Draws a picture and turns it into a PNG. It takes 10 to 30 ms, so only the worker thread loads this file. */
import { fileURLToPath } from 'node:url'
import { Resvg } from '@resvg/resvg-js'
import type { Picture } from '../../writing/charts/chart.ts'
import { drawLayout, layOut } from '../../writing/charts/draw-picture.ts'
import { type FontRun, runs } from '../../writing/charts/text.ts'
import { indexedPng } from './indexed-png.ts'

export function renderPicture(picture: Picture): Uint8Array<ArrayBuffer> {
  const layout = layOut(picture)
  const used = new Set(layout.labels.flatMap(({ text }) => runs(text).map(({ font }) => font)))
  const font = { loadSystemFonts: false, fontFiles: fontsFor(used), defaultFontFamily: 'Noto Sans' }
  const { pixels, width, height } = new Resvg(drawLayout(layout), { font, logLevel: 'off' }).render()
  return indexedPng(pixels, width, height)
}

const file = (name: string): string => fileURLToPath(new URL(`fonts/${name}.ttf`, import.meta.url))

const latin = ['NotoSans-Regular', 'NotoSans-Bold'].map(file)
const common = ['NotoSansSC-Common-Regular', 'NotoSansSC-Common-Bold'].map(file)
const all = file('NotoSansSC-Regular')

/**
 * The paths of the fonts that texts with these runs need: resvg reads a font again for each text. The large Chinese font is only for
 * characters that the small one lacks.
 */
function fontsFor(used: ReadonlySet<FontRun['font']>): string[] {
  if (used.has('rare')) return [...latin, ...common, all]
  return used.has('han') ? [...latin, ...common] : latin
}

/** Draws a picture and turns it into a PNG. It takes 10 to 30 ms, so only the worker thread loads this file. */
import { Resvg } from '@resvg/resvg-js'
import type { Picture } from '../../writing/charts/chart.ts'
import { drawLayout, layOut } from '../../writing/charts/draw-picture.ts'
import { runs } from '../../writing/charts/text.ts'
import { fontsFor } from './font-files.ts'
import { indexedPng } from './indexed-png.ts'

export function renderPicture(picture: Picture): Uint8Array<ArrayBuffer> {
  const layout = layOut(picture)
  const used = new Set(layout.labels.flatMap(({ text }) => runs(text).map(({ font }) => font)))
  const font = { loadSystemFonts: false, fontFiles: fontsFor(used), defaultFontFamily: 'Noto Sans' }
  const { pixels, width, height } = new Resvg(drawLayout(layout), { font, logLevel: 'off' }).render()
  return indexedPng(pixels, width, height)
}

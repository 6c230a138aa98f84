/** The worker thread of renderer.ts: draws a picture as SVG, and turns it into a PNG. */
import { parentPort } from 'node:worker_threads'
import { Resvg } from '@resvg/resvg-js'
import type { Picture } from '../../writing/charts/chart.ts'
import { drawLayout, layOut } from '../../writing/charts/draw-picture.ts'
import { runs } from '../../writing/charts/text.ts'
import { fontsFor } from './font-files.ts'
import type { RenderResult } from './renderer.ts'

parentPort?.on('message', (picture: Picture) => {
  const rendered = render(picture)
  parentPort?.postMessage(rendered, 'png' in rendered ? [rendered.png.buffer] : [])
})

function render(picture: Picture): RenderResult {
  try {
    const layout = layOut(picture)
    const used = new Set(layout.labels.flatMap(({ text }) => runs(text).map(({ font }) => font)))
    const font = { loadSystemFonts: false, fontFiles: fontsFor(used), defaultFontFamily: 'Noto Sans' }
    const png = new Resvg(drawLayout(layout), { font, logLevel: 'off' }).render().asPng()
    // A copy: the buffer of the native module cannot be transferred.
    return { png: new Uint8Array(png) }
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

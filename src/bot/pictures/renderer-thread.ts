/** The worker thread of renderer.ts. */
import { parentPort } from 'node:worker_threads'
import type { Picture } from '../../writing/charts/chart.ts'
import { renderPicture } from './render-picture.ts'
import type { RenderResult } from './renderer.ts'

parentPort?.on('message', (picture: Picture) => {
  const result = rendered(picture)
  parentPort?.postMessage(result, 'png' in result ? [result.png.buffer] : [])
})

function rendered(picture: Picture): RenderResult {
  try {
    return { png: renderPicture(picture) }
  } catch (error) {
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

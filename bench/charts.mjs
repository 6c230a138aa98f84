// Renders pictures with dist/ in a process of its own, in the worker thread or in the main thread. Prints one line of JSON; see charts.ts.
import { readFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'

const [, , where, path, rounds] = process.argv
const pictures = JSON.parse(readFileSync(path, 'utf8'))
const cpuMs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const rssBefore = Math.round(process.memoryUsage().rss / 1e6)
const began = performance.now()
const render = await opened()
await render(pictures[0])
const firstMs = performance.now() - began

const delay = monitorEventLoopDelay({ resolution: 1 })
const times = []
for (let round = 0; round < Number(rounds); round++) {
  for (const picture of pictures) {
    delay.enable()
    const before = cpuMs()
    await render(picture)
    times.push(cpuMs() - before)
    delay.disable()
  }
}
const rss = () => Math.round(process.memoryUsage().rss / 1e6)
const rssMb = { before: rssBefore, drawing: rss(), idle: await idleRss() }
console.log(JSON.stringify({ firstMs, times, rssMb, stallMs: delay.max / 1e6, p99StallMs: delay.percentile(99) / 1e6 }))
process.exit(0)

/** When the thread has ended. */
async function idleRss() {
  await new Promise(resolve => setTimeout(resolve, 3_000))
  return rss()
}

async function opened() {
  // To compare: how long this machine holds an idle process up.
  if (where === 'nobody') return () => new Promise(resolve => setTimeout(resolve, 25))
  if (where === 'worker') {
    const { createRenderer } = await import('../dist/bot/pictures/renderer.js')
    const renderer = createRenderer({ idleMs: 500 })
    return picture => renderer.render(picture)
  }
  const { renderPicture } = await import('../dist/bot/pictures/render-picture.js')
  // A turn of the event loop between pictures, as between updates.
  return async picture => {
    const png = renderPicture(picture)
    await new Promise(resolve => setImmediate(resolve))
    return png
  }
}

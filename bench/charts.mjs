// Renders pictures with the built modules in a process of its own, in the worker thread or in the main thread. Prints one line of JSON; see charts.ts.
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

const times = []
const charting = stalls()
const idling = stalls()
for (let round = 0; round < Number(rounds); round++) {
  for (const picture of pictures) {
    const before = cpuMs()
    const began = performance.now()
    await charting.during(() => render(picture))
    times.push(cpuMs() - before)
    // As long again without a picture: what holds up this half is the machine.
    await idling.during(() => rest(performance.now() - began))
  }
}
const rss = () => Math.round(process.memoryUsage().rss / 1e6)
const rssMb = { before: rssBefore, drawing: rss(), idle: await idleRss() }
console.log(JSON.stringify({ firstMs, times, rssMb, charting: charting.seen(), idling: idling.seen() }))
process.exit(0)

/** When the thread has ended. */
async function idleRss() {
  await rest(3_000)
  return rss()
}

/** How late the event loop is, and the CPU time of the main thread for one: its own work, without what the machine takes. */
function stalls() {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  const taken = []
  return {
    async during(act) {
      delay.enable()
      const before = mainCpuMs()
      await act()
      taken.push(mainCpuMs() - before)
      delay.disable()
    },
    seen: () => ({ lateMs: delay.max / 1e6, cpuMs: taken }),
  }
}

/** Of the main thread alone; Linux keeps it in nanoseconds. */
function mainCpuMs() {
  return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[0]) / 1e6
}

function rest(ms) {
  return new Promise(resolve => setTimeout(resolve, ms))
}

async function opened() {
  if (where === 'worker') {
    const { createRenderer } = await import('../.cache/bench/bot/pictures/renderer.js')
    const renderer = createRenderer({ idleMs: 500 })
    return picture => renderer.render(picture)
  }
  const { renderPicture } = await import('../.cache/bench/bot/pictures/render-picture.js')
  // A turn of the event loop between pictures, as between updates.
  return async picture => {
    const png = renderPicture(picture)
    await new Promise(resolve => setImmediate(resolve))
    return png
  }
}

// Opens the store of a data folder once. Prints time and memory as one line of JSON; see load.ts.
import { openFileEngine } from '../.cache/bench/data/engine/file-engine.js'
import { openStore } from '../.cache/bench/data/store.js'

const began = performance.now()
const store = await openStore(await openFileEngine({ folder: process.argv[2], notice: () => undefined }))
const ms = performance.now() - began
const { size } = await store.facts()
const peak = process.resourceUsage().maxRSS * 1024
globalThis.gc?.()
process.stdout.write(JSON.stringify({ ms, size, peak, heap: process.memoryUsage().heapUsed }))
await store.close()

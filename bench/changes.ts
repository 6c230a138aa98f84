/** Time of an admin's change until its acknowledgement, at growing numbers of observations, beside plain lowdb. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { JSONFilePreset } from 'lowdb/node'
import { openFileEngine } from '../src/data/engine/file-engine.ts'
import { header, lineOf, readJournal } from '../src/data/engine/journal-codec.ts'
import type { Observation } from '../src/data/model/schema.ts'
import { openStore } from '../src/data/store.ts'
import { madeEdit } from './made.ts'
import { median } from './median.ts'

interface Took {
  /** Milliseconds of each change. */
  readonly ms: readonly number[]
  /** The longest stall of the event loop. */
  readonly stallMs: number
}

async function measured(changes: number, change: (i: number) => Promise<unknown>): Promise<Took> {
  // Warm-up.
  for (let i = 0; i < 5; i++) await change(i)
  const delay = monitorEventLoopDelay({ resolution: 1 })
  const ms: number[] = []
  await sleep(20)
  delay.enable()
  for (let i = 5; i < changes + 5; i++) {
    const began = performance.now()
    await change(i)
    ms.push(performance.now() - began)
    // The stall sampler runs between two changes.
    await sleep(2)
  }
  delay.disable()
  return { ms, stallMs: delay.max / 1e6 }
}

const inFolder = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'karvan-changes-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function added(size: number): (i: number) => Observation {
  const { change } = madeEdit(1)
  const [one] = change.do === 'add' ? change.observations : []
  if (one === undefined) throw new Error('nothing was made up')
  return i => ({ ...one, id: `added-${size}-${i}`, partner: 'MNG', period: String(1500 + i) })
}

const ours = (size: number, changes: number): Promise<Took> =>
  inFolder(async folder => {
    const { bytes } = lineOf([madeEdit(size)], readJournal(Buffer.from(header)).mark)
    writeFileSync(join(folder, 'journal.jsonl'), Buffer.concat([Buffer.from(header), bytes]))
    const store = await openStore(await openFileEngine({ folder, notice: () => undefined }))
    const next = added(size)
    const none = { sources: [], organisations: [], speakers: [], projects: [], statements: [] }
    const took = await measured(changes, async i => {
      const kept = await store.change({ do: 'add', ...none, observations: [next(i)] }, 1, new Date(), {
        cause: `c${i}`,
      })
      if ('rule' in kept) throw new Error(`the change breaks ${kept.rule}`)
    })
    await store.close()
    return took
  })

/** Plain lowdb: the whole file is rewritten at each change, without fsync. */
const plain = (size: number, changes: number): Promise<Took> =>
  inFolder(async folder => {
    const { change } = madeEdit(size)
    const rows = change.do === 'add' ? [...change.observations] : []
    const db = await JSONFilePreset(join(folder, 'db.json'), { rows })
    const next = added(size)
    return measured(changes, async i => {
      db.data.rows.push(next(i))
      await db.write()
    })
  })

const shown = (name: string, size: number, { ms, stallMs }: Took) => ({
  what: name,
  observations: size,
  'median ms': median(ms).toFixed(2),
  'p99 ms': (ms.toSorted((a, b) => a - b)[Math.floor(ms.length * 0.99)] ?? Number.NaN).toFixed(1),
  'longest stall ms': stallMs.toFixed(1),
})

/** Prints both at each size. Returns the longest stall of our changes. */
export async function benchChanges(sizes: readonly number[], changes: number): Promise<number> {
  const rows = []
  let longest = 0
  for (const size of sizes) {
    const own = await ours(size, changes)
    longest = Math.max(longest, own.stallMs)
    rows.push(
      shown('a change, durable', size, own),
      shown('lowdb as it comes, not synced', size, await plain(size, changes)),
    )
  }
  console.log('\nOne change of an admin, until it can be acknowledged')
  console.table(rows)
  return longest
}

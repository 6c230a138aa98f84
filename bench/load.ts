/** Time and memory to load the journal at a start, at growing numbers of observations. Measures the built modules. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { header, lineOf, readJournal } from '../src/data/engine/journal-codec.ts'
import { madeEdit } from './made.ts'
import { buildModules } from './modules.ts'

const script = join(import.meta.dirname, 'loaded.mjs')
const printed = z.object({ ms: z.number(), size: z.int(), peak: z.number(), heap: z.number() })
type Loaded = z.infer<typeof printed>

const load = (folder: string): Loaded =>
  printed.parse(JSON.parse(execFileSync(process.execPath, ['--expose-gc', script, folder], { encoding: 'utf8' })))

/** The first load has no journal head and checks every edit. The later ones are ordinary starts; their median counts. */
function loads(size: number, rounds: number): { readonly first: Loaded; readonly later: Loaded } {
  const folder = mkdtempSync(join(tmpdir(), 'karvan-load-'))
  try {
    const { bytes } = lineOf([madeEdit(size)], readJournal(Buffer.from(header)).mark)
    writeFileSync(join(folder, 'journal.jsonl'), Buffer.concat([Buffer.from(header), bytes]))
    const first = load(folder)
    const later = Array.from({ length: rounds }, () => load(folder)).toSorted((a, b) => a.ms - b.ms)
    return { first, later: later[Math.floor(later.length / 2)] ?? first }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Prints seconds and megabytes of each size. */
export function benchLoad(sizes: readonly number[], rounds: number): void {
  buildModules()
  const rows = sizes.map(size => ({ size, ...loads(size, rounds) }))
  console.log('\nLoading the journal')
  console.table(
    rows.map(({ first, later }) => ({
      observations: later.size,
      'first s': (first.ms / 1000).toFixed(2),
      s: (later.ms / 1000).toFixed(2),
      'µs each': ((later.ms * 1000) / later.size).toFixed(1),
      'peak MB': (later.peak / 1e6).toFixed(0),
      'heap MB': (later.heap / 1e6).toFixed(0),
    })),
  )
}

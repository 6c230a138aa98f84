/** Time and CPU time of a picture: dist/, in processes of their own. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { examples } from '../scripts/charts/examples.ts'
import { openReadOnly } from '../src/data/open-read-only.ts'
import { languages } from '../src/languages/languages.ts'
import { median } from './median.ts'

const printed = z.object({
  firstMs: z.number(),
  times: z.array(z.number()),
  stallMs: z.number(),
  p99StallMs: z.number(),
  rssMb: z.strictObject({ before: z.number(), drawing: z.number(), idle: z.number() }),
})
type Where = 'worker' | 'main' | 'nobody'
const names = { worker: 'in the worker thread', main: 'in the main thread', nobody: 'an idle process' } as const
const script = join(import.meta.dirname, 'charts.mjs')

/** Prints medians over the rounds, for the worker thread and, to compare, for the main thread. Returns the CPU ms of a picture. */
export async function benchCharts(rounds: number, repeats: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'karvan-charts-'))
  const path = join(folder, 'pictures.json')
  const facts = await (
    await openReadOnly({ dataDir: join(folder, 'none'), now: () => new Date('2026-11-24'), notice: () => undefined })
  ).facts()
  const all = languages.flatMap(language => Object.values(examples(facts, language, 'light')))
  writeFileSync(path, JSON.stringify(all))
  const measure = (where: Where) =>
    printed.parse(
      JSON.parse(execFileSync(process.execPath, [script, where, path, String(repeats)], { encoding: 'utf8' })),
    )
  const seen = Array.from({ length: rounds }, () => ({
    worker: measure('worker'),
    main: measure('main'),
    nobody: measure('nobody'),
  }))
  rmSync(folder, { recursive: true, force: true })
  console.log(`\nPictures: ${all.length} of all kinds in four languages`)
  const row = (where: Where) => {
    const of = (value: (one: z.infer<typeof printed>) => number): string =>
      median(seen.map(it => value(it[where]))).toFixed(1)
    return {
      where: names[where],
      'first, ms': of(it => it.firstMs),
      'CPU ms of a later one': of(it => median(it.times)),
      'longest stall of the main loop, ms': of(it => it.stallMs),
      'p99, ms': of(it => it.p99StallMs),
      'memory before, MB': of(it => it.rssMb.before),
      'after all': of(it => it.rssMb.drawing),
      'idle for 3 s': of(it => it.rssMb.idle),
    }
  }
  console.table([row('worker'), row('main'), row('nobody')])
  return median(seen.map(({ worker }) => median(worker.times)))
}

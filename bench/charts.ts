/** Time and CPU time of a picture: the built modules, in processes of their own. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { examples } from '../scripts/charts/examples.ts'
import { openReadOnly } from '../src/data/open-read-only.ts'
import { languages } from '../src/languages/languages.ts'
import { median } from './median.ts'
import { buildModules } from './modules.ts'

const stalls = z.object({ lateMs: z.number(), cpuMs: z.array(z.number()) })
const printed = z.object({
  firstMs: z.number(),
  times: z.array(z.number()),
  charting: stalls,
  idling: stalls,
  rssMb: z.strictObject({ before: z.number(), drawing: z.number(), idle: z.number() }),
})
type Where = 'worker' | 'main'
const names = { worker: 'in the worker thread', main: 'in the main thread' } as const
const script = join(import.meta.dirname, 'charts.mjs')

/** Prints medians over the rounds, for the worker thread and, to compare, for the main thread. Returns the CPU ms of a picture. */
export async function benchCharts(rounds: number, repeats: number): Promise<number> {
  buildModules()
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
      'main thread, CPU ms for one': of(it => median(it.charting.cpuMs)),
      most: of(it => Math.max(...it.charting.cpuMs)),
      'idle beside': of(it => median(it.idling.cpuMs)),
      'most idle': of(it => Math.max(...it.idling.cpuMs)),
      'loop late at most, ms': of(it => it.charting.lateMs),
      'late idle': of(it => it.idling.lateMs),
      'memory before, MB': of(it => it.rssMb.before),
      'after all': of(it => it.rssMb.drawing),
      'idle for 3 s': of(it => it.rssMb.idle),
    }
  }
  console.table([row('worker'), row('main')])
  return median(seen.map(({ worker }) => median(worker.times)))
}

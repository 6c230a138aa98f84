/** CPU time of an update in our own code: the built modules, in a process of its own. */
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'
import { median } from './median.ts'
import { buildModules } from './modules.ts'

const printed = z.object({ app: z.number(), processor: z.number(), intake: z.number() })
const script = join(import.meta.dirname, 'middleware.mjs')

const measure = (updates: number) =>
  printed.parse(JSON.parse(execFileSync(process.execPath, [script, String(updates)], { encoding: 'utf8' })))

/** Prints the medians over the rounds: each part, and what it adds to the part before. */
export function benchMiddleware(rounds: number, updates: number): void {
  buildModules()
  const seen = Array.from({ length: rounds }, () => measure(updates))
  const [app, processor, intake] = (['app', 'processor', 'intake'] as const).map(part =>
    median(seen.map(one => one[part])),
  )
  console.log('\nOwn code, CPU µs an update, every call answered at once')
  console.table([
    row('app: reads the question, looks it up, writes the answer', app, 0),
    row('… and update processor: parsing, limits, sending, calls, log', processor, app),
    row('… and intake: stored on disk, in order for each chat', intake, processor),
  ])
}

const row = (what: string, micros = Number.NaN, before = 0) => ({
  what,
  µs: micros.toFixed(0),
  'of which its own': (micros - before).toFixed(0),
})

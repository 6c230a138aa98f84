/** Latency at a steady rate: from the moment an update is due until its message arrives. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from './median.ts'
import { type Contender, openLoad, startBot } from './processes.ts'

interface Latency {
  readonly p50: number
  readonly p99: number
}

const perSecond = 500

/** One round of one bot, in a process of its own, warm. */
async function measure(bot: Contender, seconds: number): Promise<Latency> {
  const dataDir = mkdtempSync(join(tmpdir(), 'karvan-bench-'))
  const load = await openLoad()
  const running = await startBot(bot, load, dataDir)
  const updates = perSecond * seconds
  try {
    await load.order({ do: 'steady', updates: updates / 2, perSecond })
    const { took = [] } = await load.order({ do: 'steady', updates, perSecond })
    if (took.length !== updates) throw new Error(`${bot.name} answered ${took.length} of ${updates}`)
    const at = (part: number): number => took[Math.floor(took.length * part)] ?? Number.NaN
    return { p50: at(0.5), p99: at(0.99) }
  } finally {
    await running.kill()
    await load.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Prints the medians of each over the rounds. */
export async function benchLatency(bots: readonly Contender[], rounds: number, seconds: number): Promise<void> {
  const seen = new Map<Contender, Latency[]>(bots.map(bot => [bot, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [bot, took] of seen) took.push(await measure(bot, seconds))
  }
  console.log(`\nLatency at ${perSecond} updates/s, polling, in ms`)
  console.table(
    [...seen].map(([bot, took]) => ({
      bot: bot.name,
      p50: median(took.map(({ p50 }) => p50)).toFixed(1),
      p99: median(took.map(({ p99 }) => p99)).toFixed(1),
      'best p99': Math.min(...took.map(({ p99 }) => p99)).toFixed(1),
    })),
  )
}

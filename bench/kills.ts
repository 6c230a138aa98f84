/** kill -9 at saturation and a restart: questions never answered, and answered twice. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Contender, openLoad, startBot } from './processes.ts'

interface Losses {
  readonly never: number
  readonly twice: number
  /** Received messages without an answer in flight. */
  readonly unheard: number
}

const updates = 4_000
/** Round trip to Telegram of a typical server. */
const delayMs = 25
/** Longer than a start on a busy machine. A question without an answer by then is lost. */
const quietMs = 10_000

async function killOnce(bot: Contender, after: number): Promise<Losses> {
  const dataDir = mkdtempSync(join(tmpdir(), 'karvan-bench-'))
  const load = await openLoad(delayMs)
  try {
    const first = await startBot(bot, load, dataDir)
    await load.order({ do: 'count', updates, until: after })
    await first.kill()
    const second = await startBot(bot, load, dataDir, 'at work')
    const { never = Number.NaN, twice = Number.NaN, unheard = 0 } = await load.order({ do: 'tally', quiet: quietMs })
    await second.kill()
    return { never, twice, unheard }
  } finally {
    await load.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

/** Prints the worst of each over the kills. Returns how many questions the first bot never answered. */
export async function benchKills(bots: readonly Contender[], kills: number): Promise<number> {
  const seen = new Map<Contender, Losses[]>(bots.map(bot => [bot, []]))
  for (let kill = 0; kill < kills; kill++) {
    for (const [bot, losses] of seen) losses.push(await killOnce(bot, 300 + ((kill * 577) % 2_500)))
  }
  console.log(`\nkill -9 at saturation, the worst of ${kills} kills`)
  console.table(
    [...seen].map(([bot, losses]) => ({
      bot: bot.name,
      'never answered': worst(losses, 'never'),
      'answered twice': worst(losses, 'twice'),
      'sent, not acknowledged': worst(losses, 'unheard'),
    })),
  )
  return worst(seen.get(bots[0] ?? { name: '', script: '' }) ?? [], 'never')
}

const worst = (losses: readonly Losses[], what: keyof Losses): number => Math.max(...losses.map(one => one[what]))

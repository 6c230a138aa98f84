/** CPU time an update of bots that are never idle. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median } from './median.ts'
import type { UpdateKind } from './orders.ts'
import { type Contender, openLoad, startBot } from './processes.ts'

interface Round {
  /** µs of the whole process per update. */
  readonly cpu: number
  /** µs of the load process per update. Above the bot's, the load would be measured. */
  readonly load: number
  readonly perSecond: number
}

export interface Amount {
  readonly rounds: number
  /** Asked in turn; absent: always the same command. Over a webhook only the first. */
  readonly texts?: readonly string[]
  /** What the texts are; by polling only. */
  readonly as?: UpdateKind
  /** Warm-up updates, for the JIT compiler. */
  readonly warm: number
  readonly updates: number
}

/** Connections that Telegram opens to a webhook of ours. */
export const connections = 40

/** One round of one bot, in a process of its own. `prepare` fills its data folder. */
export async function measure(
  bot: Contender,
  { warm, updates, texts, as }: Amount,
  prepare: (dataDir: string) => void = () => undefined,
): Promise<Round> {
  const dataDir = mkdtempSync(join(tmpdir(), 'karvan-bench-'))
  prepare(dataDir)
  const load = await openLoad()
  const running = await startBot(bot, load, dataDir)
  const send = (count: number) =>
    load.order(
      bot.isHooked
        ? { do: 'bring', updates: count, hooked: { connections }, ...(texts?.[0] !== undefined && { text: texts[0] }) }
        : { do: 'flood', updates: count, ...(texts && { texts }), ...(as && { as }) },
    )
  try {
    await send(warm)
    const before = await running.cpu()
    const { ms, cpu, sent } = await send(updates)
    const spent = (await running.cpu()) - before
    if (sent !== updates) throw new Error(`${bot.name} answered ${sent} of ${updates}`)
    return { cpu: spent / updates, load: cpu / updates, perSecond: (updates * 1000) / ms }
  } finally {
    await running.kill()
    await load.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
}

type Medians = ReadonlyMap<Contender, Round>

/** The medians of each. The bots alternate, so that a slow moment hits all. */
async function measureAll(bots: readonly Contender[], amount: Amount): Promise<Medians> {
  const rounds = new Map<Contender, Round[]>(bots.map(bot => [bot, []]))
  for (let round = 0; round < amount.rounds; round++) {
    for (const [bot, seen] of rounds) seen.push(await measure(bot, amount))
  }
  return new Map([...rounds].map(([bot, seen]) => [bot, medians(seen)]))
}

const medians = (rounds: readonly Round[]): Round => ({
  cpu: median(rounds.map(({ cpu }) => cpu)),
  load: median(rounds.map(({ load }) => load)),
  perSecond: median(rounds.map(({ perSecond }) => perSecond)),
})

/** Prints the medians, and updates a core-second as a ratio to `to`. Returns the ratio of the first bot. */
export async function benchThroughput(
  title: string,
  bots: readonly Contender[],
  amount: Amount,
  to: Contender,
): Promise<number> {
  const seen = await measureAll(bots, amount)
  const times = ({ cpu }: Round): number => (seen.get(to)?.cpu ?? Number.NaN) / cpu
  console.log(`\n${title}: CPU time an update of the whole process, never idle`)
  console.table(
    [...seen].map(([bot, round]) => ({
      bot: bot.name,
      'CPU µs an update': round.cpu.toFixed(0),
      [`× ${to.name}`]: times(round).toFixed(2),
      'updates/s': round.perSecond.toFixed(0),
      "load's µs": round.load.toFixed(0),
    })),
  )
  const [first] = seen.values()
  return first === undefined ? Number.NaN : times(first)
}

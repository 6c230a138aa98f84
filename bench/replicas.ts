/** Replicas over PostgreSQL beside the bot over files: updates a second, CPU time an update, and latency at a steady rate. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { hasPostgres, type PostgresServer, startPostgres } from '../test/data/engine/postgres-server.ts'
import { oursHooked } from './contenders.ts'
import { median } from './median.ts'
import { type Contender, freePort, type Load, openLoad, type Running, startBot } from './processes.ts'
import { connections } from './throughput.ts'

export interface ReplicasAmount {
  readonly rounds: number
  readonly warm: number
  readonly updates: number
  /** Of the steady rate. */
  readonly seconds: number
}

interface Round {
  readonly perSecond: number
  /** µs of all bots per update. */
  readonly cpu: number
  /** µs of PostgreSQL per update. */
  readonly database: number
  readonly p50: number
  readonly p99: number
}

const steadyPerSecond = 200
/** 0: the bot over files. */
const counts = [0, 1, 2, 3]
const nameOf = (count: number): string => (count === 0 ? 'files' : `${count} over PostgreSQL`)

/** Prints the medians of each over the rounds. Returns how many times as much CPU time one replica takes as the bot over files. */
export async function benchReplicas({ rounds, ...amount }: ReplicasAmount): Promise<number> {
  if (!hasPostgres) {
    console.warn('\n!!! REPLICAS ARE NOT MEASURED: THERE IS NO POSTGRESQL HERE\n')
    return 1
  }
  const seen = new Map<number, Round[]>(counts.map(count => [count, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [count, all] of seen) all.push(await measure(count, amount))
  }
  const rows = [...seen].map(([count, all]) => ({ count, round: medians(all) }))
  console.log(`\nReplicas: webhook, not pinned; latency at ${steadyPerSecond} updates/s in ms`)
  console.table(
    rows.map(({ count, round }) => ({
      bot: nameOf(count),
      'updates/s': round.perSecond.toFixed(0),
      'CPU µs an update': round.cpu.toFixed(0),
      'of PostgreSQL': round.database.toFixed(0),
      p50: round.p50.toFixed(1),
      p99: round.p99.toFixed(1),
    })),
  )
  const cpuOf = (count: number): number => rows.find(row => row.count === count)?.round.cpu ?? Number.NaN
  return cpuOf(1) / cpuOf(0)
}

const medians = (all: readonly Round[]): Round => {
  const of = (value: (round: Round) => number): number => median(all.map(value))
  return {
    perSecond: of(({ perSecond }) => perSecond),
    cpu: of(({ cpu }) => cpu),
    database: of(({ database }) => database),
    p50: of(({ p50 }) => p50),
    p99: of(({ p99 }) => p99),
  }
}

/** One round, in new processes over new data. */
async function measure(count: number, amount: Omit<ReplicasAmount, 'rounds'>): Promise<Round> {
  const folder = mkdtempSync(join(tmpdir(), 'karvan-bench-'))
  const server = count === 0 ? undefined : await startPostgres('on')
  const load = await openLoad(0, 'any core')
  const bots: Running[] = []
  try {
    const databaseUrl = await server?.database()
    const ports = await Promise.all(Array.from({ length: Math.max(1, count) }, freePort))
    for (const port of ports) bots.push(await startReplica(port, ports[0], databaseUrl, load, folder))
    return await measureBots(bots, server, load, ports, amount)
  } finally {
    for (const bot of bots) await bot.kill()
    await load.close()
    await server?.remove()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function startReplica(
  port: number,
  first: number | undefined,
  databaseUrl: string | undefined,
  load: Load,
  folder: string,
): Promise<Running> {
  const dataDir = join(folder, `${port}`)
  mkdirSync(dataDir, { mode: 0o700 })
  const env = { ...oursHooked.env, PORT: `${port}`, WEBHOOK_URL: `http://127.0.0.1:${first}/hook` }
  const bot: Contender = {
    ...oursHooked,
    isFree: true,
    env: { ...env, ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }) },
  }
  const running = await startBot(bot, load, dataDir)
  const isReady = (): Promise<boolean> =>
    fetch(`http://127.0.0.1:${port}/readyz`).then(
      ({ status }) => status === 200,
      () => false,
    )
  while (!(await isReady())) await sleep(20)
  return running
}

async function measureBots(
  bots: readonly Running[],
  server: PostgresServer | undefined,
  load: Load,
  ports: readonly number[],
  { warm, updates, seconds }: Omit<ReplicasAmount, 'rounds'>,
): Promise<Round> {
  const hooked = { connections, ports }
  await load.order({ do: 'bring', updates: warm, hooked })
  const cpuOfBots = async (): Promise<number> =>
    (await Promise.all(bots.map(bot => bot.cpu()))).reduce((sum, cpu) => sum + cpu, 0)
  const before = await cpuOfBots()
  const databaseBefore = server ? cpuOfServer(server) : 0
  const { ms, sent } = await load.order({ do: 'bring', updates, hooked })
  if (sent !== updates) throw new Error(`${sent} of ${updates} were answered`)
  const cpu = (await cpuOfBots()) - before
  const database = (server ? cpuOfServer(server) : 0) - databaseBefore
  const steady = { updates: steadyPerSecond * seconds, perSecond: steadyPerSecond, hooked }
  const { took = [] } = await load.order({ do: 'steady', ...steady })
  if (took.length !== steady.updates) throw new Error(`${took.length} of ${steady.updates} were answered`)
  const at = (part: number): number => took[Math.floor(took.length * part)] ?? Number.NaN
  return {
    perSecond: (updates * 1000) / ms,
    cpu: cpu / updates,
    database: database / updates,
    p50: at(0.5),
    p99: at(0.99),
  }
}

/** A tick of the kernel's process times, in µs. */
const tickUs = 10_000

/** CPU time of the server and of its processes, also of those that have ended, in µs. */
function cpuOfServer({ folder }: PostgresServer): number {
  const main = Number(readFileSync(join(folder, 'data/postmaster.pid'), 'utf8').split('\n')[0])
  const all = readdirSync('/proc').filter(name => /^\d+$/.test(name))
  const ticks = all.map(pid => {
    const [parent = 0, ...times] = timesOf(pid)
    if (Number(pid) === main) return times.reduce((sum, time) => sum + time, 0)
    return parent === main ? (times[0] ?? 0) + (times[1] ?? 0) : 0
  })
  return ticks.reduce((sum, it) => sum + it, 0) * tickUs
}

/** The parent of a process, and its times: user, system, and those of its ended children. */
function timesOf(pid: string): readonly number[] {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ').map(Number) ?? []
    return [fields[1] ?? 0, ...fields.slice(11, 15)]
  } catch {
    return []
  }
}

/** Runs the bot on one core and the load on another, if the machine allows it. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import { address, type Order, type Report, report } from './orders.ts'

const root = join(import.meta.dirname, '..')
const meter = pathToFileURL(join(import.meta.dirname, 'meter.mjs')).href

/** The first and the last core that this process may use; undefined when nothing can be pinned. */
function cores(): { readonly bot: string; readonly load: string } | undefined {
  if (spawnSync('taskset', ['-V']).error !== undefined) return undefined
  const list = /Cpus_allowed_list:\s*([\d,-]+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]?.match(/\d+/g)
  const bot = list?.[0]
  const load = list?.at(-1)
  return bot === undefined || load === undefined || bot === load ? undefined : { bot, load }
}
const pins = cores()
export const pinned = pins === undefined ? 'not pinned' : `bot on core ${pins.bot}, load on core ${pins.load}`

function start(
  side: 'bot' | 'load' | 'any core',
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  stdout: 'ignore' | number,
) {
  const node = [process.execPath, ...args]
  const isPinned = pins !== undefined && side !== 'any core'
  const [command = '', ...rest] = isPinned ? ['taskset', '-c', pins[side], ...node] : node
  return spawn(command, rest, { env, stdio: ['ignore', stdout, 'inherit', 'ipc'] })
}

/** The result of the work. Throws when the process ends before it. */
async function unlessEnded<T>(child: ChildProcess, what: string, work: Promise<T>): Promise<T> {
  const over = new AbortController()
  const end = once(child, 'exit', { signal: over.signal }).then(([code, signal]) => {
    throw new Error(`${what} ended with ${String(code ?? signal)}`)
  })
  end.catch(() => undefined)
  try {
    return await Promise.race([work, end])
  } finally {
    over.abort()
  }
}

const said = async (child: ChildProcess, what: string): Promise<unknown> =>
  (await unlessEnded(child, what, once(child, 'message')))[0]

async function stop(child: ChildProcess, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill(signal)
  await once(child, 'exit')
}

/** The fake Bot API and the load. */
export interface Load {
  readonly apiRoot: string
  readonly token: string
  order(order: Order): Promise<Report>
  close(): Promise<void>
}

/** Starts the load process. Messages are answered after `delayMs`. */
export async function openLoad(delayMs = 0, side: 'load' | 'any core' = 'load'): Promise<Load> {
  const script = join(import.meta.dirname, 'telegram-process.ts')
  const child = start(side, ['--import', 'tsx', script, String(delayMs)], process.env, 'ignore')
  const at = address.parse(await said(child, 'the load'))
  return {
    ...at,
    async order(order) {
      const next = said(child, 'the load')
      child.send(order)
      return report.parse(await next)
    },
    close: () => stop(child),
  }
}

/** A measured bot. */
export interface Contender {
  readonly name: string
  /** Path from the root of the project. */
  readonly script: string
  readonly isHooked?: boolean
  readonly env?: Readonly<Record<string, string>>
  /** Options of Node. */
  readonly flags?: readonly string[]
  /** Several processes share the cores. */
  readonly isFree?: true
}

export interface Running {
  /** CPU time of the whole process so far, in µs. */
  cpu(): Promise<number>
  kill(signal?: 'SIGTERM'): Promise<void>
}

/** Starts a bot and waits for its first answer or, with a webhook, until it is ready. Its log goes to a file in `dataDir`. */
export async function startBot(bot: Contender, load: Load, dataDir: string, ready?: 'at work'): Promise<Running> {
  const { apiRoot, token } = load
  const port = bot.env?.PORT ?? (bot.isHooked ? await freePort() : 0)
  const hook = { WEBHOOK_URL: `http://127.0.0.1:${port}/hook`, WEBHOOK_SECRET: 'for-measuring-only' }
  const env = {
    PATH: process.env.PATH,
    BOT_TOKEN: token,
    TELEGRAM_API_ROOT: apiRoot,
    DATA_DIR: dataDir,
    PORT: String(port),
    ...(bot.isHooked && hook),
    ...bot.env,
  }
  const log = openSync(join(dataDir, 'bench.log'), 'a')
  const child = start(
    bot.isFree ? 'any core' : 'bot',
    [...(bot.flags ?? []), '--import', meter, join(root, bot.script)],
    env,
    log,
  )
  closeSync(log)
  const first: Order = bot.isHooked ? { do: 'hooked' } : { do: 'flood', updates: 1 }
  // After a kill earlier questions wait, so the bot is already busy.
  if (ready === undefined) await unlessEnded(child, bot.name, load.order(first))
  return {
    async cpu() {
      const next = said(child, bot.name)
      child.send('cpu')
      return z.number().parse(await next)
    },
    kill: signal => stop(child, signal),
  }
}

/** A free local port. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const at = server.address()
  server.close()
  await once(server, 'close')
  return typeof at === 'object' && at !== null ? at.port : 0
}

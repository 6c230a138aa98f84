/** Environment → store → desk → bot; started, and stopped gracefully. */
import { join } from 'node:path'
import { aborted } from './bot/api/pause.ts'
import { createBot } from './bot/bot.ts'
import { described, openLog, scrubbed } from './bot/process/log.ts'
import { openLogWriter } from './bot/process/log-writer.ts'
import { openMetrics } from './bot/process/metrics.ts'
import { watch } from './bot/process/watchdog.ts'
import { type Config, calendarOf, readConfig, secretsOf } from './config.ts'
import { openArticleCache } from './data/chats/article-cache.ts'
import type { OperatorLog } from './data/engine/notify.ts'
import { openData } from './data/open.ts'
import { noteFault } from './data/queues/crash-marker.ts'
import { openInbox } from './data/queues/inbox.ts'
import { openOutbox } from './data/queues/outbox.ts'
import { environment } from './env.ts'
import { createApp } from './handlers/app.ts'
import { loadPlayground, type PlaygroundClock, type PlaygroundModule } from './playground.ts'

/** What the bot talks to: Telegram, or the playground's own. */
interface Connection {
  readonly token: string
  readonly apiRoot: string
  /** What whoever has started it should know. */
  readonly greeting?: string
  /** Whoever keeps the data there, where ADMIN_IDS names nobody. */
  readonly owners?: readonly number[]
  close(): Promise<void>
}

/** The data folder in use: where a fault is noted. */
let folder: string | undefined

/** Runs Karvan until the signal is aborted, and ends the process: 0 after a stop at any moment, 1 when it cannot start or go on. */
export async function runProgram(stop: AbortSignal): Promise<never> {
  process.once('uncaughtException', crash)
  process.once('unhandledRejection', crash)
  if (!stop.aborted) await live(stop).catch(refuse)
  return process.exit(0)
}

async function live(stop: AbortSignal): Promise<void> {
  const config = readConfig(environment())
  const { token, metricsToken, language } = config
  const writer = openLogWriter(text => process.stdout.write(text))
  process.once('exit', writer.flush)
  const log = openLog(config.logLevel, secretsOf(config), writer.write)
  const playground = token === undefined ? await loadPlayground() : undefined
  const clock = playground?.openClock(config.timeZone)
  const now = clock?.now ?? ((): Date => new Date())
  const notice: OperatorLog = (line, kind) => (kind === 'usual' ? log.info(line) : log.warn(line))
  const store = await openData({ dataDir: config.dataDir, now, notice })
  const inbox = await openInbox({ folder: config.dataDir, notice })
  const outbox = await openOutbox({ folder: config.dataDir, notice })
  folder = config.dataDir
  const line = playground && clock ? await openPlayground(playground, clock, config) : telegramLine(config)
  const pair = { reporter: config.home, partner: config.partner }
  const base = { store, pair, language, now, dayOf: calendarOf(config.timeZone), zone: config.timeZone }
  const metrics = await openMetrics(metricsToken !== undefined)
  const options = { now, log, inbox, outbox, metrics, ...(clock && { onMove: clock.onMove }) }
  const served = { ...config, ...line, isServed: token !== undefined }
  const articles = openArticleCache(join(config.dataDir, 'articles'), now)
  const admin = { ...config, articles, owners: line.owners ?? config.admins }
  const bot = createBot(
    served,
    gateway =>
      createApp({
        ...base,
        bot: `@${gateway.username}`,
        isChatAdmin: gateway.isChatAdmin,
        gateway,
        admin,
      }),
    options,
  )
  void aborted(stop).then(bot.stop)
  const unwatch = watch(config.dataDir)
  try {
    if (stop.aborted) return
    if (line.greeting !== undefined) process.stdout.write(line.greeting)
    await bot.start()
  } finally {
    await unwatch()
    await inbox.close()
    await outbox.close()
    await store.close()
    await line.close()
  }
}

function telegramLine({ token = '', apiRoot }: Config): Connection {
  return { token, apiRoot, close: async () => undefined }
}

async function openPlayground(
  { startPlayground }: PlaygroundModule,
  clock: PlaygroundClock,
  { host, port, admins }: Config,
): Promise<Connection> {
  const playground = await startPlayground({ host, port, clock, ...(admins.length > 0 && { admins }) })
  const greeting = `Karvan's playground: open ${playground.url} in a browser (Ctrl+C ends it)\n`
  return { ...playground, greeting, ...(admins.length === 0 && { owners: [playground.person] }) }
}

/** A fault that nothing caught: the state is unknown, so whoever watches over the process should start it anew. */
function crash(error: unknown): never {
  if (folder !== undefined) noteFault(folder)
  return end(`Karvan was stopped by a fault: ${JSON.stringify(described(error))}`)
}

/** It cannot start, or must not go on: one line, and no stack. */
const refuse = (error: unknown): never =>
  end(`Karvan stopped. ${error instanceof Error ? error.message : String(error)}`)

function end(line: string): never {
  const { BOT_TOKEN, WEBHOOK_SECRET, METRICS_TOKEN } = process.env
  process.stderr.write(`${scrubbed(line, [BOT_TOKEN, WEBHOOK_SECRET, METRICS_TOKEN])}\n`)
  process.exit(1)
}

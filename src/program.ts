/** The program: environment → store → app → bot, with a graceful stop. */
import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { aborted } from './bot/api/pause.ts'
import { createBot, TokenRefused } from './bot/bot.ts'
import { described, openLog, scrubbed } from './bot/process/log.ts'
import { type LogOutput, openLogWriter, standardOutput } from './bot/process/log-writer.ts'
import { type Metrics, openMetrics } from './bot/process/metrics.ts'
import { watch } from './bot/process/watchdog.ts'
import type { AnswerRequest } from './bot/runtime.ts'
import { type Config, ConfigError, readConfig, secretsOf } from './config.ts'
import { openArticleCache } from './data/chats/article-cache.ts'
import { openTextCache, type TextCacheLimits } from './data/chats/text-cache.ts'
import type { OperatorLog } from './data/engine/notify.ts'
import { calendarOf } from './data/model/time-zones.ts'
import { openData } from './data/open.ts'
import { noteFault } from './data/queues/crash-marker.ts'
import { openInbox } from './data/queues/inbox.ts'
import { openOutbox } from './data/queues/outbox.ts'
import type { Store } from './data/store.ts'
import { environment, misspelledNames, versionOfKarvan } from './env.ts'
import { createApp } from './handlers/app.ts'
import type { OfficialStatistics } from './handlers/request/official-statistics.ts'
import type { AppConfig } from './handlers/request/request-context.ts'
import type { TelegramGateway } from './handlers/request/telegram-gateway.ts'
import {
  loadPlayground,
  type PlaygroundClock,
  type PlaygroundModule,
  playgroundFolder,
  refusePlaygroundData,
} from './playground.ts'

/** What the bot talks to: Telegram, or the playground. */
interface Connection {
  readonly token: string
  readonly apiRoot: string
  /** A line for the person who starts it. */
  readonly greeting?: string
  /** Who manages the data when ADMIN_IDS is empty. */
  readonly owners?: readonly number[]
  /** Where the pages of figures are. Absent: as configured. */
  readonly publicUrl?: string
  /** Serves them there. Absent: the bot's own server does. */
  readonly servePages?: (answer: AnswerRequest) => void
  close(): Promise<void>
}

type Log = ReturnType<typeof openLog>

/** The data folder in use: an uncaught error is noted there. */
let folder: string | undefined

/** EX_CONFIG of sysexits.h: a restart does not help. */
const configurationFault = 78

/**
 * Runs Karvan until the signal aborts, and exits the process: 0 after a stop, 78 when the configuration or the token is refused,
 * 1 when it cannot start or go on for another reason.
 */
export async function runProgram(stop: AbortSignal): Promise<never> {
  process.once('uncaughtException', crash)
  process.once('unhandledRejection', crash)
  if (!stop.aborted) await live(stop).catch(refuse)
  return process.exit(0)
}

async function live(stop: AbortSignal): Promise<void> {
  const env = environment()
  const given = readConfig(env)
  const { log, output } = openProgramLog(given)
  for (const line of misspelledNames(env)) log.warn(line)
  const playground = given.token === undefined ? await loadPlayground() : undefined
  const folderFor = playground === undefined ? refusePlaygroundData : playgroundFolder
  const config = { ...given, dataDir: await folderFor(given.dataDir) }
  const clock = playground?.openClock(config.timeZone)
  const now = clock?.now ?? ((): Date => new Date())
  const data = await openDataFolder(config, now, log)
  const connection = playground && clock ? await openPlayground(playground, clock, config) : telegram(config)
  const { inbox, outbox } = data
  const statistics = statisticsOf(config, now, stop, log)
  const metrics = await openMetrics(config.metricsToken !== undefined)
  output.on('error', metrics.logFailed)
  describeProgram(metrics, config, data.store)
  const bot = createBot(
    { ...config, ...connection, isServed: config.token !== undefined },
    gateway => createApp(appConfig(config, connection, { gateway, store: data.store, now, statistics })),
    {
      ...{ now, log, inbox, outbox, metrics, onReady: () => void logReady(log, config, data.store) },
      ...playgroundOptions(connection, clock),
    },
  )
  void aborted(stop).then(bot.stop)
  const unwatch = watch(config.dataDir)
  try {
    if (stop.aborted) return
    if (connection.greeting !== undefined) output.write(connection.greeting)
    await bot.start()
  } finally {
    await unwatch()
    await inbox.close()
    await outbox.close()
    await data.store.close()
    await connection.close()
    log.info({ ms: Math.round(performance.now()) }, 'Karvan has stopped')
  }
}

const modeOf = ({ webhook }: Config) => (webhook === undefined ? 'polling' : 'webhook')

function describeProgram(metrics: Metrics, config: Config, store: Store): void {
  metrics.about(versionOfKarvan(), modeOf(config))
  metrics.watch('facts_version', async () => (await store.facts()).version)
  metrics.watch('facts_figures', async () => (await store.facts()).size)
}

/** One line for the operator: updates can arrive. */
async function logReady(log: Log, config: Config, store: Store): Promise<void> {
  const [version, mode] = [versionOfKarvan(), modeOf(config)]
  const { version: data, size: figures } = await store.facts()
  log.info({ version, mode, data, figures }, 'Karvan is ready')
}

const playgroundOptions = ({ servePages }: Connection, clock: PlaygroundClock | undefined) => ({
  ...(servePages && { servePages }),
  ...(clock && { onMove: clock.onMove }),
})

function openProgramLog(config: Config): { readonly log: Log; readonly output: LogOutput } {
  const output = standardOutput()
  const writer = openLogWriter(text => output.write(text))
  process.once('exit', writer.flush)
  return { log: openLog(config.logLevel, secretsOf(config), writer.write), output }
}

const noticeTo =
  (log: Log): OperatorLog =>
  (line, kind) =>
    kind === 'usual' ? log.info(line) : log.warn(line)

async function openDataFolder({ dataDir, auditKey }: Config, now: () => Date, log: Log) {
  const notice = noticeTo(log)
  const store = await openData({ dataDir, now, notice, auditKey })
  const inbox = await openInbox({ folder: dataDir, notice })
  const outbox = await openOutbox({ folder: dataDir, notice })
  folder = dataDir
  return { store, inbox, outbox }
}

/** The services are loaded when they are first asked, so that the start does not wait for them. */
function statisticsOf(
  { dataDir, comtradeKey, updateEveryMs }: Config,
  now: () => Date,
  stop: AbortSignal,
  log: Log,
): OfficialStatistics {
  let services: ReturnType<OfficialStatistics['services']> | undefined
  return {
    services() {
      services ??= import('./official-statistics.ts').then(it => it.openStatistics({ comtradeKey, stop, log }))
      return services
    },
    fetched: openTextCache(join(dataDir, 'fetched'), now, fetchedLimits),
    notice: noticeTo(log),
    ...(updateEveryMs !== undefined && { everyMs: updateEveryMs }),
  }
}

/** Forty years of months of one country are about 60 MB. */
const fetchedLimits: TextCacheLimits = { largest: 128 * 1024 * 1024, most: 40 }

interface AppParts {
  readonly gateway: TelegramGateway
  readonly store: Store
  readonly now: () => Date
  readonly statistics: OfficialStatistics
}

function appConfig(
  config: Config,
  { owners = config.admins, publicUrl = config.publicUrl }: Connection,
  { gateway, store, now, statistics }: AppParts,
): AppConfig {
  const { home, partner, language, timeZone, dataDir } = config
  return {
    store,
    pair: { reporter: home, partner },
    language,
    now,
    dayOf: calendarOf(timeZone),
    zone: timeZone,
    bot: `@${gateway.username}`,
    ...(publicUrl !== undefined && { publicUrl }),
    isChatAdmin: gateway.isChatAdmin,
    gateway,
    admin: { ...config, articles: openArticleCache(join(dataDir, 'articles'), now), owners, statistics },
  }
}

function telegram({ token = '', apiRoot }: Config): Connection {
  return { token, apiRoot, close: async () => undefined }
}

async function openPlayground(
  { startPlayground }: PlaygroundModule,
  clock: PlaygroundClock,
  { host, port, admins }: Config,
): Promise<Connection> {
  const playground = await startPlayground({ host, port, clock, ...(admins.length > 0 && { admins }) })
  const greeting = `Karvan's playground: open ${playground.url} in a browser (Ctrl+C ends it)\n`
  const publicUrl = `${playground.url}/web`
  return { ...playground, publicUrl, greeting, ...(admins.length === 0 && { owners: [playground.person] }) }
}

/** An uncaught error: the state is unknown, so the process exits and its supervisor should restart it. */
function crash(error: unknown): never {
  if (folder !== undefined) noteFault(folder)
  return end(`Karvan was stopped by a fault: ${JSON.stringify(described(error))}`, 1)
}

/** An expected failure: one line without a stack. */
function refuse(error: unknown): never {
  const isConfiguration = error instanceof ConfigError || error instanceof TokenRefused
  return end(
    `Karvan stopped. ${error instanceof Error ? error.message : String(error)}`,
    isConfiguration ? configurationFault : 1,
  )
}

function end(line: string, code: number): never {
  const { BOT_TOKEN, WEBHOOK_SECRET, METRICS_TOKEN, COMTRADE_KEY, AUDIT_KEY } = process.env
  try {
    writeSync(2, `${scrubbed(line, [BOT_TOKEN, WEBHOOK_SECRET, METRICS_TOKEN, COMTRADE_KEY, AUDIT_KEY])}\n`)
  } catch {
    // The standard error is closed or its disk is full: the exit code remains.
  }
  process.exit(code)
}

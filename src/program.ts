/** The program: environment → store → app → bot, with a graceful stop. */
import { aborted } from './bot/api/pause.ts'
import { type Bot, createBot } from './bot/bot.ts'
import { openLog } from './bot/process/log.ts'
import { type LogOutput, openLogWriter, standardOutput } from './bot/process/log-writer.ts'
import { type Metrics, openMetrics } from './bot/process/metrics.ts'
import { openWatchdog, type Watchdog } from './bot/process/watchdog.ts'
import type { AnswerRequest, BotOptions } from './bot/runtime.ts'
import type { Config } from './config.ts'
import type { OperatorLog } from './data/engine/notify.ts'
import { calendarOf } from './data/model/time-zones.ts'
import { openFolder, type Storage } from './data/storage.ts'
import type { Store } from './data/store.ts'
import { configIn, environment, misspelledNames, versionOfKarvan } from './env.ts'
import { crash, refuse } from './exit.ts'
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
import { secretsIn } from './secrets.ts'

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

/** The data in use: an uncaught error is noted there. */
let storage: Storage | undefined

/**
 * Runs Karvan until the signal aborts, and exits the process: 0 after a stop, 78 when the configuration or the token is refused,
 * 1 when it cannot start or go on for another reason.
 */
export async function runProgram(stop: AbortSignal): Promise<never> {
  process.on('uncaughtException', error => crash(error, storage))
  process.on('unhandledRejection', error => crash(error, storage))
  if (!stop.aborted) await live(stop).catch(refuse)
  return process.exit(0)
}

async function live(stop: AbortSignal): Promise<void> {
  const env = environment()
  const given = configIn(env)
  const { log, output } = openProgramLog(given, env)
  for (const line of misspelledNames(env)) log.warn(line)
  const playground = given.token === undefined ? await loadPlayground() : undefined
  const folderFor = playground === undefined ? refusePlaygroundData : playgroundFolder
  const config = { ...given, dataDir: await folderFor(given.dataDir) }
  const clock = playground?.openClock(config.timeZone)
  const now = clock?.now ?? ((): Date => new Date())
  const data = await openStorage(config, now, log)
  storage = data
  const connection = playground && clock ? await openPlayground(playground, clock, config) : telegram(config)
  const statistics = statisticsOf(config, data, stop, log)
  const metrics = await openProgramMetrics(config, data.store)
  output.on('error', metrics.logFailed)
  const watchdog = watchOver(config, data)
  const options: BotOptions = {
    now,
    log,
    metrics,
    queues: data.queues,
    shared: data.shared,
    onReady: () => void logReady(log, config, data.store),
    onWork: watchdog.start,
    ...playgroundOptions(connection, clock),
  }
  const appFor = (gateway: TelegramGateway) =>
    createApp(appConfig(config, connection, { gateway, data, now, statistics }))
  const bot = createBot({ ...config, ...connection, isServed: config.token !== undefined }, appFor, options)
  if (connection.greeting !== undefined && !stop.aborted) output.write(connection.greeting)
  try {
    await runBot(bot, stop)
  } finally {
    await watchdog.close()
    await data.close()
    await connection.close()
    log.info({ ms: Math.round(performance.now()) }, 'Karvan has stopped')
  }
}

async function runBot(bot: Bot, stop: AbortSignal): Promise<void> {
  if (stop.aborted) return
  void aborted(stop).then(bot.stop)
  await bot.start()
}

/** At once if an update may have blocked an earlier run, or another replica. */
function watchOver({ dataDir, databaseUrl }: Config, { queues }: Storage): Watchdog {
  const watchdog = openWatchdog(databaseUrl === undefined ? dataDir : undefined)
  if (!('inbox' in queues) || queues.inbox.left.length > 0) watchdog.start()
  return watchdog
}

const modeOf = ({ webhook }: Config) => (webhook === undefined ? 'polling' : 'webhook')

async function openProgramMetrics(config: Config, store: Store): Promise<Metrics> {
  const metrics = await openMetrics(config.metricsToken !== undefined)
  metrics.about(versionOfKarvan(), modeOf(config))
  metrics.watch('facts_version', async () => (await store.facts()).version)
  metrics.watch('facts_figures', async () => (await store.facts()).size)
  return metrics
}

/** One line for the operator: updates can arrive. */
async function logReady(log: Log, config: Config, store: Store): Promise<void> {
  const version = versionOfKarvan()
  const mode = modeOf(config)
  const { version: data, size: figures } = await store.facts()
  log.info({ version, mode, data, figures }, 'Karvan is ready')
}

const playgroundOptions = ({ servePages }: Connection, clock: PlaygroundClock | undefined) => ({
  ...(servePages && { servePages }),
  ...(clock && { onMove: clock.onMove }),
})

function openProgramLog(
  { logLevel, webhook }: Config,
  env: NodeJS.ProcessEnv,
): { readonly log: Log; readonly output: LogOutput } {
  const output = standardOutput()
  const writer = openLogWriter(text => output.write(text))
  process.once('exit', writer.flush)
  return { log: openLog(logLevel, secretsIn(env, webhook?.secret), writer.write), output }
}

const noticeTo =
  (log: Log): OperatorLog =>
  (line, kind) =>
    kind === 'usual' ? log.info(line) : log.warn(line)

async function openStorage(config: Config, now: () => Date, log: Log): Promise<Storage> {
  const { dataDir, auditKey, databaseUrl } = config
  const options = { dataDir, now, notice: noticeTo(log), auditKey }
  if (databaseUrl === undefined) return openFolder(options)
  const { openDatabase } = await import('./data/open-database.ts')
  return openDatabase({ ...options, databaseUrl })
}

/** The services are loaded when they are first asked, so that the start does not wait for them. */
function statisticsOf(
  { comtradeKey, updateEveryMs }: Config,
  { fetched }: Storage,
  stop: AbortSignal,
  log: Log,
): OfficialStatistics {
  let services: ReturnType<OfficialStatistics['services']> | undefined
  return {
    services() {
      services ??= import('./official-statistics.ts').then(it => it.openStatistics({ comtradeKey, stop, log }))
      return services
    },
    fetched,
    notice: noticeTo(log),
    ...(updateEveryMs !== undefined && { everyMs: updateEveryMs }),
  }
}

interface AppParts {
  readonly gateway: TelegramGateway
  readonly data: Storage
  readonly now: () => Date
  readonly statistics: OfficialStatistics
}

function appConfig(
  config: Config,
  { owners = config.admins, publicUrl = config.publicUrl }: Connection,
  { gateway, data, now, statistics }: AppParts,
): AppConfig {
  const { home, partner, language, timeZone } = config
  const { store, shared, articles } = data
  return {
    store,
    shared,
    pair: { reporter: home, partner },
    language,
    now,
    dayOf: calendarOf(timeZone),
    zone: timeZone,
    bot: `@${gateway.username}`,
    ...(publicUrl !== undefined && { publicUrl }),
    isChatAdmin: gateway.isChatAdmin,
    gateway,
    admin: { ...config, articles, owners, statistics },
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

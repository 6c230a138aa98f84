import type { Driver } from '../../playground/test/driver.ts'
import { pause } from '../../src/bot/api/pause.ts'
import { type Bot, createBot } from '../../src/bot/bot.ts'
import { openLog } from '../../src/bot/process/log.ts'
import { silent } from '../../src/bot/process/metrics.ts'
import type { SteadyClock } from '../../src/bot/process/steady-clock.ts'
import type { BotConfig, BotOptions, Timing } from '../../src/bot/runtime.ts'
import { type Inbox, openInbox } from '../../src/data/queues/inbox.ts'
import { memoryOutbox } from '../../src/data/queues/outbox.ts'
import type { App } from '../../src/handlers/app.ts'
import type { TelegramGateway } from '../../src/handlers/request/telegram-gateway.ts'
import { freshFolder } from '../data/folder.ts'
import { echoApp } from './app.ts'
import { sharedRenderer } from './shared-renderer.ts'

const everything = { burst: 1, everyMs: 0 }
const unlimited = { person: everything, private: everything, group: everything, patienceMs: 0 }

/** As in production, a hundred times as fast. */
const hurried: Timing = {
  callMs: 2_000,
  uploadMs: 2_000,
  pausesMs: [10, 20, 30, 40],
  waitMs: 20_000,
  pollSeconds: 1,
  spareSeconds: 0.3,
  backOffMs: 10,
  drainMs: 3_000,
  limit: unlimited,
  loadMs: 5_000,
  retryMs: 20,
  sweepMs: 20,
  settleMs: 0,
  checkMs: 20,
}

/** The clock of broadcasts, twenty times as fast: the rate limits apply on it. */
const fastClock: SteadyClock = {
  now: () => performance.now() * 20,
  wait: (ms, signal) => pause(ms / 20, signal),
}

export interface Rig {
  readonly bot: Bot
  /** The result of `start`. */
  readonly ended: Promise<unknown>
  readonly lines: readonly string[]
  logged(): readonly Readonly<Record<string, unknown>>[]
}

export interface RigOptions {
  readonly app?: App
  /** Instead of `app`: an app that calls Telegram. */
  readonly appFor?: (gateway: TelegramGateway) => App
  readonly now?: () => Date
  readonly onMove?: BotOptions['onMove']
  readonly token?: string
  /** Where its inbox is; a fresh folder by default. */
  readonly folder?: string
  /** Whether it sets its menus and its profile at the start, which takes ninety calls. By default it does not. */
  readonly setsMenus?: boolean
  readonly config?: Partial<BotConfig>
  readonly timing?: Partial<Timing>
}

/** A bot that talks to the playground's server over HTTP, and is started. */
export async function startBot(telegram: Driver, options: RigOptions = {}): Promise<Rig> {
  const { app = echoApp(), appFor = () => app, token = telegram.token, folder = freshFolder() } = options
  const { now = () => new Date(), onMove, setsMenus = false } = options
  const menusFor = (given: App): App => (setsMenus ? given : { ...given, menus: [], profiles: [] })
  const lines: string[] = []
  const log = openLog('debug', [token], line => lines.push(line))
  const inbox: Inbox = await openInbox({ folder, notice: line => log.warn(line) })
  const where = { apiRoot: telegram.apiRoot, language: 'en', host: '127.0.0.1', port: 0, isServed: false } as const
  const bot = createBot({ ...where, token, ...options.config }, gateway => menusFor(appFor(gateway)), {
    now,
    log,
    queues: { inbox, outbox: memoryOutbox() },
    metrics: silent,
    steadyClock: fastClock,
    renderer: sharedRenderer,
    ...(onMove && { onMove }),
    timing: { ...hurried, ...options.timing },
  })
  async function run(): Promise<unknown> {
    try {
      await bot.start()
      return undefined
    } catch (error) {
      return error
    } finally {
      await inbox.close()
    }
  }
  const ended = run()
  async function stop(): Promise<void> {
    await bot.stop()
    await ended
  }
  return { bot: { start: bot.start, stop }, ended, lines, logged: () => lines.map(line => JSON.parse(line)) }
}

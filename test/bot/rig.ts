import { type Bot, createBot, type Timing } from '../../src/bot/bot.ts'
import { openLog } from '../../src/bot/log.ts'
import type { Desk } from '../../src/handlers/asked.ts'
import type { Driver } from '../playground/driver.ts'
import { echoDesk } from './desk.ts'

/** As in production, a hundred times as fast. */
const hurried: Timing = {
  callMs: 200,
  pausesMs: [10, 20, 30, 40],
  waitMs: 3_000,
  pollSeconds: 1,
  spareSeconds: 0.3,
  backOffMs: 10,
  paceMs: 1,
  drainMs: 300,
}

export interface Rig {
  readonly bot: Bot
  /** What `start` came to. */
  readonly ended: Promise<unknown>
  readonly lines: readonly string[]
  logged(): readonly Readonly<Record<string, unknown>>[]
}

/** A bot that talks to the playground's server over HTTP, and is started. */
export function startBot(telegram: Driver, desk: Desk = echoDesk(), token = telegram.token): Rig {
  const lines: string[] = []
  const log = openLog('debug', [token], line => lines.push(line))
  const config = { token, apiRoot: telegram.apiRoot, language: 'en' as const }
  const bot = createBot(config, () => desk, { now: () => new Date(), log, timing: hurried })
  const ended = bot.start().then(
    () => undefined,
    (error: unknown) => error,
  )
  return { bot, ended, lines, logged: () => lines.map(line => JSON.parse(line)) }
}

import { setMaxListeners } from 'node:events'
import { GrammyError } from 'grammy'
import type { UserFromGetMe } from 'grammy/types'
import { unshared } from '../data/shared/shared.ts'
import type { App } from '../handlers/app.ts'
import type { TelegramGateway } from '../handlers/request/telegram-gateway.ts'
import { pause, within } from './api/pause.ts'
import { forGrammy } from './api/retry-calls.ts'
import { retryUntilStopped } from './api/retry-forever.ts'
import { openBroadcasts } from './background.ts'
import { openChatAdmins } from './chats/chat-admins.ts'
import { connect } from './connection.ts'
import { Intake } from './intake/intake.ts'
import { openUpdateQueue } from './intake/open-update-queue.ts'
import { lead, leadInTurn } from './lead.ts'
import { AdminMenus } from './messages/admin-menus.ts'
import { InlinePictures } from './pictures/inline-pictures.ts'
import { Photos } from './pictures/photos.ts'
import { createRenderer } from './pictures/renderer.ts'
import { chatPseudonym } from './process/chat-pseudonym.ts'
import type { Log } from './process/log.ts'
import { type BotConfig, type BotOptions, type BotRuntime, type Timing, usualTiming } from './runtime.ts'
import { openLiveness } from './server/liveness.ts'
import { telegramGateway } from './telegram-gateway.ts'
import { openUpdateSource } from './update-source.ts'
import { openUpdateProcessor } from './updates/process-update.ts'
import { openUserLimits } from './updates/user-limits.ts'

export interface Bot {
  /**
   * Runs until it is stopped.
   *
   * Errors: TokenRefused when Telegram does not know the token, at the start or later; ConfigError, WebhookRefused or
   * ServerError when the webhook cannot be set up. All other failures are retried.
   */
  start(): Promise<void>
  /** Stops taking updates and finishes those in progress. Resolves within ten seconds. */
  stop(): Promise<void>
}

/** Telegram does not know the token. The message is one line for the operator. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused'
}

type AppFor = (gateway: TelegramGateway) => App

/**
 * The bot of this token. `appFor` makes the app when Telegram has told the bot's username, which the gateway carries.
 *
 * Updates come by long polling or to the webhook. A chat's updates are answered in order; no chat waits for another.
 */
export function createBot(config: BotConfig, appFor: AppFor, options: BotOptions): Bot {
  const stopping = new AbortController()
  const closing = new AbortController()
  // Each message that waits for the turn of its sender listens to it.
  setMaxListeners(0, stopping.signal, closing.signal)
  const { runtime, close } = openRuntime(config, options, { stopping: stopping.signal, closing: closing.signal })
  let running: Promise<void> | undefined
  async function live(): Promise<void> {
    try {
      await run(runtime, appFor).catch(refused)
    } finally {
      stopping.abort()
      closing.abort()
      await close()
    }
  }
  return {
    start() {
      running ??= live()
      return running
    },
    async stop() {
      stopping.abort()
      await running?.catch(nothing)
    },
  }
}

/** `stopping`: no more updates are taken. `closing`: calls under way are given up. */
interface BotSignals {
  readonly stopping: AbortSignal
  readonly closing: AbortSignal
}

interface OpenRuntime {
  readonly runtime: BotRuntime
  close(): Promise<void>
}

/** What all parts of the bot share, and how it is closed. */
function openRuntime(config: BotConfig, options: BotOptions, signals: BotSignals): OpenRuntime {
  const { log, metrics, timing = usualTiming, queues, shared = unshared(options.now) } = options
  const { onMove = nothing, servePages = nothing, onReady = nothing, onWork = nothing } = options
  const { steadyClock = { now: () => performance.now(), wait: pause }, renderer = createRenderer() } = options
  const liveness = openLiveness(() => performance.now())
  const { transport, bot, once, sends } = connect(
    config,
    { timing, log, metrics, steadyClock, shared },
    signals.closing,
  )
  const photos = new Photos(renderer)
  const runtime: BotRuntime = {
    ...options,
    config,
    bot,
    api: bot.api,
    once,
    sends,
    timing,
    steadyClock,
    shared,
    renderer,
    photos,
    liveness,
    onMove,
    onWork,
    onReady: onceOnly(onReady),
    servePages,
    isLeader: () => 'inbox' in queues || queues.isLeading,
    signal: signals.stopping,
    pseudonym: chatPseudonym(config.token),
    inlinePictures: new InlinePictures({ api: once, photos, now: options.now, log, chat: config.pictureChat }),
  }
  const close = async (): Promise<void> => {
    liveness.close()
    await renderer.close()
    await transport.close()
  }
  return { runtime, close }
}

async function run(runtime: BotRuntime, appFor: AppFor): Promise<void> {
  const { api, log, timing, signal, queues } = runtime
  const retry = { log, backOffMs: timing.backOffMs, signal }
  const me = await retryUntilStopped(retry, isUnknown, () => api.getMe(forGrammy(signal)))
  if (me === undefined) return
  runtime.bot.botInfo = me
  warnAboutBotSettings(me, log)
  const { intake, ...parts } = await openParts(runtime, me, appFor)
  const source = await openUpdateSource(runtime, intake, parts.app)
  const leading = { ...parts, runtime, source }
  try {
    if ('inbox' in queues) {
      const { confirm, ended } = await lead(leading, queues.outbox, signal)
      if (await waitForDrain(intake, timing)) await confirm()
      await ended
    } else {
      runtime.onReady()
      await leadInTurn(leading, queues)
      await source.close()
      await waitForDrain(intake, timing)
    }
  } finally {
    await source.close()
  }
}

/** The app, and what is between it and Telegram. Updates of the previous run are handled from now on: they come first. */
async function openParts(runtime: BotRuntime, me: UserFromGetMe, appFor: AppFor) {
  const { timing, config } = runtime
  const chatAdmins = openChatAdmins(runtime)
  const broadcasts = openBroadcasts(runtime)
  const app = appFor(telegramGateway(runtime, me.username, chatAdmins, broadcasts.queue))
  broadcasts.reportTo(app)
  const adminMenus = new AdminMenus({ ...runtime, app, language: config.language })
  const limits = openUserLimits(timing.limit, () => runtime.now().getTime(), runtime.shared.memory)
  const processor = openUpdateProcessor({ ...runtime, app, adminMenus, chatAdmins, limits })
  const queue = openUpdateQueue({ ...runtime, ...timing, processor })
  const intake = new Intake({ ...runtime, processor, queue })
  await queue.start()
  return { app, broadcasts, adminMenus, intake }
}

const nothing = (): undefined => undefined

function onceOnly(act: () => void): () => void {
  let isDone = false
  return () => {
    if (!isDone) act()
    isDone = true
  }
}

const waitForDrain = async (intake: Intake, { drainMs }: Timing): Promise<boolean> =>
  (await within(
    drainMs,
    intake.drained().then(() => true),
  )) === true

function refused(error: unknown): never {
  if (!isUnknown(error)) throw error
  throw new TokenRefused('Telegram does not accept BOT_TOKEN; @BotFather has the current one.')
}

/** 401 means a revoked token; 404 at the start, a token that never existed. */
const isUnknown = (error: unknown): boolean =>
  error instanceof GrammyError && (error.error_code === 401 || (error.error_code === 404 && error.method === 'getMe'))

/** Warns about settings of @BotFather that an owner may have forgotten. */
export function warnAboutBotSettings(
  me: Pick<UserFromGetMe, 'can_join_groups' | 'can_read_all_group_messages' | 'supports_inline_queries'>,
  log: Pick<Log, 'warn'>,
): void {
  if (!me.supports_inline_queries) log.warn('inline mode is off, so nobody can insert figures; @BotFather: /setinline')
  if (!me.can_join_groups) log.warn('the bot cannot be added to groups; @BotFather: /setjoingroups')
  if (me.can_read_all_group_messages) {
    log.warn('privacy mode is off, so groups send the bot every message; @BotFather: /setprivacy')
  }
}

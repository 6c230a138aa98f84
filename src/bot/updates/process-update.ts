/** Handles one update: grammY's composer dispatches it, and one log line says how it ended. */
import { type Bot, Context } from 'grammy'
import type { Update } from 'grammy/types'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import { StoreError } from '../../data/engine/store-error.ts'
import type { Shared } from '../../data/shared/shared.ts'
import type { ShortKind } from '../../data/shared/short-memory.ts'
import { isForUs } from '../../handlers/questions/read-message.ts'
import { failureOf, lossOf } from '../api/classify-error.ts'
import { Deadlines } from '../api/deadlines.ts'
import type { AdminMenus } from '../messages/admin-menus.ts'
import { Messenger } from '../messages/messenger.ts'
import type { Photos } from '../pictures/photos.ts'
import type { ChatPseudonym } from '../process/chat-pseudonym.ts'
import { described } from '../process/log.ts'
import { kindOf } from '../process/update-kinds.ts'
import { taskOf, unlessMalformed, updateComposer } from './composer.ts'
import { type HandlerDeps, ignored, type KarvanContext, type TimedMessage, type UpdateOutcome } from './context.ts'
import type { BotIdentity } from './mentions.ts'
import { parseMessage, parsePost } from './parse-update.ts'
import { chatOfUpdate } from './strip-update.ts'

export interface UpdateProcessorOptions
  extends Omit<HandlerDeps, 'messenger' | 'deadlines' | 'answers' | 'albums' | 'moves'> {
  /** For messages with pictures; without it they are sent as text. */
  readonly photos?: Photos
  /** With its `botInfo` set. */
  readonly bot: Bot<KarvanContext>
  readonly shared: Pick<Shared, 'memory'>
  readonly pseudonym: ChatPseudonym
  /** Refreshed after each request that may change who edits the data. */
  readonly adminMenus: Pick<AdminMenus, 'refresh'>
}

export interface UpdateProcessor {
  /** Handles any update, and never rejects. `id` identifies it in the log. Resolves with the outcome, after logging it. */
  process(update: Update, id: string): Promise<UpdateOutcome>
  /** Whether it is a message of a group or channel that is not for the bot: nobody answers it, so it need not be kept. */
  isChatter(update: Update): boolean
  /** Sends an apology to the sender, and does not handle the update. Never rejects. */
  apologise(update: Update): Promise<void>
}
const rememberedMoves = 1_000
const hourMs = 60 * 60 * 1000
/** Later edits are ignored. */
const answerKind: ShortKind<TimedMessage> = {
  name: 'answer',
  shape: () => z.strictObject({ id: z.int(), at: z.number() }),
  most: 5_000,
  endsAt: ({ at }) => at + hourMs,
}
const albumKind: ShortKind<TimedMessage> = { ...answerKind, name: 'album', most: 1_000 }

/** Opens the processor with a composer of its own: through `bot.use` each update would cost three promises more. */
export function openUpdateProcessor(options: UpdateProcessorOptions): UpdateProcessor {
  const { bot, adminMenus, metrics, now, signal } = options
  const deps = depsOf(options)
  const composer = updateComposer(deps)
  return {
    async process(update, id) {
      const began = now().getTime()
      // Not `bot.handleUpdate`, which opens another Api for each update.
      const ctx: KarvanContext = new Context(update, bot.api, bot.botInfo)
      try {
        await composer.middleware()(ctx, () => Promise.resolve())
      } catch (error) {
        ctx.outcome = outcomeOf(error, signal)
      }
      const { outcome = ignored, request } = ctx
      const ms = now().getTime() - began
      metrics.ended(outcome.outcome, ms)
      if (outcome.error instanceof StoreError) metrics.diskFailed('store')
      logOutcome(options, { id, update }, outcome, ms)
      if (request?.own === true) void adminMenus.refresh(request.chat.id)
      return outcome
    },
    isChatter: update => isChatter(update, bot.botInfo),
    apologise: update => apologise(deps, update, bot.botInfo),
  }
}

function depsOf(options: UpdateProcessorOptions): HandlerDeps {
  const { bot, app, log, photos, shared } = options
  const moves = new LRUCache<number, number>({ max: rememberedMoves })
  const messenger = new Messenger(
    bot.api,
    log,
    async (from, to) => {
      moves.set(from, to)
      await app.moved(from, to)
    },
    photos,
  )
  const answers = shared.memory.open(answerKind)
  return { ...options, messenger, deadlines: new Deadlines(), moves, answers, albums: shared.memory.open(albumKind) }
}

function isChatter(update: Update, me: BotIdentity): boolean {
  const said = update.message ?? update.edited_message ?? update.channel_post
  // Null, where an update has another shape than the Bot API documents.
  if (said == null || said.chat?.type === 'private') return false
  const task = unlessMalformed(() => taskOf(update, me))
  return task === undefined || (task.request !== undefined && !isForUs(task.request))
}

async function apologise({ app, messenger }: HandlerDeps, update: Update, me: BotIdentity): Promise<void> {
  const { message, channel_post: post } = update
  const question = unlessMalformed(() =>
    message === undefined ? post && parsePost(post, me) : parseMessage(message, me),
  )
  if (!question?.request.addressed) return
  await app
    .apology(question.request)
    .then(apology => messenger.send(question.place, apology))
    .catch(() => undefined)
}

function outcomeOf(error: unknown, signal: AbortSignal): UpdateOutcome {
  // When a stop interrupts an answer, the update stays in the inbox for the next start, as after a kill.
  if (signal.aborted && lossOf(error) !== undefined) return { outcome: 'unreached', error }
  const { kind } = failureOf(error)
  return kind === 'other' ? { outcome: 'failed', error } : { outcome: kind, error }
}

/** One log line. A fault of this program is an error; a refusal by Telegram is normal. */
function logOutcome(
  { log, pseudonym }: Pick<UpdateProcessorOptions, 'log' | 'pseudonym'>,
  { id, update }: { readonly id: string; readonly update: Update },
  { outcome, error }: UpdateOutcome,
  ms: number,
): void {
  const chat = chatOfUpdate(update)
  const named = typeof chat?.id === 'number' ? { chat: chat.type, pseudonym: pseudonym(chat.id) } : {}
  const line = { id, update: update.update_id, kind: kindOf(update), ...named, outcome, ms }
  // Inline queries arrive letter by letter and would fill the log.
  const isMinor = ['ignored', 'limited', 'noted'].includes(outcome) || update.inline_query !== undefined
  if (error === undefined) log[isMinor ? 'debug' : 'info'](line)
  else log[isOurFault(outcome) ? 'error' : 'info']({ ...line, err: described(error) })
}

const isOurFault = (outcome: UpdateOutcome['outcome']): boolean => ['failed', 'answered', 'silent'].includes(outcome)

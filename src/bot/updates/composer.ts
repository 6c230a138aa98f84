/** Dispatches updates to their handlers, as a grammY composer. Plugins go beside it, with its `use`. */
import { Composer } from 'grammy'
import type { Update } from 'grammy/types'
import type { ChosenCard, Request } from '../../handlers/request/request.ts'
import { type MembershipChange, othersMembershipChange, ownMembershipChange } from '../chats/member-update.ts'
import { replyTo, type WebhookReply } from '../messages/webhook-reply.ts'
import { answerPress } from './button.ts'
import type { HandlerDeps, KarvanContext, UpdateOutcome } from './context.ts'
import { answerGuest } from './guest.ts'
import { answerInline, noteChosen } from './inline.ts'
import { changeMembership, type Migration, migrationIn, moveGroup } from './membership.ts'
import type { BotIdentity } from './mentions.ts'
import { answerEdit, answerMessage } from './message.ts'
import {
  type GuestRequest,
  type InlineQueryRequest,
  type MessageRequest,
  type PressRequest,
  parseChosen,
  parseGuest,
  parseInlineQuery,
  parseMessage,
  parsePost,
  parsePress,
} from './parse-update.ts'

/**
 * One handler for each kind of update that the bot subscribes to (`allowed_updates`). What no handler takes goes on to `next`.
 *
 * `bot.command` is not used: it reads the command entities of messages, and our commands have names in four languages,
 * which Telegram does not mark, and come in captions and after a mention too. The app reads them all, /start included
 * (handlers/questions/read-message.ts). `on` is not used: each costs each update a promise.
 */
export const updateComposer = (deps: HandlerDeps): Composer<KarvanContext> =>
  new Composer((ctx, next) => {
    const task = unlessMalformed(() => taskOf(ctx.update, ctx.me))
    if (task === undefined) return next()
    if (task.request !== undefined) ctx.request = task.request
    return task.run(deps, replyTo(ctx.update)).then(outcome => {
      ctx.outcome = outcome
    })
  })

interface Task {
  readonly request?: Request
  /** `reply` is that of an update that came to the webhook. */
  run(deps: HandlerDeps, reply?: WebhookReply): Promise<UpdateOutcome>
}

/** Returns undefined when it is not for the bot. Throws for an update of another shape than the Bot API documents. */
export function taskOf(update: Update, me: BotIdentity): Task | undefined {
  const { message, edited_message: edited, channel_post: post, guest_message: guest } = update
  const { callback_query: press, inline_query: typed, my_chat_member: own, chat_member: other } = update
  const { chosen_inline_result: chosen } = update
  if (message !== undefined)
    return task(parseMessage(message, me), answerMessage) ?? task(migrationIn(message), moveGroup)
  if (edited !== undefined) return task(parseMessage(edited, me, { isEdited: true }), answerEdit)
  if (post !== undefined) return task(parsePost(post, me), answerMessage)
  if (press !== undefined) return task(parsePress(press, me), answerPress)
  if (typed !== undefined) return task(parseInlineQuery(typed), answerInline)
  if (chosen !== undefined) return task(parseChosen(chosen), noteChosen)
  if (guest !== undefined) return task(parseGuest(guest, me), answerGuest)
  if (own !== undefined) return task(ownMembershipChange(own), changeMembership)
  return other && task(othersMembershipChange(other), changeMembership)
}

type Parsed =
  | { readonly chosen: ChosenCard }
  | MessageRequest
  | PressRequest
  | InlineQueryRequest
  | GuestRequest
  | MembershipChange
  | Migration

function task<T extends Parsed>(
  parsed: T | undefined,
  handle: (deps: HandlerDeps, parsed: T, reply?: WebhookReply) => Promise<UpdateOutcome>,
): Task | undefined {
  if (parsed === undefined) return undefined
  const known: Parsed = parsed
  return { ...('request' in known && { request: known.request }), run: (deps, reply) => handle(deps, parsed, reply) }
}

/** Returns undefined when the parser throws: the update does not have the shape that the Bot API documents. */
export function unlessMalformed<T>(parse: () => T): T | undefined {
  try {
    return parse()
  } catch {
    return undefined
  }
}

/** Dispatches updates to their handlers, as a grammY composer. Plugins go beside it, with `bot.use`. */
import { Composer, type MiddlewareFn } from 'grammy'
import type { Message } from 'grammy/types'
import { type MembershipChange, othersMembershipChange, ownMembershipChange } from '../chats/member-update.ts'
import { answerPress } from './button.ts'
import type { HandlerDeps, KarvanContext, UpdateOutcome } from './context.ts'
import { answerGuest } from './guest.ts'
import { answerInline } from './inline.ts'
import { changeMembership, moveGroup } from './membership.ts'
import { answerEdit, answerMessage } from './message.ts'
import {
  type GuestRequest,
  type InlineQueryRequest,
  type MessageRequest,
  type PressRequest,
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
 * (handlers/questions/read-message.ts).
 *
 * Three composers in one: each `on` wraps all that are before it on its composer, so that a flat list costs each update a
 * promise for every kind.
 */
export const updateComposer = (deps: HandlerDeps): Composer<KarvanContext> =>
  new Composer(messageComposer(deps), queryComposer(deps), membershipComposer(deps))

function messageComposer(deps: HandlerDeps): Composer<KarvanContext> {
  const messages = new Composer<KarvanContext>()
  messages.on(
    'message',
    handler(deps, ctx => parseMessage(ctx.message, false, ctx.me), answerMessage),
  )
  messages.on(
    'edited_message',
    handler(deps, ctx => parseMessage(ctx.editedMessage, true, ctx.me), answerEdit),
  )
  messages.on(
    'channel_post',
    handler(deps, ctx => parsePost(ctx.channelPost, ctx.me), answerMessage),
  )
  return messages
}

function queryComposer(deps: HandlerDeps): Composer<KarvanContext> {
  const queries = new Composer<KarvanContext>()
  queries.on(
    'callback_query',
    handler(deps, ctx => parsePress(ctx.callbackQuery, ctx.me), answerPress),
  )
  queries.on(
    'inline_query',
    handler(deps, ctx => parseInlineQuery(ctx.inlineQuery), answerInline),
  )
  queries.on(
    'guest_message',
    handler(deps, ctx => parseGuest(ctx.guestMessage, ctx.me), answerGuest),
  )
  return queries
}

function membershipComposer(deps: HandlerDeps): Composer<KarvanContext> {
  const membership = new Composer<KarvanContext>()
  membership.on(
    'my_chat_member',
    handler(deps, ctx => ownMembershipChange(ctx.myChatMember), changeMembership),
  )
  membership.on(
    'chat_member',
    handler(deps, ctx => othersMembershipChange(ctx.chatMember), changeMembership),
  )
  membership.on(
    'message:migrate_to_chat_id',
    handler(deps, ctx => ctx.message, moveGroup),
  )
  return membership
}

type Parsed = MessageRequest | PressRequest | InlineQueryRequest | GuestRequest | MembershipChange | Message

/** Middleware that parses the update and hands it to `handle`, or goes on when the parser returns undefined or throws. */
function handler<C extends KarvanContext, T extends Parsed>(
  deps: HandlerDeps,
  parse: (ctx: C) => T | undefined,
  handle: (deps: HandlerDeps, parsed: T) => Promise<UpdateOutcome>,
): MiddlewareFn<C> {
  return async (ctx, next) => {
    const parsed = unlessMalformed(() => parse(ctx))
    if (parsed === undefined) return next()
    const known: Parsed = parsed
    if ('request' in known) ctx.request = known.request
    ctx.outcome = await handle(deps, parsed)
  }
}

/** Returns undefined when the parser throws: the update does not have the shape that the Bot API documents. */
export function unlessMalformed<T>(parse: () => T): T | undefined {
  try {
    return parse()
  } catch {
    return undefined
  }
}

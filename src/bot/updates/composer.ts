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
 * One handler for each kind of update that the bot subscribes to (`allowed_updates`).
 *
 * `bot.command` is not used: it reads the command entities of messages, and our commands have names in four languages,
 * which Telegram does not mark, and come in captions and after a mention too. The app reads them all, /start included
 * (handlers/questions/read-message.ts).
 */
export function updateComposer(deps: HandlerDeps): Composer<KarvanContext> {
  const composer = new Composer<KarvanContext>()
  composer.on(
    'message:migrate_to_chat_id',
    handler(deps, ctx => ctx.message, moveGroup),
  )
  composer.on(
    'message',
    handler(deps, ctx => parseMessage(ctx.message, false, ctx.me), answerMessage),
  )
  composer.on(
    'edited_message',
    handler(deps, ctx => parseMessage(ctx.editedMessage, true, ctx.me), answerEdit),
  )
  composer.on(
    'channel_post',
    handler(deps, ctx => parsePost(ctx.channelPost, ctx.me), answerMessage),
  )
  composer.on(
    'callback_query',
    handler(deps, ctx => parsePress(ctx.callbackQuery, ctx.me), answerPress),
  )
  composer.on(
    'inline_query',
    handler(deps, ctx => parseInlineQuery(ctx.inlineQuery), answerInline),
  )
  composer.on(
    'guest_message',
    handler(deps, ctx => parseGuest(ctx.guestMessage, ctx.me), answerGuest),
  )
  composer.on(
    'my_chat_member',
    handler(deps, ctx => ownMembershipChange(ctx.myChatMember), changeMembership),
  )
  composer.on(
    'chat_member',
    handler(deps, ctx => othersMembershipChange(ctx.chatMember), changeMembership),
  )
  return composer
}

type Parsed = MessageRequest | PressRequest | InlineQueryRequest | GuestRequest | MembershipChange | Message

/** Middleware that parses the update and hands it to `handle`, unless the parser returns undefined or throws. */
function handler<C extends KarvanContext, T extends Parsed>(
  deps: HandlerDeps,
  parse: (ctx: C) => T | undefined,
  handle: (deps: HandlerDeps, parsed: T) => Promise<UpdateOutcome>,
): MiddlewareFn<C> {
  return async ctx => {
    const parsed = unlessMalformed(() => parse(ctx))
    if (parsed === undefined) return
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

/** Which figures were used in which of the bot's messages, so that corrections can follow them. */
import { toAddress } from '../../answers/address/address.ts'
import { citedIds } from '../../answers/cited-ids.ts'
import type { Answer } from '../../answers/model/answer.ts'
import type { CorrectedFacts } from '../../data/chats/correction-queue.ts'
import type { MessageRecipe } from '../../data/chats/message-recipe.ts'
import type { SentMessage } from '../../data/chats/sent-message.ts'
import type { SentMessages } from '../../data/chats/sent-messages.ts'
import type { Code } from '../../data/model/schema.ts'
import type { Store } from '../../data/store.ts'
import type { PreviousQuestion } from '../request/intent.ts'
import type { Delivered, Request } from '../request/request.ts'

/** What an answer used, and what it is written again from, if it can be. */
export interface AnswerUsage {
  readonly ids: readonly string[]
  readonly recipe?: MessageRecipe
}

/** Missing: undefined for an answer that used no figure and no words of anybody. */
export function usageOf(answer: Answer, last: PreviousQuestion | undefined, language: Code): AnswerUsage | undefined {
  const ids = citedIds(answer)
  if (ids.length === 0) return undefined
  // Asked without a period, the question may lead to another figure tomorrow; and what was asked besides is not in it.
  const question = answer.kind === 'figure' ? answer.question : answer.kind === 'quote' ? last?.question : undefined
  if (question === undefined || last?.aside !== undefined) return { ids }
  return { ids, recipe: { of: 'question', language, address: toAddress(question) } }
}

/**
 * Notes which figures were used where, so that corrections can follow them: of groups and channels, not of private chats.
 * `message` is the bot's own. Never throws.
 */
export function recordUsage(
  { ids, recipe }: AnswerUsage,
  { chat, thread }: Request,
  message: number,
  now: Date,
  sentMessages: SentMessages,
): void {
  if (chat.kind === 'private') return
  const post = { chat: chat.id, message, at: secondsOf(now), ids, ...(thread !== undefined && { thread }) }
  if (chat.kind === 'group') sentMessages.note(post)
  // A kill must not lose it; where the disk does not take it now, it is put down with the others.
  else void sentMessages.keep({ ...post, channel: true, ...(recipe && { recipe }) }).catch(() => undefined)
}

/**
 * The same of what was sent to many. What was corrected while it was on its way is to be corrected in it.
 *
 * Shape: of a channel's post, and of what is to be corrected, when that is kept. Errors: what the engine throws.
 */
export function recordDelivered(
  { chat, message, at, uses, recipe, thread, version }: Delivered & Pick<SentMessage, 'chat' | 'message' | 'at'>,
  { sentMessages, subscriptions }: Pick<Store, 'sentMessages' | 'subscriptions'>,
): Promise<void> | undefined {
  if (chat >= 0 || uses.length === 0) return undefined
  const late = version === undefined ? [] : sentMessages.correctedSince(version, uses)
  const bare = { chat, message, at, ids: uses, ...(thread !== undefined && { thread }) }
  const isChannel = recipe !== undefined || subscriptions.of(chat)?.kind === 'channel'
  if (!isChannel && late.length === 0) {
    sentMessages.note(bare)
    return undefined
  }
  // Told once more after a kill, it still says what was corrected in it.
  const mended = sentMessages.at(chat, message)?.mended
  const post: SentMessage = {
    ...{ ...bare, ...(isChannel && { channel: true }), ...(recipe && { recipe }), ...(mended && { mended }) },
  }
  return keepWith(late, post, sentMessages)
}

async function keepWith(late: readonly CorrectedFacts[], post: SentMessage, sentMessages: SentMessages): Promise<void> {
  await sentMessages.keep(post)
  for (const { version, ids } of late) await sentMessages.follow(version, ids, post)
}

/** As posts keep it. */
export const secondsOf = (at: Date): number => Math.floor(at.getTime() / 1000)

/** Records which facts each message of the bot used, so that corrections can reach it. */
import { toAddress } from '../../answers/address/address.ts'
import { citedIds } from '../../answers/cited-ids.ts'
import type { Answer, AnswerOf } from '../../answers/model/answer.ts'
import { addsLines } from '../../answers/model/remarks.ts'
import type { CorrectedFacts } from '../../data/chats/correction-queue.ts'
import type { MessageRecipe } from '../../data/chats/message-recipe.ts'
import type { SentMessage } from '../../data/chats/sent-message.ts'
import type { SentMessages } from '../../data/chats/sent-messages.ts'
import { defined } from '../../data/model/defined.ts'
import type { Code } from '../../data/model/schema.ts'
import type { Store } from '../../data/store.ts'
import type { PreviousQuestion } from '../request/intent.ts'
import type { Delivered, Request } from '../request/request.ts'
import type { AppConfig } from '../request/request-context.ts'

/** The ids of the facts in an answer, and the recipe to write it again, if there is one. */
export interface AnswerUsage {
  readonly ids: readonly string[]
  readonly recipe?: MessageRecipe
  /** The version of the data that the answer is from. */
  readonly version?: number
  readonly language?: Code
}

/** Returns undefined for an answer without figures and quotations, and for a file, which is a copy of its day. */
export function usageOf(answer: Answer, last: PreviousQuestion | undefined, language: Code): AnswerUsage | undefined {
  if (answer.kind === 'file') return undefined
  const ids = citedIds(answer)
  if (ids.length === 0) return undefined
  // The answer's own question, with its period: without one it may lead to another figure tomorrow. Remarks have no address.
  const ofQuote = answer.kind === 'quote' ? last?.question : undefined
  const question = hasOwnQuestion(answer) ? answer.question : ofQuote
  if (question === undefined || (last?.aside !== undefined && addsLines(last.aside))) return { ids }
  return { ids, recipe: { of: 'question', language, address: toAddress(question) } }
}

const hasOwnQuestion = (answer: Answer): answer is AnswerOf<'figure' | 'chart' | 'card'> =>
  answer.kind === 'figure' || answer.kind === 'chart' || answer.kind === 'card'

type UsageConfig = Pick<AppConfig, 'store' | 'now'>

/** Records the usage of a message. Never throws. */
export function recordUsage(usage: AnswerUsage, request: Request, message: number, config: UsageConfig): void {
  const { ids, recipe, version, language } = usage
  const { chat, thread, inlineId } = request
  const { sentMessages } = config.store
  const post = {
    chat: chat.id,
    message,
    at: secondsOf(config.now()),
    ids,
    ...defined({ thread, version, inline: inlineId }),
  }
  // In a group a reply corrects it: an edit of an earlier message would go unseen.
  const told = recipe === undefined || chat.kind === 'group' ? { ...(language && { language }) } : { recipe }
  if (chat.kind !== 'channel') sentMessages.note({ ...post, ...told })
  // Written at once, so that a kill cannot lose it. If that fails, it is written later with the others.
  else void sentMessages.keep({ ...post, ...told, channel: true }).catch(() => undefined)
}

/**
 * Records the usage of a delivered outbox message, and queues the corrections made while it was in the outbox. For a channel
 * post or such a correction, resolves when it is on disk. Errors: what the engine throws.
 */
export function recordDelivered(
  { chat, message, at, uses, recipe, thread, version }: Delivered & Pick<SentMessage, 'chat' | 'message' | 'at'>,
  { sentMessages, subscriptions }: Pick<Store, 'sentMessages' | 'subscriptions'>,
): Promise<void> | undefined {
  if (chat >= 0 || uses.length === 0) return undefined
  const late = version === undefined ? [] : sentMessages.correctedSince(version, uses)
  const bare = { chat, message, at, ids: uses, ...defined({ thread, version }) }
  const isChannel = recipe !== undefined || subscriptions.of(chat)?.kind === 'channel'
  if (!isChannel && late.length === 0) {
    sentMessages.note(bare)
    return undefined
  }
  // Delivered again after a kill, it keeps the corrections in it.
  const known = sentMessages.at(chat, message)
  const post: SentMessage = {
    ...bare,
    ...(isChannel && { channel: true }),
    ...(recipe && { recipe }),
    ...(known?.mended && { mended: known.mended, ...defined({ version: known.version }) }),
  }
  return keepAndCorrect(late, post, sentMessages)
}

async function keepAndCorrect(
  late: readonly CorrectedFacts[],
  post: SentMessage,
  sentMessages: SentMessages,
): Promise<void> {
  await sentMessages.keep(post)
  for (const { version, ids } of late) await sentMessages.follow(version, ids, post)
}

/** Unix time in seconds, as sent messages store it. */
export const secondsOf = (at: Date): number => Math.floor(at.getTime() / 1000)

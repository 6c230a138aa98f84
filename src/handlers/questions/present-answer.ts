/** From an answer to a sent message: adapts it to the request, and records what it shows when it has an id. */
import { toAddress } from '../../answers/address/address.ts'
import type { Answer } from '../../answers/model/answer.ts'
import type { ChatSettings } from '../../data/chats/chat-settings.ts'
import type { Message } from '../../writing/message/message.ts'
import { withAskedAgo } from '../../writing/message/time-notes.ts'
import { recordUsage, usageOf } from '../notifications/record-usage.ts'
import type { Request } from '../request/request.ts'
import { type AppConfig, inItsLanguage, type RequestContext } from '../request/request-context.ts'
import type { CachedAnswer } from './answer-cache.ts'
import type { ConversationMemory } from './conversation-memory.ts'
import { UnsentMessages } from './unsent-messages.ts'

/** An answer and its message: the terminal shows both. */
export interface ConversationReply {
  readonly answer: Answer
  readonly message: Message
}

export interface Presenter {
  present(made: CachedAnswer, context: RequestContext): ConversationReply
  /** The message was sent with these ids: a reply to it continues from it, and a correction finds it. */
  onSent(request: Request, message: Message, ids: readonly number[]): Promise<void>
  /** Whether a correction has to find the sent message, or a reply to it continues from it. */
  isIdNeeded(message: Message): boolean
  /** The first message is sent instead of the second. */
  onReplaced(message: Message, inPlaceOf: Message): void
}

interface State {
  readonly config: Pick<AppConfig, 'store' | 'now'>
  readonly memory: Pick<ConversationMemory, 'note'>
  readonly unsent: UnsentMessages
}

export function openPresenter(config: State['config'], memory: State['memory']): Presenter {
  const unsent = new UnsentMessages()
  const state: State = { config, memory, unsent }
  return {
    present: (made, context) => present(made, context, state),
    onSent: (request, message, ids) => onSent(request, message, ids, state),
    isIdNeeded: message => unsent.isIdNeeded(message),
    onReplaced: (message, inPlaceOf) => unsent.note(message, unsent.previous(inPlaceOf), () => unsent.usage(inPlaceOf)),
  }
}

/** Adapts a message to the request: the age of an old question, silence and deletion as the chat has set. Counts it. */
function present(
  { answer, message, language, last }: CachedAnswer,
  context: RequestContext,
  { config, unsent }: State,
): ConversationReply {
  const { request, today, settings } = context
  const { chat, agoMs } = request
  const { usage } = config.store
  usage.note(answer.kind, language.code, chat.id, today)
  // A press asks nothing new.
  if (answer.kind === 'none' && request.text !== undefined) usage.gap(toAddress(answer.question), today)
  const kept = inItsLanguage(message, language, context)
  const dated = agoMs === undefined ? kept : withAskedAgo(kept, agoMs, language)
  const adapted = withSettings(settings, isRefusal(answer) ? { ...dated, isForAsker: true } : dated)
  unsent.note(adapted, last, () => {
    const use = usageOf(answer, last, language.code)
    return use && { ...use, version: context.facts.version, language: language.code }
  })
  return { answer, message: adapted }
}

function onSent(
  request: Request,
  message: Message,
  ids: readonly number[],
  { config, memory, unsent }: State,
): Promise<void> {
  const [{ store, now }, last] = [config, unsent.previous(message)]
  const [use, [first]] = [unsent.usage(message), ids]
  if (use !== undefined && first !== undefined) recordUsage(use, request, first, now(), store.sentMessages)
  // The message was rewritten after an edit or a press, and no longer shows a figure.
  else void store.sentMessages.drop(request.chat.id, ids).catch(() => undefined)
  return last === undefined ? Promise.resolve() : memory.note(request, ids, last)
}

/** Refusals are shown to the asker alone. */
const isRefusal = (answer: Answer): boolean =>
  (answer.kind === 'subscription' && answer.problem === 'only-admins') ||
  (answer.kind === 'unclear' && ['admins-decide', 'admins-ask'].includes(answer.problem.because))

/** Silent, and deleted after some hours, if the chat has chosen so. */
function withSettings({ silent, deleteAfter }: ChatSettings, message: Message): Message {
  if (silent === undefined && deleteAfter === undefined) return message
  return { ...message, ...(silent && { isSilent: true }), ...(deleteAfter && { hours: deleteAfter }) }
}

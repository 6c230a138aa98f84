/** From an answer to a sent message: adapts it to the request, and records what it shows when it has an id. */
import { toAddress } from '../../answers/address/address.ts'
import type { Answer } from '../../answers/model/answer.ts'
import type { ChatSettings } from '../../data/chats/chat-settings.ts'
import type { Message } from '../../writing/message/message.ts'
import { withAskedAgo } from '../../writing/message/time-notes.ts'
import { type AnswerUsage, recordUsage, usageOf } from '../notifications/record-usage.ts'
import type { PreviousQuestion } from '../request/intent.ts'
import type { Request } from '../request/request.ts'
import { type AppConfig, inItsLanguage, type RequestContext } from '../request/request-context.ts'
import type { CachedAnswer } from './answer-cache.ts'
import type { ConversationMemory } from './conversation-memory.ts'

/** An answer and its message: the terminal shows both. */
export interface ConversationReply {
  readonly answer: Answer
  readonly message: Message
}

/** What is kept of a written message until it is sent and has an id. */
export class Presenter {
  readonly #config: AppConfig
  readonly #memory: ConversationMemory
  readonly #previous = new WeakMap<Message, PreviousQuestion>()
  readonly #usages = new WeakMap<Message, AnswerUsage>()
  readonly #known = new WeakSet<Message>()

  constructor(config: AppConfig, memory: ConversationMemory) {
    this.#config = config
    this.#memory = memory
  }

  /** Adapts a message to the request: the age of an old question, silence and deletion as the chat has set. Counts it. */
  present({ answer, message, language, last }: CachedAnswer, context: RequestContext): ConversationReply {
    const { request, today, settings } = context
    const { chat, agoMs } = request
    const { usage } = this.#config.store
    usage.note(answer.kind, language.code, chat.id, today)
    // A press asks nothing new.
    if (answer.kind === 'none' && request.text !== undefined) usage.gap(toAddress(answer.question), today)
    const kept = inItsLanguage(message, language, context)
    const dated = agoMs === undefined ? kept : withAskedAgo(kept, agoMs, language)
    const adapted = withSettings(settings, isRefusal(answer) ? { ...dated, isForAsker: true } : dated)
    this.#note(adapted, last, () => {
      const use = usageOf(answer, last, language.code)
      return use && { ...use, version: context.facts.version, language: language.code }
    })
    return { answer, message: adapted }
  }

  /** The message was sent with these ids: a reply to it continues from it, and a correction finds it. */
  onSent(request: Request, message: Message, ids: readonly number[]): Promise<void> {
    const [use, last, [first]] = [this.#usages.get(message), this.#previous.get(message), ids]
    if (use !== undefined && first !== undefined) recordUsage(use, request, first, this.#config)
    // The message was rewritten after an edit or a press, and no longer shows a figure.
    else void this.#config.store.sentMessages.drop(request.chat.id, ids).catch(() => undefined)
    return last === undefined ? Promise.resolve() : this.#memory.note(request, ids, last)
  }

  /** Whether a correction has to find the sent message, or a reply to it continues from it. */
  isIdNeeded(message: Message): boolean {
    // A message that was not noted may be waited for elsewhere.
    return !this.#known.has(message) || this.#previous.has(message) || this.#usages.has(message)
  }

  /** The first message is sent instead of the second. */
  onReplaced(message: Message, inPlaceOf: Message): void {
    this.#note(message, this.#previous.get(inPlaceOf), () => this.#usages.get(inPlaceOf))
  }

  /** `last`: what a reply to it continues from. `use`: its figures, for corrections; the first ones given count. */
  #note(message: Message, last: PreviousQuestion | undefined, use: () => AnswerUsage | undefined): void {
    if (last !== undefined) this.#previous.set(message, last)
    if (this.#known.has(message)) return
    this.#known.add(message)
    const usage = use()
    if (usage !== undefined) this.#usages.set(message, usage)
  }
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

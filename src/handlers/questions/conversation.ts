/** Where a question becomes an answer, and what a next one may lean on is remembered. */
import type { Answer } from '../../answers/model/answer.ts'
import type { Question } from '../../answers/model/question.ts'
import type { ChatSettings } from '../../data/model/schema.ts'
import { languageOf } from '../../languages/languages.ts'
import { askedAgo } from '../../writing/message/asked-ago.ts'
import type { Message } from '../../writing/message/message.ts'
import { writeMessage } from '../../writing/write-answer.ts'
import { type AnswerUsage, recordUsage, usageOf } from '../notifications/record-usage.ts'
import type { Intent, PreviousQuestion } from '../request/intent.ts'
import { adminsAsk, type IsChatAdmin, isQuestion, mayAsk, once, permitted } from '../request/permissions.ts'
import type { Request } from '../request/request.ts'
import { type AppConfig, loadContext, type RequestContext } from '../request/request-context.ts'
import { answerCache, type CachedAnswer, type Circumstances } from './answer-cache.ts'
import { conversationMemory, previousQuestionOf } from './conversation-memory.ts'
import { countAnswer } from './count-answer.ts'
import { executeIntent } from './execute-intent.ts'
import { type GroupGreeting, isGreeting } from './group-greeting.ts'
import { leansOnLast, readMessage } from './read-message.ts'
import { readingContext } from './reading-context.ts'

/** An answer and its message: what the terminal shows side by side. */
export interface ConversationReply {
  readonly answer: Answer
  readonly message: Message
}

export interface Conversation {
  /** Undefined is silence. */
  reply(request: Request): Promise<ConversationReply | undefined>
  /** Does what is wanted, and says it as the chat has chosen. */
  execute(intent: Intent, context: RequestContext): Promise<ConversationReply>
  /** The message stands under these numbers: a reply goes on from it, and a correction finds it. */
  onSent(request: Request, message: Message, ids: readonly number[]): void
  /** That message is sent in the place of the other. */
  onReplaced(message: Message, inPlaceOf: Message): void
  /** What that person asked last, newest first. */
  recent(person: number): readonly Question[]
  /** Nothing that was asked there is leant on any more. */
  forget(request: Request): void
  /** Nothing that was asked a day ago is remembered. */
  expire(): void
}

export function openConversation(
  config: AppConfig,
  isChatAdmin: IsChatAdmin,
  welcome: GroupGreeting,
  zone: string,
): Conversation {
  const { store, now, gateway, pair, bot } = config
  const telling = gateway && { store, now, pair, bot, mail: gateway.mail }
  const memory = conversationMemory(() => now().getTime())
  const answered = answerCache()
  const isFirstToBeTold = once()
  /** What a reply to a message that is on its way will go on from. */
  const answers = new WeakMap<Message, PreviousQuestion>()
  /** What is noted of it once it is there. */
  const uses = new WeakMap<Message, AnswerUsage>()

  const act = async (intent: Intent, context: RequestContext): Promise<ConversationReply> =>
    told(await answerIntent(intent, context), context)

  async function answerIntent(
    wanted: Intent,
    { request, facts, today, writing }: RequestContext,
  ): Promise<CachedAnswer> {
    const { intent, as } = await permitted(wanted, request, isChatAdmin)
    const answer = await executeIntent(intent, as, store, facts, today, {
      ...{ language: writing.language.code, zone, pair, today },
      ...(gateway && { gateway }),
      ...(telling && { telling }),
    })
    const last = previousQuestionOf(intent, answer)
    if (last !== undefined) memory.keep(request, last)
    if ('forget' in intent && !isOnlyAsked(answer)) {
      memory.forget(intent.forget === 'group' ? { chat: as.chat, addressed: false } : as)
      answered.clear()
    }
    const said = 'set' in intent ? { ...writing, language: languageOf(intent.set.language) } : writing
    const message = writeMessage(answer, said, 'aside' in intent ? intent.aside : undefined)
    return { answer, message, language: said.language, last }
  }

  /** What was asked long ago is answered with its age; and all of it as the chat has chosen. */
  function told(
    { answer, message, language, last }: CachedAnswer,
    { request, today, settings }: RequestContext,
  ): ConversationReply {
    countAnswer(answer, store, request, { language: language.code, today })
    const { agoMs } = request
    const aged = agoMs === undefined ? message : askedAgo(message, agoMs, language)
    const said = inTheWayOf(settings, isRefusal(answer) ? { ...aged, isForAsker: true } : aged)
    if (last !== undefined) answers.set(said, last)
    const use = request.chat.kind === 'private' ? undefined : usageOf(answer, last, language.code)
    if (use !== undefined) uses.set(said, use)
    return { answer, message: said }
  }

  async function consult(request: Request): Promise<ConversationReply | undefined> {
    const context = await loadContext(request, config)
    const { facts, today, settings, writing } = context
    const circumstances = {
      request,
      facts,
      today,
      settings,
      language: writing.language.code,
      before: memory.last(request),
    }
    if (!(await mayAsk(request, settings, isChatAdmin))) return consultApart(context, circumstances)
    const ready = answered.find(circumstances)
    if (ready?.last !== undefined) memory.keep(request, ready.last)
    const made = ready ?? (await consultAnew(context, circumstances))
    return made && told(made, context)
  }

  async function consultAnew(context: RequestContext, circumstances: Circumstances): Promise<CachedAnswer | undefined> {
    const { request, facts, today, pair } = context
    const intent = readMessage(request, readingContext(facts, today, pair), circumstances.before)
    if (intent === undefined || (isGreeting(intent) && !(await welcome.isDue(context)))) return undefined
    const made = await answerIntent(intent, context)
    // What changes something is done each time; what is no question may be anything, and is not kept.
    if ('ask' in intent && !isGreeting(intent)) answered.put(circumstances, leansOnLast(request), made)
    return made
  }

  /** Only admins ask here: others have the pages, and their questions are told so once, where they speak to the bot. */
  async function consultApart(
    context: RequestContext,
    { before }: Circumstances,
  ): Promise<ConversationReply | undefined> {
    const { request, facts, today, pair } = context
    const intent = readMessage(request, readingContext(facts, today, pair), before)
    if (intent === undefined) return undefined
    if (!isQuestion(intent)) return act(intent, context)
    return request.addressed && isFirstToBeTold(request) ? act(adminsAsk, context) : undefined
  }

  return {
    reply: consult,
    execute: act,
    onSent(request, message, ids) {
      const last = answers.get(message)
      if (last !== undefined) for (const id of ids) memory.note(request, id, last)
      const [use, [first]] = [uses.get(message), ids]
      if (use !== undefined && first !== undefined) recordUsage(use, request, first, now(), store.sentMessages)
      // The question was edited, or a button led on: what stood there says its figure no more.
      else if (request.chat.kind !== 'private')
        void store.sentMessages.drop(request.chat.id, ids).catch(() => undefined)
    },
    onReplaced(message, inPlaceOf) {
      const last = answers.get(inPlaceOf)
      if (last !== undefined) answers.set(message, last)
    },
    recent: memory.recent,
    forget: memory.forget,
    expire: memory.age,
  }
}

const isOnlyAsked = (answer: Answer): boolean => answer.kind === 'receipt' && answer.done.what === 'forget-group'

/** What somebody may not do here is no news for the others. */
function isRefusal(answer: Answer): boolean {
  if (answer.kind === 'subscription') return answer.problem === 'only-admins'
  return answer.kind === 'unclear' && ['admins-decide', 'admins-ask'].includes(answer.problem.because)
}

/** With a sound or without, and for how long. */
function inTheWayOf({ silent, deleteAfter }: ChatSettings, message: Message): Message {
  if (silent === undefined && deleteAfter === undefined) return message
  return { ...message, ...(silent && { isSilent: true }), ...(deleteAfter && { hours: deleteAfter }) }
}

/** Turns a request into an answer and its message, and remembers what a next question may continue from. */
import { z } from 'zod'
import type { Answer } from '../../answers/model/answer.ts'
import type { Code } from '../../data/model/schema.ts'
import { type ReplicaTopic, unshared } from '../../data/shared/shared.ts'
import { languageOf } from '../../languages/languages.ts'
import { isCorrection } from '../../reading/follow-ups/self-contained.ts'
import { withNote } from '../../writing/message/time-notes.ts'
import { writeMessage } from '../../writing/write-answer.ts'
import { type Intent, inReplyTo, type PreviousQuestion } from '../request/intent.ts'
import { adminsAsk, firstTimeOnly, type IsChatAdmin, isQuestion, mayAsk, permitted } from '../request/permissions.ts'
import type { Request } from '../request/request.ts'
import { type AppConfig, loadContext, type RequestContext } from '../request/request-context.ts'
import { type AnswerCache, type Asked, answerCache, type CachedAnswer } from './answer-cache.ts'
import {
  afterSubscription,
  type ConversationMemory,
  conversationMemory,
  previousQuestionOf,
  withRefusal,
} from './conversation-memory.ts'
import { executeIntent } from './execute-intent.ts'
import { type GroupGreeting, inLanguageOfAdder, isGreeting } from './group-greeting.ts'
import { withFile } from './make-file.ts'
import { type ConversationReply, Presenter } from './present-answer.ts'
import { languageIn, leansOnLast, readMessage } from './read-message.ts'
import { readingContext } from './reading-context.ts'
import { withThoseBeside, withThoseBesideCorrected } from './side-by-side.ts'

export interface Conversation {
  /** Returns undefined when the bot stays silent. */
  reply(request: Request): Promise<ConversationReply | undefined>
  /** Executes an intent and writes its answer with the settings of the chat. */
  execute(intent: Intent, context: RequestContext): Promise<ConversationReply>
  readonly memory: ConversationMemory
  readonly presenter: Presenter
  /** Removes the remembered questions of the chat and the person. Errors: a StoreError. */
  forget(request: Request): Promise<void>
  /** Removes questions that are a day old. */
  expire(): Promise<void>
}

interface ConversationDeps {
  readonly config: AppConfig
  readonly isChatAdmin: IsChatAdmin
  readonly groupGreeting: GroupGreeting
  readonly zone: string
}

interface State extends ConversationDeps {
  readonly memory: ConversationMemory
  readonly cache: AnswerCache
  readonly forget: Conversation['forget']
  readonly isFirstToBeTold: (request: Request) => Promise<boolean>
  readonly presenter: Presenter
}

/** Somebody is forgotten: answers are removed from the cache of every replica. */
const forgotten: ReplicaTopic<true> = { name: 'forgotten', shape: z.literal(true) }

/** Opens a conversation over the store. The cache is empty at first. */
export function openConversation(deps: ConversationDeps): Conversation {
  const { config } = deps
  const { now, shared = unshared(now) } = config
  const memory = conversationMemory(shared.memory, () => now().getTime())
  const cache = answerCache()
  shared.onTell(forgotten, cache.clear)
  async function forget({ chat, person }: Request): Promise<void> {
    await shared.memory.forget({ chat: chat.id, person: person?.id })
    cache.clear()
    await shared.tell(forgotten, true)
  }
  const state: State = {
    ...deps,
    memory,
    cache,
    forget,
    isFirstToBeTold: firstTimeOnly(shared.memory, now),
    presenter: new Presenter(config, memory),
  }
  return {
    reply: request => reply(request, state),
    execute: (intent, context) => execute(intent, context, state),
    memory,
    presenter: state.presenter,
    forget,
    expire: shared.memory.expire,
  }
}

async function reply(request: Request, state: State): Promise<ConversationReply | undefined> {
  const { config, memory } = state
  const before = await memory.last(request)
  const asked = { ...(await loadContext(request, config, before?.language)), before }
  const wanted = languageIn(request, readingContext(asked.facts, asked.today, asked.pair))
  if (wanted === undefined) return replyIn(asked, state)
  const spoken = { ...asked, writing: { ...asked.writing, language: languageOf(wanted.language) } }
  if (wanted.question === undefined) return switchLanguage(wanted.language, spoken, state)
  return replyIn({ ...spoken, request: { ...request, text: wanted.question } }, state)
}

/** "In Russian, please": the last answer again in that language. In a private chat it is the language from now on. */
async function switchLanguage(language: Code, asked: Asked, state: State): Promise<ConversationReply | undefined> {
  const { before, ...context } = asked
  const { request, settings } = context
  if (!(await mayAsk(request, settings, state.isChatAdmin))) return undefined
  const isOwn = request.chat.kind === 'private'
  const receipt = isOwn ? await execute({ set: { language } }, context, state) : undefined
  if (before === undefined) return receipt ?? execute({ ask: { kind: 'page', page: 'language' } }, context, state)
  const { question: ask, aside } = before
  const chosen = isOwn ? await loadContext(request, state.config) : context
  const again = await execute({ ask, ...(aside && { aside }) }, { ...chosen, before }, state)
  if (receipt === undefined) return again
  const message = withNote(again.message, receipt.message.text)
  state.presenter.onReplaced(message, again.message)
  return { ...again, message }
}

async function replyIn(asked: Asked, state: State): Promise<ConversationReply | undefined> {
  const { memory, cache, isChatAdmin } = state
  const { request, settings } = asked
  if (!(await mayAsk(request, settings, isChatAdmin))) return replyToOthers(asked, state)
  const cached = cache.find(asked)
  if (cached?.last !== undefined) await remember(cached.last, asked, cached.corrects, memory)
  const made = cached ?? (await answerAnew(asked, state))
  return made && state.presenter.present(made, asked)
}

/** Keeps the question with those that it can be compared with. A corrected question is left out. */
async function remember(
  last: PreviousQuestion,
  { request, before }: Asked,
  corrects: boolean,
  memory: ConversationMemory,
): Promise<void> {
  const isCorrected = corrects && before !== undefined
  await memory.keep(request, isCorrected ? withThoseBesideCorrected(last, before) : withThoseBeside(last, before))
}

async function answerAnew(asked: Asked, state: State): Promise<CachedAnswer | undefined> {
  const { request, facts, today, pair, before, writtenOn } = asked
  const intent = readMessage(request, readingContext(facts, today, pair), before, writtenOn)
  if (intent === undefined || (isGreeting(intent) && !(await state.groupGreeting.isDue(asked)))) return undefined
  const spoken = isGreeting(intent) ? { ...(await inLanguageOfAdder(asked, state.config)), before } : asked
  const made = await answerIntent(intent, spoken, state)
  // Only answers are cached: an intent that changes something is executed each time. After a refusal the question before is
  // remembered too, so a refusal always depends on it.
  const leans = 'say' in intent || leansOnLast(request)
  if ('say' in intent || ('ask' in intent && !isGreeting(intent))) state.cache.put(asked, leans, made)
  return made
}

/** In a group where only admins ask, others get the pages, and one refusal of a question that addresses the bot. */
async function replyToOthers(asked: Asked, state: State): Promise<ConversationReply | undefined> {
  const { request, facts, today, pair, before, writtenOn } = asked
  const intent = readMessage(request, readingContext(facts, today, pair), before, writtenOn)
  if (intent === undefined) return undefined
  if (!isQuestion(intent)) return execute(intent, asked, state)
  const isRefused = request.addressed && (await state.isFirstToBeTold(request))
  return isRefused ? execute(adminsAsk, { ...asked, before: undefined }, state) : undefined
}

const execute = async (intent: Intent, asked: Asked, state: State): Promise<ConversationReply> =>
  state.presenter.present(await answerIntent(intent, asked, state), asked)

async function answerIntent(wanted: Intent, asked: Asked, state: State): Promise<CachedAnswer> {
  const { request, facts, today, before, writing } = asked
  const { config, isChatAdmin, zone, memory } = state
  const { store, now, gateway, pair, bot } = config
  const { intent, as } = await permitted(wanted, request, isChatAdmin)
  const answer = await executeIntent(intent, {
    request: as,
    store,
    facts,
    today,
    language: writing.language.code,
    zone,
    pair,
    ...(gateway && { gateway, notifyDeps: { store, now, pair, bot, outbox: gateway.outbox } }),
  })
  const last =
    previousQuestionOf(intent, answer, writing.language.code) ??
    withRefusal(before, intent, answer, asked.pair) ??
    afterSubscription(before, intent, answer)
  const corrects = last !== undefined && isCorrection(request.text ?? '', readingContext(facts, today, asked.pair))
  if (last !== undefined) await remember(last, asked, corrects, memory)
  if ('forget' in intent && !isConfirmation(answer))
    await state.forget(intent.forget === 'group' ? { chat: as.chat, addressed: false } : as)
  // A post in one language is checked in that of its reader.
  const isOfOthers = 'check' in intent ? intent.check.isRequest === true : asked.request.post?.isOurs === true
  const written = {
    ...writing,
    ...('set' in intent && { language: languageOf(intent.set.language) }),
    ...(isOfOthers && { language: asked.pressed }),
    ...('ask' in intent && { asked: intent.ask }),
  }
  const text = writeMessage(answer, written, 'aside' in intent ? intent.aside : undefined)
  const message = await withFile(inReplyTo(intent, text), answer, now(), written)
  return { answer, message, language: written.language, last, corrects }
}

/** /forgetme in a group first asks for confirmation. */
const isConfirmation = (answer: Answer): boolean => answer.kind === 'receipt' && answer.done.what === 'forget-group'

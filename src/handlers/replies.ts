/** Messages in reply to what people write. */
import { fromAddress } from '../answers/address/address.ts'
import { answer } from '../answers/answer-question.ts'
import { citedIds } from '../answers/cited-ids.ts'
import { cardNumber } from '../data/chats/sent-message.ts'
import { languageOfLetters } from '../languages/languages.ts'
import { withOffer } from '../writing/chat/subscription-buttons.ts'
import type { Message } from '../writing/message/message.ts'
import type { AdminHandler } from './admin/admin.ts'
import { ownChannel, titleOf } from './notifications/channels.ts'
import { recordUsage } from './notifications/record-usage.ts'
import type { Conversation } from './questions/conversation.ts'
import { type GroupGreeting, inLanguageOfAdder } from './questions/group-greeting.ts'
import { guestAnswer } from './questions/guest.ts'
import { inlineCards } from './questions/inline.ts'
import type { ConversationReply } from './questions/present-answer.ts'
import { type Intent, refusing } from './request/intent.ts'
import type { Chat, ChosenCard, InlineReply, InlineRequest, Request } from './request/request.ts'
import { type AppConfig, loadContext } from './request/request-context.ts'

interface ReplyDeps {
  readonly config: AppConfig
  readonly conversation: Conversation
  readonly groupGreeting: GroupGreeting
  readonly admin: AdminHandler | undefined
}

/** The replies of an app, see Replies in app.ts. */
export function openReplies(deps: ReplyDeps) {
  const { config, conversation, groupGreeting } = deps
  const say = async (intent: Intent, request: Request): Promise<Message> =>
    (await conversation.execute(intent, await loadContext(request, config))).message
  return {
    respond: (request: Request) => respond(request, deps),
    inline: openInline(config, conversation),
    chosen: (card: ChosenCard) => noteCard(card, config),
    guest: async (request: Request) => guestAnswer(await loadContext(request, config)),
    apology: (request: Request) => apologise(request, deps),
    tooMany: (request: Request) => say(hurried, request),
    async greeting(request: Request): Promise<Message | undefined> {
      const context = await loadContext(request, config)
      if (!(await groupGreeting.isFirst(context))) return undefined
      return (await conversation.execute(groupPage, await inLanguageOfAdder(context, config))).message
    },
  }
}

/** Reads no words: the text may be what ended the process, and would end it again. Its letters tell the language. */
async function apologise({ text = '', ...request }: Request, { config, conversation }: ReplyDeps): Promise<Message> {
  const context = await loadContext(request, config, languageOfLetters(text))
  return (await conversation.execute(failed, context)).message
}

async function respond(request: Request, deps: ReplyDeps): Promise<Message | undefined> {
  const { config, conversation, admin } = deps
  const { store, now, pair } = config
  if (admin?.mayConcern(request) === true && (await admin.concerns(request, config))) {
    const context = await loadContext(request, config)
    // In the language of the person, whatever that of the line and of its quotation.
    const writing = { ...context.writing, language: context.pressed }
    const answered = await conversation.memory.answered(request)
    const line = { ...context, writing, store, now, home: pair.reporter, ...(answered && { answered }) }
    const reply = await admin.handleLine(line)
    if (reply !== undefined) return reply === 'silence' ? undefined : reply
  }
  const reply = await conversation.reply(request)
  const isPlain = reply?.answer.kind !== 'page' && request.channel === undefined
  return reply === undefined || isPlain ? reply?.message : withExtras(reply, request, deps)
}

/** Adds the admins' line to /help; and offers to set up a channel to an admin who forwards a post of it. */
async function withExtras(reply: ConversationReply, request: Request, deps: ReplyDeps): Promise<Message> {
  const { answer, message } = reply
  const { config, conversation, admin } = deps
  const channel = await ownChannel(request, config.gateway)
  const isPage = answer.kind === 'page'
  if (channel === undefined) {
    const isOfAdmin = admin?.isHelpOfAdmin(answer, request, await config.store.facts()) === true
    return isOfAdmin ? admin.withHelp(message, answer, await loadContext(request, config)) : message
  }
  const isSubscribed = config.store.subscriptions.of(channel.id) !== undefined
  const offer = { chat: channel.id, title: titleOf(channel), isSubscribed }
  const { writing, pressed } = await loadContext(request, config)
  const isEmpty = answer.kind === 'unclear' || (answer.kind === 'check' && answer.lines.length === 0)
  const offered = withOffer(message, offer, !isPage && !isEmpty, { ...writing, language: pressed })
  conversation.presenter.onReplaced(offered, message)
  return offered
}

/** Inline cards use the language of the person's private chat. They are not counted, and no question is remembered. */
function openInline(config: AppConfig, conversation: Conversation): (inline: InlineRequest) => Promise<InlineReply> {
  /** The last seen version of the facts, and when it was first seen: it decides how long cards are cached. */
  let seen: { readonly version: number; readonly since: number } | undefined
  return async ({ person, query, offset }) => {
    const chat: Chat = { id: person.id, kind: 'private' }
    const { facts, today, settings, writing } = await loadContext(
      { chat, person, addressed: true, text: query, inline: true },
      config,
    )
    const at = config.now().getTime()
    if (facts.version !== seen?.version) seen = { version: facts.version, since: at }
    const recent = query.trim() === '' ? await conversation.memory.recent(person.id) : []
    const owner = { owner: person.id, cards: settings.cards, bot: config.bot }
    return inlineCards({ query, offset, recent, today, writing, owner, unchangedMs: at - seen.since })
  }
}

/** Records the figures of a card that a person has inserted. One that is no question, as a check, is not recorded. */
async function noteCard({ person, card, query, inlineId }: ChosenCard, config: AppConfig): Promise<void> {
  const question = fromAddress(card)
  if (question === undefined) return
  const chat: Chat = { id: person.id, kind: 'private' }
  const request: Request = { chat, person, addressed: true, text: query, inline: true, inlineId }
  const { facts, today, writing } = await loadContext(request, config)
  const ids = citedIds(answer(question, facts, today))
  const language = writing.language.code
  const recipe = { of: 'question', language, address: card } as const
  const usage = { ids, recipe, version: facts.version, language }
  if (ids.length > 0) recordUsage(usage, request, cardNumber(inlineId), config)
}

const groupPage: Intent = { ask: { kind: 'page', page: 'group' } }
const hurried = refusing({ because: 'hurried' })
const failed = refusing({ because: 'failed' })

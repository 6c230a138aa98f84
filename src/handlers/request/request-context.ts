import type { Pair } from '../../answers/model/question.ts'
import type { ChatSettings } from '../../data/chats/chat-settings.ts'
import type { TextCache } from '../../data/chats/text-cache.ts'
import type { Facts } from '../../data/facts/facts.ts'
import { defined } from '../../data/model/defined.ts'
import type { Code, Day } from '../../data/model/schema.ts'
import type { Shared } from '../../data/shared/shared.ts'
import type { Store } from '../../data/store.ts'
import { languageOf } from '../../languages/languages.ts'
import type { Language } from '../../languages/model/say.ts'
import { withButtonLanguage } from '../../writing/message/button-data.ts'
import type { Writing } from '../../writing/message/draft.ts'
import type { Message } from '../../writing/message/message.ts'
import { answerLanguage, chatLanguage } from './answer-language.ts'
import type { OfficialStatistics } from './official-statistics.ts'
import type { IsChatAdmin } from './permissions.ts'
import type { Request } from './request.ts'
import type { TelegramGateway } from './telegram-gateway.ts'

export interface AdminConfig {
  readonly articles: TextCache
  /** The ids of ADMIN_IDS. */
  readonly owners: readonly number[]
  readonly isReviewed: boolean
  readonly logChat?: number
  readonly statistics: OfficialStatistics
}

/** The configuration of the app. The clock and the gateway are passed in. */
export interface AppConfig {
  readonly store: Store
  /** Absent: there is no other replica. */
  readonly shared?: Shared
  /** The countries of a question that names none. */
  readonly pair: Pair
  readonly language: Code
  readonly now: () => Date
  /** The day in the configured time zone. */
  readonly dayOf: (at: Date) => Day
  /** '@karvan_bot'. */
  readonly bot: string
  /** Where the pages of figures are on the web, without a slash at the end. Absent: there are none. */
  readonly publicUrl?: string
  /** Absent: nobody counts as an admin of a group. */
  readonly isChatAdmin?: IsChatAdmin
  /** The default time zone of subscriptions: 'Asia/Baku'. */
  readonly zone?: string
  /** What the bot does beside replying. Absent: nothing is sent to many, and no channel is set up. */
  readonly gateway?: TelegramGateway
  /** Owners, and settings of the admin commands; they need a gateway. Absent: there are no admins. */
  readonly admin?: AdminConfig
}

/** The facts, settings and language that one request is handled with. */
export interface RequestContext {
  readonly request: Request
  readonly facts: Facts
  readonly today: Day
  readonly settings: ChatSettings
  readonly writtenOn: Day
  /** The chat's own pair. */
  readonly pair: Pair
  readonly writing: Writing
  /** The language in which a button is answered that carries none. */
  readonly pressed: Language
}

/** A message in another language than that of the chat gives it to its buttons: what they open stays in it. */
export const inItsLanguage = (message: Message, { code }: Language, { pressed }: RequestContext): Message =>
  code === pressed.code ? message : withButtonLanguage(message, languageOf(code))

/** Reads the current facts and the settings of the chat. `earlier` is the language of the answer before. Errors: what the store throws. */
export async function loadContext(request: Request, config: AppConfig, earlier?: Code): Promise<RequestContext> {
  const { store, pair, language, now, dayOf, bot, publicUrl } = config
  const facts = await store.facts()
  const settings = await store.chat(request.chat.id)
  const today = dayOf(now())
  const topic = topicOf(request)
  const own = pairOf(pair, settings, topic)
  const chosen = { settings, usual: pair.partner, ...defined({ topic }) }
  const medium = request.inline === true ? 'inline' : request.chat.kind
  const writing = {
    language: answerLanguage(request, settings, language, earlier),
    facts,
    today,
    medium,
    bot,
    pair: own,
    chosen,
    ...defined({ publicUrl }),
  } as const
  const pressed = chatLanguage(request, settings, language)
  const writtenOn = request.post === undefined ? today : dayOf(new Date(request.post.writtenAt))
  return { request, facts, today, writtenOn, settings, pair: own, writing, pressed }
}

/** For a notification in that language. Of the chat's settings it follows those given, such as picture colours. */
export const writingFor = (
  language: Code,
  medium: Writing['medium'],
  { facts, bot, pair, publicUrl, today }: Pick<Writing, 'facts' | 'bot' | 'pair' | 'publicUrl' | 'today'>,
  settings?: ChatSettings,
): Writing => ({
  language: languageOf(language),
  facts,
  medium,
  bot,
  pair,
  ...defined({ publicUrl, today, chosen: settings && { settings, usual: pair.partner } }),
})

/** The colours of pictures, without the other settings of a chat. */
export const themeIn = ({ theme }: ChatSettings): Pick<ChatSettings, 'theme'> => defined({ theme })

/** The topic of a forum. A private chat with threads has one pair. */
export const topicOf = ({ chat, thread }: Request): number | undefined => (chat.kind === 'group' ? thread : undefined)

const pairOf = ({ reporter, partner }: Pair, settings: ChatSettings, topic: number | undefined): Pair => ({
  reporter,
  partner: (topic === undefined ? undefined : settings.topics?.[topic]) ?? settings.partner ?? partner,
})

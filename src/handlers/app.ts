/** What is asked, in; what is said, out. The bot, the terminal and the tests all ask here. */

import { withOffer } from '../writing/chat/subscription-buttons.ts'
import type { Message } from '../writing/message/message.ts'
import { openAdminHandler } from './admin/admin.ts'
import { openBroadcastProgress } from './admin/broadcast-progress.ts'
import { adminMenus } from './admin/menus.ts'
import { openButtons } from './buttons.ts'
import { type Expiry, openExpiry } from './expire.ts'
import { endedIn } from './notifications/bot-removed.ts'
import { ownChannel, titleOf } from './notifications/channels.ts'
import { tellCorrections } from './notifications/corrections.ts'
import { type Telling, tellNews } from './notifications/digest.ts'
import { sendAlerts, toldWaiting } from './notifications/figure-alerts.ts'
import { openUndeliverable } from './notifications/pause-undeliverable.ts'
import { recordDelivered, secondsOf } from './notifications/record-usage.ts'
import { type Conversation, type ConversationReply, openConversation } from './questions/conversation.ts'
import { openGroupGreeting } from './questions/group-greeting.ts'
import { guestAnswer } from './questions/guest.ts'
import { inlineCards } from './questions/inline.ts'
import { menus, profiles } from './questions/menus.ts'
import type { Intent } from './request/intent.ts'
import type { IsChatAdmin } from './request/permissions.ts'
import type { App, Chat, InlineReply, InlineRequest, Request } from './request/request.ts'
import { type AppConfig, loadContext } from './request/request-context.ts'
import { isStillWanted } from './still-wanted.ts'

/** A desk whose answers can be looked at before they are words. */
export interface OpenApp extends App {
  consult(request: Request): Promise<ConversationReply | undefined>
}

export function createApp(desk: AppConfig): OpenApp {
  const { store, now, admin: config, isChatAdmin = nobody, zone = 'UTC' } = desk
  const admin = config && openAdminHandler(config)
  const welcome = openGroupGreeting(store, now)
  const conversation = openConversation(desk, isChatAdmin, welcome, zone)
  const { execute: act, reply: consult } = conversation

  async function respond(request: Request): Promise<Message | undefined> {
    if (admin?.concerns(request) === true) {
      const base = { ...(await loadContext(request, desk)), store, now, home: desk.pair.reporter }
      const said = await admin.handleLine(base)
      if (said !== undefined) return said === 'silence' ? undefined : said
    }
    const consulted = await consult(request)
    return consulted && offering(consulted, request)
  }

  /** Who keeps the data is told how; and an admin of a channel who passes on a post of it may want it set up. */
  async function offering({ answer, message }: ConversationReply, request: Request): Promise<Message> {
    const channel = await ownChannel(request, config?.gateway)
    const isPage = answer.kind === 'page'
    if (channel === undefined)
      return isPage && admin !== undefined ? admin.withHelp(message, answer, await loadContext(request, desk)) : message
    const isSubscribed = store.subscriptions.of(channel.id) !== undefined
    const offer = { chat: channel.id, title: titleOf(channel), isSubscribed }
    const said = withOffer(
      message,
      offer,
      !isPage && answer.kind !== 'unclear',
      (await loadContext(request, desk)).writing,
    )
    conversation.replaced(said, message)
    return said
  }

  async function greeting(request: Request): Promise<Message | undefined> {
    const context = await loadContext(request, desk)
    return (await welcome.isFirst(context)) ? (await act(groupPage, context)).message : undefined
  }

  return {
    consult,
    respond,
    press: openButtons(desk, { consulting: conversation, isChatAdmin, zone, office: admin }),
    inline: openInline(desk, conversation),
    guest: async request => guestAnswer({ text: request.text ?? '', ...(await loadContext(request, desk)) }),
    said: conversation.said,
    greeting,
    deletions: store.deletions,
    deleted: store.sentMessages.drop,
    apology: async request => (await act(failed, await loadContext(request, desk))).message,
    tooManyRequests: async request => (await act(hurried, await loadContext(request, desk))).message,
    ...chatLifecycle(desk, conversation),
    ...backgroundTasks(desk, openExpiry(desk, conversation)),
    menus,
    profiles,
    ...(config && { adminMenus: async () => adminMenus(config.owners, (await store.facts()).editors()) }),
  }
}

/** Whose chat with the bot it is, tells the language; no answer is counted and no question kept. */
function openInline(config: AppConfig, conversation: Conversation): (inline: InlineRequest) => Promise<InlineReply> {
  /** The version of the facts that was met last, and since when: cards are cached by that. */
  let seen: { readonly version: number; readonly since: number } | undefined
  return async ({ person, query, offset }) => {
    const chat: Chat = { id: person.id, kind: 'private' }
    const { facts, today, writing } = await loadContext(
      { chat, person, addressed: true, text: query, inline: true },
      config,
    )
    const at = config.now().getTime()
    if (facts.version !== seen?.version) seen = { version: facts.version, since: at }
    const recent = conversation.recent(person.id)
    return inlineCards({ query, offset, recent, today, writing, unchangedMs: at - seen.since })
  }
}

/** Chats come, move and go. */
function chatLifecycle(
  { store, admin, pair, bot }: AppConfig,
  conversation: Conversation,
): Pick<App, 'moved' | 'left'> & { gone: Gone } {
  const gone: Gone = async chat => {
    await Promise.all([endedIn(chat, { store, gateway: admin?.gateway, pair, bot }), store.alerts.forget(chat)])
  }
  return {
    gone,
    async moved(from, to) {
      await store.subscriptions.moved(from, to)
      await store.alerts.moved(from, to)
      admin?.gateway.mail.moved(from, to)
      // It may be told twice, and the new chat may have been greeted meanwhile.
      await store.setChat(to, { ...(await store.chat(to)), ...(await store.chat(from)) })
      store.sentMessages.moved(from, to)
      await store.forget(from)
    },
    async left(chat) {
      // Who has blocked the bot may come back: what they have chosen stays, but nothing is sent there.
      if (chat.kind === 'private') await gone(chat.id)
      else {
        conversation.forget({ chat, addressed: false })
        if (chat.kind === 'channel') await gone(chat.id)
        await store.forget(chat.id)
      }
      admin?.gateway.mail.drop(chat.id)
    },
  }
}
type Gone = (chat: number) => Promise<void>

/** What goes to many. */
function backgroundTasks({ store, language, pair, bot, now, dayOf, admin }: AppConfig, age: Expiry): Partial<App> {
  const reception: Partial<App> = {
    delivered: (chat, message, told) => recordDelivered({ ...told, chat, message, at: secondsOf(now()) }, store),
    wants: (posting, chat, thread) => isStillWanted(posting, chat, thread, store, now()),
  }
  if (admin === undefined) return reception
  const { gateway } = admin
  const unposted = openUndeliverable({ store, gateway, pair, bot })
  const following = openBroadcastProgress({ store, gateway, pair, bot })
  const telling: Telling = { store, mail: gateway.mail, pair, bot, now }
  return {
    ...reception,
    delivered(chat, message, told) {
      // Where the disk does not take it, it is counted one time too often.
      void unposted.arrived(chat, told.thread).catch(() => undefined)
      return reception.delivered?.(chat, message, told)
    },
    refused: unposted.refused,
    async finished(posting, progress) {
      await toldWaiting(posting, store.alerts)
      await following.ended(posting, progress)
    },
    async due() {
      // What a correction tells a chat, its digest leaves out.
      await tellCorrections(telling, { language, dayOf })
      await tellNews(telling)
      await sendAlerts(telling, dayOf(now()))
      await following.look()
      await age()
    },
  }
}

const nobody: IsChatAdmin = async () => false

const groupPage: Intent = { ask: { kind: 'page', page: 'group' } }
const hurried: Intent = { say: { kind: 'unclear', problem: { because: 'hurried' }, nearest: [] } }
const failed: Intent = { say: { kind: 'unclear', problem: { because: 'failed' }, nearest: [] } }

/** What is asked, in; what is said, out. The bot, the terminal and the tests all ask here. */

import { withOffer } from '../writing/chat/subscription.ts'
import type { Message } from '../writing/message/message.ts'
import { openOffice } from './admin/admin.ts'
import { openFollowing } from './admin/broadcast-progress.ts'
import { adminMenus } from './admin/menus.ts'
import { openPresses } from './buttons.ts'
import { type Aging, openAging } from './expire.ts'
import { endedIn } from './notifications/bot-removed.ts'
import { ownChannel, titleOf } from './notifications/channels.ts'
import { tellCorrections } from './notifications/corrections.ts'
import { type Telling, tellNews } from './notifications/digest.ts'
import { tellWaiting, toldWaiting } from './notifications/figure-alerts.ts'
import { openUnposted } from './notifications/pause-undeliverable.ts'
import { noteDelivered, secondsOf } from './notifications/record-usage.ts'
import { type Consulted, type Consulting, openConsulting } from './questions/conversation.ts'
import { openWelcome } from './questions/group-greeting.ts'
import { guestAnswer } from './questions/guest.ts'
import { inlineCards } from './questions/inline.ts'
import { menus, profiles } from './questions/menus.ts'
import type { Intent } from './request/intent.ts'
import type { IsChatAdmin } from './request/permissions.ts'
import type { Asked, Chat, Desk, InlineAsked, InlineReply } from './request/request.ts'
import { type DeskConfig, sit } from './request/request-context.ts'
import { wants } from './still-wanted.ts'

/** A desk whose answers can be looked at before they are words. */
export interface OpenDesk extends Desk {
  consult(asked: Asked): Promise<Consulted | undefined>
}

export function openDesk(desk: DeskConfig): OpenDesk {
  const { store, now, office: config, isChatAdmin = nobody, zone = 'UTC' } = desk
  const office = config && openOffice(config)
  const welcome = openWelcome(store, now)
  const consulting = openConsulting(desk, isChatAdmin, welcome, zone)
  const { act, consult } = consulting

  async function respond(asked: Asked): Promise<Message | undefined> {
    if (office?.concerns(asked) === true) {
      const base = { ...(await sit(asked, desk)), store, now, home: desk.pair.reporter }
      const said = await office.hear(base)
      if (said !== undefined) return said === 'silence' ? undefined : said
    }
    const consulted = await consult(asked)
    return consulted && offering(consulted, asked)
  }

  /** Who keeps the data is told how; and an admin of a channel who passes on a post of it may want it set up. */
  async function offering({ answer, message }: Consulted, asked: Asked): Promise<Message> {
    const channel = await ownChannel(asked, config?.reach)
    const isPage = answer.kind === 'page'
    if (channel === undefined)
      return isPage && office !== undefined ? office.withHelp(message, answer, await sit(asked, desk)) : message
    const isSubscribed = store.subscriptions.of(channel.id) !== undefined
    const offer = { chat: channel.id, title: titleOf(channel), isSubscribed }
    const said = withOffer(message, offer, !isPage && answer.kind !== 'unclear', (await sit(asked, desk)).writing)
    consulting.stands(said, message)
    return said
  }

  async function greeting(asked: Asked): Promise<Message | undefined> {
    const sitting = await sit(asked, desk)
    return (await welcome.isFirst(sitting)) ? (await act(groupPage, sitting)).message : undefined
  }

  return {
    consult,
    respond,
    press: openPresses(desk, { consulting, isChatAdmin, zone, office }),
    inline: openInline(desk, consulting),
    guest: async asked => guestAnswer({ text: asked.text ?? '', ...(await sit(asked, desk)) }),
    said: consulting.said,
    greeting,
    passing: store.passing,
    deleted: store.posts.drop,
    apology: async asked => (await act(failed, await sit(asked, desk))).message,
    hurried: async asked => (await act(hurried, await sit(asked, desk))).message,
    ...comings(desk, consulting),
    ...sendings(desk, openAging(desk, consulting)),
    menus,
    profiles,
    ...(config && { adminMenus: async () => adminMenus(config.owners, (await store.facts()).editors()) }),
  }
}

/** Whose chat with the bot it is, tells the language; no answer is counted and no question kept. */
function openInline(desk: DeskConfig, consulting: Consulting): (inline: InlineAsked) => Promise<InlineReply> {
  /** The version of the facts that was met last, and since when: cards are cached by that. */
  let seen: { readonly version: number; readonly since: number } | undefined
  return async ({ person, query, offset }) => {
    const chat: Chat = { id: person.id, kind: 'private' }
    const { facts, today, writing } = await sit({ chat, person, addressed: true, text: query, inline: true }, desk)
    const at = desk.now().getTime()
    if (facts.version !== seen?.version) seen = { version: facts.version, since: at }
    const recent = consulting.recent(person.id)
    return inlineCards({ query, offset, recent, today, writing, unchangedMs: at - seen.since })
  }
}

/** Chats come, move and go. */
function comings(
  { store, office, pair, bot }: DeskConfig,
  consulting: Consulting,
): Pick<Desk, 'moved' | 'left'> & { gone: Gone } {
  const gone: Gone = async chat => {
    await Promise.all([endedIn(chat, { store, reach: office?.reach, pair, bot }), store.waits.forget(chat)])
  }
  return {
    gone,
    async moved(from, to) {
      await store.subscriptions.moved(from, to)
      await store.waits.moved(from, to)
      office?.reach.mail.moved(from, to)
      // It may be told twice, and the new chat may have been greeted meanwhile.
      await store.setChat(to, { ...(await store.chat(to)), ...(await store.chat(from)) })
      store.posts.moved(from, to)
      await store.forget(from)
    },
    async left(chat) {
      // Who has blocked the bot may come back: what they have chosen stays, but nothing is sent there.
      if (chat.kind === 'private') await gone(chat.id)
      else {
        consulting.forget({ chat, addressed: false })
        if (chat.kind === 'channel') await gone(chat.id)
        await store.forget(chat.id)
      }
      office?.reach.mail.drop(chat.id)
    },
  }
}
type Gone = (chat: number) => Promise<void>

/** What goes to many. */
function sendings({ store, language, pair, bot, now, dayOf, office }: DeskConfig, age: Aging): Partial<Desk> {
  const reception: Partial<Desk> = {
    delivered: (chat, message, told) => noteDelivered({ ...told, chat, message, at: secondsOf(now()) }, store),
    wants: (posting, chat, thread) => wants(posting, chat, thread, store, now()),
  }
  if (office === undefined) return reception
  const { reach } = office
  const unposted = openUnposted({ store, reach, pair, bot })
  const following = openFollowing({ store, reach, pair, bot })
  const telling: Telling = { store, mail: reach.mail, pair, bot, now }
  return {
    ...reception,
    delivered(chat, message, told) {
      // Where the disk does not take it, it is counted one time too often.
      void unposted.arrived(chat, told.thread).catch(() => undefined)
      return reception.delivered?.(chat, message, told)
    },
    refused: unposted.refused,
    async finished(posting, progress) {
      await toldWaiting(posting, store.waits)
      await following.ended(posting, progress)
    },
    async due() {
      // What a correction tells a chat, its digest leaves out.
      await tellCorrections(telling, { language, dayOf })
      await tellNews(telling)
      await tellWaiting(telling, dayOf(now()))
      await following.look()
      await age()
    },
  }
}

const nobody: IsChatAdmin = async () => false

const groupPage: Intent = { ask: { kind: 'page', page: 'group' } }
const hurried: Intent = { say: { kind: 'unclear', problem: { because: 'hurried' }, nearest: [] } }
const failed: Intent = { say: { kind: 'unclear', problem: { because: 'failed' }, nearest: [] } }

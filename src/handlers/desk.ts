/** What is asked, in; what is said, out. The bot, the terminal and the tests all ask here. */
import { fromAddress } from '../answers/address.ts'
import type { Answer } from '../answers/answer.ts'
import type { Pair } from '../answers/question.ts'
import type { Facts } from '../data/facts.ts'
import type { ChatSettings, Code, Day } from '../data/shapes.ts'
import type { Store } from '../data/store.ts'
import { languageOf } from '../languages/languages.ts'
import { sideOf } from '../writing/compose.ts'
import { late } from '../writing/late.ts'
import type { Writing } from '../writing/lines.ts'
import type { Message } from '../writing/message.ts'
import { chosenLanguage } from '../writing/pages.ts'
import { withOffer } from '../writing/subscription.ts'
import { writeMessage, writeMore, writeOrigins } from '../writing/write.ts'
import type { Asked, Desk, InlineAsked, InlineReply, Pressed } from './asked.ts'
import { ownChannel, titleOf } from './channels.ts'
import { type Choice, choiceOf } from './choice.ts'
import type { Intent, Last } from './command.ts'
import { contextOf } from './context.ts'
import { tellCorrections } from './corrections.ts'
import { count, noteDelivered, noteUse, type Use, useOf } from './count.ts'
import { type Telling, tellNews } from './digest.ts'
import { hear, leansOnLast } from './hear.ts'
import { inlineCards } from './inline.ts'
import { answerLanguage } from './language.ts'
import { menus, profiles } from './menus.ts'
import { wantsPost } from './office/audience.ts'
import { openFollowing } from './office/following.ts'
import { adminMenus } from './office/menus.ts'
import { type Base, type OfficeConfig, openOffice } from './office/office.ts'
import { perform } from './perform.ts'
import { previewFor } from './preview.ts'
import { type Circumstances, type Ready, shelf } from './ready.ts'
import { lastOf, recall } from './recall.ts'
import { turnSettings } from './settings.ts'
import { adminsAsk, type IsChatAdmin, isQuestion, mayAsk, mayDecide, once, permitted } from './standing.ts'
import { tellWaiting, waitedFor } from './wait.ts'
import { isGreeting, openWelcome } from './welcome.ts'

export interface DeskConfig {
  readonly store: Store
  /** Taken when a question names no country. */
  readonly pair: Pair
  readonly language: Code
  readonly now: () => Date
  /** The day it is, in the configured time zone. */
  readonly dayOf: (at: Date) => Day
  /** '@karvan_bot'. */
  readonly bot: string
  /** Absent: nobody is an admin of a group. */
  readonly isChatAdmin?: IsChatAdmin
  /** The time zone of chats that have chosen none: 'Asia/Baku'. */
  readonly zone?: string
  /** Who keeps the data by chat, and how. Absent: nobody does. */
  readonly office?: OfficeConfig
}

/** An answer and its message: what the terminal shows side by side. */
export interface Consulted {
  readonly answer: Answer
  readonly message: Message
}

/** A desk whose answers can be looked at before they are words. */
export interface OpenDesk extends Desk {
  consult(asked: Asked): Promise<Consulted | undefined>
}

/** One asked thing with all that is needed to answer it. */
interface Sitting {
  readonly asked: Asked
  readonly facts: Facts
  readonly today: Day
  readonly settings: ChatSettings
  /** The chat's own pair. */
  readonly pair: Pair
  readonly writing: Writing
}

export function openDesk(desk: DeskConfig): OpenDesk {
  const { store, language, now, dayOf, bot, office: config, isChatAdmin = nobody, zone = 'UTC' } = desk
  const memory = recall(() => now().getTime())
  const answered = shelf()
  const office = config && openOffice(config)
  const following = config && openFollowing({ store, reach: config.reach, pair: desk.pair, bot })
  /** The version of the facts that inline mode met last, and since when: its cards are cached by that. */
  let seen: { readonly version: number; readonly since: number } | undefined
  const isFirstToBeTold = once()
  const welcome = openWelcome(store, now)
  /** What a reply to a message that is on its way will go on from. */
  const answers = new WeakMap<Message, Last>()
  /** What is noted of it once it is there. */
  const uses = new WeakMap<Message, Use>()

  async function sit(asked: Asked): Promise<Sitting> {
    const [facts, settings] = [await store.facts(), await store.chat(asked.chat.id)]
    const pair = pairOf(desk.pair, settings)
    const chosen = { settings, usual: desk.pair.partner }
    const spoken = answerLanguage(asked, settings, language)
    const medium = asked.inline === true ? 'inline' : asked.chat.kind
    const writing = { language: spoken, facts, medium, bot, pair, chosen } as const
    return { asked, facts, today: dayOf(now()), settings, pair, writing }
  }

  const act = async (intent: Intent, sitting: Sitting): Promise<Consulted> => told(await work(intent, sitting), sitting)

  async function work(wanted: Intent, { asked, facts, today, writing }: Sitting): Promise<Ready> {
    const { intent, as } = await permitted(wanted, asked, isChatAdmin)
    const answer = await perform(intent, as, store, facts, today, {
      ...{ language: writing.language.code, zone, pair: desk.pair, today },
      ...(config && { reach: config.reach }),
    })
    const last = lastOf(intent, answer)
    if (last !== undefined) memory.keep(asked, last)
    if ('forget' in intent) {
      memory.forget(as)
      answered.clear()
    }
    const said = 'set' in intent ? { ...writing, language: languageOf(intent.set.language) } : writing
    const message = writeMessage(answer, said, 'aside' in intent ? intent.aside : undefined)
    return { answer, message, language: said.language, last }
  }

  /** What was asked long ago is answered with its age; and all of it as the chat has chosen. */
  function told({ answer, message, language, last }: Ready, sitting: Sitting): Consulted {
    const { asked, today, settings } = sitting
    count(answer, store, asked, { language: language.code, today })
    const { agoMs } = asked
    const said = inTheWayOf(settings, agoMs === undefined ? message : late(message, agoMs, language))
    if (last !== undefined) answers.set(said, last)
    const use = asked.chat.kind === 'private' ? undefined : useOf(answer, last, language.code)
    if (use !== undefined) uses.set(said, use)
    return { answer, message: office?.withHelp(said, answer, sitting) ?? said }
  }

  async function due(telling: Telling): Promise<void> {
    await tellNews(telling)
    await tellWaiting(telling, dayOf(now()))
    await tellCorrections(telling, { language, dayOf })
    await following?.look()
  }

  const baseOf = (sitting: Sitting): Base => ({ ...sitting, store, now, home: desk.pair.reporter })

  async function respond(asked: Asked): Promise<Message | undefined> {
    if (office?.concerns(asked) === true) {
      const said = await office.hear(baseOf(await sit(asked)))
      if (said !== undefined) return said === 'silence' ? undefined : said
    }
    const consulted = await consult(asked)
    return consulted && offering(consulted, asked)
  }

  /** An admin of a channel who passes on a post of it may want it set up. Nobody else is told. */
  async function offering({ answer, message }: Consulted, asked: Asked): Promise<Message> {
    const channel = await ownChannel(asked, config?.reach)
    if (channel === undefined) return message
    const isSubscribed = store.subscriptions.of(channel.id) !== undefined
    const offer = { chat: channel.id, title: titleOf(channel), isSubscribed }
    const said = withOffer(message, offer, answer.kind !== 'unclear', (await sit(asked)).writing)
    const last = answers.get(message)
    if (last !== undefined) answers.set(said, last)
    return said
  }

  async function consult(asked: Asked): Promise<Consulted | undefined> {
    const sitting = await sit(asked)
    const { facts, today, settings, writing } = sitting
    const circumstances = { asked, facts, today, settings, language: writing.language.code, before: memory.last(asked) }
    if (!(await mayAsk(asked, settings, isChatAdmin))) return consultApart(sitting, circumstances)
    const ready = answered.find(circumstances)
    if (ready?.last !== undefined) memory.keep(asked, ready.last)
    const made = ready ?? (await consultAnew(sitting, circumstances))
    return made && told(made, sitting)
  }

  async function consultAnew(sitting: Sitting, circumstances: Circumstances): Promise<Ready | undefined> {
    const { asked, facts, today, pair } = sitting
    const intent = hear(asked, contextOf(facts, today, pair), circumstances.before)
    if (intent === undefined || (isGreeting(intent) && !(await welcome.isDue(sitting)))) return undefined
    const made = await work(intent, sitting)
    // What changes something is done each time; what is no question may be anything, and is not kept.
    if ('ask' in intent && !isGreeting(intent)) answered.put(circumstances, leansOnLast(asked), made)
    return made
  }

  /** Only admins ask here: others have the pages, and their questions are told so once, where they speak to the bot. */
  async function consultApart(sitting: Sitting, { before }: Circumstances): Promise<Consulted | undefined> {
    const { asked, facts, today, pair } = sitting
    const intent = hear(asked, contextOf(facts, today, pair), before)
    if (intent === undefined) return undefined
    if (!isQuestion(intent)) return act(intent, sitting)
    return asked.addressed && isFirstToBeTold(asked) ? act(adminsAsk, sitting) : undefined
  }

  async function press(data: string, asked: Asked): Promise<Pressed> {
    const sitting = await sit(asked)
    const decided = await office?.press(data, baseOf(sitting))
    if (decided !== undefined) return decided
    const awaited = waitedFor(data)
    if (awaited !== undefined) return { toast: (await act({ wait: awaited }, sitting)).message.text }
    const wished = choiceOf(data)
    if (wished !== undefined) return wish(wished, sitting)
    const chosen = chosenLanguage(data)
    if (chosen !== undefined) return choose(chosen, sitting)
    const turned = await turnSettings(data, asked, { sit, store, isChatAdmin })
    if (turned !== undefined) return turned
    const { side, address } = sideOf(data)
    const ask = fromAddress(address)
    const { say } = sitting.writing.language
    if (ask === undefined) return { toast: say.outdated }
    if (!(await mayAsk(asked, sitting.settings, isChatAdmin))) return { toast: say.groups.onlyAdminsAsk }
    const { answer, message } = await act({ ask }, sitting)
    const last = answers.get(message)
    if (asked.message !== undefined && last !== undefined) memory.note(asked, asked.message, last)
    if (asked.message !== undefined) noted(asked, asked.message, message)
    if (side === 'answer') return { message }
    return { message: (side === 'origins' ? writeOrigins : writeMore)(answer, sitting.writing) }
  }

  function noted(asked: Asked, id: number, message: Message): void {
    const use = uses.get(message)
    if (use !== undefined) noteUse(use, asked, id, dayOf(now()), store.posts)
  }

  /** The page turns to the chosen language, and says so. */
  async function choose(chosen: Code, sitting: Sitting): Promise<Pressed> {
    if (!(await mayDecide(sitting.asked, isChatAdmin))) return { toast: sitting.writing.language.say.groups.onlyAdmins }
    const { message } = await act({ set: { language: chosen } }, sitting)
    const page = sitting.asked.chat.kind === 'group' ? languagePage : startPage
    return { message: (await act(page, await sit(sitting.asked))).message, toast: message.text }
  }

  async function greeting(asked: Asked): Promise<Message | undefined> {
    const sitting = await sit(asked)
    return (await welcome.isFirst(sitting)) ? (await act(groupPage, sitting)).message : undefined
  }

  /** Whose chat with the bot it is, tells the language; no answer is counted and no question kept. */
  async function inline({ person, query, offset }: InlineAsked): Promise<InlineReply> {
    const asked: Asked = {
      chat: { id: person.id, kind: 'private' },
      person,
      addressed: true,
      text: query,
      inline: true,
    }
    const { facts, today, writing } = await sit(asked)
    const at = now().getTime()
    if (facts.version !== seen?.version) seen = { version: facts.version, since: at }
    const recent = memory.recent(person.id)
    return inlineCards({ query, offset, recent, today, writing, unchangedMs: at - seen.since })
  }

  async function wish(choose: Choice, sitting: Sitting): Promise<Pressed> {
    const { answer, message } = await act({ choose }, sitting)
    if (answer.kind !== 'subscription') return { message }
    if (answer.problem !== undefined && answer.problem !== 'nothing') return { toast: message.text }
    const { asked, facts, writing } = sitting
    // What is shown in a channel is posted there.
    if (!('see' in choose.to) || choose.to.see !== 'preview' || asked.chat.kind === 'channel') return { message }
    const means = { store, zone, pair: desk.pair, bot, language: writing.language.code }
    const { preview, below } = await previewFor(answer, asked, facts, means)
    return { message: writeMessage({ ...answer, preview }, writing), ...(below && { below }) }
  }

  async function moved(from: number, to: number): Promise<void> {
    await store.subscriptions.moved(from, to)
    config?.reach.mail.moved(from, to)
    // It may be told twice, and the new chat may have been greeted meanwhile.
    await store.setChat(to, { ...(await store.chat(to)), ...(await store.chat(from)) })
    store.posts.moved(from, to)
    await store.forget(from)
  }

  async function gone(chat: number): Promise<void> {
    await Promise.all([store.subscriptions.forget(chat), store.waits.forget(chat)])
  }

  return {
    consult,
    respond,
    press,
    inline,
    moved,
    greeting,
    said: (asked, message, ids) => {
      const last = answers.get(message)
      if (last !== undefined) for (const id of ids) memory.note(asked, id, last)
      const [first] = ids
      if (first !== undefined) noted(asked, first, message)
    },
    left: async chat => {
      // Who has blocked the bot may come back: what they have chosen stays, but nothing is sent there.
      if (chat.kind === 'private') return gone(chat.id)
      memory.forget({ chat, addressed: false })
      await store.forget(chat.id)
    },
    passing: store.passing,
    apology: async asked => (await act(failed, await sit(asked))).message,
    hurried: async asked => (await act(hurried, await sit(asked))).message,
    gone,
    delivered: (chat, message, told) => noteDelivered({ ...told, chat, message, day: dayOf(now()) }, store),
    wants: (posting, chat, thread) => wantsPost(posting, chat, thread, store.subscriptions),
    ...(following && { finished: following.ended }),
    ...(config && { due: () => due({ store, mail: config.reach.mail, pair: desk.pair, bot, now }) }),
    menus,
    profiles,
    ...(config && { adminMenus: async () => adminMenus(config.owners, (await store.facts()).editors()) }),
  }
}

const nobody: IsChatAdmin = async () => false

/** The configured pair, with the partner that the chat takes when none is named. */
const pairOf = ({ reporter, partner }: Pair, settings: ChatSettings): Pair => ({
  reporter,
  partner: settings.partner ?? partner,
})

/** With a sound or without, and for how long. */
function inTheWayOf({ silent, deleteAfter }: ChatSettings, message: Message): Message {
  if (silent === undefined && deleteAfter === undefined) return message
  return { ...message, ...(silent && { isSilent: true }), ...(deleteAfter && { hours: deleteAfter }) }
}

const groupPage: Intent = { ask: { kind: 'page', page: 'group' } }
const languagePage: Intent = { ask: { kind: 'page', page: 'language' } }
const startPage: Intent = { ask: { kind: 'page', page: 'start' } }
const hurried: Intent = { say: { kind: 'unclear', problem: { because: 'hurried' }, nearest: [] } }
const failed: Intent = { say: { kind: 'unclear', problem: { because: 'failed' }, nearest: [] } }

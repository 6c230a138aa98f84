/** What is asked, in; what is said, out. The bot, the terminal and the tests all ask here. */
import { fromAddress } from '../answers/address.ts'
import type { Answer } from '../answers/answer.ts'
import type { Pair } from '../answers/question.ts'
import type { Facts } from '../data/facts.ts'
import type { Code, Day } from '../data/shapes.ts'
import type { Store } from '../data/store.ts'
import { languageOf } from '../languages/languages.ts'
import { sideOf } from '../writing/compose.ts'
import { late } from '../writing/late.ts'
import type { Writing } from '../writing/lines.ts'
import type { Message } from '../writing/message.ts'
import { chosenLanguage } from '../writing/pages.ts'
import { writeMessage, writeMore, writeOrigins } from '../writing/write.ts'
import type { Asked, Desk, Pressed } from './asked.ts'
import type { Intent } from './command.ts'
import { contextOf } from './context.ts'
import { tellCorrections } from './corrections.ts'
import { count } from './count.ts'
import { type Telling, tellNews } from './digest.ts'
import { hear, leansOnLast } from './hear.ts'
import { answerLanguage } from './language.ts'
import { menus, profiles } from './menus.ts'
import { adminMenus } from './office/menus.ts'
import { type Base, type OfficeConfig, openOffice } from './office/office.ts'
import { perform } from './perform.ts'
import { type Circumstances, type Ready, shelf } from './ready.ts'
import { lastOf, recall } from './recall.ts'
import { type Choice, choiceOf } from './subscribe.ts'
import { tellWaiting, waitedFor } from './wait.ts'

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
  readonly writing: Writing
}

export function openDesk({
  store,
  pair,
  language,
  now,
  dayOf,
  bot,
  office: config,
  zone = 'UTC',
}: DeskConfig): OpenDesk {
  const memory = recall(() => now().getTime())
  const answered = shelf()
  const office = config && openOffice(config)

  async function sit(asked: Asked): Promise<Sitting> {
    const [facts, settings] = [await store.facts(), await store.chat(asked.chat.id)]
    const writing = { language: answerLanguage(asked, settings, language), facts, medium: asked.chat.kind, bot, pair }
    return { asked, facts, today: dayOf(now()), writing }
  }

  const act = async (intent: Intent, sitting: Sitting): Promise<Consulted> => told(await work(intent, sitting), sitting)

  async function work(intent: Intent, { asked, facts, today, writing }: Sitting): Promise<Ready> {
    const answer = await perform(intent, asked, store, facts, today, {
      ...{ language: writing.language.code, zone },
      ...(config && { reach: config.reach }),
    })
    const last = lastOf(intent, answer)
    if (last !== undefined) memory.keep(asked, last)
    if ('forget' in intent) memory.forget(asked)
    const said = 'set' in intent ? { ...writing, language: languageOf(intent.set.language) } : writing
    const message = writeMessage(answer, said, 'aside' in intent ? intent.aside : undefined)
    return { answer, message, language: said.language, last }
  }

  /** What was asked long ago is answered with its age. */
  function told({ answer, message, language }: Ready, { asked, today }: Sitting): Consulted {
    count(answer, store, asked, { language: language.code, today })
    const { agoMs } = asked
    return { answer, message: agoMs === undefined ? message : late(message, agoMs, language) }
  }

  async function due(telling: Telling): Promise<void> {
    await tellNews(telling)
    await tellWaiting(telling, dayOf(now()))
    await tellCorrections(telling, language)
  }

  const baseOf = (sitting: Sitting): Base => ({ ...sitting, store, now, home: pair.reporter })

  async function respond(asked: Asked): Promise<Message | undefined> {
    if (office?.concerns(asked) === true) {
      const said = await office.hear(baseOf(await sit(asked)))
      if (said !== undefined) return said === 'silence' ? undefined : said
    }
    return (await consult(asked))?.message
  }

  async function consult(asked: Asked): Promise<Consulted | undefined> {
    const sitting = await sit(asked)
    const { facts, today, writing } = sitting
    const circumstances = { asked, facts, today, language: writing.language.code, before: memory.last(asked) }
    const ready = answered.find(circumstances)
    if (ready?.last !== undefined) memory.keep(asked, ready.last)
    const made = ready ?? (await consultAnew(sitting, circumstances))
    return made && told(made, sitting)
  }

  async function consultAnew(sitting: Sitting, circumstances: Circumstances): Promise<Ready | undefined> {
    const { asked, facts, today } = sitting
    const intent = hear(asked, contextOf(facts, today, pair), circumstances.before)
    if (intent === undefined) return undefined
    const made = await work(intent, sitting)
    // What changes something is done each time; what is no question may be anything, and is not kept.
    if ('ask' in intent) answered.put(circumstances, leansOnLast(asked), made)
    return made
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
    const { side, address } = sideOf(data)
    const ask = fromAddress(address)
    if (ask === undefined) return { toast: sitting.writing.language.say.outdated }
    const { answer, message } = await act({ ask }, sitting)
    if (side === 'answer') return { message }
    return { message: (side === 'origins' ? writeOrigins : writeMore)(answer, sitting.writing) }
  }

  /** The page turns to the chosen language, and says so. */
  async function choose(chosen: Code, sitting: Sitting): Promise<Pressed> {
    const { message } = await act({ set: { language: chosen } }, sitting)
    const page = await act(startPage, await sit(sitting.asked))
    return { message: page.message, toast: message.text }
  }

  async function wish(choose: Choice, sitting: Sitting): Promise<Pressed> {
    const { answer, message } = await act({ choose }, sitting)
    const isRefused = answer.kind === 'subscription' && answer.problem === 'only-admins'
    return isRefused ? { toast: message.text } : { message }
  }

  async function moved(from: number, to: number): Promise<void> {
    await store.subscriptions.moved(from, to)
    config?.reach.mail.moved(from, to)
    await store.setChat(to, await store.chat(from))
    store.posts.moved(from, to)
    await store.forget(from)
  }

  return {
    consult,
    respond,
    press,
    moved,
    apology: async asked => (await act(failed, await sit(asked))).message,
    hurried: async asked => (await act(hurried, await sit(asked))).message,
    gone: async chat => {
      await Promise.all([store.subscriptions.forget(chat), store.waits.forget(chat)])
    },
    delivered(chat, message, uses) {
      // Of a private chat is not noted what was told in it.
      if (chat < 0 && uses.length > 0) store.posts.note({ chat, message, day: dayOf(now()), ids: uses })
    },
    ...(config && { due: () => due({ store, mail: config.reach.mail, pair, bot, now }) }),
    menus,
    profiles,
    ...(config && { adminMenus: async () => adminMenus(config.owners, (await store.facts()).editors()) }),
  }
}

const startPage: Intent = { ask: { kind: 'page', page: 'start' } }
const hurried: Intent = { say: { kind: 'unclear', problem: { because: 'hurried' }, nearest: [] } }
const failed: Intent = { say: { kind: 'unclear', problem: { because: 'failed' }, nearest: [] } }

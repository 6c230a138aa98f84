/** Where those who keep the data are heard. Everybody else is told one sentence that reveals nothing. */

import type { Wrong } from '../../answers/model/admin-problem.ts'
import type { Deed } from '../../answers/model/admin-reply.ts'
import type { Answer } from '../../answers/model/answer.ts'
import type { Pending } from '../../data/chats/pending-change.ts'
import { isFull, StoreError } from '../../data/engine/store-error.ts'
import { completed, lineOf } from '../../reading/admin/line-reply.ts'
import { writeDeed } from '../../writing/admin/admin-reply.ts'
import { readLogPress, readPostPress, readPress, readSourcesPress } from '../../writing/admin/button-data.ts'
import type { Writing } from '../../writing/message/draft.ts'
import { type Message, plain } from '../../writing/message/message.ts'
import type { OfficeConfig } from '../request/admin-config.ts'
import type { Asked, Pressed } from '../request/request.ts'
import type { OfficeHandler, Progress, Proposal, Sitting } from './admin-command.ts'
import { pressPost } from './broadcast.ts'
import { officeNamed } from './commands.ts'
import { decide } from './decide-change.ts'
import { sourcePage } from './line-commands.ts'
import { logPage } from './log.ts'
import { propose } from './preview-change.ts'
import { rankOf } from './roles.ts'

/** What the desk has found out about whoever speaks. */
export type Base = Pick<Sitting, 'asked' | 'store' | 'facts' | 'today' | 'now' | 'home' | 'writing'>

export interface Office {
  /** Whether the words may be for the office. */
  concerns(asked: Asked): boolean
  /** What they come to; undefined where they are no business of the office. 'silence': nobody is answered. */
  hear(base: Base): Promise<Message | 'silence' | undefined>
  /** The message, and under /help a line for those who keep the data. */
  withHelp(message: Message, answer: Answer, base: Pick<Base, 'asked' | 'facts' | 'writing'>): Message
  /** What a button of the office comes to; undefined where it is none. */
  press(data: string, base: Base): Promise<Pressed | undefined>
}

export function openOffice(config: OfficeConfig): Office {
  return {
    concerns: asked => lineIn(asked) !== undefined,
    async hear(base) {
      const line = lineIn(base.asked)
      if (line === undefined) return undefined
      const sitting = seated(base, config)
      if (sitting === undefined) return line.isTyped ? turnedAway(base) : undefined
      return writeDeed(await safely(() => perform(line, sitting)), await fresh(sitting))
    },
    withHelp(message, answer, { asked, facts, writing }) {
      const isHelp = answer.kind === 'page' && answer.page === 'help'
      if (!isHelp || rankOf(asked, config.owners, facts) === undefined) return message
      return { ...message, text: `${message.text}\n${writing.language.say.office.help}` }
    },
    async press(data, base) {
      const work = workOf(data)
      if (work === undefined) return undefined
      const sitting = seated(base, config)
      if (sitting === undefined) return { toast: base.writing.language.say.office.onlyAdmins }
      const deed = await safely(() => work(sitting))
      return { message: writeDeed(deed, await fresh(sitting)) }
    },
  }
}

/** What a button of the office does; undefined for the data of any other button. */
function workOf(data: string): ((sitting: Sitting) => Promise<Deed>) | undefined {
  const press = readPress(data)
  if (press !== undefined) return sitting => decide(press.press, press.token, sitting)
  const post = readPostPress(data)
  if (post !== undefined) return sitting => pressPost(post.press, post.token, sitting)
  const sources = readSourcesPress(data)
  if (sources !== undefined) return async sitting => sourcePage(sources.words, sources.page, sitting)
  const page = readLogPress(data)
  return page === undefined ? undefined : async sitting => logPage(page, sitting)
}

/** A line for the office: typed, or one that a reply to the bot's "still missing" completes, or a person that was picked. */
interface OfficeLine {
  readonly handler: OfficeHandler
  readonly args: string
  /** The whole of it. */
  readonly line: string
  /** Whether it was typed as a command, so that it gets an answer from whomever it comes. */
  readonly isTyped: boolean
}

const commandLine = /^\/([\p{L}\p{N}_]{1,32})(?:@\w+)?(?:\s+([\s\S]*))?$/u

function lineIn(asked: Asked): OfficeLine | undefined {
  const [picked] = asked.shared ?? []
  if (picked !== undefined) return lineOfText(`/admins add ${picked}`, false)
  const text = asked.text?.trim() ?? ''
  if (text.startsWith('/')) return isImports(text, asked) ? undefined : lineOfText(text, !isBareImport(text, asked))
  const unfinished = asked.replied?.ours === true ? lineOf(asked.replied.text ?? '') : undefined
  if (unfinished === undefined) return undefined
  // A file is what a line that lacks a file is completed by.
  if (text === '' && asked.file !== undefined) return lineOfText(unfinished, false)
  return text === '' ? undefined : lineOfText(completed(unfinished, text), false)
}

function lineOfText(line: string, isTyped: boolean): OfficeLine | undefined {
  const [, name = '', args = ''] = commandLine.exec(line) ?? []
  const handler = officeNamed(name)
  return handler === undefined ? undefined : { handler, args, line, isTyped }
}

/** Readers type "/import China 2025" for imports; with a file it is for those who keep the data. */
const isImports = (text: string, asked: Asked): boolean => /^\/import(@\w+)?\s/i.test(text) && isWithoutFile(asked)
/** As their menu brings it to those who keep the data; from a reader it asks for imports too. */
const isBareImport = (text: string, asked: Asked): boolean => /^\/import(@\w+)?$/i.test(text) && isWithoutFile(asked)
const isWithoutFile = ({ file, replied }: Asked): boolean => file === undefined && replied?.file === undefined

/** Undefined for everybody who may not keep the data, and for words that are nobody's own. */
function seated(base: Base, config: OfficeConfig): Sitting | undefined {
  const { asked, facts } = base
  const { reach, articles, owners, isReviewed, logChat } = config
  const rank = rankOf(asked, owners, facts)
  if (rank === undefined || asked.person === undefined) return undefined
  const sitting: Sitting = {
    ...{ ...base, person: asked.person.id, rank, owners, reach, articles, isReviewed, logChat },
    remake: pending => remake(pending, sitting),
  }
  return sitting
}

/** In groups only those are answered who speak to the bot, and all of them alike. */
function turnedAway({ asked, writing }: Base): Message | 'silence' {
  const { onlyAdmins, inPrivate } = writing.language.say.office
  if (asked.isEdited === true) return 'silence'
  if (asked.chat.kind === 'private') return plain(onlyAdmins)
  return asked.addressed ? plain(inPrivate) : 'silence'
}

async function perform({ handler, args, line }: OfficeLine, sitting: Sitting): Promise<Deed> {
  if (handler.isForOwners === true && sitting.rank !== 'owner') return wrong({ because: 'owners-only' })
  const come = await handler.perform(args, sitting)
  return 'kind' in come ? come : propose(come, line, sitting)
}

/** A change too long to be kept twice comes from its file again, or from its line. */
async function remake(pending: Pending, sitting: Sitting): Promise<Proposal | Deed> {
  const found = lineOfText(pending.ask, true)
  if (found === undefined) return { kind: 'closed', why: 'expired' }
  const { handler, args } = found
  return handler.remake === undefined
    ? handler.perform(args, sitting)
    : handler.remake(pending, sitting, progressIn(sitting))
}

const progressEveryMs = 2_000

/** Shows in the pressed message how far a long work is. */
function progressIn({ asked, reach, writing, now }: Sitting): Progress {
  const { message, chat } = asked
  let last = now().getTime()
  return (done, of) => {
    if (message === undefined || now().getTime() - last < progressEveryMs) return
    last = now().getTime()
    void reach.rewrite(chat.id, message, writeDeed({ kind: 'working', done, of }, writing))
  }
}

/** The disk may refuse: then nothing is saved, and that is said. */
async function safely(work: () => Promise<Deed>): Promise<Deed> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    return wrong({ because: 'cannot-save', disk: isFull(error) ? 'full' : 'failed' })
  }
}

/** A receipt is written with the facts that it has made. */
const fresh = async ({ store, writing }: Sitting): Promise<Writing> => ({ ...writing, facts: await store.facts() })

const wrong = (wrong: Wrong): Deed => ({ kind: 'wrong', wrong })

/** Where those who keep the data are heard. Everybody else is told one sentence that reveals nothing. */

import type { AdminProblem } from '../../answers/model/admin-problem.ts'
import type { AdminReply } from '../../answers/model/admin-reply.ts'
import type { Answer } from '../../answers/model/answer.ts'
import type { Pending } from '../../data/chats/pending-change.ts'
import { isFull, StoreError } from '../../data/engine/store-error.ts'
import { completed, lineOf } from '../../reading/admin/line-reply.ts'
import { writeAdminReply } from '../../writing/admin/admin-reply.ts'
import { readLogPress, readPostPress, readPress, readSourcesPress } from '../../writing/admin/button-data.ts'
import type { Writing } from '../../writing/message/draft.ts'
import { type Message, plain } from '../../writing/message/message.ts'
import type { AdminConfig } from '../request/admin-config.ts'
import type { Pressed, Request } from '../request/request.ts'
import type { TelegramGateway } from '../request/telegram-gateway.ts'
import type { AdminCommand, AdminContext, Proposal, ReportProgress } from './admin-command.ts'
import { pressPost } from './broadcast.ts'
import { adminCommandNamed } from './commands.ts'
import { decideChange } from './decide-change.ts'
import { sourcePage } from './line-commands.ts'
import { logPage } from './log.ts'
import { previewChange } from './preview-change.ts'
import { roleOf } from './roles.ts'

/** What the desk has found out about whoever speaks. */
export type AdminRequest = Pick<AdminContext, 'request' | 'store' | 'facts' | 'today' | 'now' | 'home' | 'writing'>

export interface AdminHandler {
  /** Whether the words may be for the office. */
  concerns(request: Request): boolean
  /** What they come to; undefined where they are no business of the office. 'silence': nobody is answered. */
  handleLine(base: AdminRequest): Promise<Message | 'silence' | undefined>
  /** The message, and under /help a line for those who keep the data. */
  withHelp(message: Message, answer: Answer, base: Pick<AdminRequest, 'request' | 'facts' | 'writing'>): Message
  /** What a button of the office comes to; undefined where it is none. */
  press(data: string, base: AdminRequest): Promise<Pressed | undefined>
}

export function openAdminHandler(config: AdminConfig, gateway: TelegramGateway): AdminHandler {
  return {
    concerns: request => lineIn(request) !== undefined,
    async handleLine(base) {
      const line = lineIn(base.request)
      if (line === undefined) return undefined
      const context = seated(base, config, gateway)
      if (context === undefined) return line.isTyped ? turnedAway(base) : undefined
      return writeAdminReply(await safely(() => perform(line, context)), await fresh(context))
    },
    withHelp(message, answer, { request, facts, writing }) {
      const isHelp = answer.kind === 'page' && answer.page === 'help'
      if (!isHelp || roleOf(request, config.owners, facts) === undefined) return message
      return { ...message, text: `${message.text}\n${writing.language.say.office.help}` }
    },
    async press(data, base) {
      const work = workOf(data)
      if (work === undefined) return undefined
      const context = seated(base, config, gateway)
      if (context === undefined) return { toast: base.writing.language.say.office.onlyAdmins }
      const reply = await safely(() => work(context))
      return { message: writeAdminReply(reply, await fresh(context)) }
    },
  }
}

/** What a button of the office does; undefined for the data of any other button. */
function workOf(data: string): ((context: AdminContext) => Promise<AdminReply>) | undefined {
  const press = readPress(data)
  if (press !== undefined) return context => decideChange(press.press, press.token, context)
  const post = readPostPress(data)
  if (post !== undefined) return context => pressPost(post.press, post.token, context)
  const sources = readSourcesPress(data)
  if (sources !== undefined) return async context => sourcePage(sources.words, sources.page, context)
  const page = readLogPress(data)
  return page === undefined ? undefined : async context => logPage(page, context)
}

/** A line for the office: typed, or one that a reply to the bot's "still missing" completes, or a person that was picked. */
interface OfficeLine {
  readonly handler: AdminCommand
  readonly args: string
  /** The whole of it. */
  readonly line: string
  /** Whether it was typed as a command, so that it gets an answer from whomever it comes. */
  readonly isTyped: boolean
}

const commandLine = /^\/([\p{L}\p{N}_]{1,32})(?:@\w+)?(?:\s+([\s\S]*))?$/u

function lineIn(request: Request): OfficeLine | undefined {
  const [picked] = request.shared ?? []
  if (picked !== undefined) return lineOfText(`/admins add ${picked}`, false)
  const text = request.text?.trim() ?? ''
  if (text.startsWith('/')) return isImports(text, request) ? undefined : lineOfText(text, !isBareImport(text, request))
  const unfinished = request.replied?.ours === true ? lineOf(request.replied.text ?? '') : undefined
  if (unfinished === undefined) return undefined
  // A file is what a line that lacks a file is completed by.
  if (text === '' && request.file !== undefined) return lineOfText(unfinished, false)
  return text === '' ? undefined : lineOfText(completed(unfinished, text), false)
}

function lineOfText(line: string, isTyped: boolean): OfficeLine | undefined {
  const [, name = '', args = ''] = commandLine.exec(line) ?? []
  const handler = adminCommandNamed(name)
  return handler === undefined ? undefined : { handler, args, line, isTyped }
}

/** Readers type "/import China 2025" for imports; with a file it is for those who keep the data. */
const isImports = (text: string, request: Request): boolean =>
  /^\/import(@\w+)?\s/i.test(text) && isWithoutFile(request)
/** As their menu brings it to those who keep the data; from a reader it asks for imports too. */
const isBareImport = (text: string, request: Request): boolean =>
  /^\/import(@\w+)?$/i.test(text) && isWithoutFile(request)
const isWithoutFile = ({ file, replied }: Request): boolean => file === undefined && replied?.file === undefined

/** Undefined for everybody who may not keep the data, and for words that are nobody's own. */
function seated(base: AdminRequest, config: AdminConfig, gateway: TelegramGateway): AdminContext | undefined {
  const { request, facts } = base
  const { articles, owners, isReviewed, logChat } = config
  const role = roleOf(request, owners, facts)
  if (role === undefined || request.person === undefined) return undefined
  const context: AdminContext = {
    ...{ ...base, person: request.person.id, role, owners, gateway, articles, isReviewed, logChat },
    remake: pending => remake(pending, context),
  }
  return context
}

/** In groups only those are answered who speak to the bot, and all of them alike. */
function turnedAway({ request, writing }: AdminRequest): Message | 'silence' {
  const { onlyAdmins, inPrivate } = writing.language.say.office
  if (request.isEdited === true) return 'silence'
  if (request.chat.kind === 'private') return plain(onlyAdmins)
  return request.addressed ? plain(inPrivate) : 'silence'
}

async function perform({ handler, args, line }: OfficeLine, context: AdminContext): Promise<AdminReply> {
  if (handler.isForOwners === true && context.role !== 'owner') return wrong({ because: 'owners-only' })
  const come = await handler.perform(args, context)
  return 'kind' in come ? come : previewChange(come, line, context)
}

/** A change too long to be kept twice comes from its file again, or from its line. */
async function remake(pending: Pending, context: AdminContext): Promise<Proposal | AdminReply> {
  const found = lineOfText(pending.ask, true)
  if (found === undefined) return { kind: 'closed', why: 'expired' }
  const { handler, args } = found
  return handler.remake === undefined
    ? handler.perform(args, context)
    : handler.remake(pending, context, progressIn(context))
}

const progressEveryMs = 2_000

/** Shows in the pressed message how far a long work is. */
function progressIn({ request, gateway, writing, now }: AdminContext): ReportProgress {
  const { message, chat } = request
  let last = now().getTime()
  return (done, of) => {
    if (message === undefined || now().getTime() - last < progressEveryMs) return
    last = now().getTime()
    void gateway.rewrite(chat.id, message, writeAdminReply({ kind: 'working', done, of }, writing))
  }
}

/** The disk may refuse: then nothing is saved, and that is said. */
async function safely(work: () => Promise<AdminReply>): Promise<AdminReply> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    return wrong({ because: 'cannot-save', disk: isFull(error) ? 'full' : 'failed' })
  }
}

/** A receipt is written with the facts that it has made. */
const fresh = async ({ store, writing }: AdminContext): Promise<Writing> => ({ ...writing, facts: await store.facts() })

const wrong = (problem: AdminProblem): AdminReply => ({ kind: 'wrong', wrong: problem })

/** Handles lines and presses of owners and editors. Everybody else gets one sentence that reveals nothing. */
import type { AdminReply } from '../../answers/model/admin-reply.ts'
import type { Answer } from '../../answers/model/answer.ts'
import { keyedMutex } from '../../data/async/keyed-mutex.ts'
import type { Pending } from '../../data/chats/pending-change.ts'
import type { Facts } from '../../data/facts/facts.ts'
import { articlePrefix } from '../../reading/admin/article/article-line.ts'
import { completed, lineOf } from '../../reading/admin/line-reply.ts'
import { listPage } from '../../reading/admin/names/list-names.ts'
import { writeAdminReply } from '../../writing/admin/admin-reply.ts'
import {
  readArticlePress,
  readGapPress,
  readGuidePress,
  readListPress,
  readLogPress,
  readPostPress,
  readPress,
  readQueuePress,
} from '../../writing/admin/button-data.ts'
import { type Message, plain } from '../../writing/message/message.ts'
import { readCommandLine } from '../request/command-line.ts'
import type { Pressed, Request } from '../request/request.ts'
import type { AdminConfig } from '../request/request-context.ts'
import type { TelegramGateway } from '../request/telegram-gateway.ts'
import {
  type AdminCommand,
  type AdminContext,
  type AdminRequest,
  type AdminRole,
  expired,
  type Proposal,
  problemReply,
  type ReportProgress,
} from './admin-command.ts'
import { pressArticle } from './article-list.ts'
import { pressPost } from './broadcast.ts'
import { addForGap, adminCommandNamed, backTo, queuedAt } from './commands.ts'
import { decideChange } from './decide-change.ts'
import { openUpdates } from './fetch-updates.ts'
import { isTable } from './file-commands.ts'
import { answerGuide, answerUnfinished, guideFor, keepUnfinished, mayAnswerGuide, pressGuide } from './guide.ts'
import { logPage } from './log.ts'
import { previewOrReply } from './preview-change.ts'
import { orCannotSave } from './save-change.ts'
import { writeWithRows } from './write-reply.ts'

export interface AdminHandler {
  /** False: `concerns` is false too. */
  mayConcern(request: Request): boolean
  /** Whether the text may be an admin's line, or answer a step of the guided /add. */
  concerns(request: Request, config: Pick<AdminContext, 'store' | 'now'>): Promise<boolean>
  /** Returns undefined when the text is no admin's line; 'silence' when nobody is answered. */
  handleLine(base: AdminRequest): Promise<Message | 'silence' | undefined>
  withHelp(message: Message, answer: Answer, base: Pick<AdminRequest, 'request' | 'facts' | 'writing'>): Message
  /** Whether `withHelp` adds one. */
  isHelpOfAdmin(answer: Answer, request: Request, facts: Facts): boolean
  /** The context of an owner's or editor's request; undefined for everybody else. */
  contextOf(base: AdminRequest): AdminContext | undefined
  /** Returns undefined for data of other buttons. */
  press(data: string, base: AdminRequest): Promise<Pressed | undefined>
}

export function openAdminHandler(
  adminConfig: AdminConfig & Pick<AdminContext, 'dayOf' | 'language'>,
  gateway: TelegramGateway,
): AdminHandler {
  const config: Deps = { ...adminConfig, updates: openUpdates(adminConfig.statistics), turns: keyedMutex() }
  return {
    mayConcern: request => mayAnswerGuide(request) || lineIn(request) !== undefined,
    concerns: async (request, deps) => lineIn(request) !== undefined || (await guideFor(request, deps)) !== undefined,
    async handleLine(base) {
      const line = lineIn(base.request)
      const context = contextOf(base, config, gateway)
      if (context === undefined) return line?.isTyped === true ? replyToOthers(base) : undefined
      const open = await guideFor(base.request, base)
      const answer = () => (open === undefined ? performIn(base.request, context) : answerOpen(open, context))
      const reply = await orCannotSave(async () => keepUnfinished(await answer(), context))
      return reply && writeWithRows(reply, context)
    },
    isHelpOfAdmin: (answer, request, facts) => isHelpOf(answer, roleOf(request, config.owners, facts)),
    withHelp(message, answer, { request, facts, writing }) {
      if (!isHelpOf(answer, roleOf(request, config.owners, facts))) return message
      return { ...message, text: `${message.text}\n${writing.language.say.office.help}` }
    },
    contextOf: base => contextOf(base, config, gateway),
    async press(data, base) {
      const action = actionOf(data)
      if (action === undefined) return undefined
      const context = contextOf(base, config, gateway)
      const { office } = base.writing.language.say
      if (context === undefined) return { toast: office.onlyAdmins }
      const reply = await orCannotSave(async () => keepUnfinished(await action(context), context))
      if (reply === undefined) return { toast: office.guide.stale }
      const message = await writeWithRows(reply, context)
      if (readGapPress(data) !== undefined) return { below: message }
      return { message, ...(receipts.includes(reply.kind) && { isReceipt: true as const }) }
    },
  }
}

const isHelpOf = (answer: Answer, role: AdminRole | undefined): boolean =>
  role !== undefined && answer.kind === 'page' && answer.page === 'help'

const receipts: readonly AdminReply['kind'][] = ['saved', 'queued', 'closed']

/** What an admin's button does; it returns undefined when its step is over. Undefined for data of other buttons. */
function actionOf(data: string): ((context: AdminContext) => Promise<AdminReply | undefined>) | undefined {
  const guide = readGuidePress(data)
  if (guide !== undefined) return context => pressGuide(guide, context)
  const press = readPress(data)
  if (press?.press === 'back') return context => backTo(press.token, context)
  if (press !== undefined) return context => decideChange(press, context)
  const article = readArticlePress(data)
  if (article !== undefined) return context => pressArticle(article, context)
  const post = readPostPress(data)
  if (post !== undefined) return context => pressPost(post.press, post.token, context)
  const list = readListPress(data)
  if (list !== undefined) return async ({ facts }) => listPage(list.what, list.words, list.page, facts)
  const at = readQueuePress(data)
  if (at !== undefined) return context => queuedAt(at, context)
  const gap = readGapPress(data)
  if (gap !== undefined) return context => addForGap(gap, context)
  const page = readLogPress(data)
  return page === undefined ? undefined : async context => logPage(page, context)
}

/** An admin's line: typed, completed by a reply to "still missing", or made from a person picked for /admins. */
interface AdminLine {
  readonly command: AdminCommand
  readonly args: string
  readonly line: string
  /** Typed as a command: then everybody gets an answer. */
  readonly isTyped: boolean
}

function lineIn(request: Request): AdminLine | undefined {
  const [picked] = request.shared ?? []
  if (picked !== undefined) return readLine(`/admins add ${picked}`)
  const text = request.text?.trim() ?? ''
  const [, named = ''] = /^\/help(?:@\w+)?\s+\/?(\w+)$/i.exec(text) ?? []
  const of = adminCommandNamed(named)?.name
  if (of !== undefined) return { command: helpOf(of), args: '', line: text, isTyped: false }
  if (isImports(text, request)) return undefined
  if (text.startsWith('/')) return readLine(text, { isTyped: !isBareImport(text, request) })
  const shown = request.replied?.ours === true ? (request.replied.text ?? '') : ''
  const unfinished = lineOf(shown)
  const about = unfinished === undefined ? articlePrefix(shown) : undefined
  if (about !== undefined && text !== '') return readLine(`${about} ${text}`)
  if (unfinished === undefined) return isTable(request) ? readLine('/import') : undefined
  // A file alone completes a line that lacks a file.
  if (text === '' && request.file !== undefined) return readLine(unfinished)
  return text === '' ? undefined : readLine(completed(unfinished, text))
}

const helpOf = (of: AdminCommand['name']): AdminCommand => ({
  name: of,
  perform: async () => ({ kind: 'commandHelp', of }),
})

function readLine(line: string, { isTyped = false } = {}): AdminLine | undefined {
  const read = readCommandLine(line)
  const command = read && adminCommandNamed(read.name)
  return command && { command, args: read.args, line, isTyped }
}

/** Readers type "/import China 2025" for imports; with a file it is the admin command. */
const isImports = (text: string, request: Request): boolean =>
  /^\/import(@\w+)?\s/i.test(text) && isWithoutFile(request)
/** Bare /import comes from the menu of an admin; from a reader it asks for imports. */
const isBareImport = (text: string, request: Request): boolean =>
  /^\/import(@\w+)?$/i.test(text) && isWithoutFile(request)
const isWithoutFile = ({ file, replied }: Request): boolean => file === undefined && replied?.file === undefined

/**
 * The role of the sender, checked for each message by the numeric id alone. Returns undefined for everybody else, and for all
 * but the person's own words in their private chat: no forwards, edits, texts of other bots, anonymous admins or channels.
 */
function roleOf({ own, person, chat }: Request, owners: readonly number[], facts: Facts): AdminRole | undefined {
  if (own !== true || person === undefined || chat.kind !== 'private' || chat.id !== person.id) return undefined
  if (owners.includes(person.id)) return 'owner'
  return facts.editors().includes(person.id) ? 'editor' : undefined
}

type Deps = AdminConfig & Pick<AdminContext, 'updates' | 'dayOf' | 'language' | 'turns'>

/** Undefined for everybody who may not change the data, and for text that is not the person's own. */
function contextOf(base: AdminRequest, config: Deps, gateway: TelegramGateway): AdminContext | undefined {
  const { request, facts } = base
  const { statistics: _, logChat, ...own } = config
  const role = roleOf(request, own.owners, facts)
  if (role === undefined || request.person === undefined) return undefined
  const sender = { person: request.person.id, role }
  const remake: AdminContext['remake'] = pending => remade(pending, context)
  const context: AdminContext = { ...base, ...own, ...sender, logChat, gateway, remake }
  return context
}

/** In groups, an answer only to a command that addresses the bot; the same for all. */
function replyToOthers({ request, writing }: AdminRequest): Message | 'silence' {
  const { onlyAdmins, inPrivate } = writing.language.say.office
  if (request.isEdited === true) return 'silence'
  if (request.chat.kind === 'private') return plain(onlyAdmins)
  return request.addressed ? plain(inPrivate) : 'silence'
}

const answerOpen = (open: Pending, context: AdminContext): Promise<AdminReply | undefined> =>
  open.guide === undefined
    ? answerUnfinished(open, request => performIn(request, { ...context, request }), context)
    : answerGuide(open, context)

async function performIn(request: Request, context: AdminContext): Promise<AdminReply | undefined> {
  const line = lineIn(request)
  return line && perform(line, context)
}

async function perform({ command, args, line }: AdminLine, context: AdminContext): Promise<AdminReply> {
  if (command.isForOwners === true && context.role !== 'owner') return problemReply({ because: 'owners-only' })
  return previewOrReply(await command.perform(args, context), line, context)
}

async function remade(pending: Pending, context: AdminContext): Promise<Proposal | AdminReply> {
  const read = readLine(pending.ask)
  if (read === undefined) return expired
  const { command, args } = read
  return command.remake?.(pending, context, progressIn(context)) ?? command.perform(args, context)
}

const progressEveryMs = 2_000

/** Shows progress in the message whose button was pressed. */
function progressIn({ request, gateway, writing, now }: AdminContext): ReportProgress {
  const { message, chat } = request
  let last = now().getTime()
  return (done, of) => {
    if (message === undefined || now().getTime() - last < progressEveryMs) return
    last = now().getTime()
    void gateway.rewrite(chat.id, message, writeAdminReply({ kind: 'working', done, of }, writing))
  }
}

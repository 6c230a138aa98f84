/** The commands of owners and editors: the short ones, and the list of all. */
import { fromAddress } from '../../answers/address/address.ts'
import { answer } from '../../answers/answer-question.ts'
import type { AdminReply } from '../../answers/model/admin-reply.ts'
import type { Pending } from '../../data/chats/pending-change.ts'
import { languages } from '../../languages/languages.ts'
import { readAdmins } from '../../reading/admin/admins.ts'
import { entryFor } from '../../reading/admin/entry-for.ts'
import { normalize } from '../../reading/text/normalize.ts'
import { menus } from '../questions/menus.ts'
import type { AdminMenu } from '../request/request.ts'
import { type AdminCommand, type AdminContext, type AdminRole, problemReply } from './admin-command.ts'
import { post } from './broadcast.ts'
import { approveChange, decideChange, rejectChange } from './decide-change.ts'
import { backup, importFile, restore } from './file-commands.ts'
import { add } from './guide.ts'
import { ingest } from './ingest.ts'
import { edit, list, retract, source, toProposal } from './line-commands.ts'
import { history, log } from './log.ts'
import { previewAgain } from './recheck-change.ts'
import { redo, undo } from './undo.ts'
import { update } from './update.ts'

/** /admins: the owners and editors, and a picker to name another; /admins add or remove with an id. */
const admins: AdminCommand = {
  name: 'admins',
  async perform(args, { owners, facts, role }) {
    const read = readAdmins(args)
    if ('list' in read)
      return { kind: 'admins', owners, editors: facts.editors(), ...(role === 'owner' && { picker: true as const }) }
    if (role !== 'owner') return problemReply({ because: 'owners-only' })
    const named =
      'change' in read && (read.change.do === 'appoint' || read.change.do === 'dismiss')
        ? read.change.person
        : undefined
    return named !== undefined && owners.includes(named) ? problemReply({ because: 'is-owner' }) : toProposal(read)
  },
}

const mostGaps = 10
const mostDays = 7

/** /gaps: questions whose figure is still not held, and how often they were asked. */
const gaps: AdminCommand = {
  name: 'gaps',
  async perform(_, { store, facts, today }) {
    const open = []
    for (const { address, count, last } of store.usage.read().gaps) {
      const question = fromAddress(address)
      if (question !== undefined && answer(question, facts, today).kind === 'none')
        open.push({ question, count, last, isEnterable: entryFor(question) !== undefined })
      if (open.length === mostGaps) break
    }
    return { kind: 'gaps', gaps: open }
  },
}

/** [ Add 2 ] under /gaps: the line of /add for that question, with what it lacks. */
export async function addForGap(address: string, context: AdminContext): Promise<AdminReply> {
  const question = fromAddress(address)
  const line = question && entryFor(question)
  if (line === undefined) return problemReply({ because: 'unknown-word', heard: address })
  const read = await add.perform(line, context)
  return 'kind' in read ? read : { kind: 'line', line: `/add ${line}` }
}

const stats: AdminCommand = {
  name: 'stats',
  async perform(_, { store }) {
    const days = store.usage.read().days.slice(-mostDays)
    const counted = days.map(({ day, chats, answers }) => {
      const languages: Record<string, number> = {}
      for (const { language, count } of answers) languages[language] = (languages[language] ?? 0) + count
      return { day, chats, languages, answers: answers.reduce((sum, { count }) => sum + count, 0) }
    })
    return { kind: 'stats', days: counted.reverse() }
  },
}

/** /queue, with REVIEW on: the change that has waited longest, to be approved or rejected; /queue 2: the next one. */
const queue: AdminCommand = {
  name: 'queue',
  perform: (args, context) => queuedAt(Number(/^\s*(\d{1,6})\s*$/.exec(args)?.[1] ?? 1), context),
}

/** /approve TOKEN; without a token, the first queued change, because nobody should approve an unseen one. */
const approve: AdminCommand = {
  name: 'approve',
  async perform(args, context) {
    const token = args.trim()
    return token === '' ? firstQueued(context) : approveChange(token, context)
  },
}

/** /reject TOKEN because …: the Reject button writes this line. */
const reject: AdminCommand = {
  name: 'reject',
  async perform(args, context) {
    const [, token = '', why = ''] = /^\s*(\S+)\s*(?:because\b)?\s*([\s\S]*)$/i.exec(args) ?? []
    return token === '' ? firstQueued(context) : rejectChange(token, why.trim(), context)
  },
}

const firstQueued = (context: AdminContext): Promise<AdminReply> => queuedAt(1, context)

/** The change at that place of the queue, from 1; beyond its end, the first. */
export async function queuedAt(at: number, context: AdminContext): Promise<AdminReply> {
  const all = await queuedFor(context)
  const index = at >= 1 && at <= all.length ? at - 1 : 0
  const found = all[index]
  if (found === undefined) return { kind: 'noQueue' }
  const [token, pending] = found
  return previewAgain({ ...context, token, pending }, { at: index + 1, of: all.length })
}

/** [ Back ]: to the change at its place in the queue, else to its author's preview. */
export async function backTo(token: string, context: AdminContext): Promise<AdminReply> {
  const at = (await queuedFor(context)).findIndex(([queued]) => queued === token)
  return at < 0 ? decideChange({ press: 'back', token }, context) : queuedAt(at + 1, context)
}

/** Oldest first; the person's own changes last, which others must approve. */
async function queuedFor({ store, person }: AdminContext): Promise<readonly (readonly [string, Pending])[]> {
  // A queued change with an edit is saved; only its corrections are still to be recorded.
  const isQueued = ({ state, edit }: Pending): boolean => state === 'queued' && edit === undefined
  const queued = [...(await store.pendingChanges.all())].filter(([, pending]) => isQueued(pending))
  return [...queued.filter(([, { by }]) => by !== person), ...queued.filter(([, { by }]) => by === person)]
}

/** In the order of the menu. */
export const adminCommands: readonly AdminCommand[] = [
  ...[add, edit, retract, source, list],
  ...[importFile, ingest, update, backup, restore],
  ...[undo, redo, history, log],
  ...[gaps, stats, admins, post, queue, approve, reject],
]

const byName: ReadonlyMap<string, AdminCommand> = new Map(adminCommands.map(it => [it.name, it]))

export const adminCommandNamed = (name: string): AdminCommand | undefined => byName.get(normalize(name))

/** The menus of owners and editors in their private chats: everybody's commands first, then the admin commands. */
export const adminMenus = (owners: readonly number[], editors: readonly number[]): readonly AdminMenu[] => [
  ...owners.flatMap(chat => menusOf(chat, 'owner')),
  ...editors.filter(id => !owners.includes(id)).flatMap(chat => menusOf(chat, 'editor')),
]

const menusOf = (chat: number, role: AdminRole): readonly AdminMenu[] =>
  languages.map(({ code, say }) => ({
    chat,
    language: code,
    commands: [
      ...(menus.find(({ language, audience }) => language === code && audience === 'private')?.commands ?? []),
      ...adminCommands
        .filter(({ isForOwners }) => role === 'owner' || isForOwners !== true)
        .map(({ name }) => ({ command: name, description: say.office.commands[name] })),
    ],
  }))

/** /log and /history: who changed what, and when. */
import type { AdminReply } from '../../answers/model/admin-reply.ts'
import type { AdminCommand, AdminContext } from './admin-command.ts'
import { withdrawnBy } from './change-summary.ts'
import { ofReplied } from './line-commands.ts'

const pageSize = 10

/** /log, or /log 1072: the edits before that version. */
export const log: AdminCommand = {
  name: 'log',
  perform: (args, context) => logPage(Number(/\d{1,9}/.exec(args)?.[0] ?? 0), context),
}

/** One page; 0 is the first. */
export async function logPage(before: number, { store, facts }: AdminContext): Promise<AdminReply> {
  const edits = await store.edits(before === 0 ? undefined : before, pageSize)
  const last = edits.at(-1)?.version ?? 1
  const later = before + pageSize
  const newest = edits[0]?.version ?? 0
  // Pages are counted along the buttons: those above a page that starts in the middle, and those below it.
  const at = Math.ceil(Math.max(0, facts.version - newest) / pageSize) + 1
  const page = [at, at + Math.ceil((last - 1) / pageSize)] as const
  return {
    kind: 'log',
    edits,
    head: store.head(),
    gone: await withdrawnBy(edits, store),
    ...(page[1] > 1 && newest > 0 && { page }),
    ...(last > 1 && { older: last }),
    ...(before !== 0 && before <= facts.version && { newer: later > facts.version ? 0 : later }),
  }
}

export const history: AdminCommand = {
  name: 'history',
  perform: ofReplied('history', async (args, { store }) => {
    const id = args.trim().split(/\s+/)[0] ?? ''
    if (id === '') return { kind: 'missing', line: '/history …', parts: ['id'] }
    return { kind: 'history', id, edits: await store.history(id) }
  }),
}

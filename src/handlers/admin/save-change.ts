/** Saves a change: once, whatever is pressed twice, delivered twice or cut off in between. */
import type { AdminReply } from '../../answers/model/admin-reply.ts'
import type { Pending } from '../../data/chats/pending-change.ts'
import { isRefusal } from '../../data/facts/apply-edits.ts'
import type { Edit } from '../../data/model/schema.ts'
import type { AdminContext } from './admin-command.ts'
import { correctable } from './change-summary.ts'
import { notifyAsker, notifyLogChat } from './notify-admins.ts'
import type { RecheckedChange } from './recheck-change.ts'
import { withdrawnBy } from './withdrawn.ts'

/** The name of what a preview's button causes: the journal takes one edit of it. */
const causeOf = (token: string): string => `press:${token}`

/** The receipt, or why it was refused. Errors: StoreError, and then nothing is saved. */
export async function saveChange(
  token: string,
  pending: Pending,
  { proposal, checks }: RecheckedChange,
  context: AdminContext,
  approvedBy?: number,
): Promise<AdminReply> {
  const { store, now } = context
  const { by, chat, message } = pending
  const kept = await store.change(proposal.change, by, now(), causeOf(token), {
    ...(message !== undefined && { from: { chat, message } }),
    ...(approvedBy !== undefined && { approvedBy }),
  })
  if (isRefusal(kept)) return { kind: 'wrong', wrong: { because: 'refused', refusal: kept } }
  const warnings = checks.filter(({ outcome }) => outcome === 'warns')
  return finish({ ...(await receiptOf(kept, token, context)), checks: warnings }, pending, context)
}

type SavedReply = Extract<AdminReply, { kind: 'kept' }>

const receiptOf = async (edit: Edit, token: string, { store }: AdminContext): Promise<SavedReply> => ({
  ...{ kind: 'kept', edit, checks: [], token, gone: await withdrawnBy([edit], store) },
})

/** What there is to say of a change that is decided already; undefined while it is not. */
export async function alreadyDone(
  token: string,
  pending: Pending,
  context: AdminContext,
): Promise<AdminReply | undefined> {
  const edit = await context.store.caused(causeOf(token))
  if (edit !== undefined) {
    const receipt = await receiptOf(edit, token, context)
    return pending.state === 'done' ? receipt : finish(receipt, pending, context)
  }
  if (pending.state !== 'dropped') return undefined
  const { why } = pending
  return why === undefined ? { kind: 'closed', why: 'dropped' } : { kind: 'closed', why: 'rejected', reason: why }
}

/**
 * What is to be corrected in posts is kept first: where that fails the receipt says so, and the next press does it. Others
 * are told before it is marked as done: cut off in between, they are told when the press comes again.
 */
async function finish(kept: SavedReply, pending: Pending, context: AdminContext): Promise<SavedReply> {
  const { edit, token = '' } = kept
  const isPosted = pending.posts !== true || (await corrects(edit, context))
  const receipt: SavedReply = isPosted ? kept : { ...kept, unposted: true }
  if (pending.edit === undefined) {
    await notifyLogChat(kept, context)
    if (edit.approvedBy !== undefined) await notifyAsker(pending, receipt, context)
  }
  const state = isPosted ? 'done' : pending.state
  // The journal knows the change: what cannot be kept here is no reason to say that it was not saved.
  await context.store.setPending(token, { ...pending, state, edit: edit.version }).catch(() => undefined)
  return receipt
}

/** Whether it is kept who is to hear of that edit. */
const corrects = ({ version, change }: Edit, { store, gateway }: AdminContext): Promise<boolean> =>
  store.sentMessages.correct(version, correctable(change, store, gateway.mail)).then(
    () => true,
    () => false,
  )

/** Saves a change once, even when a press is repeated, delivered twice or interrupted. */
import type { AdminReply } from '../../answers/model/admin-reply.ts'
import type { Pending } from '../../data/chats/pending-change.ts'
import { isFull, StoreError } from '../../data/engine/store-error.ts'
import { isRefusal } from '../../data/facts/apply-edits.ts'
import type { Edit } from '../../data/model/schema.ts'
import { type AdminContext, problemReply } from './admin-command.ts'
import { correctable, withdrawnBy } from './change-summary.ts'
import { notifyAsker, notifyLogChat, notifyNamed } from './notify-admins.ts'
import type { RecheckedChange } from './recheck-change.ts'

/** The cause of the edit: the journal takes one edit a cause. */
const causeOf = (token: string): string => `press:${token}`

/** Returns the receipt, or why it was refused. Errors: a StoreError, and then nothing is saved. */
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
  // Nothing is awaited between the two: a change that is saved at the same time does not move it on.
  const head = context.logChat === undefined ? undefined : store.head()
  if (isRefusal(kept)) return problemReply({ because: 'refused', refusal: kept })
  const told = checks.filter(({ outcome, check }) => outcome === 'warns' || check === 'rows')
  return finishSave({ ...(await receiptOf(kept, token, context)), checks: told }, pending, context, head)
}

type SavedReply = Extract<AdminReply, { kind: 'saved' }>

const receiptOf = async (edit: Edit, token: string, { store }: AdminContext): Promise<SavedReply> => ({
  ...{ kind: 'saved', edit, checks: [], token, gone: await withdrawnBy([edit], store) },
})

/** The reply for a change that is already decided. Returns undefined while it is not. */
export async function alreadyDone(
  token: string,
  pending: Pending,
  context: AdminContext,
): Promise<AdminReply | undefined> {
  const edit = await context.store.caused(causeOf(token))
  if (edit !== undefined) {
    const receipt = await receiptOf(edit, token, context)
    return pending.state === 'done' ? receipt : finishSave(receipt, pending, context)
  }
  if (pending.state !== 'dropped') return undefined
  const { why, by } = pending
  if (why !== undefined) return { kind: 'closed', why: 'rejected', reason: why }
  return { kind: 'closed', why: by === context.person ? 'dropped' : 'withdrawn' }
}

/**
 * Records first what is to be corrected in posts: if that fails the receipt says so, and the next press repeats it.
 * Others are notified before the change is marked as done: after a kill in between, the repeated press notifies them.
 * `head` is the checksum of the journal just after the edit.
 */
async function finishSave(
  kept: SavedReply,
  pending: Pending,
  context: AdminContext,
  head?: string,
): Promise<SavedReply> {
  const { edit, token = '' } = kept
  const isPosted = pending.posts !== true || (await recordCorrections(edit, context))
  const receipt: SavedReply = isPosted ? kept : { ...kept, unposted: true }
  if (pending.edit === undefined) {
    await notifyLogChat(token, { ...kept, ...(head !== undefined && { head }) }, context)
    if (edit.approvedBy !== undefined) await notifyAsker(pending, receipt, context)
    await notifyNamed(edit, context)
  }
  // The change is in the journal: a failure here must not read as "not saved".
  const saved = { edit: edit.version, ...(isPosted && { state: 'done' as const }) }
  await context.store.pendingChanges.change(token, it => ({ ...it, ...saved })).catch(() => undefined)
  return receipt
}

/** Queues the corrections of that edit. Returns whether that was saved. */
const recordCorrections = ({ version, change }: Edit, { store, gateway }: AdminContext): Promise<boolean> =>
  store.sentMessages.correct(version, correctable(change, store, gateway.mail)).then(
    () => true,
    () => false,
  )

/** When the disk refuses, nothing is saved, and the reply says so. */
export async function orCannotSave<R extends AdminReply | undefined>(
  action: () => Promise<R>,
): Promise<R | AdminReply> {
  try {
    return await action()
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    return problemReply({ because: 'cannot-save', disk: isFull(error) ? 'full' : 'failed' })
  }
}

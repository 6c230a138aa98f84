/** Saves a change once, even when a press is repeated, delivered twice or interrupted. */
import type { AdminReply } from '../../answers/model/admin-reply.ts'
import { isFull, StoreError } from '../../data/engine/store-error.ts'
import { isRefusal } from '../../data/facts/apply-edits.ts'
import type { Edit } from '../../data/model/edit.ts'
import { type AdminContext, type Decision, problemReply } from './admin-command.ts'
import { correctable, withdrawnBy } from './change-summary.ts'
import { notifyAsker, notifyLogChat, notifyNamed } from './notify-admins.ts'
import type { RecheckedChange } from './recheck-change.ts'

/** The cause of the edit: the journal takes one edit a cause. */
const causeOf = (token: string): string => `press:${token}`

/** Returns the receipt, or why it was refused. Errors: a StoreError, and then nothing is saved. */
export async function saveChange(
  decision: Decision,
  { proposal, checks }: RecheckedChange,
  approvedBy?: number,
): Promise<AdminReply> {
  const { token, store, now, logChat } = decision
  const { by, chat, message } = decision.pending
  const kept = await store.change(proposal.change, by, now(), {
    cause: causeOf(token),
    ...(message !== undefined && { from: { chat, message } }),
    ...(approvedBy !== undefined && { approvedBy }),
  })
  // Nothing is awaited between the two: a change that is saved at the same time does not move it on.
  const head = logChat === undefined ? undefined : store.head()
  if (isRefusal(kept)) return problemReply({ because: 'refused', refusal: kept })
  const told = checks.filter(({ outcome, check }) => outcome === 'warns' || check === 'rows')
  return finishSave({ ...(await receiptOf(kept, decision)), checks: told }, decision, head)
}

type SavedReply = Extract<AdminReply, { kind: 'saved' }>

const receiptOf = async (edit: Edit, { token, store }: Decision): Promise<SavedReply> => ({
  kind: 'saved',
  edit,
  checks: [],
  token,
  gone: await withdrawnBy([edit], store),
})

/** The reply for a change that is already decided. Returns undefined while it is not. */
export async function alreadyDone(decision: Decision): Promise<AdminReply | undefined> {
  const { token, pending, person, store } = decision
  const edit = await store.caused(causeOf(token))
  if (edit !== undefined) {
    const receipt = await receiptOf(edit, decision)
    return pending.state === 'done' ? receipt : finishSave(receipt, decision)
  }
  if (pending.state !== 'dropped') return undefined
  const { why, by } = pending
  if (why !== undefined) return { kind: 'closed', why: 'rejected', reason: why }
  return { kind: 'closed', why: by === person ? 'dropped' : 'withdrawn' }
}

/**
 * Records first what is to be corrected in posts: if that fails the receipt says so, and the next press repeats it.
 * Others are notified before the change is marked as done: after a kill in between, the repeated press notifies them.
 * `head` is the checksum of the journal just after the edit.
 */
async function finishSave(kept: SavedReply, decision: Decision, head?: string): Promise<SavedReply> {
  const { token, pending, store } = decision
  const { edit } = kept
  const isPosted = pending.posts !== true || (await recordCorrections(edit, decision))
  const receipt: SavedReply = isPosted ? kept : { ...kept, unposted: true }
  if (pending.edit === undefined) {
    await notifyLogChat(token, { ...kept, ...(head !== undefined && { head }) }, decision)
    if (edit.approvedBy !== undefined) await notifyAsker(pending, receipt, decision)
    await notifyNamed(edit, decision)
  }
  // The change is in the journal: a failure here must not read as "not saved".
  const saved = { edit: edit.version, ...(isPosted && { state: 'done' as const }) }
  await store.pendingChanges.change(token, it => ({ ...it, ...saved })).catch(() => undefined)
  return receipt
}

/** Queues the corrections of that edit. Returns whether that was saved. */
const recordCorrections = ({ version, change }: Edit, { store, gateway }: AdminContext): Promise<boolean> =>
  store.sentMessages.correct(version, correctable(change, store, gateway.outbox)).then(
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

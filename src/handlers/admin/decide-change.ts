/** Decides a previewed change: save, queue, drop, approve or reject. Each takes effect once. */
import { checking } from '../../answers/checks/run-checks.ts'
import { adminActionOf } from '../../answers/model/admin-act.ts'
import type { AdminReply } from '../../answers/model/admin-reply.ts'
import { runInSlices } from '../../data/async/time-slices.ts'
import type { Pending } from '../../data/chats/pending-change.ts'
import { editArgs } from '../../reading/admin/article/fact-line.ts'
import { isSameFact } from '../../reading/admin/edit.ts'
import type { Press } from '../../writing/admin/button-data.ts'
import { type AdminContext, type Decision, expired, type Proposal, problemReply } from './admin-command.ts'
import { heldInstead } from './change-summary.ts'
import { notifyAdmins, notifyAsker } from './notify-admins.ts'
import { previewChange, previewOrReply } from './preview-change.ts'
import { previewAgain, recheckChange } from './recheck-change.ts'
import { alreadyDone, saveChange } from './save-change.ts'
import { undo } from './undo.ts'

/**
 * A press under a preview or receipt; `seen` is the digest of the checks that its message shows. Of two people who decide
 * at once, one wins and the other is told. Errors: a StoreError when it cannot be saved.
 */
export const decideChange = (
  { press, token, seen }: { readonly press: Press; readonly token: string; readonly seen?: string },
  context: AdminContext,
): Promise<AdminReply> => context.turns(token, () => decide(press, token, seen, context))

async function decide(press: Press, token: string, seen: string | undefined, context: AdminContext) {
  if (press === 'approve') return approve(token, seen, context)
  if (press === 'reject') return reject(token, '', context)
  const pending = await context.store.pendingChanges.get(token)
  if (pending === undefined) return expired
  const decision = { ...context, token, pending }
  if (press === 'undo') return undoDone(decision)
  const done = press === 'back' || pending.by === context.person ? await alreadyDone(decision) : undefined
  // Only its author may decide a preview.
  if (pending.by !== context.person) return done ?? expired
  if (press === 'back' && (done === undefined || (done.kind === 'closed' && done.why === 'dropped')))
    return showAgain(decision)
  if (done !== undefined) return done
  if (press === 'change') return change(decision)
  if (press === 'editHeld') return editHeld(decision)
  return press === 'cancel' ? cancel(decision) : save(decision, press === 'saveAndPost')
}

async function save(decision: Decision, posts: boolean): Promise<AdminReply> {
  const { token, pending, store, isReviewed } = decision
  if (pending.state === 'queued') return { kind: 'queued', token }
  const made = await recheckChange(decision)
  if ('kind' in made) return made
  const decided = posts ? { ...decision, pending: { ...pending, posts } } : decision
  // Recorded before it is saved: after a kill in between, the repeated press still corrects the posts.
  if (posts) await store.pendingChanges.change(token, it => ({ ...it, posts }))
  if (!isReviewed || !isReviewable(made.proposal)) return saveChange(decided, made)
  await store.pendingChanges.change(token, it => ({ ...it, state: 'queued' }))
  await notifyAdmins(await previewAgain({ ...decided, pending: { ...decided.pending, state: 'queued' } }), decision)
  return { kind: 'queued', token }
}

/** Naming editors needs no review: otherwise the first could never be named. */
const isReviewable = ({ change }: Proposal): boolean => !['appoint', 'dismiss'].includes(adminActionOf(change))

async function cancel({ token, store }: Decision): Promise<AdminReply> {
  await store.pendingChanges.change(token, dropped)
  return { kind: 'closed', why: 'dropped' }
}

/** Returns the line to be edited, and drops the preview. */
async function change({ token, pending, store }: Decision): Promise<AdminReply> {
  await store.pendingChanges.change(token, dropped)
  const { change: add, ask } = pending
  const isFigure = add?.do === 'add' && add.observations.length === 1 && add.statements.length === 0
  return { kind: 'line', line: ask, back: token, ...(isFigure && { add }) }
}

/** [ Back ]: the preview that [ Change ] has dropped. */
async function showAgain(decision: Decision): Promise<AdminReply> {
  const { token, pending, store } = decision
  await store.pendingChanges.change(token, it => ({ ...it, state: 'open' }))
  return previewAgain({ ...decision, pending: { ...pending, state: 'open' } })
}

const dropped = (it: Pending): Pending => ({ ...it, state: 'dropped' })

/** Corrects the held fact to the new one of the same id; any other held fact comes as a line to be changed. */
async function editHeld(decision: Decision): Promise<AdminReply> {
  const { token, facts, store, today } = decision
  const { change, ask } = decision.pending
  if (change === undefined || change.do !== 'add') return expired
  const held = heldInstead(change, await runInSlices(checking(change, facts, today)), facts)
  if (held === undefined) return expired
  const line = `/edit ${held.id}`
  const to = [...change.observations, ...change.statements].find(({ id }) => id === held.id)
  if (to === undefined || isSameFact(to, held)) return { kind: 'line', line: `${line} ${editArgs(held)}`, back: token }
  await store.pendingChanges.change(token, dropped)
  return previewChange({ change: { do: 'correct', to } }, ask.replace(/^\/add(?:@\w+)?/i, line), decision)
}

async function undoDone(decision: Decision): Promise<AdminReply> {
  const done = await alreadyDone(decision)
  if (done?.kind !== 'saved') return done ?? expired
  const { version } = done.edit
  return previewOrReply(await undo.perform(String(version), decision), `/undo ${version}`, decision)
}

/** By another admin than its author. */
export const approveChange = (token: string, context: AdminContext): Promise<AdminReply> =>
  context.turns(token, () => approve(token, undefined, context))

async function approve(token: string, seen: string | undefined, context: AdminContext): Promise<AdminReply> {
  const pending = await reviewable(token, context)
  if ('kind' in pending) return pending
  const decision = { ...context, token, pending }
  const made = await recheckChange(decision, seen)
  return 'kind' in made ? made : saveChange(decision, made, context.person)
}

/** Asks for the reason when `why` is empty. */
export const rejectChange = (token: string, why: string, context: AdminContext): Promise<AdminReply> =>
  context.turns(token, () => reject(token, why, context))

async function reject(token: string, why: string, context: AdminContext): Promise<AdminReply> {
  const pending = await reviewable(token, context)
  if ('kind' in pending) return pending
  if (why === '') return { kind: 'missing', line: `/reject ${token} because …`, parts: ['why'], back: token }
  const reason = [...why].slice(0, 300).join('')
  await context.store.pendingChanges.change(token, it => ({ ...it, state: 'dropped', why: reason }))
  const rejected: AdminReply = { kind: 'closed', why: 'rejected', reason }
  await notifyAsker(pending, rejected, context)
  return rejected
}

/** The queued change of that token that this person may approve, or the reply why not. */
async function reviewable(token: string, context: AdminContext): Promise<Pending | AdminReply> {
  const pending = await context.store.pendingChanges.get(token)
  if (pending === undefined) return problemReply({ because: 'not-queued' })
  const done = await alreadyDone({ ...context, token, pending })
  if (done !== undefined) return done
  if (pending.state !== 'queued') return problemReply({ because: 'not-queued' })
  return pending.by === context.person ? problemReply({ because: 'own-change' }) : pending
}

/** Checks a previewed change again with the current facts. */
import { checking } from '../../answers/checks/run-checks.ts'
import type { AdminReply } from '../../answers/model/admin-reply.ts'
import type { ChangeCheck } from '../../answers/model/change-check.ts'
import { runInSlices } from '../../data/async/time-slices.ts'
import { articleChange } from '../../data/chats/article-reading.ts'
import type { Change } from '../../data/model/edit.ts'
import type { AdminContext, Decision, Proposal } from './admin-command.ts'
import { fingerprint, type PreviewParts, preview, seenOf } from './preview-change.ts'

export interface RecheckedChange {
  readonly proposal: Proposal
  readonly checks: readonly ChangeCheck[]
}

/**
 * Returns the change if it can be saved as shown; else a new preview, or the reply why not. `shown` is the digest of the
 * checks that a reviewer's message shows: others may have been shown later ones. Errors: a StoreError.
 */
export async function recheckChange(decision: Decision, shown?: string): Promise<RecheckedChange | AdminReply> {
  const { token, pending, facts, store } = decision
  const now = await checkAgain(decision)
  if ('kind' in now) return lostOr(now, decision)
  const digest = seenOf(now.proposal.change, now.checks, facts)
  const isChanged = shown === undefined ? isChangedSince(now, decision) : shown !== digest
  if (!isChanged && !now.checks.some(({ outcome }) => outcome === 'stops')) return now
  const checks = fingerprint(now.proposal.change, now.checks, facts)
  await store.pendingChanges.change(token, it => ({ ...it, version: facts.version, checks }))
  return preview({ token, ...now, pending, isReviewed: pending.state === 'queued', isChanged }, decision)
}

/** The preview of an open change for its author, of a queued one for a reviewer, with its place in the queue for who opened that. */
export async function previewAgain(decision: Decision, queue?: PreviewParts['queue']): Promise<AdminReply> {
  const { token, pending } = decision
  const now = await checkAgain(decision)
  if ('kind' in now) return lostOr(now, decision, queue)
  const isChanged = isChangedSince(now, decision)
  const isReviewed = pending.state === 'queued'
  return preview({ token, ...now, pending, isReviewed, isChanged, ...(queue && { queue }) }, decision)
}

/** A queued change whose file or line gives no change any more: it is shown as lost, so that it can be rejected. */
function lostOr(reply: AdminReply, decision: Decision, queue?: PreviewParts['queue']): AdminReply {
  const { token, pending, person } = decision
  const { state, by, ask, file } = pending
  if (state !== 'queued' || reply.kind !== 'problem') return reply
  return {
    kind: 'lost',
    token,
    line: ask,
    problem: reply.problem,
    asker: by,
    ...(file && { file: file.name }),
    ...(queue && { queue }),
    ...(by === person && { isOwn: true as const }),
  }
}

const isChangedSince = ({ proposal, checks }: RecheckedChange, { pending, facts }: Decision): boolean =>
  pending.version !== facts.version && fingerprint(proposal.change, checks, facts) !== pending.checks

async function checkAgain(decision: Decision): Promise<RecheckedChange | AdminReply> {
  const proposal = await proposalOf(decision)
  if ('kind' in proposal) return proposal
  const checks = await runInSlices(checking(proposal.change, decision.facts, decision.today, proposal.rowOf))
  return { proposal, checks }
}

async function proposalOf(decision: Decision): Promise<Proposal | AdminReply> {
  const { change, reading } = decision.pending
  if (reading !== undefined) return { change: articleChange(reading), reading }
  return change === undefined ? decision.remake(decision.pending) : storedProposal(change, decision)
}

async function storedProposal(change: Change, { store }: AdminContext): Promise<Proposal> {
  if (change.do !== 'several' || change.of === undefined) return { change }
  const [edit] = await store.edits(change.of + 1, 1)
  return { change, ...(edit && { edit }) }
}

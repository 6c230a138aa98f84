/** Checks a previewed change again with the current facts. */
import { checking } from '../../answers/checks/run-checks.ts'
import type { AdminReply } from '../../answers/model/admin-reply.ts'
import type { ChangeCheck } from '../../answers/model/change-check.ts'
import { runInSlices } from '../../data/async/time-slices.ts'
import { articleChange } from '../../data/chats/article-reading.ts'
import type { Pending } from '../../data/chats/pending-change.ts'
import type { Change } from '../../data/model/schema.ts'
import type { AdminContext, Proposal } from './admin-command.ts'
import { fingerprint, preview, seenOf } from './preview-change.ts'

export interface RecheckedChange {
  readonly proposal: Proposal
  readonly checks: readonly ChangeCheck[]
}

/**
 * Returns the change if it can be saved as shown; else a new preview, or the reply why not. `shown` is the digest of the
 * checks that a reviewer's message shows: others may have been shown later ones. Errors: a StoreError.
 */
export async function recheckChange(
  token: string,
  pending: Pending,
  context: AdminContext,
  shown?: string,
): Promise<RecheckedChange | AdminReply> {
  const now = await checkAgain(pending, context)
  if ('kind' in now) return lostOr(now, token, pending, context)
  const digest = seenOf(now.proposal.change, now.checks, context.facts)
  const isChanged = shown === undefined ? isChangedSince(now, pending, context) : shown !== digest
  if (!isChanged && !now.checks.some(({ outcome }) => outcome === 'stops')) return now
  const checks = fingerprint(now.proposal.change, now.checks, context.facts)
  await context.store.pendingChanges.change(token, it => ({ ...it, version: context.facts.version, checks }))
  return preview({ token, ...now, pending, isReviewed: pending.state === 'queued', isChanged }, context)
}

/** The preview of a queued change for a reviewer, or with its place in the queue for who opened that. */
export async function previewAgain(
  token: string,
  pending: Pending,
  context: AdminContext,
  queue?: { readonly at: number; readonly of: number },
): Promise<AdminReply> {
  const now = await checkAgain(pending, context)
  if ('kind' in now) return lostOr(now, token, pending, context, queue)
  const isChanged = isChangedSince(now, pending, context)
  return preview({ token, ...now, pending, isReviewed: true, isChanged, ...(queue && { queue }) }, context)
}

/** A queued change whose file or line gives no change any more: it is shown as lost, so that it can be rejected. */
function lostOr(
  reply: AdminReply,
  token: string,
  { state, by, ask, file }: Pending,
  { person }: AdminContext,
  queue?: { readonly at: number; readonly of: number },
): AdminReply {
  if (state !== 'queued' || reply.kind !== 'problem') return reply
  return {
    ...{ kind: 'lost', token, line: ask, problem: reply.problem, asker: by },
    ...(file && { file: file.name }),
    ...(queue && { queue }),
    ...(by === person && { isOwn: true as const }),
  }
}

const isChangedSince = (
  { proposal, checks }: RecheckedChange,
  { version, checks: seen }: Pending,
  { facts }: AdminContext,
): boolean => version !== facts.version && fingerprint(proposal.change, checks, facts) !== seen

async function checkAgain(pending: Pending, context: AdminContext): Promise<RecheckedChange | AdminReply> {
  const proposal = await proposalOf(pending, context)
  if ('kind' in proposal) return proposal
  return {
    proposal,
    checks: await runInSlices(checking(proposal.change, context.facts, context.today, proposal.rowOf)),
  }
}

async function proposalOf(pending: Pending, context: AdminContext): Promise<Proposal | AdminReply> {
  const { change, reading } = pending
  if (reading !== undefined) return { change: articleChange(reading), reading }
  return change === undefined ? context.remake(pending) : storedProposal(change, context)
}

async function storedProposal(change: Change, { store }: AdminContext): Promise<Proposal> {
  if (change.do !== 'several' || change.of === undefined) return { change }
  const [edit] = await store.edits(change.of + 1, 1)
  return { change, ...(edit && { edit }) }
}

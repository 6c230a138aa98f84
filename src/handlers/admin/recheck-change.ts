/** How a change that was shown stands now. */
import { checking } from '../../answers/checks/run-checks.ts'
import type { AdminReply, ChangeCheck } from '../../answers/model/admin-reply.ts'
import { runInSlices } from '../../data/async/time-slices.ts'
import type { Pending } from '../../data/chats/pending-change.ts'
import type { Change, Edit } from '../../data/model/schema.ts'
import type { AdminContext, Proposal } from './admin-command.ts'
import { digest, preview } from './preview-change.ts'

export interface RecheckedChange {
  readonly proposal: Proposal
  readonly checks: readonly ChangeCheck[]
}

/** What can be saved as it was shown; else its new preview, or why there is none. Errors: StoreError. */
export async function recheckChange(
  token: string,
  pending: Pending,
  context: AdminContext,
): Promise<RecheckedChange | AdminReply> {
  const now = await looked(pending, context)
  if ('kind' in now) return now
  const isChanged = isOther(now, pending, context)
  if (!isChanged && !now.checks.some(({ outcome }) => outcome === 'stops')) return now
  const seen = {
    ...pending,
    version: context.facts.version,
    checks: digest(now.proposal.change, now.checks, context.facts),
  }
  await context.store.setPending(token, seen)
  return preview({ token, ...now, pending, isReviewed: pending.state === 'queued', isChanged }, context)
}

/** The preview of a queued change for the one who looks at it; `waiting` is how many more there are. */
export async function shownAgain(
  token: string,
  pending: Pending,
  context: AdminContext,
  waiting = 0,
): Promise<AdminReply> {
  const now = await looked(pending, context)
  if ('kind' in now) return now
  const isChanged = isOther(now, pending, context)
  return preview({ token, ...now, pending, isReviewed: true, isChanged, ...(waiting > 0 && { waiting }) }, context)
}

const isOther = (
  { proposal, checks }: RecheckedChange,
  { version, checks: seen }: Pending,
  { facts }: AdminContext,
): boolean => version !== facts.version && digest(proposal.change, checks, facts) !== seen

async function looked(pending: Pending, context: AdminContext): Promise<RecheckedChange | AdminReply> {
  const proposal = pending.change === undefined ? await context.remake(pending) : await known(pending.change, context)
  if ('kind' in proposal) return proposal
  return { proposal, checks: await runInSlices(checking(proposal.change, context.facts, context.today)) }
}

async function known(change: Change, context: AdminContext): Promise<Proposal> {
  const edit = await editOf(change, context)
  return { change, ...(edit && { edit }) }
}

/** The edit that an undo or a redo is about. */
async function editOf(change: Change, { store }: AdminContext): Promise<Edit | undefined> {
  if (change.do !== 'several' || change.of === undefined) return undefined
  return (await store.edits(change.of + 1, 1))[0]
}

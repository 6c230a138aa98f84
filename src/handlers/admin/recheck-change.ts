/** How a change that was shown stands now. */
import { checking } from '../../answers/checks/run-checks.ts'
import type { Check, Deed } from '../../answers/model/admin-reply.ts'
import { inSlices } from '../../data/async/time-slices.ts'
import type { Pending } from '../../data/chats/pending-change.ts'
import type { Change, Edit } from '../../data/model/schema.ts'
import type { Proposal, Sitting } from './admin-command.ts'
import { digest, preview } from './preview-change.ts'

export interface Standing {
  readonly proposal: Proposal
  readonly checks: readonly Check[]
}

/** What can be saved as it was shown; else its new preview, or why there is none. Errors: StoreError. */
export async function standing(token: string, pending: Pending, sitting: Sitting): Promise<Standing | Deed> {
  const now = await looked(pending, sitting)
  if ('kind' in now) return now
  const isChanged = isOther(now, pending, sitting)
  if (!isChanged && !now.checks.some(({ outcome }) => outcome === 'stops')) return now
  const seen = {
    ...pending,
    version: sitting.facts.version,
    checks: digest(now.proposal.change, now.checks, sitting.facts),
  }
  await sitting.store.setPending(token, seen)
  return preview({ token, ...now, pending, isReviewed: pending.state === 'queued', isChanged }, sitting)
}

/** The preview of a queued change for the one who looks at it; `waiting` is how many more there are. */
export async function shownAgain(token: string, pending: Pending, sitting: Sitting, waiting = 0): Promise<Deed> {
  const now = await looked(pending, sitting)
  if ('kind' in now) return now
  const isChanged = isOther(now, pending, sitting)
  return preview({ token, ...now, pending, isReviewed: true, isChanged, ...(waiting > 0 && { waiting }) }, sitting)
}

const isOther = ({ proposal, checks }: Standing, { version, checks: seen }: Pending, { facts }: Sitting): boolean =>
  version !== facts.version && digest(proposal.change, checks, facts) !== seen

async function looked(pending: Pending, sitting: Sitting): Promise<Standing | Deed> {
  const proposal = pending.change === undefined ? await sitting.remake(pending) : await known(pending.change, sitting)
  if ('kind' in proposal) return proposal
  return { proposal, checks: await inSlices(checking(proposal.change, sitting.facts, sitting.today)) }
}

async function known(change: Change, sitting: Sitting): Promise<Proposal> {
  const edit = await editOf(change, sitting)
  return { change, ...(edit && { edit }) }
}

/** The edit that an undo or a redo is about. */
async function editOf(change: Change, { store }: Sitting): Promise<Edit | undefined> {
  if (change.do !== 'several' || change.of === undefined) return undefined
  return (await store.edits(change.of + 1, 1))[0]
}

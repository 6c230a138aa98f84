/** Previews a change before it is saved. */
import { checkRows } from '../../answers/checks/article-rows.ts'
import { offBy } from '../../answers/checks/outlier.ts'
import { checking } from '../../answers/checks/run-checks.ts'
import { adminActionOf } from '../../answers/model/admin-act.ts'
import type { AdminReply, AdminReplyOf } from '../../answers/model/admin-reply.ts'
import { type ChangeCheck, rowsShown } from '../../answers/model/change-check.ts'
import { runInSlices } from '../../data/async/time-slices.ts'
import type { ArticleReading } from '../../data/chats/article-reading.ts'
import type { Pending } from '../../data/chats/pending-change.ts'
import { sha256 } from '../../data/engine/checksum.ts'
import { isLong } from '../../data/facts/check-edit.ts'
import type { Facts } from '../../data/facts/facts.ts'
import { defined } from '../../data/model/defined.ts'
import type { Change } from '../../data/model/edit.ts'
import { rowsPerPage } from '../../writing/admin/article.ts'
import { countReached } from '../notifications/corrections.ts'
import { newToken } from '../request/token.ts'
import type { AdminContext, Proposal } from './admin-command.ts'
import { beforeOf, correctable, heldInstead, replacedBy } from './change-summary.ts'

/** A longer change is not stored with its preview, but made again from its file or line when it is saved. */
const mostCharacters = 20_000

/** Stores the pending change for the buttons, so that it survives a restart. Errors: a StoreError. */
export async function previewChange(proposal: Proposal, line: string, context: AdminContext): Promise<AdminReply> {
  const { request, person, facts, now, store } = context
  const { change, file, reading } = proposal
  const token = newToken()
  const checks = await runInSlices(checking(change, facts, context.today, proposal.rowOf))
  const isShort =
    file === undefined && reading === undefined && !isLong(change) && JSON.stringify(change).length <= mostCharacters
  await store.pendingChanges.set(token, {
    by: person,
    chat: request.chat.id,
    ask: proposal.line ?? line,
    version: facts.version,
    language: context.writing.language.code,
    at: now().toISOString(),
    checks: fingerprint(change, checks, facts),
    state: 'open',
    ...defined({ message: request.message }),
    ...(isShort && { change }),
    ...defined({ file, reading }),
  })
  return preview({ token, proposal, checks, isReviewed: false, isChanged: false }, context)
}

/** The preview of a proposal; any other reply as it is. Errors: a StoreError. */
export const previewOrReply = async (made: Proposal | AdminReply, line: string, context: AdminContext) =>
  'kind' in made ? made : previewChange(made, line, context)

/** A digest of checks and replaced facts: an outdated preview would silently undo a correction saved after it. */
export const fingerprint = (change: Change, checks: readonly ChangeCheck[], facts: Facts): string =>
  sha256(JSON.stringify([checks.map(shownRows), replacedBy(change, facts)])).slice(0, 32)

/** The part of it that fits into the data of a button. */
export const seenOf = (...of: Parameters<typeof fingerprint>): string => fingerprint(...of).slice(0, 12)

/** The rows of a file may be very many: those that the message shows, and their number. */
const shownRows = (check: ChangeCheck) =>
  check.check === 'rows' ? { ...check, rows: check.rows.slice(0, rowsShown), of: check.rows.length } : check

export interface PreviewParts extends Pick<AdminReplyOf<'preview'>, 'token' | 'checks' | 'isReviewed' | 'isChanged'> {
  readonly proposal: Proposal
  readonly pending?: Pending
  readonly queue?: { readonly at: number; readonly of: number }
}

/** The rows of an article, ten a page, with the current facts. `checks` are those of the change. */
export function articleReply(
  reading: ArticleReading,
  { token, checks, isChanged, page = 1, touched }: ArticleParts,
  { facts, today }: Pick<AdminContext, 'facts' | 'today'>,
): AdminReply {
  const pages = Math.max(1, Math.ceil(reading.rows.length / rowsPerPage))
  const shown = Math.min(page, pages)
  const from = (shown - 1) * rowsPerPage
  const same = checks.find(it => it.check === 'article')
  return {
    kind: 'article',
    token,
    reading,
    page: shown,
    isChanged,
    ...(same && { heldAs: same.held.id }),
    checks: checkRows(reading, [from, from + rowsPerPage], facts, today),
    isStopped: checks.some(({ outcome }) => outcome === 'stops'),
    ...defined({ touched }),
  }
}

interface ArticleParts extends Pick<PreviewParts, 'token' | 'checks' | 'isChanged'> {
  readonly page?: number
  readonly touched?: number
}

const tenfold = 10

export function preview({ proposal, pending, ...shown }: PreviewParts, context: AdminContext): AdminReply {
  const { change, tally, update, edit, reading } = proposal
  if (reading !== undefined && !shown.isReviewed) return articleReply(reading, shown, context)
  const { facts, store, now, gateway } = context
  const { outbox } = gateway
  const before = beforeOf(change, facts)
  const held = shown.isReviewed ? undefined : heldInstead(change, shown.checks, facts)
  const used = correctable(change, store, outbox)
  const posts = store.sentMessages.using(used).length + outbox.coming(used).length
  return {
    kind: 'preview',
    act: adminActionOf(change),
    change,
    posts,
    ...shown,
    ...(shown.checks.some(it => it.outcome === 'warns' && offBy(it) >= tenfold) && { isTenfold: true as const }),
    ...(posts > 0 && { reached: countReached(used, { ...store, outbox }, now()) }),
    ...defined({ before, held, tally, update, edit }),
    ...(pending !== undefined && shown.isReviewed && { asker: pending.by, seen: seenOf(change, shown.checks, facts) }),
    ...(shown.queue !== undefined && pending?.by === context.person && { isOwn: true as const }),
  }
}

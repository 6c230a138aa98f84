/** A command of those who keep the data. */
import type { AdminReply, ImportSummary } from '../../answers/model/admin-reply.ts'
import type { ArticleCache } from '../../data/chats/article-cache.ts'
import type { Pending } from '../../data/chats/pending-change.ts'
import type { Facts } from '../../data/facts/facts.ts'
import type { Change, Day, Edit } from '../../data/model/schema.ts'
import type { Store } from '../../data/store.ts'
import type { AdminCommandName } from '../../languages/model/admin.ts'
import type { Writing } from '../../writing/message/draft.ts'
import type { Request } from '../request/request.ts'
import type { TelegramGateway } from '../request/telegram-gateway.ts'
import type { AdminRole } from './roles.ts'

/** Who asks, what is known now, and what can be done. `person` may keep the data: that has been looked at. */
export interface AdminContext {
  readonly request: Request
  readonly person: number
  readonly role: AdminRole
  readonly owners: readonly number[]
  readonly store: Store
  readonly gateway: TelegramGateway
  /** Texts of articles, in which excerpts are looked up. */
  readonly articles: ArticleCache
  readonly facts: Facts
  readonly today: Day
  readonly now: () => Date
  /** The reporter that is taken where a line names one country. */
  readonly home: string
  readonly writing: Writing
  /** Whether a second admin has to approve what is changed. */
  readonly isReviewed: boolean
  /** The chat that is told of every change. */
  readonly logChat: number | undefined
  /** A change that was not kept whole, from its file or its line once more. */
  remake(pending: Pending): Promise<Proposal | AdminReply>
}

/** A change that somebody would make. It is shown with its checks before anything is saved. */
export interface Proposal {
  readonly change: Change
  readonly tally?: ImportSummary
  /** The file that it was read from: it is read again when it is saved, so that a long change is not kept twice. */
  readonly file?: NonNullable<Pending['file']>
  /** Of an undo or a redo: the edit that it is about. */
  readonly edit?: Edit
  /** The line that gives this change again later, where that which was typed might not: '/undo 1072'. */
  readonly line?: string
}

export interface AdminCommand {
  readonly name: AdminCommandName
  readonly isForOwners?: true
  /** What the line comes to: a change to be shown, or what there is to say. `args` stands behind the command. */
  perform(args: string, context: AdminContext): Promise<Proposal | AdminReply>
  /** Reads the file of a pending change again. `progress` is told now and then how much is done, of how much. */
  remake?(pending: Pending, context: AdminContext, progress: ReportProgress): Promise<Proposal | AdminReply>
}

export type ReportProgress = (done: number, of: number) => void

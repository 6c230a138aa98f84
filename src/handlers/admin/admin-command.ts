import type { AdminProblem } from '../../answers/model/admin-problem.ts'
import type { AdminReply } from '../../answers/model/admin-reply.ts'
import type { AdminCommandName, ImportSummary } from '../../answers/model/entering.ts'
import type { Question } from '../../answers/model/question.ts'
import type { UpdateSummary } from '../../answers/model/update-summary.ts'
import type { KeyedMutex } from '../../data/async/keyed-mutex.ts'
import type { ArticleReading } from '../../data/chats/article-reading.ts'
import type { Pending } from '../../data/chats/pending-change.ts'
import type { TextCache } from '../../data/chats/text-cache.ts'
import type { Facts } from '../../data/facts/facts.ts'
import type { Change, Edit } from '../../data/model/edit.ts'
import type { Code, Day } from '../../data/model/schema.ts'
import type { Store } from '../../data/store.ts'
import type { Writing } from '../../writing/message/draft.ts'
import type { Request } from '../request/request.ts'
import type { TelegramGateway } from '../request/telegram-gateway.ts'
import type { Updates } from './fetch-updates.ts'

/** Owners are named in the configuration and may do everything; editors are named by owners and change data. */
export type AdminRole = 'owner' | 'editor'

/** A request of an owner or editor, whose role has been checked, with all that commands need. */
export interface AdminContext {
  readonly request: Request
  readonly person: number
  readonly role: AdminRole
  readonly owners: readonly number[]
  readonly store: Store
  readonly gateway: TelegramGateway
  /** Texts of articles, in which excerpts are looked up. */
  readonly articles: TextCache
  readonly updates: Updates
  /** Decisions on one change, by its token, come one after the other. */
  readonly turns: KeyedMutex<string>
  readonly facts: Facts
  readonly today: Day
  readonly now: () => Date
  readonly dayOf: (at: Date) => Day
  /** For a chat that has chosen no language. */
  readonly language: Code
  /** The reporter when a line names one country. */
  readonly home: string
  readonly writing: Writing
  /** The question behind the message that the request replies to. */
  readonly answered?: Question
  /** Whether a second admin has to approve each change. */
  readonly isReviewed: boolean
  /** The chat that every change is reported to. */
  readonly logChat: number | undefined
  /** Makes a change again, from its file or its line, when it was too long to store. */
  remake(pending: Pending): Promise<Proposal | AdminReply>
}

/** A request about a change in preview, which has that token. */
export interface Decision extends AdminContext {
  readonly token: string
  readonly pending: Pending
}

/** A request that may be an admin's: the role is not checked yet. */
export type AdminRequest = Pick<
  AdminContext,
  'request' | 'store' | 'facts' | 'today' | 'now' | 'home' | 'writing' | 'answered'
>

/** A change to be previewed. It is saved only when its button is pressed. */
export interface Proposal {
  readonly change: Change
  readonly tally?: ImportSummary
  /** The rows of its file by the id of their fact. */
  readonly rowOf?: ReadonlyMap<string, number>
  readonly update?: UpdateSummary
  /** Of /ingest: the change is its ticked rows. */
  readonly reading?: ArticleReading
  /** Its file, which is read again when it is saved, so that a long change is not stored twice. */
  readonly file?: NonNullable<Pending['file']>
  readonly edit?: Edit
  /** A line that gives the same change later, if the typed one might not: '/undo 1072'. */
  readonly line?: string
}

export interface AdminCommand {
  readonly name: AdminCommandName
  readonly isForOwners?: true
  /** Returns a change to preview, or a reply. `args` is the text after the command. */
  perform(args: string, context: AdminContext): Promise<Proposal | AdminReply>
  /** Reads the file of a pending change again. */
  remake?(pending: Pending, context: AdminContext, progress: ReportProgress): Promise<Proposal | AdminReply>
}

/** Reports the progress of a long task: `done` of `of` rows. */
export type ReportProgress = (done: number, of: number) => void

/** The reply to a press on a change that is unknown, too old or somebody else's. */
export const expired: AdminReply = { kind: 'closed', why: 'expired' }

export const problemReply = (problem: AdminProblem): AdminReply => ({ kind: 'problem', problem })

/** What an admin is shown: previews, receipts, lists. Pure values, as `Answer` is for readers. */

import type { Audience, AudienceCounts, Broadcast, BroadcastOutcome as Sent } from '../../data/chats/broadcasts.ts'
import type { Formatted } from '../../data/model/formatted-text.ts'
import type { Refusal } from '../../data/model/refusal.ts'
import type { Amount, Change, Code, Edit, Observation, Period, Source, Statement } from '../../data/model/schema.ts'
import type { AdminProblem, MissingPart } from './admin-problem.ts'
import type { Computed, Figure, Published, Reason } from './findings.ts'
import type { Question } from './question.ts'

/** What an admin can be about to do. */
export type AdminAction =
  | 'add'
  | 'edit'
  | 'retract'
  | 'source'
  | 'import'
  | 'restore'
  | 'undo'
  | 'redo'
  | 'appoint'
  | 'dismiss'

/** How a check came out: `stops` keeps it from being saved, `warns` is for the admin to weigh, `agrees` is good to know. */
export type CheckOutcome = 'stops' | 'warns' | 'agrees'

/** One check of what is about to be saved. */
export type ChangeCheck = { readonly outcome: CheckOutcome } & (
  | { readonly check: 'rule'; readonly refusal: Refusal }
  /** What is held of the same subject and period; 'within': one of them is a bound, and the other keeps it. */
  | {
      readonly check: 'held'
      readonly relation: 'equal' | 'rounds-to' | 'within' | 'differs'
      readonly figure: Published
      readonly why?: Reason
    }
  /** Exports and imports make the turnover, within what their digits allow: `of` is the turnover, exports, imports. */
  | { readonly check: 'sum'; readonly of: readonly [Published, Published, Published]; readonly computed: Amount }
  /** `now` ÷ `base` against the published growth. */
  | {
      readonly check: 'growth'
      readonly published: Published
      readonly now: Figure
      readonly base: Figure
      readonly computed: Amount
    }
  /** `part` ÷ `total` against the published share. */
  | {
      readonly check: 'share'
      readonly published: Published
      readonly part: Published
      readonly total: Published
      readonly computed: Amount
    }
  /** A sum of more months (`longer`) is smaller than that of fewer. */
  | { readonly check: 'cumulated'; readonly longer: Published; readonly shorter: Published }
  /** `times` as much as its own count, else the headline, gives for the year before: '3.4', '0.2'. */
  | { readonly check: 'leap'; readonly from: Published; readonly times: string }
  /** The source is older than the end of the period. */
  | { readonly check: 'early'; readonly source: Source; readonly period: Period }
  /** The quotation does not hold the digits of the figure: '395.1'. */
  | { readonly check: 'digits'; readonly value: Amount['value'] }
  /** How far a corrected amount moves from the one held, in percent of it, signed: '-3.2'. */
  | { readonly check: 'change'; readonly from: Observation; readonly percent: string }
  /** What readers get once it is withdrawn: another figure, or that nothing is held. */
  | { readonly check: 'instead'; readonly figure?: Figure }
  /** Our figures that cannot be computed without it. */
  | { readonly check: 'leans'; readonly figures: readonly Computed[] }
)

/** A row of a file that was not taken. Rows count from 1, the heading included. */
export interface RejectedRow {
  readonly row: number
  /** As the fold or the file's form refuses it. */
  readonly why: Refusal['rule'] | 'columns' | 'number' | 'period' | 'area' | 'twice' | 'word' | 'address'
  readonly heard: string
}

/** What a file would change. */
export interface ImportSummary {
  readonly added: number
  readonly changed: number
  readonly same: number
  readonly rejected: readonly RejectedRow[]
}

/** What was withdrawn, as it was: the facts do not hold it any more. */
type Gone = readonly (Observation | Statement)[]

/** The kinds of reply to an admin, each with its fields. writing/admin/admin-reply.ts has one writer for each. */
interface AdminReplies {
  /** Before anything is saved. `token` names it on its buttons. */
  readonly preview: {
    readonly act: AdminAction
    readonly token: string
    readonly change: Change
    readonly before?: Observation | Statement
    readonly checks: readonly ChangeCheck[]
    readonly tally?: ImportSummary
    /** Of 'undo' and 'redo': the edit that is taken back or brought again. */
    readonly edit?: Edit
    /** How many posts used the figure. */
    readonly posts: number
    /** How many of them can be edited, and how many are young enough to be answered. */
    readonly reached?: { readonly edited: number; readonly answered: number }
    /** Shown to another admin than the one who asked for it: it is approved or rejected, not saved. */
    readonly isReviewed: boolean
    /** Who asked for it, when it is reviewed. */
    readonly asker?: number
    /** The data has changed since it was first shown, and the checks come out differently. */
    readonly isChanged: boolean
    /** How many more wait for approval after it. */
    readonly waiting?: number
  }
  readonly missing: { readonly line: string; readonly parts: readonly MissingPart[] }
  /** A line as it was typed, to be changed and sent again. */
  readonly line: { readonly line: string }
  readonly problem: { readonly problem: AdminProblem }
  /** Saved: the receipt. `token` names it on its button; without one there is no Undo. */
  readonly saved: {
    readonly edit: Edit
    readonly checks: readonly ChangeCheck[]
    readonly token?: string
    readonly gone?: Gone
    /** The recipients could not be written to disk: another press tries again. */
    readonly unposted?: true
  }
  readonly queued: { readonly token: string }
  /** Nothing waits for approval. */
  readonly noQueue: object
  /** A button that has had its effect, or cannot have it any more. */
  readonly closed: { readonly why: 'done' | 'dropped' | 'expired' | 'rejected'; readonly reason?: string }
  readonly log: {
    /** Newest first. */
    readonly edits: readonly Edit[]
    readonly gone?: Gone
    readonly head: string
    /** Before which version the page begins that these lead to; 0 is the first page. */
    readonly older?: number
    readonly newer?: number
    /** Which page it is, of how many; absent when there is only one. */
    readonly page?: readonly [number, number]
  }
  /** Of one figure or statement: the edits that touched it, in any order. */
  readonly history: { readonly id: string; readonly edits: readonly Edit[] }
  readonly admins: {
    readonly owners: readonly number[]
    readonly editors: readonly number[]
    /** With a key under the message that opens Telegram's picker of people, to name an editor. */
    readonly picker?: true
  }
  readonly gaps: {
    readonly gaps: readonly { readonly question: Question; readonly count: number; readonly last: string }[]
  }
  readonly stats: {
    readonly days: readonly {
      readonly day: string
      readonly answers: number
      readonly chats: number
      readonly languages: Readonly<Record<string, number>>
    }[]
  }
  readonly sourceList: {
    /** Those of one page, newest first. */
    readonly sources: readonly Source[]
    readonly total: number
    /** Which of all the first of them is; it and the page count from 1. */
    readonly from: number
    readonly page: number
    readonly pages: number
    /** What was looked for. */
    readonly words: string
  }
  readonly file: { readonly name: string; readonly bytes: Uint8Array; readonly rows: number }
  /** Before a broadcast. The broadcast itself is shown above, as it will be sent. */
  readonly postPreview: {
    readonly token: string
    readonly post: Broadcast
    readonly counts: AudienceCounts
    /** How many have paused their subscription. */
    readonly paused: number
    readonly seconds: number
  }
  /** Nobody is subscribed, or nobody in that language; `others` counts those in any language. */
  readonly noReaders: { readonly to: Audience; readonly only?: Code; readonly others: number }
  /** On its way, or sent: `underway` is how far it is. */
  readonly postReceipt: Posted
  /** What was posted lately, the newest first, and how many could be written to now. */
  readonly postPage: { readonly posts: readonly Posted[]; readonly counts: AudienceCounts }
  /** Words that come back to be changed. */
  readonly postLine: { readonly line: Formatted }
  readonly postClosed: { readonly why: 'cancelled' | 'expired' }
  readonly working: { readonly done: number; readonly of: number }
}

export type AdminReplyOf<K extends keyof AdminReplies = keyof AdminReplies> = {
  readonly [P in K]: { readonly kind: P } & AdminReplies[P]
}[K]

export type AdminReply = AdminReplyOf

/** A broadcast that was sent. Without a token it has no buttons. */
export interface Posted {
  readonly token?: string
  readonly post: Broadcast
  /** Undefined when it is over; `post.outcome` then says how. */
  readonly underway?: Sent & { readonly isPaused: boolean; readonly isStopped: boolean }
}

/** Replies to admins: previews, receipts, lists. Pure values, as `Answer` is for readers. */
import type { ArticleReading } from '../../data/chats/article-reading.ts'
import type { Audience, AudienceCounts, Broadcast, BroadcastOutcome as Sent } from '../../data/chats/broadcasts.ts'
import type { ServiceId } from '../../data/exchange/fetched-tables.ts'
import type { Add } from '../../data/facts/add-steps.ts'
import type { Change, Edit } from '../../data/model/edit.ts'
import type { Formatted } from '../../data/model/formatted-text.ts'
import type { Code, Fact } from '../../data/model/schema.ts'
import type { AdminProblem, MissingPart } from './admin-problem.ts'
import type { ChangeCheck } from './change-check.ts'
import type { AdminCommandName, GuideStep, ImportSummary, ListKind, NamedRow } from './entering.ts'
import type { Question } from './question.ts'
import type { UpdateSummary } from './update-summary.ts'

export type AdminAction =
  | 'add'
  | 'edit'
  | 'retract'
  | 'source'
  | 'import'
  | 'restore'
  | 'update'
  | 'merge'
  /** A source that nothing cites is removed. */
  | 'remove'
  | 'undo'
  | 'redo'
  | 'appoint'
  | 'dismiss'

/** The withdrawn facts as they were: they are not held any more. */
type Gone = readonly Fact[]

/** The kinds of reply to an admin, each with its fields. writing/admin/admin-reply.ts has one writer for each. */
interface AdminReplies {
  /** Before anything is saved. `token` names it on its buttons. */
  readonly preview: {
    readonly act: AdminAction
    readonly token: string
    readonly change: Change
    readonly before?: Fact
    readonly checks: readonly ChangeCheck[]
    /** The fact that a new one repeats or differs from: it can be edited instead. */
    readonly held?: Fact
    /** A figure is ten times too large or too small, by a check that warns. */
    readonly isTenfold?: true
    readonly tally?: ImportSummary
    readonly update?: UpdateSummary
    /** For 'undo' and 'redo': the edit that is undone or redone. */
    readonly edit?: Edit
    /** How many posts used the figure. */
    readonly posts: number
    /** How many of them can be edited, and how many are recent enough for a reply. */
    readonly reached?: { readonly edited: number; readonly answered: number }
    /** Set for an admin who reviews the change of another one: it is approved or rejected, not saved. */
    readonly isReviewed: boolean
    /** The author of a change under review. */
    readonly asker?: number
    /** The data has changed since the first preview, and the checks have other results. */
    readonly isChanged: boolean
    /** Its place among all that wait for approval, from 1. */
    readonly queue?: { readonly at: number; readonly of: number }
    /** Under review, and opened by its author, who can only withdraw it. */
    readonly isOwn?: true
    /** Under review: a digest of these checks, which the button to approve it carries. */
    readonly seen?: string
  }
  /** A change under review that cannot be made again: its file is gone. It can be rejected or withdrawn. */
  readonly lost: {
    readonly token: string
    readonly line: string
    readonly file?: string
    readonly problem: AdminProblem
    readonly asker: number
    readonly queue?: { readonly at: number; readonly of: number }
    readonly isOwn?: true
  }
  /** What was read in an article, ten rows a page. */
  readonly article: {
    readonly token: string
    readonly reading: ArticleReading
    /** From 1. */
    readonly page: number
    readonly checks: readonly (readonly ChangeCheck[])[]
    /** The row that was ticked or unticked last, from 1: it can be changed. */
    readonly touched?: number
    /** The data has changed since the list was shown, and the checks have other results. */
    readonly isChanged: boolean
    /** The source that has this article under another id. */
    readonly heldAs?: string
    /** A rule refuses the ticked rows. */
    readonly isStopped: boolean
  }
  readonly unreadSentences: { readonly token: string; readonly sentences: readonly string[] }
  /** A line about an article, to be changed or completed in a reply. `row` counts from 1. */
  readonly articleLine: {
    readonly token: string
    readonly line: string
    readonly for: { readonly row: number } | 'sentence' | 'source'
    readonly page: number
  }
  /** One step of the guided /add. `number` names the step on its buttons. */
  readonly guide: {
    readonly step: GuideStep
    readonly number: number
    /** The line so far, with '…' for what it lacks. */
    readonly line: string
    /** What can be chosen: flows, areas, periods, measures, ids. */
    readonly choices: readonly string[]
    readonly problem?: AdminProblem
  }
  /** /help of an admin's command: what it does, and lines to send. */
  readonly commandHelp: { readonly of: AdminCommandName }
  /** Several lines are separated by line breaks. `back` is the token of the change whose preview stood there. */
  readonly missing: { readonly line: string; readonly parts: readonly MissingPart[]; readonly back?: string }
  /** `add`: the figure of the line, of which the next message may name just what is different. */
  readonly line: { readonly line: string; readonly back?: string; readonly add?: Add }
  /** Facts that the line may be about: the same line for each, with its id. */
  readonly which: { readonly lines: readonly { readonly line: string; readonly fact: Fact }[] }
  /** `at` is the number of the line, from 1, when a message has several. */
  readonly problem: { readonly problem: AdminProblem; readonly at?: number }
  /** Saved: the receipt. `token` names it on its button; without one there is no Undo. */
  readonly saved: {
    readonly edit: Edit
    readonly checks: readonly ChangeCheck[]
    readonly token?: string
    readonly gone?: Gone
    /** The checksum of the journal after it, for LOG_CHAT. */
    readonly head?: string
    /** The recipients could not be written to disk: another press tries again. */
    readonly unposted?: true
  }
  readonly queued: { readonly token: string }
  /** Nothing waits for approval. */
  readonly noQueue: object
  /** To a person who was just named an editor. */
  readonly welcome: object
  /** The notice after a press of a button that was used already or has expired. */
  readonly closed: { readonly why: 'done' | 'dropped' | 'expired' | 'rejected' | 'withdrawn'; readonly reason?: string }
  readonly log: {
    /** Newest first. */
    readonly edits: readonly Edit[]
    readonly gone?: Gone
    readonly head: string
    /** The versions before which the neighbouring pages begin; 0 is the first page. */
    readonly older?: number
    readonly newer?: number
    readonly page?: readonly [number, number]
  }
  /** The history of one figure or statement: the edits that touched it, in any order. */
  readonly history: { readonly id: string; readonly edits: readonly Edit[] }
  readonly admins: {
    readonly owners: readonly number[]
    readonly editors: readonly number[]
    /** A button under the message opens Telegram's picker of people, to name an editor. */
    readonly picker?: true
  }
  readonly gaps: {
    readonly gaps: readonly Gap[]
  }
  readonly stats: {
    readonly days: readonly {
      readonly day: string
      readonly answers: number
      readonly chats: number
      readonly languages: Readonly<Record<string, number>>
    }[]
  }
  readonly nameList: {
    readonly what: ListKind
    readonly rows: readonly NamedRow[]
    readonly total: number
    /** The position of the first of them among all. It and the page count from 1. */
    readonly from: number
    readonly page: number
    readonly pages: number
    readonly words: string
    /** How many facts cite the only source of the list. */
    readonly cited?: number
  }
  /** How many of each kind there are, or fit the words, with the first of them. */
  readonly nameCounts: {
    readonly lists: readonly { readonly what: ListKind; readonly total: number; readonly rows: readonly NamedRow[] }[]
    readonly words: string
  }
  /** A source that is cited, and so cannot be deleted: the first of what cites it. */
  readonly sourceInUse: {
    readonly id: string
    readonly uses: readonly Fact[]
    readonly total: number
  }
  readonly file: { readonly name: string; readonly bytes: Uint8Array; readonly rows: number }
  /** The preview of a broadcast. The message above it is the broadcast as it will be sent. */
  readonly postPreview: {
    readonly token: string
    readonly post: Broadcast
    readonly counts: AudienceCounts
    /** How many have paused their subscription. */
    readonly paused: number
    readonly seconds: number
  }
  /** No subscribers, or none in that language. `others` counts those in any language. */
  readonly noReaders: { readonly to: Audience; readonly only?: Code; readonly others: number }
  /** A broadcast that is being sent, or was sent. `underway` is its progress. */
  readonly postReceipt: Posted
  /** The recent broadcasts, newest first, and the number of possible recipients. */
  readonly postPage: { readonly posts: readonly Posted[]; readonly counts: AudienceCounts }
  /** The text of a broadcast, returned to be changed. */
  readonly postLine: { readonly line: Formatted }
  readonly postClosed: { readonly why: 'cancelled' | 'expired' }
  readonly working: { readonly done: number; readonly of: number }
  /** These services are being asked; the result comes in another message. */
  readonly fetching: { readonly services: readonly ServiceId[] }
  readonly updateResult: { readonly summary: UpdateSummary }
}

/** A question that found no figure. `isEnterable`: it asks for one figure, which /add can enter. */
interface Gap {
  readonly question: Question
  readonly count: number
  readonly last: string
  readonly isEnterable: boolean
}

export type AdminReplyOf<K extends keyof AdminReplies = keyof AdminReplies> = {
  readonly [P in K]: { readonly kind: P } & AdminReplies[P]
}[K]

export type AdminReply = AdminReplyOf

/** A broadcast that was sent. Without a token it has no buttons. */
export interface Posted {
  readonly token?: string
  readonly post: Broadcast
  /** Undefined when it has ended; then `post.outcome` has the results. */
  readonly underway?: Sent & { readonly isPaused: boolean; readonly isStopped: boolean }
}

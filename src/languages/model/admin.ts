/** What is said to admins. As in say.ts: sentences take values; what an admin typed comes as `heard`, made harmless already. */

import type { AdminProblem, MissingPart } from '../../answers/model/admin-problem.ts'
import type { AdminAction, RejectedRow } from '../../answers/model/admin-reply.ts'
import type { Refusal } from '../../data/model/refusal.ts'
import type { Period } from '../../data/model/schema.ts'
import type { PostWords } from './post.ts'
import type { Text, TextPiece } from './text.ts'

/** What an edit holds, by kind. */
export interface EditCounts {
  readonly figures: number
  readonly words: number
  readonly corrected: number
  readonly withdrawn: number
  readonly sources: number
  readonly names: number
}

export interface AdminWords {
  /** 'Add', over a preview. */
  readonly acts: Record<AdminAction, string>
  /** 'Published', over a receipt. */
  readonly done: Record<AdminAction, string>
  /** Behind the title of a preview: 'not saved yet'; of another admin’s: 'to be approved'. */
  readonly unsaved: string
  readonly toApprove: string
  /** 'Nothing is saved yet.' and, when a check stops it, 'It cannot be saved like this.' */
  readonly nothingSaved: string
  readonly cannotBe: string
  /** 'The data has changed since. This is how it stands now:' */
  readonly isChanged: string
  /** 'Asked for by 123456789'. */
  askedBy(person: string): string
  approvedBy(person: string): string
  /** 'Posts that used it: 3'. */
  posts(count: string): string
  /** How many of them will be edited, and how many answered. */
  reached(edited: string, answered: string): string
  /** In a receipt: who is to hear of it could not be kept, and a button does it once more. */
  readonly unposted: string
  /** 'Waiting behind it: 3'. */
  waiting(count: string): string
  readonly noQueue: string
  /** To everybody who may not: reveals neither who may nor what there is. */
  readonly onlyAdmins: string
  /** Under /help, to those who keep the data. */
  readonly help: string
  /** To an admin who writes elsewhere. */
  readonly inPrivate: string
  readonly buttons: Record<AdminButton, string>
  readonly labels: Record<AdminLabel, string>
  readonly checks: AdminCheckWords
  /** A rule that was broken, and by what; `later` is the version in the way of 'changed-since'. */
  readonly refusals: Record<Refusal['rule'], (at: string, later: string) => string>
  /** 'the period', in a list of what is missing. */
  readonly parts: Record<MissingPart, string>
  /** 'Still missing: the source, the quotation. Reply with that, or tap the line to copy it, complete it and send it:' */
  missing(parts: readonly string[]): Text
  /** Over a line that was typed, to be changed. */
  readonly toChange: string
  readonly wrong: AdminProblemWords
  /** 'version 1,072'. */
  version(number: string): string
  /** 'with the first data', when no admin entered it. */
  readonly seed: string
  /** 'figures: 5, sources: 1': only what there is. */
  counts(counts: EditCounts): string
  /** Where an edit holds nothing that is counted. */
  readonly empty: string
  /** 'corrected: $3.7 billion → $3.744 billion'; before may be unknown. */
  corrected(what: string, before: Text | undefined, now: Text): Text
  withdrawn(what: string, why: string): string
  appointed(person: string): string
  dismissed(person: string): string
  removed(id: string): string
  /** The same while it is not done yet. */
  toRemove(id: string): string
  /** 'took back version 12', 'brought version 12 again'. */
  tookBack(version: string): string
  broughtAgain(version: string): string
  /** 'replaces $3.7 billion'. */
  replaces(before: Text): Text
  readonly queued: string
  readonly closed: Record<'done' | 'dropped' | 'expired' | 'rejected', string>
  /** 'The reason: …'. */
  because(reason: string): string
  readonly log: string
  readonly noEdits: string
  /** 'Fingerprint of the log: 0123456789ab'. */
  head(signs: string): Text
  history(id: string): Text
  readonly noHistory: string
  readonly owners: string
  readonly editors: string
  readonly noEditors: string
  readonly namingEditors: Text
  /** On the key that opens Telegram's picker of people. */
  readonly pickEditor: string
  /** 'Asked, and not held:' */
  readonly gaps: string
  readonly noGaps: string
  /** '3 times, last on 13 Mar 2026'. */
  asked(count: number, last: string): string
  readonly stats: string
  readonly noStats: string
  /** 'answers: 120 · chats: 14'. */
  statsOf(answers: string, chats: string): string
  /** 'Sources: 20 of 104, the newest first'. */
  sources(shown: string, total: string): string
  readonly noSources: string
  /** 'New: 12 · changed: 3 · the same: 0 · not taken: 1'. */
  tally(added: string, changed: string, same: string, rejected: string): string
  row(number: string): string
  /** 'and 12 more'. */
  more(count: string): string
  readonly rejected: Record<Exclude<RejectedRow['why'], Refusal['rule']>, string>
  file(rows: string): string
  working(done: string, of: string): string
  /** An owner's words to many. */
  readonly post: PostWords
  /** Descriptions for the menu of admins, 40 characters at most. */
  readonly commands: Record<AdminCommandName, string>
}

export type AdminButton =
  | 'publish'
  | 'save'
  | 'saveAndPost'
  | 'change'
  | 'cancel'
  | 'approve'
  | 'reject'
  | 'undo'
  | 'older'
  | 'newer'

export type AdminLabel =
  | 'source'
  | 'title'
  | 'language'
  | 'topics'
  | 'why'
  | 'person'
  | 'project'
  | 'newProject'
  | 'newOrganisation'
  | 'told'
  | 'holds'
  | 'id'

export type AdminCommandName =
  | 'add'
  | 'edit'
  | 'retract'
  | 'source'
  | 'undo'
  | 'redo'
  | 'history'
  | 'log'
  | 'import'
  | 'backup'
  | 'restore'
  | 'ingest'
  | 'gaps'
  | 'stats'
  | 'admins'
  | 'post'
  | 'queue'
  | 'approve'
  | 'reject'

/** One line a check. Figures come with their citations. Say already has the phrases that readers see too. */
export interface AdminCheckWords {
  equal(figure: Text): Text
  rounded(figure: Text): Text
  within(figure: Text): Text
  /** `why` of the new figure, as readers are told it. */
  differs(figure: Text, why: string | undefined): Text
  sumFits(formula: Text, result: string, whole: Text): Text
  sumFails(formula: Text, result: string, whole: Text): Text
  growthFits(now: Text, growth: string, base: Text, cite: TextPiece): Text
  growthFails(now: Text, growth: string, base: Text, computed: string, cite: TextPiece): Text
  shareFits(share: string, formula: Text, cite: TextPiece): Text
  shareFails(share: string, formula: Text, computed: string, cite: TextPiece): Text
  cumulated(longer: Text, shorter: Text): Text
  /** `times` in digits ('3.4', '0.2'), of a figure of the year before. */
  leap(times: string, isMore: boolean, from: Text): Text
  early(published: string, period: Period): string
  /** 'The quotation does not hold 395.1'. */
  digits(number: string): string
  /** '+12%' of the amount now. */
  change(percent: string, from: Text): Text
  instead(figure: Text | undefined): Text
  leans(figures: readonly Text[]): Text
}

/** One calm sentence for each thing a line is wrong in, and a way on. */
export interface AdminProblemWords {
  unknownWord(heard: string, nearest: string | undefined): Text
  unknown(what: Unknown, heard: string, nearest: readonly string[]): Text
  not(what: Malformed, heard: string): Text
  twice(part: string, heard: string): Text
  sameAsHeld(id: string): Text
  readonly nothingToUndo: Text
  readonly nothingToRedo: Text
  changedSince(version: string): Text
  notYours(version: string): Text
  seeded(version: string): Text
  readonly isOwner: Text
  readonly ownersOnly: Text
  readonly cannotSave: Record<Extract<AdminProblem, { because: 'cannot-save' }>['disk'], Text>
  readonly notQueued: Text
  readonly ownChange: Text
  readonly noReply: Text
  /** '2,500'. */
  tooLong(most: string): Text
  readonly file: Record<Extract<AdminProblem, { because: 'file' }>['what'], (heard: string | undefined) => Text>
  readonly page: Record<Extract<AdminProblem, { because: 'page' }>['what'], Text>
  excerptNotFound(heard: string): Text
  /** `sentence` is that of the rule. */
  refused(sentence: string): Text
}
export type Unknown = 'unknown-source' | 'unknown-organisation' | 'unknown-speaker' | 'unknown-project' | 'unknown-id'
export type Malformed = 'not-a-period' | 'not-an-amount' | 'not-a-person' | 'not-a-url' | 'not-a-day'

/** 'a, b' of what there is: the parts that are not zero, each as its language counts it. */
export const listed = (parts: readonly (readonly [number, (n: number) => string])[]): string =>
  parts
    .filter(([n]) => n > 0)
    .map(([n, say]) => say(n))
    .join(', ')

/** Phrases for admins. As in say.ts, sentences take values. `heard` is the text that an admin typed, already escaped. */

import type { AdminProblem, MissingPart } from '../../answers/model/admin-problem.ts'
import type { AdminAction, RejectedRow } from '../../answers/model/admin-reply.ts'
import type { Refusal } from '../../data/model/refusal.ts'
import type { AdminCheckWords, ArticleWords, PostWords, UpdateWords } from './admin-commands.ts'
import type { Topic } from './meanings.ts'
import type { Text } from './text.ts'

/** The counts of what an edit holds, by kind. */
export interface EditCounts {
  readonly figures: number
  readonly words: number
  readonly corrected: number
  readonly withdrawn: number
  readonly sources: number
  readonly names: number
}

/** Every phrase of a reply to an admin. */
export interface AdminWords {
  /** The title of a preview: 'Add'. */
  readonly acts: Record<AdminAction, string>
  /** The title of a receipt: 'Published'. */
  readonly done: Record<AdminAction, string>
  /** After the title of a preview: 'not saved yet'; after that of another admin: 'to be approved'. */
  readonly unsaved: string
  readonly toApprove: string
  /** When a check stops it: 'It cannot be saved like this.' */
  readonly cannotBe: string
  /** Above a preview that is shown again, because the data has changed since. */
  readonly isChanged: string
  /** 'Asked for by 123456789'. */
  askedBy(person: string): string
  approvedBy(person: string): string
  /** 'Posts that used it: 3'. */
  posts(count: string): string
  /** How many of them will be edited, and how many will get a reply. */
  reached(edited: string, answered: string): string
  /** In a receipt: the recipients could not be saved, and a button tries again. */
  readonly unposted: string
  /** 'Waiting for approval: 2 of 3'. */
  waiting(at: string, of: string): string
  readonly noQueue: string
  /** The refusal for everybody else. It reveals neither the admins nor the commands. */
  readonly onlyAdmins: string
  /** Under /help, for admins. */
  readonly help: string
  /** To a person who was just named an editor, before `help`. */
  readonly welcome: string
  /** To an admin who uses a command outside the private chat. */
  readonly inPrivate: string
  readonly buttons: Record<AdminButton, string>
  readonly labels: Record<AdminLabel, string>
  readonly checks: AdminCheckWords
  /** The rule that refuses the change. `at` breaks it; `later` is the later edit, for 'changed-since'. */
  readonly refusals: Record<Refusal['rule'], (at: string, later: string) => string>
  /** 'the period', in a list of missing parts. */
  readonly parts: Record<MissingPart, string>
  /** 'Still missing: the source, the quotation. Reply with that, or tap the line to copy it, complete it and send it:' */
  missing(parts: readonly string[]): Text
  /** Above a line as it was typed, to be changed and sent again. */
  readonly toChange: string
  readonly wrong: AdminProblemWords
  /** 'version 1,072'. */
  version(number: string): string
  /** 'with the first data', when no admin entered it. */
  readonly seed: string
  /** 'figures: 5, sources: 1': only the counts above zero. */
  counts(counts: EditCounts): string
  /** For an edit whose counts are all zero. */
  readonly empty: string
  /** 'corrected: $3.7 billion → $3.744 billion'. `before` may be unknown. */
  corrected(what: string, before: Text | undefined, now: Text): Text
  withdrawn(what: string, why: string): string
  /** The same in a preview of a file. */
  gone(what: string): string
  appointed(person: string): string
  dismissed(person: string): string
  removed(id: string): string
  /** The same in a preview. */
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
  /** 'Fingerprint of the log: 0123456789abcdef0123456789abcdef'. */
  head(signs: string): Text
  history(id: string): Text
  readonly noHistory: string
  readonly owners: string
  readonly editors: string
  readonly noEditors: string
  readonly namingEditors: Text
  /** The label of the button that opens Telegram's picker of people. */
  readonly pickEditor: string
  /** 'Asked, and not held:', the title of /gaps. */
  readonly gaps: string
  readonly noGaps: string
  /** '3 times, last on 13 Mar 2026'. */
  asked(count: number, last: string): string
  readonly stats: string
  readonly noStats: string
  /** 'answers: 120 · chats: 14'. */
  statsOf(answers: string, chats: string): string
  /** How many of them were in a language: 'English 100'. */
  statsIn(language: string, answers: string): string
  /** A topic of a quotation: 'trade'. Other topics stay as they were entered. */
  readonly topics: Readonly<Record<Topic, string>>
  /** 'Sources: 20 of 104, the newest first'. */
  sources(shown: string, total: string): string
  readonly noSources: string
  /** 'New: 12 · changed: 3 · the same: 0 · not taken: 1'. */
  tally(added: string, changed: string, same: string, rejected: string): string
  /** 'Skipped, our own calculations: 6'. */
  computedRows(count: string): string
  row(number: string): string
  /** 'and 12 more'. */
  more(count: string): string
  readonly rejected: Record<Exclude<RejectedRow['why'], Refusal['rule']>, string>
  file(rows: string): string
  working(done: string, of: string): string
  readonly update: UpdateWords
  /** Broadcasts. */
  readonly post: PostWords
  /** The list of what was read in an article. */
  readonly article: ArticleWords
  /** Descriptions for the command menu of admins, 40 characters at most. */
  readonly commands: Record<AdminCommandName, string>
}

/** The labels of buttons under messages to admins. */
export type AdminButton =
  | 'publish'
  | 'save'
  | 'saveAndPost'
  | 'publishAndPost'
  | 'change'
  | 'cancel'
  | 'approve'
  | 'reject'
  | 'withdraw'
  | 'undo'
  | 'older'
  | 'newer'

/** The labels of lines in messages to admins. */
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
  | 'newSpeaker'
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
  | 'update'
  | 'gaps'
  | 'stats'
  | 'admins'
  | 'post'
  | 'queue'
  | 'approve'
  | 'reject'

/** One calm sentence for each problem of a line, and a way on. */
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
  /** `most` is the limit: '2,500'. */
  tooLong(most: string): Text
  readonly file: Record<Extract<AdminProblem, { because: 'file' }>['what'], (heard: string | undefined) => Text>
  readonly page: Record<Extract<AdminProblem, { because: 'page' }>['what'], Text>
  excerptNotFound(heard: string): Text
  numberNotInExcerpt(number: string): Text
  /** `sentence` is the one of `refusals`. */
  refused(sentence: string): Text
}
/** Problems of an id that is not held. */
export type Unknown = 'unknown-source' | 'unknown-organisation' | 'unknown-speaker' | 'unknown-project' | 'unknown-id'
/** Problems of a value that has the wrong form. */
export type Malformed = 'not-a-period' | 'not-an-amount' | 'not-a-person' | 'not-a-url' | 'not-a-day'

/** A list of counts, 'a, b': the parts above zero, each in the words of its language. */
export const listed = (parts: readonly (readonly [number, (n: number) => string])[]): string =>
  parts
    .filter(([n]) => n > 0)
    .map(([n, say]) => say(n))
    .join(', ')

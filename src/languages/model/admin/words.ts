/** Phrases for admins. As in say.ts, sentences take values. `heard` is the text that an admin typed, already escaped. */
import type { AdminProblem, Malformed, MissingPart } from '../../../answers/model/admin-problem.ts'
import type { AdminAction } from '../../../answers/model/admin-reply.ts'
import type { AdminCommandName, RejectedRow } from '../../../answers/model/entering.ts'
import type { Refusal } from '../../../data/model/refusal.ts'
import type { Topic } from '../hear/meanings.ts'
import type { Text } from '../voice/text.ts'
import type { AdminCheckWords, ArticleWords, PostWords, UpdateWords } from './commands.ts'
import type { GuideWords } from './guide.ts'
import type { JournalWords } from './journal.ts'

export interface AdminWords extends JournalWords {
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
  /** 'Asked for by Aysel (123456789)'. */
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
  /** The file of a waiting change is gone: to its author, and to who may reject it. */
  readonly lostFile: Record<'own' | 'other', string>
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
  /** Instead of it, when a file is all that is missing. */
  readonly sendFile: string
  /** Above a line as it was typed, to be changed and sent again. */
  readonly toChange: string
  /** Above lines of which one is to be copied and sent. */
  readonly which: string
  /** 'Line 2', before a colon: which of several lines has a problem. */
  line(number: string): string
  readonly wrong: AdminProblemWords
  /** 'replaces $3.7 billion'. */
  replaces(before: Text): Text
  readonly queued: string
  readonly closed: Record<'done' | 'dropped' | 'expired' | 'rejected' | 'withdrawn', string>
  because(reason: string): string
  /** A topic of a quotation: 'trade'. Other topics stay as they were entered. */
  readonly topics: Readonly<Record<Topic, string>>
  /** 'New 12 · changed 3 · withdrawn 2 · the same 0 · not taken 1'; `withdrawn` is empty for none. */
  tally(counts: Readonly<Record<'added' | 'changed' | 'withdrawn' | 'same' | 'rejected', string>>): string
  /** 'Skipped, our own calculations: 6'. */
  computedRows(count: string): string
  /** 'Only the first sheet with these columns is read. Not read: 2'. */
  otherSheets(count: string): string
  /** A workbook with hidden sheets, whose names follow in brackets, or rows: they are read too. */
  hiddenRows(names: string): string
  row(number: string): string
  /** 'and 12 more'. */
  more(count: string): string
  readonly rejected: Record<Exclude<RejectedRow['why'], Refusal['rule']>, string>
  file(rows: string): string
  working(done: string, of: string): string
  readonly update: UpdateWords
  readonly post: PostWords
  readonly article: ArticleWords
  readonly guide: GuideWords
  /** Descriptions for the command menu of admins, 40 characters at most. */
  readonly commands: Record<AdminCommandName, string>
}

/** The labels of buttons under messages to admins. */
export type AdminButton = EnteringButton | ApprovalButton | JournalButton

/** 'editHeld' changes the fact that is held, instead of adding it again. */
type EnteringButton = 'publish' | 'save' | 'saveAndPost' | 'publishAndPost' | 'change' | 'cancel' | 'editHeld'
type ApprovalButton = 'approve' | 'reject' | 'withdraw'
type JournalButton = 'undo' | 'older' | 'newer'

/** The labels of lines in messages to admins. */
export type AdminLabel = SourceLabel | NameLabel | 'topics' | 'why' | 'told' | 'holds' | 'id'

type SourceLabel = 'source' | 'title' | 'language'
/** 'shownAs': how source lines name a speaker. */
type NameLabel = 'person' | 'country' | 'shownAs' | 'project' | 'newProject' | 'newOrganisation' | 'newSpeaker'

/** The problems that name nothing. */
export type FixedProblem =
  | 'nothing-to-undo'
  | 'nothing-to-redo'
  | 'is-owner'
  | 'owners-only'
  | 'not-queued'
  | 'own-change'
  | 'no-reply'

/** One calm sentence for each problem of a line, and a way on. */
export interface AdminProblemWords extends Readonly<Record<FixedProblem, Text>> {
  unknownWord(heard: string, nearest: string | undefined): Text
  unknown(what: Unknown, heard: string, nearest: readonly string[]): Text
  /** Where the ids of figures are shown. */
  readonly whereIds: Text
  /** Above the line that enters a new one. `list` is the command that lists what is held. */
  enterNew(list: string): Text
  not(what: Malformed, heard: string): Text
  twice(part: string, heard: string): Text
  /** `topics` are their ids. */
  fixedTopics(topics: readonly string[]): Text
  nameHeld(id: string): Text
  sourcesDiffer(one: string, other: string): Text
  officialSource(id: string): Text
  sameAsHeld(id: string): Text
  withdrawn(id: string): Text
  changedSince(version: string): Text
  notYours(version: string): Text
  seeded(version: string): Text
  readonly cannotSave: Record<Extract<AdminProblem, { because: 'cannot-save' }>['disk'], Text>
  /** `most` is the limit: '2,500'. */
  tooLong(most: string): Text
  readonly file: Record<Extract<AdminProblem, { because: 'file' }>['what'], (heard: string | undefined) => Text>
  readonly page: Record<Extract<AdminProblem, { because: 'page' }>['what'], Text>
  excerptNotFound(heard: string): Text
  numberNotInExcerpt(number: string): Text
  /** `sentence` is the one of `refusals`. */
  refused(sentence: string): Text
}
export type Unknown = 'unknown-source' | 'unknown-organisation' | 'unknown-speaker' | 'unknown-project' | 'unknown-id'

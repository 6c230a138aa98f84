/** The words of admins' lines: phrases by meaning, separated by commas, as in hear.ts. */
import type { Code, Organisation, ProjectFact } from '../../../data/model/schema.ts'

/** A keyword of an admin's line, named by the part that follows it. */
export type AdminKeyword =
  | 'by'
  | 'source'
  | 'speaker'
  | 'teller'
  | 'at'
  /** The same as 'at', but only before a quotation: the word also means a place in a ranking. */
  | 'place'
  | 'note'
  | 'base'
  | 'topic'
  | 'language'
  | 'project'
  | 'quote'
  | 'field'
  | 'organisation'
  /** The official title of a speaker; and how a source line names them: 'Ambassador Lu Mei'. */
  | 'office'
  | 'short'
  | 'publisher'
  | 'title'
  | 'url'
  | 'published'
  | 'accessed'
  | 'licence'
  | 'day'
  | 'record'
  | 'first'
  | 'expected'
  | 'counted'
  /** The source tells in its own words what was said. */
  | 'indirect'
  | 'id'
  | 'excerpt'
  | 'words'
  /** A word that adds nothing: the period, amount or country after it needs no keyword. */
  | 'plain'

/** The words of one language, in the forms that such lines use. '' when a language has no word. */
export interface HearAdmin {
  readonly keys: Readonly<Record<AdminKeyword, string>>
  readonly fields: Readonly<Record<ProjectFact['field'], string>>
  /** The first word of the line: the action on a source, or on an editor. */
  readonly sources: Readonly<Record<'add' | 'edit' | 'merge' | 'delete' | 'list', string>>
  /** Between the two sources of a merger. */
  readonly into: string
  /** What /list shows, before the words to search by. */
  readonly lists: Readonly<Record<'sources' | 'speakers' | 'organisations' | 'projects' | 'topics', string>>
  readonly admins: Readonly<Record<'list' | 'appoint' | 'dismiss', string>>
  /** The languages of texts, by their codes. */
  readonly languages: Readonly<Record<Code | 'tr', string>>
  /** Words before a reason. */
  readonly because: string
  /** Words before a reason that also have another meaning. They are read so only where nothing but a reason can follow. */
  readonly since: string
  /** The kind of an organisation: it counts, it speaks, or it writes. */
  readonly kinds: Readonly<Record<Organisation['kind'], string>>
  /** Instead of a note: removes the note. */
  readonly none: string
  /** Before the place of an office: "Ambassador of China". */
  readonly officeOf: string
  /** Beside the name of an outlet: it tells the news. */
  readonly informs: string
  /** Above the title of what an office sends to the press. */
  readonly releases: string
  /** At the beginning or the end of the name of an office that tells the press. */
  readonly pressServices: string
  /** Flows and measures, to suggest the nearest one for an unknown word. */
  readonly measures: string
}

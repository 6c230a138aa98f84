/** The words that we hear in the lines of those who keep the data, as in hear.ts: phrases by what they mean, set apart by commas. */
import type { Code, Organisation, ProjectFact } from '../../data/model/schema.ts'

/** What a keyword brings. */
export type AdminKeyword =
  | 'by'
  | 'source'
  | 'speaker'
  | 'teller'
  | 'at'
  /** As 'at', of a word that means a place in a ranking too: only before a quotation. */
  | 'place'
  | 'note'
  | 'base'
  | 'topic'
  | 'language'
  | 'project'
  | 'quote'
  | 'field'
  | 'organisation'
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
  | 'id'
  | 'excerpt'
  | 'words'
  /** Says of what follows only what it shows by itself: a period, an amount, a country. */
  | 'plain'

/** The words of one language; of inflected words, the forms used in such lines. Empty when it has none. */
export interface HearAdmin {
  readonly keys: Readonly<Record<AdminKeyword, string>>
  readonly fields: Readonly<Record<ProjectFact['field'], string>>
  /** What is to be done with a source, and with who keeps the data: the first word of the line. */
  readonly sources: Readonly<Record<'add' | 'edit' | 'list', string>>
  readonly admins: Readonly<Record<'list' | 'appoint' | 'dismiss', string>>
  /** The languages of texts, by their codes. */
  readonly languages: Readonly<Record<Code | 'tr', string>>
  /** Words before a reason. */
  readonly because: string
  /** The same in words with another meaning too: read so only when nothing but a reason can follow. */
  readonly since: string
  /** What an organisation does: it counts, it speaks, or it writes. */
  readonly kinds: Readonly<Record<Organisation['kind'], string>>
  /** In the place of a note: that there is to be none. */
  readonly none: string
  /** Flows and measures, to suggest the nearest one for an unknown word. */
  readonly measures: string
}

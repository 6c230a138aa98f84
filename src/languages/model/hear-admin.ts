/** Words of admins' lines: phrases by their meaning, separated by commas, as in hear.ts. */
import type { Organisation, ProjectFact } from '../../data/model/schema.ts'

/** Keywords, by the part that their value is. */
export type Key =
  | 'by'
  | 'source'
  | 'speaker'
  | 'teller'
  | 'at'
  /** Like 'at', for a word that can also mean a rank: only before a quotation. */
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
  /** Names a part that needs no keyword: a period, an amount, a country. */
  | 'plain'

/** The words of one language, in the forms that occur in such lines; '' when it has none. */
export interface HearAdmin {
  readonly keys: Readonly<Record<Key, string>>
  readonly fields: Readonly<Record<ProjectFact['field'], string>>
  /** Actions of /source and /admins: the first word of the line. */
  readonly sources: Readonly<Record<'add' | 'edit' | 'list', string>>
  readonly admins: Readonly<Record<'list' | 'appoint' | 'dismiss', string>>
  /** Names of the languages of texts, by code. */
  readonly languages: Readonly<Record<'en' | 'az' | 'ru' | 'zh' | 'tr', string>>
  /** Words before a reason. */
  readonly because: string
  /** Ambiguous words before a reason: read only where nothing but a reason can follow. */
  readonly since: string
  /** Kinds of organisations: statistics offices, governments and their embassies, press. */
  readonly kinds: Readonly<Record<Organisation['kind'], string>>
  /** Words that remove a note. */
  readonly none: string
  /** Flows and measures, for suggestions. */
  readonly measures: string
}

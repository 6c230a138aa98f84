/** What admins are asked for and offered while they enter data. */
import type { Refusal } from '../../data/model/refusal.ts'
import type { Organisation, Project, Source, Speaker } from '../../data/model/schema.ts'
import type { MissingPart } from './admin-problem.ts'

/** The parts of a figure in the order in which the guided /add asks for them. */
export const guideSteps = [
  'flow',
  'partner',
  'period',
  'amount',
  'measure',
  'by',
  'source',
  'excerpt',
] as const satisfies readonly MissingPart[]
export type GuideStep = (typeof guideSteps)[number]

export type ListKind = 'sources' | 'speakers' | 'organisations' | 'projects' | 'topics'
export type NamedRow = Source | Speaker | Organisation | Project | { readonly id: string }

/** A rejected row of a file. Rows count from 1, the heading included. */
export interface RejectedRow {
  readonly row: number
  /** An admission rule, or a problem of the file format. 'empty': a needed cell is empty. */
  readonly why:
    | Refusal['rule']
    | 'columns'
    | 'number'
    | 'percent'
    | 'comma'
    | 'period'
    | 'area'
    | 'twice'
    | 'word'
    | 'address'
    | 'empty'
  /** The text of the cell; of an empty one its column. */
  readonly heard: string
}

export interface ImportSummary {
  readonly added: number
  readonly changed: number
  /** Figures and statements that are held, and that the backup does not have. */
  readonly withdrawn?: number
  readonly same: number
  /** Rows that /export computed: they have no source, and are skipped. */
  readonly computed?: number
  /** Further sheets with known columns, of which none is read. */
  readonly otherSheets?: number
  /** A workbook with hidden sheets, of these names, or rows, which are read too. */
  readonly hidden?: readonly string[]
  readonly rejected: readonly RejectedRow[]
}

export type AdminCommandName = EntryCommand | StoreCommand | JournalCommand | OperatorCommand

type EntryCommand = 'add' | 'edit' | 'retract' | 'source' | 'import' | 'ingest' | 'update'
/** Show or save all that is held. */
type StoreCommand = 'list' | 'gaps' | 'backup' | 'restore'
type JournalCommand = 'undo' | 'redo' | 'history' | 'log' | 'queue' | 'approve' | 'reject'
type OperatorCommand = 'stats' | 'admins' | 'post'

/** What a file would change, and the rows that are not taken. */
import type { Refusal } from '../../data/model/refusal.ts'

/** A rejected row of a file. Rows count from 1, the heading included. */
export interface RejectedRow {
  readonly row: number
  /** An admission rule, or a problem of the file format. */
  readonly why: Refusal['rule'] | 'columns' | 'number' | 'period' | 'area' | 'twice' | 'word' | 'address'
  readonly heard: string
}

/** The summary of the changes of a file. */
export interface ImportSummary {
  readonly added: number
  readonly changed: number
  /** Figures and statements that are held, and that the backup does not have. */
  readonly withdrawn?: number
  readonly same: number
  /** Rows that /export computed: they have no source, and are skipped. */
  readonly computed?: number
  readonly rejected: readonly RejectedRow[]
}

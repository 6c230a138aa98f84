/** The context that a line of an admin is read in, and the result of reading it. */
import type { AdminProblem, MissingPart } from '../../../answers/model/admin-problem.ts'
import type { Facts } from '../../../data/facts/facts.ts'
import type { Change } from '../../../data/model/edit.ts'
import type { Day } from '../../../data/model/schema.ts'

export interface AdminReadingContext {
  readonly facts: Facts
  readonly today: Day
  /** The reporter of a line that names one country. */
  readonly home: string
}

/** A change to show, an unfinished line, or the problem of the line. */
export type AdminRead =
  | { readonly change: Change }
  /** The line so far, with '…' for each missing part, ready to be sent again. */
  | { readonly line: string; readonly parts: readonly MissingPart[] }
  | { readonly wrong: AdminProblem }

/** What an admin's line came to. */
import type { AdminProblem, MissingPart } from '../../../answers/model/admin-problem.ts'
import type { Facts } from '../../../data/facts/facts.ts'
import type { Change, Day } from '../../../data/model/schema.ts'

/** What the lines of admins are read against. */
export interface AdminReadingContext {
  readonly facts: Facts
  readonly today: Day
  /** Taken where a line names one country: the reporter. */
  readonly home: string
}

/** A change that can be shown, a line that lacks something, or what is wrong in it. */
export type AdminRead =
  | { readonly change: Change }
  /** The line as far as it goes, with '…' for what is to be said, ready to be sent again. */
  | { readonly line: string; readonly parts: readonly MissingPart[] }
  | { readonly wrong: AdminProblem }

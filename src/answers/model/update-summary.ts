/** What official services have published, compared with what is held: the result of /update before it is saved. */
import type { FailedService, ServiceId } from '../../data/exchange/fetched-tables.ts'
import type { Refusal } from '../../data/model/refusal.ts'
import type { Observation } from '../../data/model/schema.ts'

export interface UpdateSummary {
  readonly services: readonly ServiceSummary[]
  /** The largest revisions by their difference, largest first. */
  readonly revisions: readonly Revision[]
  readonly refused: readonly RefusedFigure[]
}

/** The counts of one service for those years, or why it gave nothing. */
export type ServiceSummary =
  | {
      readonly service: ServiceId
      readonly from: string
      readonly to: string
      readonly added: number
      readonly revised: number
      readonly same: number
      readonly refused: number
    }
  | FailedService

/** A figure as it is held, and as its compiler has revised it. */
export interface Revision {
  readonly before: Observation
  readonly now: Observation
}

/** A row that is not taken: by an admission rule, or because the row is no figure (`said`, in English). */
export interface RefusedFigure {
  readonly row: string
  readonly why: { readonly rule: Refusal['rule'] } | { readonly said: string }
}

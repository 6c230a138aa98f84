/** What a chart is drawn from. */
import type { Area, Flow } from '../../data/model/schema.ts'
import type { Compared } from './findings.ts'

/** One line or one set of columns. */
export interface ChartedSeries {
  readonly flow: Flow
  readonly partner: Area
  /** Oldest first, without a period left out; of the largest partners one point each, largest first. */
  readonly points: readonly ChartedPoint[]
  /** The year before, shown behind the months of a year; a partner shown beside the one that is asked about. */
  readonly isBackground?: true
}

/** Without a figure when nothing is held in the unit of the chart. */
export type ChartedPoint = Pick<Compared, 'partner' | 'period' | 'figure' | 'growth'>

/** Official statistical services, which the program passes in. */
import type { TextCache } from '../../data/chats/text-cache.ts'
import type { OperatorLog } from '../../data/engine/notify.ts'
import type { FetchedFigures, FetchFault, StatisticsHeld, WantedFigures } from '../../data/exchange/fetched-tables.ts'

export interface OfficialStatistics {
  /** Opens them at the first call. */
  services(): Promise<readonly StatisticsService[]>
  /** Keeps what was fetched until an owner decides. */
  readonly fetched: TextCache
  /** How often everything is fetched without a command. Absent: never. */
  readonly everyMs?: number
  readonly notice: OperatorLog
}

export interface StatisticsService extends StatisticsHeld {
  /** Errors: NotFetched. */
  fetch(wanted: WantedFigures): Promise<FetchedFigures>
}

/** A service gave nothing. 'stopped': the program is stopping. */
export class NotFetched extends Error {
  override readonly name = 'NotFetched'
  readonly why: FetchFault | 'stopped'

  constructor(why: NotFetched['why'], options?: ErrorOptions) {
    super(`nothing was fetched: ${why}`, options)
    this.why = why
  }
}

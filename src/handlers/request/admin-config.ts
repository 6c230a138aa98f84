/** Settings of the admin commands. */

import type { Articles } from '../../data/chats/article-cache.ts'
import type { Reach } from './telegram-gateway.ts'

export interface OfficeConfig {
  readonly reach: Reach
  readonly articles: Articles
  /** The ids of ADMIN_IDS. */
  readonly owners: readonly number[]
  readonly isReviewed: boolean
  readonly logChat?: number
}

/** Settings of the admin commands. */

import type { ArticleCache } from '../../data/chats/article-cache.ts'

export interface AdminConfig {
  readonly articles: ArticleCache
  /** The ids of ADMIN_IDS. */
  readonly owners: readonly number[]
  readonly isReviewed: boolean
  readonly logChat?: number
}

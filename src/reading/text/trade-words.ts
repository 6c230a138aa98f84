import type { Word } from '../../languages/model/hear.ts'

/** The words of the trade: what is counted, and what is asked of it. */
export const tradeWords: readonly Word[] = [
  ...(['exports', 'imports', 'turnover', 'trade', 'balance', 'surplus', 'deficit'] as const),
  ...(['growth', 'fall', 'share', 'rank', 'partner'] as const),
]

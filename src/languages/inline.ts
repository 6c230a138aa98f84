import type { Period } from '../data/shapes.ts'

/** What stands on the cards of inline mode, and beside them. */
export interface InlineWords {
  /** Title of a change on the year before: '+30.2% in 2025'. */
  changeIn(change: string, period: Period): string
  /** Under a sentence into which figures were put: each figure leads to its source. */
  readonly linked: string
  /** The same, and what between its signs was not understood and stays as typed. */
  left(places: readonly string[]): string
  /** The button over the cards. */
  readonly openBot: string
  /** Where the bot is a guest and has no figure to show: what it answers, and how it is asked. `bot` is '@karvan_bot'; it opens their chat. */
  guest(bot: string): string
}

import type { MonthOrYear } from '../../answers/model/question.ts'
import type { Period } from '../../data/model/schema.ts'

/** What stands on the cards of inline mode, and beside them. */
export interface InlineWords {
  /** Title of a change on the year before: '+30.2% in 2025'. */
  changeIn(change: string, period: Period): string
  /** Before the highest year or month, where it may be called so: 'Record year'. */
  readonly record: Readonly<Record<MonthOrYear, string>>
  /** Title of a list of partners, largest first: 'Top partners'. */
  readonly partners: string
  /** Under a sentence into which figures were put: what between its signs was not understood and stays as typed. A sentence. */
  left(places: readonly string[]): string
  /** The button over the cards. */
  readonly openBot: string
  /** Where the bot is a guest and has no figure to show: what it answers, and how it is asked. `bot` is '@karvan_bot'; it opens their chat. */
  guest(bot: string): string
}

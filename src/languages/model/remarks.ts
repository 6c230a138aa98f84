/** What is said beside an answer: whether a claim is right, which currency is held, how the question was read. */
import type { Period } from '../../data/model/schema.ts'
import type { Text } from './text.ts'

/** Amounts come as the voice writes them. A sentence stands alone in its line, without a full stop where a figure stands in it. */
export interface RemarkWords {
  /** In front of the figure that is held: 'yes', 'about right', 'no', 'cannot be told'. */
  readonly verdicts: Record<'holds' | 'rounded' | 'not' | 'open', string>
  /** Instead of a verdict on a period of which nothing is held: 'cannot be told: no 2025 figure is held'. */
  unheld(period: Period): string
  /** '$10 billion is 7% more'. */
  percent(claimed: string, way: 'more' | 'less', percent: string): string
  /** '50% is 19.8 percentage points more'; `points` are digits, `written` the same in the voice. */
  points(claimed: string, way: 'more' | 'less', points: string, written: string): string
  /** '$10 billion is about twice as much'; `times` are digits, `written` the same in the voice. */
  times(claimed: string, times: string, written: string): string
  /** '30 billion yuan cannot be compared: held in US dollars only, and Karvan converts nothing.' */
  otherUnit(claimed: string, unit: string): string
  /** 'Held in US dollars only; Karvan converts nothing.' */
  heldIn(unit: string): string
  /** 'Read as: “last year” → 2025 · carried over: China'. */
  readAs(words: readonly Text[], carried: readonly string[]): Text
  /** 'Karvan holds figures, not their causes.' */
  readonly noCauses: string
  /** 'Partners held: 3.' */
  partnersHeld(count: number): string
}

/** The words of verdicts on claims. They are a part of `Say`. */
import type { ClaimState, ClaimVerdict, Run } from '../../answers/claims/weighed.ts'
import type { Period } from '../../data/model/schema.ts'
import type { Text } from './text.ts'

/** A verdict is followed by the figure that decides. All are without a capital and without a full stop. */
export interface ClaimWords {
  /** 'yes', 'about right', 'no' … */
  readonly verdicts: Readonly<Record<ClaimVerdict, string>>
  /** The verdicts that a question like 'is it false that …' or 'isn't it …' would leave unclear: 'the claim holds'. */
  readonly turned: Readonly<Record<'holds' | 'rounded' | 'not', string>>
  /** Behind the verdict: 'it grew', 'it was less', 'cut off, not rounded'. */
  readonly states: Readonly<Record<ClaimState, string>>
  /** A sentence before the one that nothing is held: 'Cannot be told.' */
  readonly untold: string
  /** 'Not the first time: already 3rd in 2018 [5]'; `figure` has its citation. */
  already(figure: Text, period: Period): Text
  /** 'Never above 4th in the years held: 1992–2020, 2024'; for a value, 'At most $3.7 billion [2] in the years held: …'. */
  neverBefore(measure: 'place' | 'value', best: Text, held: string): Text
  /** 'Too few earlier figures are held to call it the first time: 2024'; `held` may be empty. */
  fewHeld(held: string): string
  /** 'Years of growth in a row: at least 4, 2022–2025'; `years` are the years of the run. */
  run(run: Run, years: string): string
}

/** A post whose claims were judged: one line for each claim, quote, fact and unread clause, in the order of the text. */
import type { ProjectFact, Quote } from '../../data/model/schema.ts'
import type { ClaimNote, ClaimState, ClaimVerdict } from '../claims/weighed.ts'
import type { Figure } from '../model/findings.ts'
import type { OpenSlot, PostClaim, PostFact, TextSpan } from '../model/post.ts'

declare module '../model/question.ts' {
  interface Answers {
    check: CheckedPost
  }
}

export interface CheckedPost {
  readonly text: string
  /** A claim that the text repeats is here once. */
  readonly lines: readonly CheckedLine[]
}

export type CheckedLine =
  | ({ readonly is: 'claim' } & JudgedClaim)
  | { readonly is: 'quote'; readonly span: TextSpan; readonly held: Quote }
  | ({ readonly is: 'fact' } & JudgedFact)
  | { readonly is: 'unread'; readonly span: TextSpan; readonly number?: TextSpan }

/** Why there is no verdict. */
export type OpenReason =
  | 'not-held'
  /** A forecast, or an aim. */
  | 'expected'
  | 'target'
  /** Of a past time that the text does not name: "used to be the eighth". */
  | 'former'
  /** The period was not over on the day of the post. */
  | 'not-over'
  /** Held in another currency. */
  | 'other-currency'
  /** The figures held do not tell: bounds, too few years. */
  | 'untold'
  /** The figure held differs, and the post does not name this slot: it may mean another flow, pair, period or currency. */
  | OpenSlot

export interface JudgedClaim {
  readonly claim: PostClaim
  /** 'not': an official figure for the same flow, pair, period and currency excludes it. */
  readonly verdict: ClaimVerdict
  /** Only of an open verdict. */
  readonly because?: OpenReason
  /** The figure that decides; of an open verdict, the one held beside it. */
  readonly figure?: Figure
  readonly beside?: Figure
  readonly state?: ClaimState
  readonly note?: ClaimNote
  /** Of a contested claim: it differs so little that the office may have revised its figure. */
  readonly near?: true
  /** The claimed number is held for another period, flow or partner. */
  readonly elsewhere?: Figure
}

/** A fact of a project with its verdict. Only a fact with a number or a day can be contested. */
export interface JudgedFact {
  readonly fact: PostFact
  readonly verdict: 'holds' | 'rounded' | 'contested' | 'open'
  readonly because?: 'not-held' | 'expected'
  readonly held?: ProjectFact
}

/** What was heard beside a question. It is no part of the question's address: a button that asks it again does not repeat it. */
import type { Amount, Area, Flow, Period } from '../../data/model/schema.ts'

/** What the asker heard or read somewhere, and asks whether it is so. */
export type Claim =
  /** A value, a growth ('PT', 'TIMES'), a share or a place ('ORD'), with the digits that were given. */
  | {
      readonly kind: 'amount'
      readonly amount: Amount
      /** The flow named right before it, when several amounts are claimed. */
      readonly flow?: Flow
      /** A growth a year, of a growth over years. */
      readonly yearly?: true
    }
  /** 'Is it more with China than with Russia?' of the one named first. */
  | { readonly kind: 'order'; readonly area: Area; readonly way: 'more' | 'less' }
  /** 'Was 2025 a record?' */
  | { readonly kind: 'record'; readonly period: Period }

/** What words of a question were taken for. */
export type Meaning =
  | { readonly area: Area }
  | { readonly period: Period }
  /** Years from–to; without `to`, up to the newest. */
  | { readonly years: { readonly from: Period; readonly to?: Period } }
  | { readonly flow: Flow }
  | { readonly amount: Amount }

/** How a question in its asker's own words was read. */
export interface Understanding {
  /** Words as typed, in their order, only those that gave something. */
  readonly words: readonly { readonly said: string; readonly meant: Meaning }[]
  /** What was taken from the question before. */
  readonly carried: readonly Meaning[]
}

export type ClaimedAmount = Extract<Claim, { kind: 'amount' }>

export interface Remarks {
  readonly claims: readonly Claim[]
  /** The currency the answer is wanted in: ISO 4217. */
  readonly unit?: string
  /** What else of the figures is asked for: how many times as much, by how much the one is more, why two sides count unlike, why it came so. */
  readonly wants?: 'times' | 'difference' | 'sides' | 'causes'
  /** The amount whose source is asked for: 'who said 4.87 billion?' */
  readonly sought?: Amount
  readonly reading: Understanding
  /** The reader asked how the question was read. */
  readonly recalled?: true
}

/** Remarks of a question. They are no part of its address, so a button that asks it again does not repeat them. */
import type { Amount, Area, Flow, Period } from '../../data/model/schema.ts'

export type Claim =
  /** A value, a growth ('PT', 'TIMES'), a share or a place ('ORD'), with the digits that were given. */
  | {
      readonly kind: 'amount'
      readonly amount: Amount
      /** The flow named right before it, when several amounts are claimed. */
      readonly flow?: Flow
      /** The claim is the average growth per year. */
      readonly yearly?: true
      /** 'It hit 5 billion': so much or more. */
      readonly reached?: true
      /** A percentage that was said as a fraction: 'by a third'. */
      readonly fraction?: true
      /** 'It was not 5 billion', 'China is not the largest partner'. */
      readonly denied?: true
    }
  /** 'It fell'; with `denied`, 'it did not fall'. */
  | { readonly kind: 'change'; readonly way: 'up' | 'down' | 'same'; readonly denied?: true }
  /** 'It was third, or over 4 billion, for the first time.' */
  | { readonly kind: 'first'; readonly amount: Amount; readonly reached?: true }
  /** 'The third record year in a row', 'it fell for the second year in a row'. `atLeast`: 'three years in a row'. */
  | {
      readonly kind: 'streak'
      readonly of: 'record' | 'up' | 'down'
      readonly count: number
      readonly atLeast?: true
      /** The last year of the run; without it, the year of the answer. */
      readonly period?: Period
    }
  /** 'Is it more with China than with Russia?': a claim about the country named first. */
  | { readonly kind: 'order'; readonly area: Area; readonly way: 'more' | 'less' }
  /** 'Was 2025 a record?' */
  | { readonly kind: 'record'; readonly period: Period }

/** The meaning that a word of a question was given. */
export type Meaning =
  | { readonly area: Area }
  | { readonly period: Period }
  /** Years from–to; without `to`, up to the newest. */
  | { readonly years: { readonly from: Period; readonly to?: Period } }
  | { readonly flow: Flow }
  | { readonly amount: Amount }

/** How a question in free words was read. */
export interface Understanding {
  /** The words that have a meaning, as typed, in their order. */
  readonly words: readonly { readonly said: string; readonly meant: Meaning }[]
  /** The meanings taken from the previous question. */
  readonly carried: readonly Meaning[]
  /** The words that told what is asked, and those that carry nothing, as typed. */
  readonly asking?: readonly string[]
  readonly passed?: readonly string[]
  /** The phrases that were not read, as typed. The answer names them. */
  readonly unread?: readonly string[]
}

export type ClaimedAmount = Extract<Claim, { kind: 'amount' }>

/** Everything that a text asks for or claims besides its question. */
export interface Remarks {
  readonly claims: readonly Claim[]
  /** 'Is it false that …', 'isn't it …': a bare yes or no could be understood both ways. */
  readonly turned?: true
  /** The requested currency of the answer: ISO 4217. */
  readonly unit?: string
  /** A further detail: a ratio, a difference, the sum, share or growth of several partners, the share of each, why two sides differ, the causes. */
  readonly wants?: 'times' | 'difference' | 'total' | 'share' | 'growth' | 'shares' | 'sides' | 'causes'
  /** The amount whose source is asked for: 'who said 4.87 billion?' */
  readonly sought?: Amount
  /** Cities that the text names; each is read as its country. */
  readonly cities?: readonly { readonly city: string; readonly area: Area }[]
  /** The country whose own count is asked for: 'according to China'. */
  readonly counter?: Area
  readonly reading: Understanding
  /** The reader asked how the question was read. */
  readonly recalled?: true
}

/** Whether remarks are said in the answer, besides what its question gives. */
export const addsLines = ({ claims, reading: { unread }, ...others }: Remarks): boolean =>
  claims.length > 0 || unread !== undefined || Object.keys(others).length > 0

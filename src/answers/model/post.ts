/** What a post or an article claims: each claim with the words that state it. */
import type { Amount, Area, Flow, Period } from '../../data/model/schema.ts'

/** A part of a text: UTF-16 units, `from` included, `to` not. */
export interface TextSpan {
  readonly from: number
  readonly to: number
}

/** A slot of a claim that its own clause leaves out. A currency is only ever assumed. */
export type OpenSlot = 'flow' | 'pair' | 'period' | 'currency'

interface PostClaimBase {
  /** The number or the words that claim: "$4.87 billion", "third", "fell". */
  readonly span: TextSpan
  /** The clause or sentence that bears it out; it includes `span`. */
  readonly excerpt: TextSpan
  readonly flow: Flow
  readonly reporter: Area
  /** 'WLD' for the reporter's total trade. */
  readonly partner: Area
  readonly period: Period
  /** Slots taken from the sentences before. */
  readonly inherited: readonly OpenSlot[]
  /** Slots that the text does not name at all: the newest complete year, the usual pair, US dollars. */
  readonly assumed: readonly OpenSlot[]
  /** 'expected': a forecast or a plan, not a figure of a period that is over; 'target': an aim; 'former': of a past time not named. */
  readonly status?: 'expected' | 'target' | 'former'
  readonly speaker?: string
  /** Who counted it, as the text says: 'customs', 'statistics' of a country. */
  readonly counter?: Area
}

export interface Move {
  readonly way: 'up' | 'down'
  readonly span: TextSpan
}

/** One claim. `amount` has the digits that were printed; a bound ("more than", "about") is in it. */
export type PostClaim = PostClaimBase &
  /** `move`: the direction in which it came there, "fell to $4.87 billion", with its words. `first`: for the first time ever. */
  (
    | { readonly kind: 'value'; readonly amount: Amount; readonly move?: Move; readonly first?: true }
    /** 'PT': percent of change, a fall is negative. 'TIMES': to so many times the base. `fraction`: said in words, "by a third". */
    | { readonly kind: 'growth'; readonly amount: Amount; readonly against: Period; readonly fraction?: true }
    /** The partner's share in the reporter's total of the flow, in percent. `fraction`: said in words, "a third". */
    | { readonly kind: 'share'; readonly amount: Amount; readonly fraction?: true }
    /** 'ORD': the partner's place among the reporter's partners. `isRun`: for several years in a row. */
    | { readonly kind: 'rank'; readonly amount: Amount; readonly first?: true; readonly isRun?: true }
    /** A record; the `count`-th in a row. */
    | { readonly kind: 'record'; readonly count?: number }
    | { readonly kind: 'direction'; readonly way: 'up' | 'down' | 'same'; readonly against: Period }
    /** More, or less, than with another partner, or than another flow of the same pair. */
    | { readonly kind: 'order'; readonly way: 'more' | 'less'; readonly than: Pick<PostClaimBase, 'flow' | 'partner'> }
  )

export interface PostQuote {
  readonly span: TextSpan
  /** The words without the marks. */
  readonly words: TextSpan
  /** In the nominative case, as the text names the person; absent when it does not. */
  readonly speaker?: string
  readonly office?: string
}

/** A fact of a project, as the data keep them. */
export interface PostFact {
  readonly span: TextSpan
  readonly excerpt: TextSpan
  readonly project: string
  readonly field: 'opened' | 'builder' | 'households' | 'emissions' | 'standing' | 'other'
  readonly amount?: Amount
  /** The day it was opened, ISO. */
  readonly day?: string
  readonly status?: 'expected'
}

/** A clause or a sentence, and its number that was not read; without one, it is not known which part was not. */
export interface UnreadPart extends TextSpan {
  readonly number?: TextSpan
}

/** What was found in a text, each list in the order of the text. */
export interface PostReading {
  readonly claims: readonly PostClaim[]
  readonly quotes: readonly PostQuote[]
  readonly facts: readonly PostFact[]
  /** Clauses or sentences with a number that was not understood. Numbers that are known to be no trade figures are not here. */
  readonly unread: readonly UnreadPart[]
}

/** Values that phrases take or give. */
import type { Amount, Period } from '../../../data/model/schema.ts'

export interface BasedChange {
  readonly amount: Amount
  readonly base: Period
  /** The base is the same period of the year before. */
  readonly isYearOnYear: boolean
  readonly isOurs?: boolean
  /** 'plain' has no ▲ or ▼; 'bold' has bold digits. */
  readonly style?: 'plain' | 'bold'
}

/** The bold words that begin a message, and what they are of. */
export interface Headed {
  readonly digits: string
  readonly subject: string
}

/** A place in a source: paragraphs by number, in brackets or not; the last paragraph; the text as a whole. */
export type Place =
  | { readonly in: 'paragraphs'; readonly from: string; readonly to?: string; readonly isBracketed: boolean }
  | { readonly in: 'last' | 'body' }

export type CardLabel = OriginLabel | HistoryLabel | 'place' | 'note' | 'id'

/** 'uncounted': in place of who counted, when the source only tells who said it. */
type OriginLabel = 'countedBy' | 'saidBy' | 'uncounted'
/** 'instead': what is held now in place of a withdrawn figure. */
type HistoryLabel = 'entered' | 'earlier' | 'seed' | 'why' | 'withdrawn' | 'instead'

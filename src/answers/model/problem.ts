import type { Area, Day, Period } from '../../data/model/schema.ts'
import type { Question } from './question.ts'

/** What was read: the question, or why it cannot be answered and the nearest questions that can. */
export type ReadResult = { readonly question: Question } | Unanswerable
export interface Unanswerable {
  readonly problem: Problem
  readonly nearest: readonly Question[]
}

/** Why a question cannot be answered: a word or period that cannot be used. */
export type Problem =
  | { readonly because: 'not-a-period'; readonly heard: string; readonly instead: readonly Period[] }
  | { readonly because: 'not-over'; readonly period: Period; readonly today: Day }
  | { readonly because: 'unknown-word'; readonly heard: string; readonly area?: Area }
  /** A word that makes it a question about another subject: retail turnover, trade in services. */
  | { readonly because: 'other-subject'; readonly heard: string }
  | { readonly because: 'unknown-command'; readonly heard: string; readonly command?: string }
  | { readonly because: 'unknown-id'; readonly heard: string }
  | { readonly because: 'unknown-language'; readonly heard: string }
  /** A citation style that is not offered: MLA. */
  | { readonly because: 'unknown-style'; readonly heard: string }
  | { readonly because: 'too-many'; readonly what: 'countries' | 'periods'; readonly most: number }
  | { readonly because: 'too-few'; readonly what: 'countries' }
  /** Periods that are to be added have months in common. */
  | { readonly because: 'overlap' }
  /** Partners are asked for by something else than size. */
  | { readonly because: 'by-size' }
  /** A day or a week is asked for; trade is counted by the month. */
  | { readonly because: 'by-month' }
  /** A financial year is asked for; the years held are those of the calendar. */
  | { readonly because: 'by-calendar-year' }
  /** Countries are left out of something that is no total and no list of partners. */
  | { readonly because: 'no-rest' }
  | { readonly because: 'same-country'; readonly area: Area }
  | { readonly because: 'not-understood' }
  /** Words are mistyped. The nearest questions are what they may mean. */
  | { readonly because: 'mistyped' }
  /** A word with several meanings. The nearest questions are one for each meaning. */
  | { readonly because: 'ambiguous'; readonly heard: string }
  | { readonly because: 'no-forecast' }
  /** Goods, tonnes or pieces are asked for; only the money of all goods together is held. */
  | { readonly because: 'no-goods' }
  | { readonly because: 'no-text' }
  /** A file is asked for where none can be sent: in a channel, inline, or as a guest. */
  | { readonly because: 'no-file-here' }
  /** /check without a post, or of a post without text. */
  | { readonly because: 'no-post' | 'no-words' }
  /** Figures are to be changed: readers cannot. */
  | { readonly because: 'no-edits' }
  /** A channel is to be set up: how that is done. */
  | { readonly because: 'channel' }
  | { readonly because: 'thanks' | 'talk' }
  /** An answer of the bot that was passed on to it. */
  | { readonly because: 'own-answer' }
  | { readonly because: 'failed' }
  /** More partners or periods than one answer can have. */
  | { readonly because: 'hurried' }
  /** In this group only admins change settings, or only admins ask. */
  | { readonly because: 'admins-decide' | 'admins-ask' }

import type { Area, Day, Flow, Period } from '../../data/model/schema.ts'

/** Who trades with whom: reporter and partner. For turnover the order does not matter. */
export interface Pair {
  readonly reporter: Area
  readonly partner: Area
}

/** One flow of one pair: the subject of most questions. */
export interface OfPair extends Pair {
  readonly flow: Flow
  /** The answer uses only what was published by that day. */
  readonly asOf?: Day
}

/** A pair in at most one period. A missing period means the newest held. */
export interface OfPairAndPeriod extends OfPair {
  readonly period?: Period
}

/** Pages without a figure; `group` is the greeting in a group. */
export const pageNames = [
  'start',
  'group',
  'help',
  'changes',
  'places',
  'origins',
  'files',
  'chat',
  'bot',
  'countries',
  'about',
  'privacy',
  'status',
  'settings',
  'language',
  'terms',
] as const
export type PageName = (typeof pageNames)[number]
export const citeStyles = ['text', 'apa', 'bibtex', 'gost'] as const
export type CiteStyle = (typeof citeStyles)[number]
/** What /cite cites besides the figure of a flow. */
export const citables = ['growth', 'rank', 'share', 'record'] as const
export type Citable = (typeof citables)[number]
export type MonthOrYear = 'month' | 'year'

/** The kinds of question. The file of a kind (kinds/*.ts) adds its entry by declaration merging; kinds/kinds.ts must list its value. */
// biome-ignore lint/suspicious/noEmptyInterface: kinds/*.ts fill it.
export interface Questions {}

/** The kinds of answer, filled the same way. The names are kept in the counts of usage on disk, so they never change. */
// biome-ignore lint/suspicious/noEmptyInterface: kinds/*.ts fill it.
export interface Answers {}

export type QuestionOf<K extends keyof Questions = keyof Questions> = {
  readonly [P in K]: { readonly kind: P } & Questions[P]
}[K]

/** Everything that can be asked. Every question has one address (address.ts), and every address leads back to its question. */
export type Question = QuestionOf

/** The partners that a question names, in its order. */
export function partnersOf(question: Question): readonly Area[] {
  if ('partners' in question) return question.partners
  return 'partner' in question ? [question.partner] : []
}

export type PeriodQuestion = {
  readonly [K in Question['kind']]: 'period' extends keyof QuestionOf<K> ? QuestionOf<K> : never
}[Question['kind']]

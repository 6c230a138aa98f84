import type { Area, Day, Flow, Period } from '../../data/model/schema.ts'

/** Who trades with whom: reporter and partner. For turnover the order does not matter. */
export interface Pair {
  readonly reporter: Area
  readonly partner: Area
}

interface OfPair extends Pair {
  readonly flow: Flow
  /** Only what was published by that day. */
  readonly asOf?: Day
}

/** Pages that hold no figure; `group` is what a group is told at the start. */
export type PageName =
  | 'start'
  | 'group'
  | 'help'
  | 'countries'
  | 'about'
  | 'privacy'
  | 'status'
  | 'settings'
  | 'language'
export type CiteStyle = 'text' | 'apa' | 'bibtex' | 'gost'
export type MonthOrYear = 'month' | 'year'

/**
 * Everything that can be asked. A missing `period` means the newest held.
 * Every question has one address (address.ts), and every address leads back to its question.
 */
export type Question =
  /** /turnover 2025, /exports, /imports, /balance, /latest. */
  | ({ readonly kind: 'figure'; readonly period?: Period } & OfPair)
  /** /growth 2025, /growth 2025 vs 2021: `base` where it is not the year before. */
  | ({ readonly kind: 'growth'; readonly period?: Period; readonly base?: Period } & OfPair)
  /** /growth 2021-2025: average a year, both ends included. */
  | ({ readonly kind: 'average'; readonly from: Period; readonly to: Period } & OfPair)
  /** /turnover 2021-2025, later /chart: years or months one by one; without ends, all that is held. */
  | ({ readonly kind: 'series'; readonly grain: MonthOrYear; readonly from?: Period; readonly to?: Period } & OfPair)
  /** /rank: the partner's place among the reporter's partners. */
  | ({ readonly kind: 'rank'; readonly period?: Period } & OfPair)
  /** /rank top 5: the list of partners held. */
  | {
      readonly kind: 'ranking'
      readonly reporter: Area
      readonly flow: Flow
      readonly period?: Period
      readonly top: number
      readonly asOf?: Day
    }
  /** /share: the partner's percent of the reporter's total of that flow. */
  | ({ readonly kind: 'share'; readonly period?: Period } & OfPair)
  /** /compare china russia turkey 2025: two to four partners. */
  | {
      readonly kind: 'compare'
      readonly reporter: Area
      readonly partners: readonly Area[]
      readonly flow: Flow
      readonly period?: Period
      readonly asOf?: Day
    }
  /** /compare 2024 2025: one pair, two to four periods. */
  | ({ readonly kind: 'periods'; readonly periods: readonly Period[] } & OfPair)
  /** /record: the best year or month; with `least` the lowest; of `growth`, not of the value but of its change on the year before. */
  | ({ readonly kind: 'record'; readonly grain: MonthOrYear; readonly least?: true; readonly growth?: true } & OfPair)
  /** /quote: one at a time; `nth` counts from 0. Speaker and topic are ids. */
  | { readonly kind: 'quote'; readonly speaker?: string; readonly topic?: string; readonly nth: number }
  | { readonly kind: 'project'; readonly project?: string }
  /** /sources 2025: every source held for the figure, with the verdict. */
  | ({ readonly kind: 'sources'; readonly period?: Period } & OfPair)
  /** /sources ID: the evidence card of one observation or statement. */
  | { readonly kind: 'evidence'; readonly id: string }
  /** /why 2022: why the sources differ. */
  | ({ readonly kind: 'why'; readonly period?: Period } & OfPair)
  /** /cite: a citation ready to paste, of one observation or statement. */
  | { readonly kind: 'cite'; readonly id: string; readonly style: CiteStyle }
  /** /cite 2025 apa: the same of the figure said first. */
  | ({ readonly kind: 'citation'; readonly period?: Period; readonly style: CiteStyle } & OfPair)
  /** When figures come: the newest held and its day, and the days on which those before it came. */
  | ({ readonly kind: 'release'; readonly period?: Period } & OfPair)
  /** What was entered after that version of the data; `of` is what a digest was made of, up to its own version. */
  | { readonly kind: 'news'; readonly since: number; readonly of?: DigestOf }
  | { readonly kind: 'page'; readonly page: PageName }

/** None of the countries is the pair. The first `skip` were read already. */
interface DigestOf extends Pair {
  readonly to: number
  readonly skip: number
  readonly countries: readonly Area[]
}

export type QuestionOf<K extends Question['kind']> = Extract<Question, { kind: K }>

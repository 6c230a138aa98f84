/** Phrases about lowest figures, missing figures, comparisons and release dates. They are a part of `Say`. */
import type { MonthOrYear } from '../../answers/model/question.ts'
import type { Area, Flow, PartialDay, Period } from '../../data/model/schema.ts'
import type { Text } from './text.ts'

/** Phrases about the lowest figure held, and about the largest and lowest changes. */
export interface Extremes {
  /** Before the lowest figure: 'lowest year held'; after it: 'the lowest of the 9 years held, 2016–2025 (our calculation)'. */
  lowest(grain: 'year' | 'month'): string
  leastOf(grain: 'year' | 'month', from: Period, to: Period, count: number): string
  /** Before the largest or the lowest change held. The lowest is 'deepest' if it is a fall, else 'slowest'. */
  readonly extremes: Record<'fastest' | 'deepest' | 'slowest', string>
  /** 'among the 6 changes held, 2017–2025 (our calculation)'. */
  changesOf(from: Period, to: Period, count: number): string
  /** 'May be less: about $0.7 billion, 2016 [2]'. */
  mayBeLess(figures: Text): Text
}

/** Phrases about missing figures, comparisons and release dates. */
export interface FindingWords {
  /** 'Not held: how China–Azerbaijan turnover changed in 2025 from 2021.' */
  noChange(flow: Flow, reporter: Area, partner: Area, period: Period | undefined, base: Period | undefined): string
  /** 'Not held: China’s place among Azerbaijan’s partners by turnover, 2019.' */
  noRank(flow: Flow, reporter: Area, partner: Area, period: Period | undefined): string
  /** After a figure that is shown instead of that period: 'no 2025 figure is held'. */
  notOf(period: Period): string
  /** 'No figure held on trade between Azerbaijan and China says $5.1 billion.' */
  noSuch(reporter: Area, partner: Area, amount: string): string
  /** Release dates: 'the newest held', 'published 18 Feb 2026', that no next day is announced, and the earlier days. */
  readonly newest: string
  published(day: PartialDay): string
  readonly whenNext: string
  cameBefore(days: Text): Text
  /** Why two statistical offices seldom report the same figure. */
  readonly twoSides: string
  /** No period has figures of both statistical offices, and why such figures usually differ. */
  readonly noSides: string
  /** 'by month', after the name of a series that is not held. */
  readonly byGrain: Readonly<Record<MonthOrYear, string>>
}

/** What is said of the lowest, of what is not held, of two side by side, and of when figures come. Parts of what a language says. */
import type { MonthOrYear } from '../../answers/model/question.ts'
import type { Area, Flow, PartialDay, Period } from '../../data/model/schema.ts'
import type { Text } from './text.ts'

/** The lowest held, and the change that is the largest or the lowest. */
export interface Extremes {
  /** In front of the lowest: 'lowest year held'; and 'the lowest of the 9 years held, 2016–2025'. */
  lowest(grain: 'year' | 'month'): string
  leastOf(grain: 'year' | 'month', from: Period, to: Period, count: number): string
  /** In front of a change that is the largest or the lowest held: of the lowest, whether it is a fall at all. */
  readonly extremes: Record<'fastest' | 'deepest' | 'slowest', string>
  /** 'among the 6 changes held, 2017–2025'. */
  changesOf(from: Period, to: Period, count: number): string
  /** 'May be less: about $0.7 billion, 2016 [2]'. */
  mayBeLess(figures: Text): Text
}

export interface FindingWords {
  /** 'Not held: how China–Azerbaijan turnover changed in 2025 from 2021.' */
  noChange(flow: Flow, reporter: Area, partner: Area, period: Period | undefined, base: Period | undefined): string
  /** 'Not held: China’s place among Azerbaijan’s partners by turnover, 2019.' */
  noRank(flow: Flow, reporter: Area, partner: Area, period: Period | undefined): string
  /** After a figure that is shown instead of that period: 'no 2025 figure is held'. */
  notOf(period: Period): string
  /** 'No figure held on trade between Azerbaijan and China says $5.1 billion.' */
  noSuch(reporter: Area, partner: Area, amount: string): string
  /** '$3.1 billion a year on average'; and of what it is the average: 'the average of the 5 years held'. */
  onAverage(digits: string, grain: MonthOrYear): string
  meanOf(grain: MonthOrYear, count: number): string
  /** Before what one figure is more than another: 'Difference'; and that different counts allow it only roughly. */
  readonly difference: string
  readonly roughly: string
  /** When figures come: 'the newest held', 'published 18 Feb 2026', that the day of the next is not announced, and the days of those before. */
  readonly newest: string
  published(day: PartialDay): string
  readonly whenNext: string
  cameBefore(days: Text): Text
  /** Why two offices hardly ever count alike. */
  readonly twoSides: string
  /** That no period is held which the offices of both sides counted, and why such counts differ as a rule. */
  readonly noSides: string
  /** 'by month', behind the name of a series that is not held. */
  readonly byGrain: Readonly<Record<MonthOrYear, string>>
}

import type { ClaimState, ClaimVerdict, Run } from '../../answers/claims/weighed.ts'
import type { Reason } from '../../answers/model/findings.ts'
import type { MonthOrYear, Pair } from '../../answers/model/question.ts'
import type { OpenReason } from '../../answers/posts/checked.ts'
import type { Definition } from '../../data/model/definition.ts'
import type { Area, Flow, PartialDay, Period } from '../../data/model/schema.ts'
import type { Text, TextPiece } from './voice/text.ts'

/** Phrases about lowest figures, missing figures, comparisons and release dates. They are a part of `Say`. */

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

export interface FindingWords {
  /** 'Not held: how China–Azerbaijan turnover changed in 2025 from 2021.' */
  noChange(flow: Flow, pair: Pair, period: Period | undefined, base: Period | undefined): string
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

/** Phrases about official statistics: the measure that published figures are held against. They are a part of `Say`. */

export interface OfficialWords {
  /** The formula of a turnover and of a balance: 'exports 84.4 + imports 4,789.9'. */
  sum(exports: string, imports: string): string
  less(exports: string, imports: string): string
  /** The formula of a group's figure: 'the sum of today’s 5 members'; of one of them, 'the sum of today’s 4 other members'. */
  members(count: number, areOthers: boolean): string
  /** After an official figure under an equal published one: 'the same', 'the same, rounded', 'the same, cut off'. */
  readonly agrees: Readonly<Record<'same' | 'rounded' | 'cut-off', string>>
  /** A published figure against the official one: 'the same figure, cut off', 'disputed: another official count'. */
  readonly cutOff: string
  readonly disputed: string
  /** Of a figure that a person or a newspaper gives, without naming who counted it. */
  readonly uncounted: string
  /** What a total or a list leaves out: 'without China and Russia'. */
  without(areas: readonly Area[]): string
  /** The group whose members a list is of: 'within the EU'. */
  within(group: Area): string
  /** 'Our check: 4,874.2 ÷ 3,744.8 − 1 = +30.2%'. */
  check(formula: string, result: string): string
  /** 'IMF: exports 84.4 + imports 4,789.9 = $4,874.2 million, the same, rounded [2]'. */
  bearsOut(compiler: string, figure: Text, agrees: string | undefined): Text
  /** 'Reported by China: $2,468.1 million [3]'. */
  mirror(area: Area, figure: Text): Text
  /** Why the two sides of a trade never report the same. */
  readonly neverAgree: string
  /** The place in a table: '4th of 166, after Italy, Türkiye and Russia (our ranking, IMF [3])'. */
  inTable(place: string, partners: number, after: readonly Area[], compiler: Text): Text
  /** '“For the first time” [2] holds: never above 4th in the years held (1992–2020, 2024, 2025).' */
  holdsFirst(said: TextPiece, best: string | undefined, years: string): Text
  /** The definition of a figure: 'Counted', then 'CIF, with freight and insurance, as reported by the country'. */
  readonly countedAs: string
  readonly valuations: Readonly<Record<NonNullable<Definition['valuation']>, string>>
  readonly golds: Readonly<Record<NonNullable<Definition['gold']>, string>>
  readonly bases: Readonly<Record<NonNullable<Definition['basis']>, string>>
  readonly statuses: Readonly<Record<'reported' | 'estimated' | 'unreliable', string>>
  /** '166 partners, IMF [1]; our ranking', after a list. */
  tableOf(partners: number, compiler: Text): Text
}

/** The words of verdicts on claims. They are a part of `Say`. */

/** A verdict is followed by the figure that decides. All are without a capital and without a full stop. */
export interface ClaimWords {
  /** 'yes', 'about right', 'no' … */
  readonly verdicts: Readonly<Record<ClaimVerdict, string>>
  /** The verdicts that a question like 'is it false that …' or 'isn't it …' would leave unclear: 'the claim holds'. */
  readonly turned: Readonly<Record<'holds' | 'rounded' | 'not', string>>
  /** Behind the verdict: 'it grew', 'it was less', 'cut off, not rounded'. */
  readonly states: Readonly<Record<ClaimState, string>>
  /** A sentence before the one that nothing is held: 'Cannot be told.' */
  readonly untold: string
  /** 'Not the first time: already 3rd in 2018 [5]'; `figure` has its citation. */
  already(figure: Text, period: Period): Text
  /** 'Never above 4th in the years held: 1992–2020, 2024'; for a value, 'At most $3.7 billion [2] in the years held: …'. */
  neverBefore(measure: 'place' | 'value', best: Text, held: string): Text
  /** 'Too few earlier figures are held to call it the first time: 2024'; `held` may be empty. */
  fewHeld(held: string): string
  /** 'Years of growth in a row: at least 4, 2022–2025'; `years` are the years of the run. */
  run(run: Run, years: string): string
  readonly checked: CheckedWords
}

/** The words of /check. Each line quotes the post, then says what is held. All but the sentences are without a capital. */
export interface CheckedWords {
  /** The first line: '3 of 5 claims hold, 1 does not, 1 in doubt'. `total` may be 0. */
  headline(count: Readonly<Record<'holds' | 'fails' | 'doubted' | 'total', number>>): string
  /** Behind it, of changes that were larger than claimed: ', 1 understated'; a sentence when they are all. */
  understated(count: number, total: number): string
  /** Below it when there is no claim: what can be checked, with an example. */
  readonly checkable: string
  /** Behind it, what was not read as a claim: ', 1 was not read'. `total` is above 0. */
  notRead(count: number, total: number): string
  /** Why there is no verdict: 'not held', 'an aim, not a result'. */
  readonly open: Readonly<Record<OpenReason, string>>
  /** Of a sentence with a number: 'not read'. Of a quote: 'word for word'. */
  readonly unread: string
  readonly verbatim: string
  /** Of a number that differs a little: 'perhaps an earlier count'. */
  readonly near: string
  /** Of a place: the partner of that place has nearly as much. */
  readonly nearPlace: string
  /** 'The number is that of Azerbaijan’s imports from China, January 2026 [2]'. */
  elsewhere(of: Text): Text
  /** 'Taken from elsewhere in the text: 2025, China.' and 'Not given, so assumed: 2025.' */
  inherited(slots: string): string
  assumed(slots: string): string
  /** Of an amount without a currency. */
  readonly dollars: string
  /** The button that shows all claims, and the line that says how many are not shown: '12 more'. */
  readonly all: string
  more(count: number): string
  /** The notice when the post is no longer there. */
  readonly gone: string
}

/** Why two figures differ: a phrase for each reason. `period` is the one that the figure belongs to. */
interface ReasonWords extends Readonly<Record<Exclude<Reason['because'], 'other-period' | 'definition'>, string>> {
  'other-period'(period: Period): string
  definition(definition: Definition): string
}

export const reasonFrom =
  (words: ReasonWords) =>
  (reason: Reason): string => {
    if (reason.because === 'other-period') return words['other-period'](reason.period)
    return reason.because === 'definition' ? words.definition(reason.definition) : words[reason.because]
  }

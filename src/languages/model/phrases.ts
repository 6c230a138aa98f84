/** Phrases with one use each: remarks beside an answer, problems, inline cards, tables. They are parts of `Say`. */
import type { MonthOrYear } from '../../answers/model/question.ts'
import type { Area, Day, Period } from '../../data/model/schema.ts'
import type { Text } from './voice/text.ts'

/**
 * Remarks beside an answer: how far a claim is from the figure, which currency is held, how the question was read.
 * Amounts come as the voice writes them. A sentence has its own line, without a full stop when it contains a figure.
 */
export interface RemarkWords {
  /** Instead of a verdict, for a period without figures: 'cannot be told: no 2025 figure is held'. */
  unheld(period: Period): string
  /** '$10 billion is 7% more'. */
  percent(claimed: string, way: 'more' | 'less', percent: string): string
  /** '50% is 19.8 percentage points more'. `points` is for plural forms; `written` is the number to show. */
  points(claimed: string, way: 'more' | 'less', points: string, written: string): string
  /** '$10 billion is about twice as much'; `times` is the plain number, `written` is the number to show. */
  times(claimed: string, times: string, written: string): string
  /** '30 billion yuan cannot be compared: held in US dollars only, and Karvan converts nothing.' */
  otherUnit(claimed: string, unit: string): string
  /** 'Held in US dollars only; Karvan converts nothing.' */
  heldIn(unit: string): string
  /** 'Tashkent is read as Uzbekistan: figures of cities and regions are not held.' The name is in the reader's language or another. */
  city(name: string, area: Area): string
  /** For 'according to China': 'Counted by China.', or that only another count is held. */
  countOf(area: Area): string
  noCountOf(area: Area): string
  /** 'Read as: “last year” → 2025 · carried over: China'. */
  readAs(words: readonly Text[], carried: readonly string[]): Text
  /** 'What is asked: “how much” · carries nothing: “please”'; the lists are quoted. */
  wordFates(asking: string, passed: string): string
  /** 'Not read: “before the pandemic”' */
  notRead(phrases: readonly string[]): string
  /** 'Karvan holds figures, not their causes.' */
  readonly noCauses: string
  /** 'Partners held: 3.' */
  partnersHeld(count: number): string
}

/** One sentence for each problem, and a way on. `example` is a command line to try. */
export interface ProblemWords {
  /** `instead` is empty for an event: "since covid". */
  notAPeriod(heard: string, instead: readonly string[]): Text
  notOver(period: Period, today: Day): Text
  unknownWord(heard: string, area: Area | undefined): Text
  /** A word of another subject. Below it is a button with the question without the word. */
  otherSubject(heard: string): Text
  /** The buttons below it are what the mistyped words may mean. */
  readonly mistyped: Text
  unknownCommand(heard: string, command: string | undefined): Text
  unknownId(heard: string): Text
  unknownLanguage(heard: string): Text
  unknownStyle(heard: string): Text
  tooMany(what: 'countries' | 'periods', most: number): Text
  readonly 'too-few': Text
  readonly overlap: Text
  /** The smallest partner, or the fastest growing one, was asked for. */
  readonly 'by-size': Text
  /** A day or a week was asked for. The button below asks for the newest figure. */
  readonly 'by-month': Text
  readonly 'by-calendar-year': Text
  /** Only totals and lists of partners can leave countries out. */
  readonly 'no-rest': Text
  sameCountry(area: Area): Text
  readonly 'not-understood': Text
  /** A word with several meanings. The buttons below it are the meanings. */
  ambiguous(heard: string): Text
  readonly 'no-forecast': Text
  readonly 'no-goods': Text
  readonly 'no-text': Text
  /** A file is asked for in a channel, inline or as a guest. 64 characters at most. */
  readonly 'no-file-here': Text
  /** /check alone: how to use it. Then of a post without text: a picture. */
  readonly 'no-post': Text
  readonly 'no-words': Text
  /** To a reader who asks to change a figure. */
  readonly 'no-edits': Text
  /** How to set up a channel. */
  readonly channel: Text
  /** To thanks, and to other small talk: a short word. */
  readonly thanks: Text
  readonly talk: Text
  readonly 'own-answer': Text
  readonly failed: Text
  /** Said once to a user who asks faster than the limit; then the bot is silent. */
  readonly hurried: Text
}

export interface InlineWords {
  /** Title of a change on the year before: '+30.2% in 2025'. */
  changeIn(change: string, period: Period): string
  /** Before the highest year or month: 'Record year'. */
  readonly record: Readonly<Record<MonthOrYear, string>>
  /** Title of a list of partners, largest first: 'Top partners'. */
  readonly partners: string
  /** Under a sentence with figures in its slots: the slots that were not understood and stay as typed. */
  left(places: readonly string[]): string
  /** The button above the cards. */
  readonly openBot: string
  /** In guest mode, without a figure: what the bot answers and how to ask. `bot` is '@karvan_bot', a link to a chat. */
  guest(bot: string): string
}

/** Headings of the columns of a table, and the note under it. */
export interface TableWords {
  readonly country: string
  readonly period: string
  /** A place among partners: as short as a number. */
  readonly place: string
  /** The change on the year before. */
  readonly change: string
  /** The note under a table with figures in italics. */
  readonly ours: string
}

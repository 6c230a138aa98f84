/** What follows from a question and the facts. Pure values: no words, no markup, no clock. */

import type { NewsKind, Subscription } from '../../data/chats/subscriptions.ts'
import type { FactEntry } from '../../data/facts/facts.ts'
import type {
  Amount,
  Area,
  Code,
  Day,
  Observation,
  Period,
  Project,
  ProjectFact,
  Quote,
  Source,
  Speaker,
  Statement,
} from '../../data/model/schema.ts'
import type {
  Compared,
  Computed,
  Conflict,
  Difference,
  Figure,
  GrowthCheck,
  Published,
  Ranked,
  Record,
  Verdict,
} from './findings.ts'
import type { Problem } from './problem.ts'
import type { CiteStyle, PageName, Question, QuestionOf } from './question.ts'
import type { Preview, SubscriptionView, Target } from './subscription-view.ts'

/** What figures side by side differ in besides their size. */
type Unlike = 'periods' | 'compilers' | 'units' | 'bounds'

export type Answer =
  | {
      readonly kind: 'figure'
      readonly question: QuestionOf<'figure'> & { readonly period: Period }
      readonly headline: Figure
      readonly growth?: Figure
      readonly record?: Record
      readonly base?: Figure
      readonly check?: GrowthCheck
      /** Exports and imports beside a turnover, of the same period. */
      readonly parts?: { readonly exports?: Figure; readonly imports?: Figure }
      readonly others: readonly Verdict[]
      /** The impossible ones; the unlikely stand in 'sources' and 'why'. */
      readonly conflicts: readonly Conflict[]
      readonly earlier?: Period
      readonly later?: Period
    }
  | {
      readonly kind: 'growth'
      readonly question: QuestionOf<'growth'> & { readonly period: Period; readonly base: Period }
      readonly headline: Figure
      readonly now?: Figure
      readonly base?: Figure
      readonly check?: GrowthCheck
      readonly record?: Record
      readonly others: readonly Verdict[]
      readonly earlier?: Period
      readonly later?: Period
    }
  | {
      readonly kind: 'average'
      readonly question: QuestionOf<'average'>
      readonly headline: Computed
      /** Growth of each year after the first, as published or else ours, newest first. */
      readonly yearly: readonly Figure[]
      /** Published growths that differ from the one shown for their year. */
      readonly disputed: readonly Verdict[]
    }
  | {
      readonly kind: 'series'
      readonly question: QuestionOf<'series'>
      /** Newest first. */
      readonly figures: readonly Figure[]
      readonly growths: readonly Figure[]
      readonly missing: readonly Period[]
    }
  | {
      readonly kind: 'rank'
      readonly question: QuestionOf<'rank'> & { readonly period: Period }
      readonly headline: Published
      /** Other sources that give the same place. */
      readonly alike: readonly Published[]
      /** Places in whole years before, newest first, neighbours of the same place together. */
      readonly history: readonly { readonly place: string; readonly figures: readonly Published[] }[]
      /** "For the first time" was said, and an earlier figure already gives that place. */
      readonly contested?: { readonly said: Published; readonly earlier: Published }
      readonly others: readonly Verdict[]
    }
  | {
      readonly kind: 'ranking'
      readonly question: QuestionOf<'ranking'> & { readonly period: Period }
      readonly rows: readonly Ranked[]
      /** Whether the places are published, or only the order of the values held: then a row may still have its place. */
      readonly basis: 'published' | 'held'
      /** The rows are the places 1, 2, 3 … without a gap; else partners may be missing. */
      readonly complete: boolean
      /** How many partners are held in all: the list asked for may be shorter, or longer. */
      readonly of: number
      /** What the values held differ in besides their size: then largest first is a layout, and no ranking. */
      readonly unlike?: readonly Unlike[]
    }
  | {
      readonly kind: 'share'
      readonly question: QuestionOf<'share'> & { readonly period: Period }
      readonly headline: Figure
      readonly value?: Figure
      readonly total?: Figure
      readonly others: readonly Verdict[]
    }
  | {
      readonly kind: 'compare'
      readonly question: QuestionOf<'compare'> | QuestionOf<'periods'>
      /** Largest first when ordered, else as asked. */
      readonly rows: readonly Compared[]
      /** Of two rows of equally long periods, where both are held and may stand in one calculation. */
      readonly difference?: Difference
      readonly ordered: boolean
      /** Why no order is drawn. */
      readonly unlike: readonly Unlike[]
    }
  | {
      readonly kind: 'record'
      readonly question: QuestionOf<'record'>
      /** The highest exact figure held; with `least` the lowest. Of growth, the change itself. */
      readonly best: Figure
      /** Figures of other periods that may be more (with `least`, less): "about", "over", or of another count. Largest first. */
      readonly rivals: readonly Figure[]
      /** No other period is held: then nothing tells of a record. */
      readonly only?: true
      readonly record?: Record
      /** The next best, for measure. */
      readonly second?: Figure
      /** How many periods were compared, the first and the last of them; there may be gaps between. */
      readonly count: number
      readonly from: Period
      readonly to: Period
      /** Every period that is held at all, oldest first: of others nothing can be told. */
      readonly periods: readonly Period[]
    }
  | {
      readonly kind: 'quote'
      readonly question: QuestionOf<'quote'>
      readonly quote: Quote
      readonly speaker?: Speaker
      readonly retoldBy?: Speaker
      readonly source: Source
      readonly of: number
    }
  | { readonly kind: 'project'; readonly project: Project; readonly facts: readonly ProjectFact[] }
  | { readonly kind: 'projects'; readonly projects: readonly Project[] }
  | {
      readonly kind: 'sources'
      readonly question: QuestionOf<'sources'> & { readonly period: Period }
      readonly headline: Figure
      readonly growth?: Figure
      /** The headline's own sources first, as 'same'. */
      readonly verdicts: readonly Verdict[]
      readonly conflicts: readonly Conflict[]
    }
  | { readonly kind: 'evidence'; readonly entry: FactEntry<Observation | Statement>; readonly source: Source }
  | {
      readonly kind: 'why'
      readonly question: QuestionOf<'why'> & { readonly period: Period }
      readonly headline: Figure
      readonly values: readonly Verdict[]
      /** Two offices counted, each for itself. */
      readonly twoCounts?: true
      readonly growth?: Figure
      readonly growths: readonly Verdict[]
      readonly conflicts: readonly Conflict[]
    }
  | {
      readonly kind: 'cite'
      readonly question: QuestionOf<'cite'>
      readonly of: Observation | Statement
      readonly source: Source
      readonly style: CiteStyle
      readonly accessed: Day
    }
  | {
      readonly kind: 'news'
      readonly question: QuestionOf<'news'>
      readonly figures: readonly Published[]
      readonly statements: readonly Statement[]
      readonly version: number
    }
  | {
      readonly kind: 'release'
      readonly question: QuestionOf<'release'>
      /** The newest figure held; of the period asked for, where that is held. */
      readonly newest: Published
      /** The first figure of each period of its kind before, newest first: when such figures came. */
      readonly before: readonly Published[]
      /** The period asked for, of which nothing is held yet. */
      readonly missing?: Period
    }
  /** Nothing held: the nearest figures that are. */
  | {
      readonly kind: 'none'
      readonly question: Question
      readonly nearest: readonly Figure[]
      /** Of a change, its end that is not held. */
      readonly missing?: Period
      /** An amount that no figure held gives. */
      readonly sought?: Amount
      /** Whoever asked is told when it comes. */
      readonly isAwaited?: true
    }
  | { readonly kind: 'unclear'; readonly problem: Problem; readonly nearest: readonly Question[] }
  | { readonly kind: 'page'; readonly page: PageName; readonly held: Held }
  /** What was done: a setting changed, a person's traces removed. */
  | {
      readonly kind: 'receipt'
      readonly done:
        | { readonly what: 'language'; readonly language: Code }
        | {
            readonly what:
              | 'forgotten'
              | 'person-forgotten'
              | 'forget-group'
              | 'group-forgotten'
              | 'waiting'
              | 'waiting-here'
              | 'waits-full'
              | 'waits-no-more'
          }
    }
  /** What a chat, a topic or a channel is subscribed to, as it stands now; or why that could not be changed. */
  | {
      readonly kind: 'subscription'
      readonly target: Target
      readonly of?: Subscription
      readonly problem?:
        | ('only-admins' | 'no-channel' | 'cannot-post' | 'not-there' | 'nothing' | 'not-in-it')
        | ('unknown-word' | 'unknown-hours' | 'unknown-zone' | 'unknown-often' | 'unknown-less' | 'meant-ending')
      /** The word, or the name of the channel, that the problem is about. */
      readonly heard?: string
      /** What was to be told no more, and is not told. */
      readonly named?: readonly (Area | NewsKind)[]
      readonly isRemoved?: true
      /** Of a channel that is set up from a private chat: '@trade_news', or its title where it has no such name. */
      readonly title?: string
      /** Which buttons are shown. Absent: all. */
      readonly view?: SubscriptionView
      /** To choose from, those of the most figures first. */
      readonly countries?: readonly Area[]
      /** The channels that this person has set up. */
      readonly channels?: readonly { readonly chat: number; readonly title: string }[]
      /** What would be sent, or why there is nothing to show. */
      readonly preview?: Preview
    }

export type AnswerOf<K extends Answer['kind']> = Extract<Answer, { kind: K }>

/** What the store holds, for /status and /about. */
interface Held {
  readonly version: number
  readonly observations: number
  readonly statements: number
  readonly sources: number
  /** Countries with figures of their own, those with the most first. */
  readonly countries: readonly Area[]
  /** Publication day of the newest source. */
  readonly newest?: string
}

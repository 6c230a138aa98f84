/** What the text is about at one place (`PostTopic`), and what the cells of a sentence have found so far (`Progress`). */
import type { OpenSlot, PostClaim, TextSpan } from '../../../answers/model/post.ts'
import type { Area, Flow, Period } from '../../../data/model/schema.ts'
import type { Context } from '../../text/context.ts'
import type { PlaceMark } from '../words/place-rules.ts'
import type { Sentence } from '../words/sentence.ts'
import type { PostSubject } from '../words/subject.ts'

export type Direction = 'up' | 'down'

/** The two sides of a trade. */
export interface Sides {
  readonly reporter: Area
  readonly partner: Area
}

/** The same two sides, whichever of them is the reporter. */
export const isSamePair = (one: Sides, other: Sides): boolean =>
  (one.reporter === other.reporter && one.partner === other.partner) ||
  (one.reporter === other.partner && one.partner === other.reporter)

export interface TableUnit {
  readonly power: number
  readonly currency: string
}

/** What the heading of a table tells of one of its columns. */
export interface TableColumn {
  readonly flow?: Flow
  /** `index`: in percent of another period, 104.5 for a growth of 4.5. */
  readonly measure?: 'share' | 'change' | 'index'
  readonly isPercent?: true
  readonly isFall?: boolean
  readonly period?: Period
}

/** All trade of one flow, reporter and period. */
export interface Total {
  readonly key: string
  readonly unit: string
  readonly size: number
  readonly slack: number
}

/** What the text is about at one place. */
export interface PostTopic {
  readonly subject?: PostSubject | undefined
  readonly sides?: Sides | undefined
  readonly period?: Period | undefined
  /** The base of the last change in the sentence before: "it was $82 million then". */
  readonly lastBase?: Period | undefined
  /** The year that the text told of last. */
  readonly lastToldYear?: Period | undefined
  readonly firstPeriod?: Period | undefined
  /** The two sides of the first claim. */
  readonly firstSides?: Sides | undefined
  /** The one period that the sentence before names, of any thing: "over the same period". */
  readonly namedPeriod?: Period | undefined
  /** The last period of more than a month. */
  readonly longerPeriod?: Period | undefined
  /** The newest period of the claims so far, of two that end together the longer one; or the year that the text turned to. */
  readonly newestPeriod?: Period | undefined
  /** The text tells how many people or tonnes there were, since it told of trade. */
  readonly isAfterCount?: boolean | undefined
  /** The sentence before told of one kind of goods alone. */
  readonly isAfterGoods?: boolean | undefined
  /** The numbers of the sentence before were not read. */
  readonly isAfterUnread?: boolean | undefined
  /** The country named last is one of two partners: "Trade with Türkiye and Georgia". */
  readonly isOfTwoPartners?: boolean | undefined
  /** The sentence before told of one month alone. */
  readonly isAfterMonthAlone?: boolean | undefined
  /** Slots that the text does not name; a claim that inherits them has them as assumed. */
  readonly assumed?: readonly OpenSlot[] | undefined
  readonly currency?: string | undefined
  /** The direction of the last change. */
  readonly way?: Direction | undefined
  /** A heading tells that bare percentages are shares: "Value and share of exports:". */
  readonly hasShares?: true | undefined
  readonly isAfterShare?: boolean | undefined
  /** The two sides of all claims of the sentence before. */
  readonly lastSides?: Sides | undefined
  /** A change on the month before in the sentence before, in the trade with all countries: the next one is on it too. */
  readonly monthly?: { readonly period: Period; readonly against: Period } | undefined
  /** The values of the sentence before, to which "these figures" refer. */
  readonly lastValues?: readonly PostClaim[] | undefined
  /** With those of earlier periods. */
  readonly valuesOfSentence?: readonly PostClaim[] | undefined
  /** A country and the group whose trade the text told last, before the members of the group. */
  readonly group?: Sides | undefined
  /** The totals that the text told last. */
  readonly totals?: readonly Total[] | undefined
  /** The unit of the table that the line is in, and the flow by which the list is ordered. */
  readonly unit?: TableUnit | undefined
  readonly rankedBy?: Flow | undefined
  readonly columns?: readonly TableColumn[] | undefined
  /** What the bare percentages of that table are. */
  readonly percent?: TableColumn['measure']
  /** The period of the amounts in brackets of that list. */
  readonly bracketedPeriod?: Period | undefined
  /** The flows that the lines of a list told so far: "Share: 13%" below exports and imports is of turnover. */
  readonly listedFlows?: readonly Flow[] | undefined
  /** The sentence before told exports and imports of one pair. */
  readonly hasBothFlows?: boolean | undefined
  /** The sentence before told numbers of some days. */
  readonly hasUnsupportedPeriod?: boolean | undefined
  /** The two sides whose turnover the text told of. */
  readonly turnover?: PostClaim | undefined
  /** What the sentence before told places of: "Russia came third". */
  readonly ranked?: { readonly reporter: Area; readonly flow: Flow } | undefined
  /** The same of the last places that the text told. */
  readonly lastRanked?: { readonly reporter: Area; readonly flow: Flow } | undefined
  readonly firstCountry?: Area | undefined
  /** The two countries of a text that names no third one: "the two countries", also before their names. */
  readonly pair?: Sides | undefined
  /** The places named so far, the last sentence first. */
  readonly mentioned: readonly Area[]
  /** The places that the text names only as those with which, or to which, another trades. */
  readonly partnersOnly: ReadonlySet<Area>
}

/**
 * The topic before the first sentence of a text. It has all fields, so that all topics have one hidden class: V8 reads and copies
 * objects of one class faster. In Node 20 a field that is new behind a spread, `{ ...topic, added }`, makes a class for each object.
 */
export const firstTopic = (pair: Sides | undefined, partnersOnly: ReadonlySet<Area>): PostTopic => ({
  ...blank,
  pair,
  partnersOnly,
  mentioned: [],
})
const blank = {
  subject: undefined,
  sides: undefined,
  period: undefined,
  lastToldYear: undefined,
  firstPeriod: undefined,
  firstSides: undefined,
  namedPeriod: undefined,
  longerPeriod: undefined,
  isAfterMonthAlone: undefined,
  assumed: undefined,
  currency: undefined,
  way: undefined,
  hasShares: undefined,
  isAfterShare: undefined,
  lastSides: undefined,
  monthly: undefined,
  lastValues: undefined,
  lastBase: undefined,
  valuesOfSentence: undefined,
  totals: undefined,
  unit: undefined,
  rankedBy: undefined,
  columns: undefined,
  percent: undefined,
  bracketedPeriod: undefined,
  listedFlows: undefined,
  hasBothFlows: undefined,
  hasUnsupportedPeriod: undefined,
  turnover: undefined,
  ranked: undefined,
  lastRanked: undefined,
  firstCountry: undefined,
  pair: undefined,
  mentioned: undefined,
  newestPeriod: undefined,
  group: undefined,
  partnersOnly: undefined,
  isAfterCount: undefined,
  isAfterUnread: undefined,
  isAfterGoods: undefined,
  isOfTwoPartners: undefined,
} satisfies Record<keyof PostTopic, undefined>

/** Some claims are of exports, others of imports. */
export const areOfBothFlows = (claims: readonly PostClaim[]): boolean =>
  (['X', 'M'] as const).every(flow => claims.some(claim => claim.flow === flow))

export type ClaimSlots = Pick<PostClaim, 'flow' | 'reporter' | 'partner' | 'period' | 'inherited' | 'assumed'>

export interface Progress {
  readonly sentence: Sentence
  readonly context: Context
  /** The country whose customs or statistics the sentence cites. */
  readonly citedCountry: Area | undefined
  readonly claims: PostClaim[]
  readonly unread: (TextSpan | undefined)[]
  readonly partners: Set<Area>
  hasItems: boolean
  /** What a change of the sentence is of was read, but not the change: "tripled in recent years". */
  hasReadFlow: boolean
  /** "Rose by $1.13 billion": differences, which are not judged. */
  readonly differences: TextSpan[]
  /** The last places named were two partners with one number: what goes on without a place is of both too. */
  isOfBoth: boolean
  /** What the last percentage of the sentence was. */
  lastMeasure: 'share' | 'growth' | undefined
  lastDirection: Direction | undefined
  /** The last change: its period, and the one it is compared with. */
  lastComparison: { readonly period: Period; readonly against: Period } | undefined
  /** The countries of the places in a row, by the position of each ordinal. */
  readonly rankedCountries: ReadonlyMap<number, PlaceMark>
  /** The sentence told a place. */
  hasRanks: boolean
  /** The percentages of the sentence are of the base: 124 % is a growth of 24 percent. */
  isIndexed: boolean
  /** The period that the text before the sentence was about. */
  readonly periodBefore: Period | undefined
  /** The piece after the last value of a base. */
  baseValueEnd: number | undefined
  topic: PostTopic
}

/** The progress at the beginning of a sentence, with all fields: see `firstTopic`. */
export const startProgress = (
  given: Pick<Progress, 'sentence' | 'context' | 'citedCountry' | 'topic' | 'periodBefore' | 'rankedCountries'>,
): Progress => ({
  sentence: given.sentence,
  context: given.context,
  citedCountry: given.citedCountry,
  claims: [],
  unread: [],
  differences: [],
  partners: new Set(),
  hasItems: false,
  hasReadFlow: false,
  isOfBoth: false,
  lastMeasure: undefined,
  lastDirection: undefined,
  lastComparison: given.topic.monthly,
  rankedCountries: given.rankedCountries,
  hasRanks: false,
  isIndexed: false,
  periodBefore: given.periodBefore,
  baseValueEnd: undefined,
  topic: given.topic,
})

/** Of the same flow, sides and period. */
export const isOfSameTrade = (one: Trade, other: Trade): boolean =>
  (['flow', 'reporter', 'partner', 'period'] as const).every(slot => one[slot] === other[slot])
type Trade = Pick<ClaimSlots, 'flow' | 'reporter' | 'partner' | 'period'>

/** Notes that the sentence may claim something that was not read: this number, if it is known. */
export const noteUnread = ({ unread }: Progress, number?: TextSpan): void => {
  unread.push(number)
}

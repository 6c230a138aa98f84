/** What the cells of a sentence have found so far. */
import type { PostClaim, TextSpan } from '../../../answers/model/post.ts'
import type { Area, Period } from '../../../data/model/schema.ts'
import type { Context } from '../../text/context.ts'
import type { PlaceMark } from '../words/place-rules.ts'
import type { Sentence } from '../words/sentence.ts'
import type { Direction } from './directions.ts'
import type { ClaimSlots, PostTopic } from './topic.ts'

export interface Progress {
  readonly sentence: Sentence
  readonly context: Context
  /** The country whose customs or statistics the sentence cites. */
  readonly citedCountry: Area | undefined
  readonly claims: PostClaim[]
  readonly unread: TextSpan[]
  readonly partners: Set<Area>
  hasItems: boolean
  /** What a change of the sentence is of was read, but not the change: "tripled in recent years". */
  hasReadFlow: boolean
  /** "Rose by $1.13 billion": a difference, which is not judged. */
  hasDifference: boolean
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
  partners: new Set(),
  hasItems: false,
  hasReadFlow: false,
  hasDifference: false,
  lastMeasure: undefined,
  lastDirection: undefined,
  lastComparison: undefined,
  rankedCountries: given.rankedCountries,
  hasRanks: false,
  isIndexed: false,
  periodBefore: given.periodBefore,
  baseValueEnd: undefined,
  topic: given.topic,
})

export const commonFields = ({ from, to }: Sentence, span: TextSpan, slots: ClaimSlots) => {
  const { flow, reporter, partner, period, inherited, assumed } = slots
  const excerpt = { from, to }
  return { span: { from: span.from, to: span.to }, excerpt, flow, reporter, partner, period, inherited, assumed }
}

/** Notes that the sentence may claim something that was not read. */
export const noteUnread = ({ sentence: { from, to }, unread }: Progress): void => {
  unread.push({ from, to })
}

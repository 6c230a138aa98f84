/** What the cells of a sentence have found so far. */
import type { PostClaim, TextSpan } from '../../../answers/model/post.ts'
import type { Area, Period } from '../../../data/model/schema.ts'
import type { Context } from '../../text/context.ts'
import type { PlaceMark } from '../words/place-rules.ts'
import type { Sentence } from '../words/sentence.ts'
import type { ClaimSlots, PostTopic } from './topic.ts'
import type { Way } from './ways.ts'

export interface Progress {
  readonly sentence: Sentence
  readonly context: Context
  /** The country whose customs or statistics the sentence cites. */
  readonly counter: Area | undefined
  readonly claims: PostClaim[]
  readonly unread: TextSpan[]
  readonly partners: Set<Area>
  hasItems: boolean
  /** What a change of the sentence is of was read, but not the change: "tripled in recent years". */
  isKnown: boolean
  /** "Rose by $1.13 billion": a difference, which is not judged. */
  hasDifference: boolean
  /** What the last percentage of the sentence was. */
  measure: 'share' | 'growth' | undefined
  way: Way | undefined
  /** The last change: its period, and the one it is compared with. */
  base: { readonly period: Period; readonly against: Period } | undefined
  /** The countries of the places in a row, by the position of each ordinal. */
  readonly placed: ReadonlyMap<number, PlaceMark>
  /** The sentence told a place. */
  hasRanks: boolean
  /** The percentages of the sentence are of the base: 124 % is a growth of 24 percent. */
  isIndexed: boolean
  /** The period that the text before the sentence was about. */
  readonly main: Period | undefined
  /** The piece after the last value of a base. */
  baseEnd: number | undefined
  topic: PostTopic
}

/** The progress at the beginning of a sentence, with all fields: see `firstTopic`. */
export const startOf = (
  given: Pick<Progress, 'sentence' | 'context' | 'counter' | 'topic' | 'main' | 'placed'>,
): Progress => ({
  sentence: given.sentence,
  context: given.context,
  counter: given.counter,
  claims: [],
  unread: [],
  partners: new Set(),
  hasItems: false,
  isKnown: false,
  hasDifference: false,
  measure: undefined,
  way: undefined,
  base: undefined,
  placed: given.placed,
  hasRanks: false,
  isIndexed: false,
  main: given.main,
  baseEnd: undefined,
  topic: given.topic,
})

export const claimBase = ({ from, to }: Sentence, span: TextSpan, slots: ClaimSlots) => {
  const { flow, reporter, partner, period, inherited, assumed } = slots
  const excerpt = { from, to }
  return { span: { from: span.from, to: span.to }, excerpt, flow, reporter, partner, period, inherited, assumed }
}

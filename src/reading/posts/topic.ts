/** What a claim is about, and what the sentences before it were about. */
import type { OpenSlot } from '../../answers/model/post.ts'
import type { Area, Flow, Period } from '../../data/model/schema.ts'

/** What a number counts: a flow of trade in all goods; or something else. */
export type Subject =
  | {
      readonly is: 'flow'
      readonly flow: Flow
      readonly isDeficit?: true
      readonly isForeign?: true
      readonly isWeak?: true
    }
  /** One kind of goods, or no trade at all. */
  | { readonly is: 'goods' | 'other' }

/** The two sides of a trade. */
export interface Sides {
  readonly reporter: Area
  readonly partner: Area
}

/** What the text is about at one place. */
export interface Topic {
  readonly subject?: Subject
  readonly sides?: Sides
  readonly period?: Period
  readonly currency?: string
  /** The places named so far, the last sentence first. */
  readonly mentioned: readonly Area[]
}

/** The slots of a claim. */
export interface ClaimSlots {
  readonly flow: Flow
  readonly reporter: Area
  readonly partner: Area
  readonly period: Period
  readonly inherited: readonly OpenSlot[]
  readonly assumed: readonly OpenSlot[]
}

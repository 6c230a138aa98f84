/** From what a channel's post is written again, with the facts of that day: its words are not kept. */
import { z } from 'zod'
import { amount, code, id, why } from '../model/schema.ts'
import { cadences, newsKinds } from './subscriptions.ts'

/** A line of a digest: the figure, and as what it was told. */
const told = z.strictObject({
  id,
  kinds: z.array(z.enum(newsKinds)).readonly(),
  /** The figure that contradicted it. */
  other: id.optional(),
  /** Of a correction: what stood there before. */
  was: amount.optional(),
  /** And why it was corrected, if somebody said so. */
  why: why.optional(),
})
export type ToldFact = z.infer<typeof told>

export const messageRecipe = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('question'), language: code, address: z.string().max(64) }),
  z.strictObject({
    of: z.literal('digest'),
    language: code,
    cadence: z.enum(cadences),
    /** How much was said of each figure. Absent: one line. */
    length: z.literal('full').optional(),
    told: z.array(told).readonly(),
    /** How many more were not shown, and the address of the question that brings them. */
    more: z.int().nonnegative(),
    rest: z.string().max(64).optional(),
  }),
])
export type MessageRecipe = z.infer<typeof messageRecipe>

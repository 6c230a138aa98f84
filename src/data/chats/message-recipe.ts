/** Message recipe: what a channel post is written again from, with current facts. Its words are not kept. */
import { z } from 'zod'
import { why } from '../model/edit.ts'
import { amount, code, id } from '../model/schema.ts'
import { cadences, figureKinds } from './subscriptions.ts'

/** A line of a digest: the figure, and as which kinds of news. */
const told = z.strictObject({
  id,
  kinds: z.array(z.enum(figureKinds)).readonly(),
  /** The figure that contradicts it. */
  other: id.optional(),
  /** For a correction: the amount before it. */
  was: amount.optional(),
  /** The stated reason of the correction. */
  why: why.optional(),
})
export type ToldFact = z.infer<typeof told>

export const messageRecipe = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('question'), language: code, address: z.string().max(64) }),
  z.strictObject({
    of: z.literal('digest'),
    language: code,
    cadence: z.enum(cadences),
    /** How much is said about each figure. Absent: one line. */
    length: z.literal('full').optional(),
    told: z.array(told).readonly(),
    /** The quotations below the figures. */
    quotes: z.array(id).readonly().optional(),
    /** How many more figures were not shown, and the address of the question that lists them. */
    more: z.int().nonnegative(),
    rest: z.string().max(64).optional(),
    /** The address of the chart or card that it is the caption of. Absent: it has no picture. */
    picture: z.string().max(64).optional(),
  }),
])
export type MessageRecipe = z.infer<typeof messageRecipe>

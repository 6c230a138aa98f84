import { z } from 'zod'
import { id } from '../model/schema.ts'
import { recipe } from './message-recipe.ts'

/** A message of that chat was answered with, or holds, the figures and statements of these ids. */
export const post = z.strictObject({
  chat: z.int(),
  message: z.int(),
  /** A topic of a forum. */
  thread: z.int().optional(),
  /** When it was said, in seconds since 1970. */
  at: z.int(),
  ids: z.array(id).readonly(),
  /** It stands in a channel. */
  channel: z.literal(true).optional(),
  /** What it is written again from. */
  recipe: recipe.optional(),
  /** The versions of the edits that it was corrected after, oldest first. */
  mended: z.array(z.int()).readonly().optional(),
})
export type Post = z.infer<typeof post>

export type Place = Pick<Post, 'chat' | 'message'>
export const placeOf = ({ chat, message }: Place): string => `${chat}:${message}`

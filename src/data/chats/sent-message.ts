import { hash } from 'node:crypto'
import { z } from 'zod'
import { code, id } from '../model/schema.ts'
import { messageRecipe } from './message-recipe.ts'

/** A message whose answer, or whose text, holds the figures and statements of these ids. */
export const sentMessage = z.strictObject({
  chat: z.int(),
  message: z.int(),
  thread: z.int().optional(),
  /** When it was sent, in seconds since 1970. */
  at: z.int(),
  ids: z.array(id).readonly(),
  channel: z.literal(true).optional(),
  /** The id of a card that the person of `chat` inserted elsewhere; `message` is made from it, see cardNumber. */
  inline: z.string().max(200).optional(),
  /** Its language, when the recipe does not tell it. */
  language: code.optional(),
  /** The recipe to write it again with current facts. */
  recipe: messageRecipe.optional(),
  /** The version of the data that it was written from. Absent in messages of older releases. */
  version: z.int().nonnegative().optional(),
  /** The versions of the data that its corrections brought it to, oldest first. */
  mended: z.array(z.int()).readonly().optional(),
})
export type SentMessage = z.infer<typeof sentMessage>

/** The number of a card among the sent messages of the person who inserted it: negative, which no message is. */
export const cardNumber = (inlineId: string): number => -1 - Number.parseInt(hash('sha256', inlineId).slice(0, 12), 16)

export type MessageRef = Pick<SentMessage, 'chat' | 'message'>
export const messageKey = ({ chat, message }: MessageRef): string => `${chat}:${message}`

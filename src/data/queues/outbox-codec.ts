/** The outbox on disk: JSON lines. */
import { z } from 'zod'
import { messageRecipe } from '../chats/message-recipe.ts'
import { jsonLine } from '../engine/json-lines.ts'
import { id } from '../model/schema.ts'

/** Who gets an item, and how. */
const recipient = z.strictObject({
  chat: z.int(),
  thread: z.int().optional(),
  /** The index of the item's message. */
  message: z.int().nonnegative(),
  replyTo: z.int().optional(),
  /** The message to edit in place of sending. */
  edit: z.int().optional(),
  /** The id of the inline message to edit: a card in a chat that the bot may not be in. */
  inline: z.string().max(200).optional(),
  /** The index of the message to send when the other cannot be sent as a picture, or, as a reply, when it cannot be edited. */
  instead: z.int().nonnegative().optional(),
  silent: z.literal(true).optional(),
})
export type Recipient = Readonly<z.infer<typeof recipient>>

/** Messages to many chats. An id is taken once, whatever else is in it. */
export const posting = z.strictObject({
  id: z.string().min(1).max(100),
  /** One for each language and form; `uses` are the ids of the figures in it. The outbox does not look into `message`. */
  messages: z
    .array(z.strictObject({ message: z.unknown(), uses: z.array(id).readonly(), recipe: messageRecipe.optional() }))
    .readonly(),
  recipients: z.array(recipient).readonly(),
  /** The version of the data that the messages were written from. Absent: corrections ignore it. */
  version: z.int().nonnegative().optional(),
})
export type OutboxItem = Readonly<z.infer<typeof posting>>

/**
 * The result for one recipient. `edited`: the message to edit was edited. `gone`: never write to that chat again. `failed`:
 * refused, or the result is unknown. `dropped`: not sent, because the item was stopped or the chat no longer wants it.
 */
const outcome = z.enum(['sent', 'edited', 'gone', 'failed', 'dropped'])
export type DeliveryOutcome = z.infer<typeof outcome>

const state = z.union([z.literal(0), z.literal(1), z.literal(2), outcome])
/** How many sends have begun without a result, or the result. */
export type DeliveryState = z.infer<typeof state>
/** Whether it is still to be sent. */
export const isUndecided = (state: DeliveryState | undefined): state is 0 | 1 | 2 => typeof state === 'number'

// Each line is idempotent: a line that is replayed twice, as after a rewrite of the file, changes nothing more.
export const outboxLine = z.union([
  z.tuple([z.literal('+'), posting]),
  z.tuple([z.literal('+'), posting, z.array(state), z.boolean()]),
  z.tuple([z.literal('+'), posting, z.array(state), z.boolean(), z.boolean()]),
  z.tuple([z.literal('is'), z.string(), z.int(), state]),
  z.tuple([z.literal('at'), z.string(), z.int(), z.int().nullable()]),
  z.tuple([z.literal('pause'), z.string(), z.boolean()]),
  z.tuple([z.literal('stop'), z.string()]),
  z.tuple([z.literal('moved'), z.int(), z.int()]),
  z.tuple([z.literal('over'), z.string()]),
  z.tuple([z.literal('known'), z.array(z.string())]),
])
export type OutboxRecord = z.infer<typeof outboxLine>

export const written: (one: OutboxRecord) => string = jsonLine

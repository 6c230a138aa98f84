import { z } from 'zod'
import { entityTypes } from '../shapes.ts'

/** Forms and query strings send text: numbers, flags and JSON are parsed from it. */
export const integer = z.preprocess(
  value => (typeof value === 'string' && /^-?\d{1,16}$/.test(value) ? Number(value) : value),
  z.int(),
)

export const flag = z.preprocess(value => {
  if (value === 'true' || value === 'True' || value === '1') return true
  if (value === 'false' || value === 'False' || value === '0') return false
  return value
}, z.boolean())

/** An object or a list, also as JSON text. */
export function json<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess(value => {
    if (typeof value !== 'string') return value
    try {
      return JSON.parse(value) as unknown
    } catch {
      return value
    }
  }, schema)
}

/** A chat: its number, or @username. */
export const chatId = z.union([integer, z.string().regex(/^@\w+$/, 'chat not found')], {
  error: issue => (issue.input === undefined ? 'chat_id is empty' : 'chat not found'),
})

const user = z.looseObject({
  id: z.int(),
  is_bot: z.boolean(),
  first_name: z.string(),
})

const entity = z.strictObject({
  type: z.enum(entityTypes, { error: "can't parse MessageEntity: unsupported type specified" }),
  offset: z.int(),
  length: z.int(),
  url: z.string().exactOptional(),
  language: z.string().exactOptional(),
  user: user.exactOptional(),
  custom_emoji_id: z.string().exactOptional(),
  unix_time: z.int().exactOptional(),
  date_time_format: z
    .string()
    .regex(/^(?:r|w?[dD]?[tT]?)$/, "can't parse MessageEntity: wrong date-time format")
    .exactOptional(),
})

export const entities = json(z.array(entity))

export const linkPreview = json(
  z.strictObject({
    is_disabled: z.boolean().exactOptional(),
    url: z.string().exactOptional(),
    prefer_small_media: z.boolean().exactOptional(),
    prefer_large_media: z.boolean().exactOptional(),
    show_above_text: z.boolean().exactOptional(),
  }),
)

const replyParameters = json(
  z.strictObject({
    message_id: z.int(),
    chat_id: chatId.exactOptional(),
    allow_sending_without_reply: z.boolean().exactOptional(),
    quote: z.string().exactOptional(),
    quote_entities: z.array(entity).exactOptional(),
    quote_position: z.int().exactOptional(),
    checklist_task_id: z.int().exactOptional(),
  }),
)

/** A file: a known file_id, or `attach://part` of the same request. */
export const file = z.string()

/** Parameters that every sending method takes. */
export const sending = {
  chat_id: chatId,
  business_connection_id: z.string().exactOptional(),
  message_thread_id: integer.exactOptional(),
  direct_messages_topic_id: integer.exactOptional(),
  disable_notification: flag.exactOptional(),
  protect_content: flag.exactOptional(),
  allow_paid_broadcast: flag.exactOptional(),
  message_effect_id: z.string().exactOptional(),
  reply_parameters: replyParameters.exactOptional(),
} as const

/** The message to edit: by chat and message id, or by inline message id. */
export const target = {
  business_connection_id: z.string().exactOptional(),
  chat_id: chatId.exactOptional(),
  message_id: integer.exactOptional(),
  inline_message_id: z.string().exactOptional(),
} as const

export const caption = {
  caption: z.string().exactOptional(),
  caption_entities: entities.exactOptional(),
  show_caption_above_media: flag.exactOptional(),
} as const

export const languageCode = z.string().regex(/^(?:[a-z]{2})?$/, 'LANGUAGE_CODE_INVALID')

import { z } from 'zod'
import { inlineKeyboard } from './markup.ts'
import { entities, linkPreview, parseMode } from './pieces.ts'

const id = z.string().refine(text => text !== '' && Buffer.byteLength(text) <= 64, 'RESULT_ID_INVALID')

const inputText = z.strictObject({
  message_text: z.string(),
  parse_mode: parseMode.exactOptional(),
  entities: entities.exactOptional(),
  link_preview_options: linkPreview.exactOptional(),
})

const words = {
  caption: z.string().exactOptional(),
  parse_mode: parseMode.exactOptional(),
  caption_entities: entities.exactOptional(),
} as const

const common = {
  id,
  reply_markup: inlineKeyboard.exactOptional(),
} as const

const article = z.strictObject({
  type: z.literal('article'),
  ...common,
  title: z.string().min(1, 'ARTICLE_TITLE_EMPTY'),
  input_message_content: inputText,
  url: z.string().exactOptional(),
  description: z.string().exactOptional(),
  thumbnail_url: z.string().exactOptional(),
  thumbnail_width: z.int().exactOptional(),
  thumbnail_height: z.int().exactOptional(),
})

const cachedPhoto = z.strictObject({
  type: z.literal('photo'),
  ...common,
  ...words,
  photo_file_id: z.string(),
  title: z.string().exactOptional(),
  description: z.string().exactOptional(),
  show_caption_above_media: z.boolean().exactOptional(),
  input_message_content: inputText.exactOptional(),
})

const cachedDocument = z.strictObject({
  type: z.literal('document'),
  ...common,
  ...words,
  document_file_id: z.string(),
  title: z.string().min(1),
  description: z.string().exactOptional(),
  input_message_content: inputText.exactOptional(),
})

/** A card of an inline answer: an article, or a photo or document we already hold. */
export const inlineResult = z.discriminatedUnion('type', [article, cachedPhoto, cachedDocument])

export type InlineInput = z.output<typeof inlineResult>
export type InlineText = z.output<typeof inputText>

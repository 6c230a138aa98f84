import { z } from 'zod'
import { inlineKeyboard } from './markup.ts'
import { caption, entities, linkPreview } from './pieces.ts'

const id = z.string().refine(text => text !== '' && Buffer.byteLength(text) <= 64, 'RESULT_ID_INVALID')

const inputText = z.strictObject({
  message_text: z.string(),
  entities: entities.exactOptional(),
  link_preview_options: linkPreview.exactOptional(),
})

const article = z.strictObject({
  type: z.literal('article'),
  id,
  reply_markup: inlineKeyboard.exactOptional(),
  title: z.string().min(1, 'ARTICLE_TITLE_EMPTY'),
  input_message_content: inputText,
  url: z.string().exactOptional(),
  description: z.string().exactOptional(),
  thumbnail_url: z.string().exactOptional(),
  thumbnail_width: z.int().exactOptional(),
  thumbnail_height: z.int().exactOptional(),
})

/** A photo that the bot has sent before. */
const cachedPhoto = z.strictObject({
  type: z.literal('photo'),
  id,
  photo_file_id: z.string(),
  reply_markup: inlineKeyboard.exactOptional(),
  title: z.string().exactOptional(),
  description: z.string().exactOptional(),
  ...caption,
})

/** A card of an inline answer. */
export const inlineResult = z.discriminatedUnion('type', [article, cachedPhoto])

export type InlineInput = z.output<typeof inlineResult>

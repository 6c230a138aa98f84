/** The parameters of sends and edits, from our messages. Pure. */
import { InputFile } from 'grammy'
import type {
  InlineKeyboardButton,
  InlineKeyboardMarkup,
  InlineQueryResultArticle,
  InlineQueryResultCachedPhoto,
  MessageEntity,
  ReplyKeyboardMarkup,
} from 'grammy/types'
import type { Card } from '../../writing/inline-card.ts'
import type { Button, Message, PeoplePicker } from '../../writing/message/message.ts'
import { cachedJson, memoizeByReference } from '../api/cached-json.ts'
import type { Destination } from './destination.ts'

/** Apps truncate longer file names. */
const longestName = 60

/** Text with entities and no `parse_mode`. Previews are off: every link of a source would open one. */
export const formatting = ({ entities }: Message) => ({
  entities: entitiesOf(entities),
  link_preview_options: noPreviews,
})
const noPreviews = cachedJson({ is_disabled: true })

export const captioning = ({ text, entities }: Message) =>
  text === '' ? {} : { caption: text, caption_entities: entitiesOf(entities) }

const entitiesOf = memoizeByReference((entities: Message['entities']): MessageEntity[] =>
  entities.map(entity => ({ ...entity })),
)

export const resultOf = ({ id, title, description, message }: Card): InlineQueryResultArticle => ({
  type: 'article',
  id,
  title,
  description,
  input_message_content: { message_text: message.text, ...formatting(message) },
  ...inline(message),
})

/** The same with a picture that was sent before. */
export const photoResultOf = (
  { id, title, description, message }: Card,
  photo_file_id: string,
): InlineQueryResultCachedPhoto => ({
  type: 'photo',
  id,
  photo_file_id,
  title,
  description,
  ...captioning(message),
  ...inline(message),
})

/** A file from memory: grammY reads it again at every retry. The name goes into a header, which ends at a space. */
export const inputOf = ({ name, bytes }: NonNullable<Message['file']>): InputFile =>
  new InputFile(bytes, name.replace(/[^\p{L}\p{N}._-]+/gu, '_').slice(-longestName))

export const inline = ({ buttons }: Pick<Message, 'buttons'>): { reply_markup?: InlineKeyboardMarkup } =>
  buttons.length === 0 ? {} : { reply_markup: keysOf(buttons) }

const keysOf = memoizeByReference(
  (buttons: Message['buttons']): InlineKeyboardMarkup => ({ inline_keyboard: buttons.map(row => row.map(keyOf)) }),
)

/** Telegram hides the picker after its use. */
function picker({ id, label, max }: PeoplePicker): { reply_markup: ReplyKeyboardMarkup } {
  const request_users = { request_id: id, user_is_bot: false, max_quantity: max }
  return {
    reply_markup: { keyboard: [[{ text: label, request_users }]], resize_keyboard: true, one_time_keyboard: true },
  }
}

function keyOf({ label: text, data, copy, url }: Button): InlineKeyboardButton {
  if (url !== undefined) return { text, url }
  return copy === undefined ? { text, callback_data: data } : { text, copy_text: { text: copy } }
}

export function sending({ threadId, replyTo, silent }: Destination, message: Message) {
  return {
    ...(message.keyboard === undefined ? inline(message) : picker(message.keyboard.requestUsers)),
    ...(threadId !== undefined && { message_thread_id: threadId }),
    ...((message.isSilent === true || silent === true) && { disable_notification: true }),
    // The question may be deleted by now; other members still want the answer.
    ...(replyTo !== undefined && { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
  }
}

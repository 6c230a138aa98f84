import { z } from 'zod'
import { checkedLink } from '../text/link.ts'
import { json } from './pieces.ts'
import { forcedReply, keyboardRemoval, replyKeyboard } from './reply-keys.ts'

const actions = [
  'url',
  'callback_data',
  'web_app',
  'login_url',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'callback_game',
  'pay',
  'disabled',
] as const

const look = {
  text: z.string({ error: 'can\'t parse inline keyboard button: Field "text" must be of type String' }),
  style: z.enum(['danger', 'success', 'primary'], { error: 'BUTTON_STYLE_INVALID' }).exactOptional(),
  icon_custom_emoji_id: z.string().exactOptional(),
} as const

const button = z
  .strictObject({
    ...look,
    url: z.string().exactOptional(),
    callback_data: z.string().exactOptional(),
    web_app: z.strictObject({ url: z.url({ protocol: /^https$/ }) }).exactOptional(),
    switch_inline_query: z.string().exactOptional(),
    switch_inline_query_current_chat: z.string().exactOptional(),
    switch_inline_query_chosen_chat: z
      .strictObject({
        query: z.string().exactOptional(),
        allow_user_chats: z.boolean().exactOptional(),
        allow_bot_chats: z.boolean().exactOptional(),
        allow_group_chats: z.boolean().exactOptional(),
        allow_channel_chats: z.boolean().exactOptional(),
      })
      .exactOptional(),
    copy_text: z
      .strictObject({ text: z.string().min(1, 'COPY_TEXT_INVALID').max(256, 'COPY_TEXT_INVALID') })
      .exactOptional(),
    disabled: z.strictObject({}).exactOptional(),
  })
  .superRefine((value, context) => {
    for (const words of faults(value)) context.addIssue({ code: 'custom', message: words })
  })

function faults(value: { readonly [key: string]: unknown }): readonly string[] {
  const given = actions.filter(action => value[action] !== undefined)
  const data = value.callback_data
  const url = value.url
  if (value.text === '') return ['inline keyboard button text must be non-empty']
  if (given.length === 0 || data === '') {
    return ["can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"]
  }
  if (given.length > 1) {
    return [`can't parse inline keyboard button: exactly one action must be used, not ${given.join(' and ')}`]
  }
  if (typeof data === 'string' && Buffer.byteLength(data) > 64) return ['BUTTON_DATA_INVALID']
  if (typeof url === 'string' && checkedLink(url) === undefined) {
    return [`inline keyboard button URL '${url}' is invalid: Wrong HTTP URL`]
  }
  return []
}

/** Rows of buttons under a message. Errors: Telegram's for each button; 8 a row and 100 in all. */
export const inlineKeyboard = json(
  z.strictObject({
    inline_keyboard: z
      .array(z.array(button).max(8, 'REPLY_MARKUP_TOO_LONG'))
      .refine(rows => rows.flat().length <= 100, 'REPLY_MARKUP_TOO_LONG'),
  }),
)

/** Any keyboard that a sent message may carry. */
export const replyMarkup = json(z.union([inlineKeyboard, replyKeyboard, keyboardRemoval, forcedReply]))

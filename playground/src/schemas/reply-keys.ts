import { z } from 'zod'

const cannot = "can't parse keyboard button: "

/** Telegram's error for a field that is missing or has the wrong type. */
const mustBe = (name: string, type: string) => ({
  error: ({ input }: { readonly input?: unknown }) =>
    input === undefined ? `${cannot}Can't find field "${name}"` : `${cannot}Field "${name}" must be of type ${type}`,
})
const flag = (name: string) => z.boolean(mustBe(name, 'Boolean')).exactOptional()

const peopleRequest = z.strictObject({
  request_id: z.int32(mustBe('request_id', 'Number')),
  user_is_bot: flag('user_is_bot'),
  user_is_premium: flag('user_is_premium'),
  max_quantity: z
    .int(mustBe('max_quantity', 'Number'))
    .refine(count => count >= 1 && count <= 10, 'max_quantity must be between 1 and 10')
    .exactOptional(),
  request_name: flag('request_name'),
  request_username: flag('request_username'),
  request_photo: flag('request_photo'),
})

const key = z.union(
  [
    z.string().transform(text => ({ text })),
    z.strictObject({
      text: z.string(mustBe('text', 'String')),
      style: z.enum(['danger', 'success', 'primary'], { error: 'BUTTON_STYLE_INVALID' }).exactOptional(),
      icon_custom_emoji_id: z.string().exactOptional(),
      request_users: peopleRequest.exactOptional(),
      request_contact: flag('request_contact'),
      request_location: flag('request_location'),
    }),
  ],
  {
    error: ({ input }) =>
      typeof input === 'object' && input !== null ? undefined : `${cannot}KeyboardButton must be a String or an Object`,
  },
)

const placeholder = z.string().min(1).max(64).exactOptional()
const selective = z.boolean().exactOptional()

/** A reply keyboard. Errors: Telegram's for each key; more than 300 keys; a repeated `request_id`. */
export const replyKeyboard = z.strictObject({
  keyboard: z
    .array(z.array(key))
    .refine(rows => rows.flat().length <= 300, 'REPLY_MARKUP_TOO_LONG')
    .refine(rows => {
      const ids = rows.flat().flatMap(one => ('request_users' in one ? [one.request_users?.request_id] : []))
      return new Set(ids).size === ids.length
    }, 'request_id must be unique within the message'),
  is_persistent: z.boolean().exactOptional(),
  resize_keyboard: z.boolean().exactOptional(),
  one_time_keyboard: z.boolean().exactOptional(),
  input_field_placeholder: placeholder,
  selective,
})

export const keyboardRemoval = z.strictObject({ remove_keyboard: z.literal(true), selective })

export const forcedReply = z.strictObject({
  force_reply: z.literal(true),
  input_field_placeholder: placeholder,
  selective,
})

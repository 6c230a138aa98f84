/** The keyboards that a message may bring. Field names are Telegram's own. */
import type { InlineKeyboard } from './shapes.ts'

/** What a key asks of the person: to choose these people and tell the bot who they are. */
export interface PeopleRequest {
  readonly request_id: number
  readonly user_is_bot?: boolean
  readonly user_is_premium?: boolean
  /** 1 if absent. */
  readonly max_quantity?: number
  readonly request_name?: boolean
  readonly request_username?: boolean
  readonly request_photo?: boolean
}

/** A key in the place of the letters: it sends its text, or asks for something. */
export interface ReplyKey {
  readonly text: string
  readonly request_users?: PeopleRequest
  readonly request_contact?: boolean
  readonly request_location?: boolean
}

export interface ReplyKeyboard {
  readonly keyboard: readonly (readonly ReplyKey[])[]
  readonly is_persistent?: boolean
  readonly resize_keyboard?: boolean
  readonly one_time_keyboard?: boolean
  readonly input_field_placeholder?: string
  readonly selective?: boolean
}

/** `reply_markup` of a message that is sent. */
export type Markup =
  | InlineKeyboard
  | ReplyKeyboard
  | { readonly remove_keyboard: true; readonly selective?: boolean }
  | { readonly force_reply: true; readonly input_field_placeholder?: string; readonly selective?: boolean }

/** What a chat asks of one person: a key, until the bot takes the keys away, or a reply, until they have written. */
export type Asking =
  | {
      readonly kind: 'keys'
      readonly messageId: number
      readonly keyboard: ReplyKeyboard
      /** A keyboard for one time is put away once it was used; the person can call it back. */
      readonly isPutAway: boolean
    }
  | { readonly kind: 'reply'; readonly messageId: number; readonly placeholder?: string }

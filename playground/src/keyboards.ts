/** Keyboards of messages. Field names are Telegram's. */
import type { InlineKeyboard } from './shapes.ts'

/** KeyboardButtonRequestUsers: the person chooses people, and the bot gets their ids. */
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

/** A key of a reply keyboard: it sends its text, or requests something. */
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

/** What a chat shows to one person: a reply keyboard until the bot removes it, or a forced reply until the person writes. */
export type Prompt =
  | {
      readonly kind: 'keys'
      readonly messageId: number
      readonly keyboard: ReplyKeyboard
      /** A one-time keyboard is hidden after its use; the person can open it again. */
      readonly isPutAway: boolean
    }
  | { readonly kind: 'reply'; readonly messageId: number; readonly placeholder?: string }

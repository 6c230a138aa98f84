/** The types of the Bot API that the playground supports. Field names are Telegram's. */

export interface User {
  readonly id: number
  readonly is_bot: boolean
  readonly first_name: string
  readonly last_name?: string
  readonly username?: string
  readonly language_code?: string
}

type ChatType = 'private' | 'group' | 'supergroup' | 'channel'

export interface Chat {
  readonly id: number
  readonly type: ChatType
  readonly title?: string
  readonly username?: string
  readonly first_name?: string
  readonly last_name?: string
  readonly is_forum?: true
}

export const entityTypes = [
  'mention',
  'hashtag',
  'cashtag',
  'bot_command',
  'url',
  'email',
  'phone_number',
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'spoiler',
  'blockquote',
  'expandable_blockquote',
  'code',
  'pre',
  'text_link',
  'text_mention',
  'custom_emoji',
  'date_time',
] as const

export type EntityType = (typeof entityTypes)[number]

/** A formatted range of a text. Offset and length are in UTF-16 code units. */
export interface Entity {
  readonly type: EntityType
  readonly offset: number
  readonly length: number
  readonly url?: string
  readonly language?: string
  readonly user?: User
  readonly custom_emoji_id?: string
  readonly unix_time?: number
  readonly date_time_format?: string
}

export interface Formatted {
  readonly text: string
  readonly entities: readonly Entity[]
}

export type RichText =
  | string
  | readonly RichText[]
  | {
      readonly type: string
      readonly text?: RichText
      readonly url?: string
      readonly name?: string
      readonly unix_time?: number
      readonly date_time_format?: string
      readonly anchor_name?: string
      readonly reference_name?: string
    }

export interface RichCell {
  readonly text?: RichText
  readonly is_header?: true
  readonly colspan?: number
  readonly rowspan?: number
  readonly align: 'left' | 'center' | 'right'
  readonly valign: 'top' | 'middle' | 'bottom'
}

/** A block of a rich message, without media blocks. */
export type RichBlock =
  | { readonly type: 'paragraph' | 'footer'; readonly text: RichText }
  | { readonly type: 'heading'; readonly text: RichText; readonly size: number }
  | { readonly type: 'pre'; readonly text: RichText; readonly language?: string }
  | { readonly type: 'divider' }
  | { readonly type: 'anchor'; readonly name: string }
  | { readonly type: 'list'; readonly items: readonly { readonly blocks: readonly RichBlock[] }[] }
  | { readonly type: 'blockquote'; readonly blocks: readonly RichBlock[]; readonly credit?: RichText }
  | { readonly type: 'expandable_blockquote' | 'pullquote'; readonly text: RichText; readonly credit?: RichText }
  | {
      readonly type: 'table'
      readonly cells: readonly (readonly RichCell[])[]
      readonly is_bordered?: true
      readonly is_striped?: true
      readonly is_compact?: true
      readonly caption?: RichText
    }
  | {
      readonly type: 'details'
      readonly summary: RichText
      readonly blocks: readonly RichBlock[]
      readonly is_open?: true
    }

export interface RichMessage {
  readonly blocks: readonly RichBlock[]
  readonly is_rtl?: true
}

/** A button under a message: `text`, and exactly one action. */
export interface Button {
  readonly text: string
  readonly style?: 'danger' | 'success' | 'primary'
  readonly icon_custom_emoji_id?: string
  readonly url?: string
  readonly callback_data?: string
  readonly web_app?: { readonly url: string }
  readonly switch_inline_query?: string
  readonly switch_inline_query_current_chat?: string
  readonly switch_inline_query_chosen_chat?: { readonly query?: string }
  readonly copy_text?: { readonly text: string }
  readonly disabled?: Readonly<Record<string, never>>
}

export interface InlineKeyboard {
  readonly inline_keyboard: readonly (readonly Button[])[]
}

export interface PhotoSize {
  readonly file_id: string
  readonly file_unique_id: string
  readonly width: number
  readonly height: number
  readonly file_size: number
}

export interface Document {
  readonly file_id: string
  readonly file_unique_id: string
  readonly file_name: string
  readonly mime_type: string
  readonly file_size: number
}

export type ForwardOrigin =
  | { readonly type: 'user'; readonly date: number; readonly sender_user: User }
  | { readonly type: 'hidden_user'; readonly date: number; readonly sender_user_name: string }
  | { readonly type: 'chat'; readonly date: number; readonly sender_chat: Chat }
  | {
      readonly type: 'channel'
      readonly date: number
      readonly chat: Chat
      readonly message_id: number
    }

export interface TextQuote {
  readonly text: string
  readonly position: number
  readonly is_manual?: true
}

export interface Message {
  readonly message_id: number
  readonly message_thread_id?: number
  readonly is_topic_message?: true
  readonly from?: User
  readonly sender_chat?: Chat
  readonly author_signature?: string
  readonly chat: Chat
  readonly date: number
  readonly edit_date?: number
  readonly via_bot?: User
  readonly forward_origin?: ForwardOrigin
  readonly reply_to_message?: Message
  /** The only person who sees an ephemeral message. */
  readonly receiver_user?: User
  readonly quote?: TextQuote
  readonly text?: string
  readonly entities?: readonly Entity[]
  readonly rich_message?: RichMessage
  readonly link_preview_options?: Readonly<Record<string, unknown>>
  readonly photo?: readonly PhotoSize[]
  readonly document?: Document
  readonly caption?: string
  readonly caption_entities?: readonly Entity[]
  readonly has_protected_content?: true
  readonly reply_markup?: InlineKeyboard
  readonly new_chat_members?: readonly User[]
  readonly left_chat_member?: User
  readonly migrate_to_chat_id?: number
  readonly migrate_from_chat_id?: number
  readonly [other: string]: unknown
}

/** A message without the fields that the chat gives it. */
export type MessageContent = Omit<Message, 'message_id' | 'chat' | 'date'>

export const updateKinds = [
  'message',
  'edited_message',
  'channel_post',
  'edited_channel_post',
  'business_connection',
  'business_message',
  'edited_business_message',
  'deleted_business_messages',
  'guest_message',
  'message_reaction',
  'message_reaction_count',
  'inline_query',
  'chosen_inline_result',
  'callback_query',
  'shipping_query',
  'pre_checkout_query',
  'purchased_paid_media',
  'poll',
  'poll_answer',
  'my_chat_member',
  'chat_member',
  'chat_join_request',
  'chat_boost',
  'removed_chat_boost',
  'managed_bot',
  'stopped_message_generation',
] as const

export type UpdateKind = (typeof updateKinds)[number]

export type Update = { readonly update_id: number } & { readonly [kind in UpdateKind]?: unknown }

/** The bot's answer to an inline query. */
export interface InlineAnswer {
  readonly results: readonly InlineResult[]
  readonly next_offset?: string
  readonly button?: { readonly text: string; readonly start_parameter?: string }
  readonly cache_time?: number
  readonly is_personal?: boolean
}

export interface InlineResult {
  readonly type: string
  readonly id: string
  readonly title?: string
  readonly description?: string
  readonly reply_markup?: InlineKeyboard
  readonly [other: string]: unknown
}

export interface BotCommand {
  readonly command: string
  readonly description: string
}

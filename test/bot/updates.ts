/** Literal updates, as Telegram sends them. */
import { Bot, type Transformer } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import type { KarvanContext } from '../../src/bot/updates/context.ts'

export const me = { id: 7, username: 'karvan_bot' }
export const self = { id: 7, is_bot: true, first_name: 'Karvan', username: 'karvan_bot' }
const botInfo: UserFromGetMe = {
  ...self,
  is_bot: true,
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: true,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_join_request_queries: false,
}

/** grammY's bot, whose calls `answer` instead of Telegram. */
export function openBot(answer: Transformer): Bot<KarvanContext> {
  const bot = new Bot<KarvanContext>('1:secret', { botInfo })
  bot.api.config.use(answer)
  return bot
}
export const aysel = { id: 11, is_bot: false, first_name: 'Aysel', language_code: 'az' }
export const otherBot = { id: 8, is_bot: true, first_name: 'Other', username: 'other_bot' }
export const privateChat = { id: 11, type: 'private' as const, first_name: 'Aysel' }
export const group = { id: -100, type: 'supergroup' as const, title: 'Desk' }
export const channel = { id: -200, type: 'channel' as const, title: 'News' }

export const date = 1_773_400_000
type Fields = Readonly<Record<string, unknown>>

/** An update of any shape: tests send what Telegram may, and what it should not. */
export const update = (content: Fields, update_id = 1): Update => ({ update_id, ...content })

export const told = (fields: Fields = {}): Fields => ({
  message_id: 5,
  date,
  chat: privateChat,
  from: aysel,
  ...fields,
})
export const message = (fields: Fields = {}): Update => update({ message: told({ text: '/turnover 2025', ...fields }) })
export const inGroup = (fields: Fields = {}): Update => message({ chat: group, ...fields })
export const post = (fields: Fields): Update =>
  update({ channel_post: { message_id: 5, date, chat: channel, sender_chat: channel, ...fields } })
export const press = (fields: Fields = {}): Update =>
  update({
    callback_query: {
      id: 'q1',
      from: aysel,
      chat_instance: 'c',
      data: 'more',
      message: told({ from: self, text: 'You said' }),
      ...fields,
    },
  })

export const typed = (fields: Fields = {}): Update =>
  update({ inline_query: { id: 'i', from: aysel, query: 'china 2025', offset: '', chat_type: 'sender', ...fields } })

/** Somebody names the bot in a chat that it is not in. */
export const guest = (fields: Fields = {}): Update =>
  update({ guest_message: told({ chat: group, guest_query_id: 'g', text: '@karvan_bot 2025', ...fields }) })

/** The membership or the rights of somebody have changed. */
export const standing = (user: Fields, from: string, to: string, fields: Fields = {}): Fields => ({
  chat: group,
  from: aysel,
  date,
  old_chat_member: { user, status: from },
  new_chat_member: { user, status: to },
  ...fields,
})

/** One update of every kind of the Bot API that the bot does not answer. */
export const silentKinds: Readonly<Record<string, Fields>> = {
  edited_message: told({ text: '/turnover', edit_date: date }),
  channel_post: { message_id: 5, date, chat: channel, sender_chat: channel, text: 'Trade grew' },
  edited_channel_post: { message_id: 5, date, chat: channel, text: '/turnover@karvan_bot', edit_date: date },
  business_connection: { id: 'b', user: aysel, user_chat_id: 11, date, is_enabled: true },
  business_message: told({ business_connection_id: 'b', text: '/turnover' }),
  edited_business_message: told({ business_connection_id: 'b', text: '/turnover', edit_date: date }),
  deleted_business_messages: { business_connection_id: 'b', chat: privateChat, message_ids: [1] },
  stopped_message_generation: { chat: privateChat, user: aysel, draft_id: 1 },
  message_reaction: {
    chat: group,
    message_id: 5,
    user: aysel,
    date,
    old_reaction: [],
    new_reaction: [{ type: 'emoji', emoji: '👍' }],
  },
  message_reaction_count: { chat: channel, message_id: 5, date, reactions: [] },
  chosen_inline_result: { result_id: 'r', from: aysel, query: 'china' },
  shipping_query: { id: 's', from: aysel, invoice_payload: '', shipping_address: {} },
  pre_checkout_query: { id: 'p', from: aysel, currency: 'XTR', total_amount: 1, invoice_payload: '' },
  purchased_paid_media: { from: aysel, paid_media_payload: '' },
  poll: { id: 'p', question: 'Which?', options: [], total_voter_count: 0, is_closed: false },
  poll_answer: { poll_id: 'p', user: aysel, option_ids: [0] },
  my_chat_member: standing(self, 'member', 'administrator'),
  chat_member: standing(aysel, 'member', 'administrator'),
  chat_join_request: { chat: group, from: aysel, user_chat_id: 11, date },
  chat_boost: {
    chat: channel,
    boost: { boost_id: 'b', add_date: date, expiration_date: date, source: { source: 'premium', user: aysel } },
  },
  removed_chat_boost: { chat: channel, boost_id: 'b', remove_date: date, source: { source: 'premium', user: aysel } },
  managed_bot: { user: aysel, bot: otherBot },
  subscription: { user: aysel, invoice_payload: '', state: 'active' },
  a_kind_to_be_invented: { text: '/turnover' },
}

/** Messages without text that a person may send in a private chat. */
export const wordless: readonly Fields[] = [
  { sticker: { file_id: 's' } },
  { voice: { file_id: 'v' } },
  { audio: { file_id: 'a' } },
  { video: { file_id: 'v' } },
  { video_note: { file_id: 'n' } },
  { animation: { file_id: 'a' }, document: { file_id: 'a' } },
  { photo: [{ file_id: 'p' }] },
  { document: { file_id: 'd' } },
  { location: { latitude: 40.4, longitude: 49.9 } },
  { venue: {}, location: {} },
  { contact: { phone_number: '1', first_name: 'A' } },
  { dice: { emoji: '🎲', value: 1 } },
  { poll: { id: 'p' } },
  { story: { id: 1, chat: channel } },
  { game: {} },
  { checklist: {} },
  { paid_media: {} },
]

/** Service messages of Telegram. */
export const notes: readonly Fields[] = [
  { new_chat_members: [self] },
  { left_chat_member: aysel },
  { new_chat_title: 'New' },
  { pinned_message: told({ text: '/turnover' }) },
  { group_chat_created: true },
  { message_auto_delete_timer_changed: { message_auto_delete_time: 1 } },
  { migrate_from_chat_id: -1 },
  { successful_payment: {} },
  { web_app_data: { data: '/turnover', button_text: 'x' } },
  { users_shared: {} },
  { write_access_allowed: {} },
  { forum_topic_created: { name: 'T', icon_color: 1 } },
  { video_chat_started: {} },
  { boost_added: { boost_count: 1 } },
  { a_note_to_be_invented: {} },
]

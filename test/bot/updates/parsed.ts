import type { Update } from 'grammy/types'
import { othersMembershipChange, ownMembershipChange } from '../../../src/bot/chats/member-update.ts'
import {
  parseChosen,
  parseGuest,
  parseInlineQuery,
  parseMessage,
  parsePost,
  parsePress,
} from '../../../src/bot/updates/parse-update.ts'
import { me } from '../updates.ts'

/** The parsed update, and its kind. */
export function parsed(update: Update) {
  const { message, edited_message, channel_post, callback_query, inline_query, guest_message } = update
  const { chosen_inline_result: chosen } = update
  if (message) return read('message', parseMessage(message, me))
  if (edited_message) return read('edit', parseMessage(edited_message, me, { isEdited: true }))
  if (channel_post) return read('message', parsePost(channel_post, me))
  if (callback_query) return read('press', parsePress(callback_query, me))
  if (inline_query) return read('inline', parseInlineQuery(inline_query))
  if (guest_message) return read('guest', parseGuest(guest_message, me))
  if (chosen) return read('chosen', parseChosen(chosen))
  if (update.my_chat_member) return ownMembershipChange(update.my_chat_member)
  if (update.chat_member) return othersMembershipChange(update.chat_member)
  return { kind: 'ignored' as const }
}

const read = <Kind extends string, T extends object>(kind: Kind, found: T | undefined) =>
  found === undefined ? { kind: 'ignored' as const } : { kind, ...found }

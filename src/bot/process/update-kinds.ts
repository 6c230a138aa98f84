/** The kinds of update that Telegram sends. */

import type { Update } from 'grammy/types'

/** What an update is: the name of its field. */
export const kindOf = (update: Update): string => Object.keys(update).find(key => key !== 'update_id') ?? 'nothing'
/** The kinds of updates that are asked for. */
export const heardKinds = [
  ...(['message', 'edited_message', 'channel_post', 'guest_message', 'inline_query', 'callback_query'] as const),
  ...(['my_chat_member', 'chat_member'] as const),
]

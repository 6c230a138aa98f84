import type { Update } from 'grammy/types'

export const kindOf = (update: Update): string => Object.keys(update).find(key => key !== 'update_id') ?? 'nothing'
/** The kinds that the bot subscribes to: `allowed_updates`. */
export const heardKinds = [
  ...(['message', 'edited_message', 'channel_post', 'guest_message', 'inline_query'] as const),
  ...(['chosen_inline_result', 'callback_query', 'my_chat_member', 'chat_member'] as const),
]

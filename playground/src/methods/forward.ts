import type { ForwardOrigin, Message, MessageContent } from '../shapes.ts'

/** The content of a message that a forward keeps: text and files. */
export function copied(message: Message): MessageContent {
  const { text, entities, rich_message, photo, document, caption, caption_entities } = message
  return {
    ...(text === undefined ? {} : { text }),
    ...(entities === undefined ? {} : { entities }),
    ...(rich_message === undefined ? {} : { rich_message }),
    ...(photo === undefined ? {} : { photo }),
    ...(document === undefined ? {} : { document }),
    ...(caption === undefined ? {} : { caption }),
    ...(caption_entities === undefined ? {} : { caption_entities }),
  }
}

/** The origin of a forwarded message. A forward of a forward keeps the first origin. */
export function origin(message: Message): ForwardOrigin {
  if (message.forward_origin !== undefined) return message.forward_origin
  const { date, chat, message_id, sender_chat, from } = message
  if (chat.type === 'channel') return { type: 'channel', date, chat, message_id }
  if (sender_chat !== undefined) return { type: 'chat', date, sender_chat }
  return from === undefined
    ? { type: 'hidden_user', date, sender_user_name: 'Somebody' }
    : { type: 'user', date, sender_user: from }
}

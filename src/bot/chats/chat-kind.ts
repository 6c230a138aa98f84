import type { Message, User } from 'grammy/types'
import type { Chat, Request } from '../../handlers/request/request.ts'

const kinds: Readonly<Record<string, Chat['kind']>> = {
  private: 'private',
  group: 'group',
  supergroup: 'group',
  channel: 'channel',
}

/** The chat of a message or of a membership change. Returns undefined for kinds of chat that the bot does not support. */
export function chatOf({ chat }: Pick<Message, 'chat'>): Chat | undefined {
  const kind = kinds[chat.type]
  // Direct messages of a channel look like a supergroup, and need other calls.
  if (kind === undefined || ('is_direct_messages' in chat && chat.is_direct_messages === true)) return undefined
  return { id: chat.id, kind }
}

/** The person of Telegram's user, with the language of their client. */
export const personFrom = ({ id, language_code: tag }: User): NonNullable<Request['person']> => ({
  id,
  ...(tag !== undefined && { languageTag: tag }),
})

import type { Message } from 'grammy/types'
import type { Chat } from '../../handlers/request/request.ts'

const kinds: Readonly<Record<string, Chat['kind']>> = {
  private: 'private',
  group: 'group',
  supergroup: 'group',
  channel: 'channel',
}

/** The chat of a message or of a change in it. Missing: undefined for kinds that the bot does not answer in. */
export function chatOf({ chat }: Pick<Message, 'chat'>): Chat | undefined {
  const kind = kinds[chat.type]
  // A channel's direct messages look like a supergroup and are answered in a way of their own.
  if (kind === undefined || ('is_direct_messages' in chat && chat.is_direct_messages === true)) return undefined
  return { id: chat.id, kind }
}

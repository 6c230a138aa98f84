/** Changes of membership and of rights in a chat. Pure. */
import type { ChatMember, ChatMemberUpdated } from 'grammy/types'
import type { Chat, Request } from '../../handlers/request/request.ts'
import { chatOf, personFrom } from './chat-kind.ts'

/** A change for the bot, or for another member. */
export type MembershipChange =
  /** `by`: who added the bot. */
  | { readonly kind: 'joined'; readonly chat: Chat; readonly by: NonNullable<Request['person']> }
  /** `isBasic`: a basic group, which the bot also leaves when it becomes a supergroup. */
  | { readonly kind: 'left'; readonly chat: Chat; readonly isBasic: boolean; readonly title?: string }
  /** The bot may no longer post in a channel, or may again. */
  | { readonly kind: 'muted' | 'unmuted'; readonly chatId: number; readonly title: string }
  /** Rights have changed: of that person, or, without one, of the bot. */
  | { readonly kind: 'rights'; readonly chatId: number; readonly person?: number }

export function ownMembershipChange(change: ChatMemberUpdated): MembershipChange {
  const chat = chatOf(change)
  const was = isIn(change.old_chat_member)
  const is = isIn(change.new_chat_member)
  if (chat !== undefined && was && !is) {
    const title = change.chat.type === 'channel' ? { title: change.chat.title } : {}
    return { kind: 'left', chat, isBasic: change.chat.type === 'group', ...title }
  }
  if (chat?.kind === 'group' && !was && is) return { kind: 'joined', chat, by: personFrom(change.from) }
  const could = isAdmin(change.old_chat_member)
  const can = isAdmin(change.new_chat_member)
  if (change.chat.type === 'channel' && could !== can)
    return { kind: can ? 'unmuted' : 'muted', chatId: change.chat.id, title: change.chat.title }
  return { kind: 'rights', chatId: change.chat.id }
}

export const othersMembershipChange = ({ chat, new_chat_member: { user } }: ChatMemberUpdated): MembershipChange => ({
  kind: 'rights',
  chatId: chat.id,
  person: user.id,
})

const isIn = (member: ChatMember): boolean =>
  member.status === 'restricted' ? member.is_member : !['left', 'kicked'].includes(member.status)

/** Admins of a group may change the bot's settings there; in a channel, admins who may post. */
export const isAdmin = ({ status, can_post_messages: mayPost }: Rights): boolean =>
  status === 'creator' || (status === 'administrator' && mayPost !== false)

/** Telegram sets `can_post_messages` only for admins of channels. */
type Rights = Pick<ChatMember, 'status'> & { readonly can_post_messages?: boolean }

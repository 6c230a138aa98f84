/** How somebody stands in a chat, and what has changed in that. Pure. */
import type { ChatMember, ChatMemberUpdated } from 'grammy/types'
import type { Chat } from '../../handlers/request/request.ts'
import { chatOf } from './chat-kind.ts'

/** A change of the bot's own standing, or of somebody else's. */
export type MembershipChange =
  | { readonly kind: 'joined'; readonly chat: Chat }
  /** `isBasic`: a group that becomes a supergroup is left as well. */
  | { readonly kind: 'left'; readonly chat: Chat; readonly isBasic: boolean }
  /** Rights in that chat have changed: of the person, or, without one, of the bot. */
  | { readonly kind: 'rights'; readonly chatId: number; readonly person?: number }

/** What has become of the bot itself. */
export function ownMembershipChange(change: ChatMemberUpdated): MembershipChange {
  const chat = chatOf(change)
  const [was, is] = [isIn(change.old_chat_member), isIn(change.new_chat_member)]
  if (chat !== undefined && was && !is) return { kind: 'left', chat, isBasic: change.chat.type === 'group' }
  if (chat?.kind === 'group' && !was && is) return { kind: 'joined', chat }
  return { kind: 'rights', chatId: change.chat.id }
}

/** What has become of somebody else. */
export const othersMembershipChange = ({ chat, new_chat_member: { user } }: ChatMemberUpdated): MembershipChange => ({
  kind: 'rights',
  chatId: chat.id,
  person: user.id,
})

const isIn = (member: ChatMember): boolean =>
  member.status === 'restricted' ? member.is_member : !['left', 'kicked'].includes(member.status)

/** Whoever may change the group's settings in Telegram may change those of the bot; in a channel, whoever may post there. */
export const isAdmin = ({ status, can_post_messages: mayPost }: Rights): boolean =>
  status === 'creator' || (status === 'administrator' && mayPost !== false)

/** Only of the admins of channels it is said whether they may post. */
type Rights = Pick<ChatMember, 'status'> & { readonly can_post_messages?: boolean }

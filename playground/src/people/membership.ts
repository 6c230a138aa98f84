import { serviceAccounts } from '../cast.ts'
import type { Chat, User } from '../shapes.ts'
import { type MemberStatus, type Room, seconds, type World } from '../world.ts'

/** A ChatMember of the Bot API. */
export function chatMember(world: World, room: Room, userId: number): Readonly<Record<string, unknown>> {
  const mayPost = userId !== world.bot.user.id || room.botMayPost
  return member(userOf(world, userId), room.members.get(userId) ?? 'left', { ...room.chat, mayPost })
}

/** The user with that id: a person, the bot, or an account of Telegram. Errors: an unknown id. */
export function userOf(world: World, id: number): User {
  const known = [world.bot.user, ...Object.values(serviceAccounts)].find(user => user.id === id)
  const user = world.people.get(id)?.user ?? known
  if (user === undefined) throw new Error(`no person has the id ${id}`)
  return user
}

/**
 * Changes a member status, and sends the bot an update: `my_chat_member` for itself, `chat_member` for others.
 * `mayPost` is the bot's right to post in a channel.
 */
export function setMemberStatus(
  world: World,
  room: Room,
  change: { readonly userId: number; readonly byId: number; readonly to: MemberStatus; readonly mayPost?: boolean },
): void {
  const isNew = !room.members.has(change.userId)
  if (isNew && room.chat.type === 'private') room.members.set(change.userId, 'member')
  const before = chatMember(world, room, change.userId)
  room.members.set(change.userId, change.to)
  room.botMayPost = change.mayPost ?? room.botMayPost
  world.updates.push(change.userId === world.bot.user.id ? 'my_chat_member' : 'chat_member', {
    chat: room.chat,
    from: userOf(world, change.byId),
    date: seconds(world),
    old_chat_member: before,
    new_chat_member: chatMember(world, room, change.userId),
  })
  world.events.emit({ kind: 'world' })
}

interface Where {
  readonly type: Chat['type']
  readonly mayPost: boolean
}

function member(user: User, status: MemberStatus, where: Where): Readonly<Record<string, unknown>> {
  switch (status) {
    case 'creator':
      return { user, status, is_anonymous: false }
    case 'administrator':
      return { user, status, can_be_edited: false, is_anonymous: false, ...rights(where) }
    case 'restricted':
      return { user, status, is_member: true, can_send_messages: false, until_date: 0 }
    case 'kicked':
      return { user, status, until_date: 0 }
    default:
      return { user, status }
  }
}

function rights({ type, mayPost }: Where): Readonly<Record<string, boolean>> {
  return {
    can_manage_chat: true,
    can_delete_messages: true,
    can_manage_video_chats: false,
    can_restrict_members: false,
    can_promote_members: false,
    can_change_info: false,
    can_invite_users: true,
    can_post_stories: false,
    can_edit_stories: false,
    can_delete_stories: false,
    ...(type === 'channel' ? { can_post_messages: mayPost, can_edit_messages: mayPost } : { can_pin_messages: true }),
  }
}

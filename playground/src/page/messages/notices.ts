import type { Message } from '../../shapes.ts'
import type { App } from '../app.ts'
import { field } from '../server.ts'
import { nameOf } from './avatar.ts'

/** The text of a service message. Missing: undefined for other messages. */
export function noticeOf(app: App, message: Message): string | undefined {
  const { words: said } = app
  const who = message.from === undefined ? '' : nameOf(message.from)
  if (message.new_chat_members !== undefined) {
    return said.added(who, message.new_chat_members.map(nameOf).join(', '))
  }
  if (message.left_chat_member !== undefined) return said.removed(who, nameOf(message.left_chat_member))
  if (message.users_shared !== undefined) return said.shared(who, chosen(app, message.users_shared).join(', '))
  return message.migrate_from_chat_id === undefined ? undefined : said.upgraded
}

/** Whether it is a service message. */
export function isNotice(message: Message): boolean {
  const { new_chat_members, left_chat_member, users_shared, migrate_from_chat_id } = message
  return [new_chat_members, left_chat_member, users_shared, migrate_from_chat_id].some(field => field !== undefined)
}

/** The names of shared people. The bot may get only their ids; the person has seen names. */
function chosen({ state }: App, shared: unknown): readonly string[] {
  const users = field(shared, 'users')
  if (!Array.isArray(users)) return []
  return users.map(user => {
    const id = field(user, 'user_id')
    const known = [...state.view.people, state.view.bot].find(one => one.id === id)
    return known === undefined ? String(id) : nameOf(known)
  })
}

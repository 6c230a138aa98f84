import type { Markup, Prompt, ReplyKey } from '../keyboards.ts'
import { badRequest } from '../refusal.ts'
import type { Message } from '../shapes.ts'
import type { Room, World } from '../world.ts'

/** Checks that a message in this chat may have this keyboard. Errors: Telegram's. */
export function checkMarkup(room: Room, markup: Markup | undefined): void {
  if (markup === undefined || 'inline_keyboard' in markup) return
  if (room.chat.type === 'channel') throw badRequest('inline keyboard expected')
  if (room.chat.type === 'private' || !('keyboard' in markup)) return
  const wanted = markup.keyboard
    .flat()
    .map(wantedBy)
    .find(what => what !== undefined)
  if (wanted !== undefined) throw badRequest(`${wanted} can be requested in private chats only`)
}

/** Shows the keyboard or forced reply of a new message to the people it is for, or removes an earlier one. */
export function ask(world: World, room: Room, message: Message, markup: Markup | undefined): void {
  if (markup === undefined || 'inline_keyboard' in markup) return
  room.keyed.add(message.message_id)
  const asking = askingOf(message.message_id, markup)
  for (const id of room.members.keys()) {
    if (!world.people.has(id) || !isFor(world, id, message, markup)) continue
    if (asking === undefined) room.asking.delete(id)
    else room.asking.set(id, asking)
  }
  world.events.emit({ kind: 'world' })
}

/** After a person writes or uses a key: ends a forced reply, and hides a one-time keyboard. */
export function answered(world: World, room: Room, personId: number, key: string): void {
  const asking = room.asking.get(personId)
  if (asking === undefined) return
  if (asking.kind === 'reply') room.asking.delete(personId)
  else if (asking.keyboard.one_time_keyboard !== true || asking.isPutAway || keyNamed(asking, key) === undefined) return
  else room.asking.set(personId, { ...asking, isPutAway: true })
  world.events.emit({ kind: 'world' })
}

/** Removes the keyboard or forced reply of a deleted message. */
export function forget(world: World, room: Room, messageId: number): void {
  for (const [id, asking] of room.asking) if (asking.messageId === messageId) room.asking.delete(id)
  world.events.emit({ kind: 'world' })
}

/** The key with that text. Missing: undefined without such a key. */
export function keyNamed(asking: Prompt | undefined, text: string): ReplyKey | undefined {
  return asking?.kind === 'keys' ? asking.keyboard.keyboard.flat().find(key => key.text === text) : undefined
}

function askingOf(messageId: number, markup: Markup): Prompt | undefined {
  if ('force_reply' in markup) {
    const { input_field_placeholder: placeholder } = markup
    return { kind: 'reply', messageId, ...(placeholder === undefined ? {} : { placeholder }) }
  }
  if (!('keyboard' in markup)) return undefined
  const rows = markup.keyboard.map(row => row.filter(({ text }) => text !== '')).filter(row => row.length > 0)
  return { kind: 'keys', messageId, keyboard: { ...markup, keyboard: rows }, isPutAway: false }
}

/** In a group, a selective keyboard is only for people whom the message mentions or replies to. */
function isFor(world: World, id: number, message: Message, markup: Markup): boolean {
  const isSelective = 'selective' in markup && markup.selective === true
  if (message.chat.type === 'private' || !isSelective || message.reply_to_message?.from?.id === id) return true
  const name = `@${world.people.get(id)?.user.username ?? ''}`.toLowerCase()
  const text = message.text ?? message.caption ?? ''
  const marks = message.entities ?? message.caption_entities ?? []
  return marks.some(({ type, offset, length, user }) =>
    type === 'mention' ? text.slice(offset, offset + length).toLowerCase() === name : user?.id === id,
  )
}

function wantedBy(key: ReplyKey): string | undefined {
  if (key.request_users !== undefined) return 'users'
  if (key.request_contact === true) return 'phone number'
  return key.request_location === true ? 'location' : undefined
}

import type { Asking, Markup, ReplyKey } from '../keyboards.ts'
import { badRequest } from '../refusal.ts'
import type { Message } from '../shapes.ts'
import type { Room, World } from '../world.ts'

/** May a message in this chat bring these keys? Errors: 400 in Telegram's words. */
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

/** Shows, to everybody whom it is for, what a new message asks for, or takes away what an earlier one asked for. */
export function ask(world: World, room: Room, message: Message, markup: Markup | undefined): void {
  if (markup === undefined || 'inline_keyboard' in markup) return
  room.keyed.add(message.message_id)
  const asking = askingOf(message.message_id, markup)
  for (const id of room.members.keys()) {
    if (!world.people.has(id) || !isFor(world, id, message, markup)) continue
    if (asking === undefined) room.asking.delete(id)
    else room.asking.set(id, asking)
  }
  world.happenings.tell({ kind: 'world' })
}

/** A person has written, or has used a key: a reply is no longer asked for, and a keyboard for one time is out of sight. */
export function answered(world: World, room: Room, personId: number, key: string): void {
  const asking = room.asking.get(personId)
  if (asking === undefined) return
  if (asking.kind === 'reply') room.asking.delete(personId)
  else if (asking.keyboard.one_time_keyboard !== true || asking.isPutAway || keyNamed(asking, key) === undefined) return
  else room.asking.set(personId, { ...asking, isPutAway: true })
  world.happenings.tell({ kind: 'world' })
}

/** A message is gone, and with it what it asked for. */
export function forget(world: World, room: Room, messageId: number): void {
  for (const [id, asking] of room.asking) if (asking.messageId === messageId) room.asking.delete(id)
  world.happenings.tell({ kind: 'world' })
}

/** The key with that text. Missing: undefined when there is none. */
export function keyNamed(asking: Asking | undefined, text: string): ReplyKey | undefined {
  return asking?.kind === 'keys' ? asking.keyboard.keyboard.flat().find(key => key.text === text) : undefined
}

function askingOf(messageId: number, markup: Markup): Asking | undefined {
  if ('force_reply' in markup) {
    const { input_field_placeholder: placeholder } = markup
    return { kind: 'reply', messageId, ...(placeholder === undefined ? {} : { placeholder }) }
  }
  if (!('keyboard' in markup)) return undefined
  const rows = markup.keyboard.map(row => row.filter(({ text }) => text !== '')).filter(row => row.length > 0)
  return { kind: 'keys', messageId, keyboard: { ...markup, keyboard: rows }, isPutAway: false }
}

/** In a group a selective keyboard is only for whom the message names or answers. */
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

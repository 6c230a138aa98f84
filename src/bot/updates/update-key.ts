import { hash } from 'node:crypto'
import type { Update } from 'grammy/types'
import { kindOf } from '../process/update-kinds.ts'

/**
 * What an update is about, so that it is known when it comes again: a message as it stood at an edit, a press, an inline query, a
 * guest's query, or, of other kinds, all that it says. Telegram tells the time of an edit in seconds, so its words count too. Its
 * number is no key: after a quiet week Telegram starts them anew anywhere.
 *
 * Shape: sixteen characters that tell nothing of the chat, the person or the words.
 */
export function keyOf(update: Update): string {
  return hash('sha256', about(update), 'base64url').slice(0, 16)
}

function about(update: Update): string {
  const { message, edited_message, channel_post, edited_channel_post, callback_query, inline_query } = update
  const { guest_message } = update
  const said = message ?? edited_message ?? channel_post ?? edited_channel_post
  if (typeof callback_query?.id === 'string') return `press ${callback_query.id}`
  if (typeof inline_query?.id === 'string') return `inline ${inline_query.id}`
  if (typeof guest_message?.guest_query_id === 'string') return `guest ${guest_message.guest_query_id}`
  if (typeof said?.message_id !== 'number') return JSON.stringify(update)
  // JSON takes whatever a proxy may have put there; text made of it could throw.
  const words = said.edit_date === undefined ? [] : [said.text ?? said.caption]
  return JSON.stringify([kindOf(update), said.chat?.id, said.message_id, said.date, said.edit_date, ...words])
}

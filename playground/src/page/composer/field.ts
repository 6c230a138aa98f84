import type { App } from '../app.ts'
import { openChat } from '../state.ts'

/** The bot is stopped, not yet started, listens, or only admins write here. */
export type Kind = 'blocked' | 'new' | 'open' | 'closed'

/** What can be written in the open chat now. */
export function kindOf({ state }: App): Kind {
  const { chat, messages, mayWrite } = openChat(state)
  if (state.view.hasBlocked && chat.type === 'private') return 'blocked'
  if (chat.type === 'private' && messages.length === 0) return 'new'
  return mayWrite ? 'open' : 'closed'
}

/** What the field says while it is empty. */
export function labelOf({ state, words }: App): string {
  const { chat, asking } = openChat(state)
  if (state.file !== undefined) return words.caption
  const wish = asking?.kind === 'keys' ? asking.keyboard.input_field_placeholder : asking?.placeholder
  if (wish !== undefined) return wish
  if (state.anonymous.has(chat.id)) return words.anonymously
  return chat.type === 'channel' ? words.post : words.message
}

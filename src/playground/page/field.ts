import type { App } from './app.ts'
import { openChat } from './state.ts'

/** What can be written here now. */
export function kindOf({ state }: App): 'blocked' | 'new' | 'open' | 'closed' {
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

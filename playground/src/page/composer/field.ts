import type { App } from '../app.ts'
import { openChat } from '../state.ts'

/** The state of the field: the bot is stopped or not started; writing is possible; only admins write here. */
export type Kind = 'blocked' | 'new' | 'open' | 'closed'

/** The state of the field in the open chat. */
export function kindOf({ state }: App): Kind {
  const { chat, messages, mayWrite } = openChat(state)
  if (state.view.hasBlocked && chat.type === 'private') return 'blocked'
  if (chat.type === 'private' && messages.length === 0) return 'new'
  return mayWrite ? 'open' : 'closed'
}

/** The placeholder of the field. */
export function labelOf({ state, words }: App): string {
  const { chat, asking } = openChat(state)
  if (state.file !== undefined) return words.caption
  const wish = asking?.kind === 'keys' ? asking.keyboard.input_field_placeholder : asking?.placeholder
  if (wish !== undefined) return wish
  if (state.anonymous.has(chat.id)) return words.anonymously
  return chat.type === 'channel' ? words.post : words.message
}

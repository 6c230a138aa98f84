import type { Message } from '../../shapes.ts'
import { openChat, type State } from '../state.ts'

/** The message that the next one replies to: the person's choice, or else the forced reply. A forward has none. */
export function replyingTo(state: State): Message | undefined {
  return state.from !== undefined ? undefined : (state.replyTo ?? asked(state))
}

/** Makes the next message a plain one, without a reply. */
export function dismissReply(state: State): void {
  const message = asked(state)
  if (message !== undefined) state.dismissed.add(nameOf(message))
  state.replyTo = undefined
}

function asked(state: State): Message | undefined {
  const { asking, messages } = openChat(state)
  if (asking?.kind !== 'reply') return undefined
  const message = messages.find(one => one.message_id === asking.messageId)
  return message === undefined || state.dismissed.has(nameOf(message)) ? undefined : message
}

function nameOf({ chat, message_id }: Message): string {
  return `${chat.id}:${message_id}`
}

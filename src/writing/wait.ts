/** The button under an answer that holds nothing. */
import { toAddress } from '../answers/address.ts'
import type { Question } from '../answers/question.ts'
import type { Choice, Writing } from './lines.ts'

/** The button's data begins so; then the address of the question. */
export const waitMark = 'wait.'

/** In a private chat, where Telegram's 64 bytes leave room for the mark. */
export function waitButton(question: Question, { medium, language }: Writing): readonly Choice[] {
  const data = `${waitMark}${toAddress(question)}`
  return medium !== 'private' || data.length > 64
    ? []
    : [{ label: language.say.subscriptions.buttons.tell, ask: { data } }]
}

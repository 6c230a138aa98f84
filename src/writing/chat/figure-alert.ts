/** Alerts: a button under 'not held' that asks to be told when the figure comes. */
import { toAddress } from '../../answers/address/address.ts'
import type { AnswerOf } from '../../answers/model/answer.ts'
import { type Draft, type DraftButton, type DraftLine, line, type Writing } from '../message/draft.ts'

/** Prefix of the callback data, before the address of the question. */
export const alertPrefix = 'wait.'
export const noAlertPrefix = 'drop.'

/** Only in private chats and groups, and only when prefix and address fit into Telegram's 64 bytes. */
export function alertButton(
  { question, isAwaited }: Pick<AnswerOf<'none'>, 'question' | 'isAwaited'>,
  { medium, language: { say } }: Writing,
): readonly DraftButton[] {
  const { buttons } = say.subscriptions
  const data = `${isAwaited === true ? noAlertPrefix : alertPrefix}${toAddress(question)}`
  if ((medium !== 'private' && medium !== 'group') || data.length > 64) return []
  return [{ label: isAwaited === true ? buttons.dontTell : buttons.tell, ask: { data } }]
}

export function alertLine(
  { isAwaited }: AnswerOf<'none'>,
  { medium, language: { say } }: Writing,
): readonly DraftLine[] {
  if (isAwaited !== true) return []
  return [line([{ italic: [medium === 'private' ? say.subscriptions.waiting : say.subscriptions.waitingHere] }])]
}

/** Says in front of the answer that it was waited for. */
export function withAlertReason(draft: Draft, { language: { say } }: Writing): Draft {
  const [first, ...others] = draft.lines
  if (first === undefined) return draft
  return { ...draft, lines: [{ ...first, text: [say.subscriptions.awaited, ...first.text] }, ...others] }
}

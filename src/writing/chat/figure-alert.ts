/** The button under an answer that holds nothing. */
import { toAddress } from '../../answers/address/address.ts'
import type { AnswerOf } from '../../answers/model/answer.ts'
import { type Draft, type DraftButton, type DraftLine, line, type Writing } from '../message/draft.ts'

/** The button's data begins so; then the address of the question. */
export const alertPrefix = 'wait.'
/** The other way: to be told no more. */
export const noAlertPrefix = 'drop.'

/** In a private chat and in groups, where Telegram's 64 bytes leave room for the mark. */
export function alertButton(
  { question, isAwaited }: Pick<AnswerOf<'none'>, 'question' | 'isAwaited'>,
  { medium, language: { say } }: Writing,
): readonly DraftButton[] {
  const { buttons } = say.subscriptions
  const data = `${isAwaited === true ? noAlertPrefix : alertPrefix}${toAddress(question)}`
  if ((medium !== 'private' && medium !== 'group') || data.length > 64) return []
  return [{ label: isAwaited === true ? buttons.dontTell : buttons.tell, ask: { data } }]
}

/** That it will be told, under the answer itself. */
export function alertLine(
  { isAwaited }: AnswerOf<'none'>,
  { medium, language: { say } }: Writing,
): readonly DraftLine[] {
  if (isAwaited !== true) return []
  return [line([{ italic: [medium === 'private' ? say.subscriptions.waiting : say.subscriptions.waitingHere] }])]
}

/** What was waited for, with the reason why it comes now. */
export function withAlertReason(draft: Draft, { language: { say } }: Writing): Draft {
  const [first, ...others] = draft.lines
  if (first === undefined) return draft
  return { ...draft, lines: [{ ...first, text: [say.subscriptions.awaited, ...first.text] }, ...others] }
}

/** Lines that say of which time an answer is. */
import type { Answer } from '../../answers/model/answer.ts'
import type { Question } from '../../answers/model/question.ts'
import type { Day } from '../../data/model/schema.ts'
import type { Language } from '../../languages/model/say.ts'
import { asksQuestion, type Draft, type DraftButton, line, type Writing } from './draft.ts'
import type { Message } from './message.ts'

/** Adds the day to an answer as of an earlier day, and to the questions of its buttons. */
export function withAsOf(draft: Draft, answer: Answer, { language: { say } }: Writing): Draft {
  const asOf = 'question' in answer && 'asOf' in answer.question ? answer.question.asOf : undefined
  if (asOf === undefined) return draft
  const note = line([{ italic: [say.asOf(asOf)] }])
  return { ...draft, lines: [...draft.lines, note], buttons: draft.buttons.map(choice => datedChoice(choice, asOf)) }
}

const datedChoice = (choice: DraftButton, asOf: Day): DraftButton =>
  !asksQuestion(choice.ask) || !canBeDated(choice.ask) ? choice : { ...choice, ask: { ...choice.ask, asOf } }

/** Only questions about figures have a day; a card, a citation or a page has none. */
const canBeDated = (question: Question): question is Extract<Question, { flow: unknown }> => 'flow' in question

const hourMs = 3_600_000

/** Puts a line above a late answer that says how long ago it was asked: in hours, and from two days on in days. */
export function withAskedAgo(message: Message, agoMs: number, { code, say }: Language): Message {
  const hours = Math.floor(agoMs / hourMs)
  const format = new Intl.RelativeTimeFormat(code, { numeric: 'always' })
  const ago = hours < 48 ? format.format(-hours, 'hour') : format.format(-Math.floor(hours / 24), 'day')
  return withNote(message, say.askedAgo(ago))
}

/** Puts a line above a message. */
export function withNote(message: Message, note: string): Message {
  const above = `${note}\n\n`
  const { rich } = message
  return {
    ...message,
    ...(rich && { rich: { ...rich, blocks: [{ type: 'paragraph', text: note }, ...rich.blocks] } }),
    text: above + message.text,
    entities: message.entities.map(entity => ({ ...entity, offset: entity.offset + above.length })),
  }
}

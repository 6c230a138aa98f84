import type { Answer } from '../../answers/model/answer.ts'
import type { Question } from '../../answers/model/question.ts'
import type { Day } from '../../data/model/schema.ts'
import { type Draft, type DraftButton, line, type Writing } from './draft.ts'

/** An answer as of an earlier day says so, and each of its buttons stays with that day. */
export function asOfLine(draft: Draft, answer: Answer, { language: { say } }: Writing): Draft {
  const asOf = dayOf(answer)
  if (asOf === undefined) return draft
  const said = line([{ italic: [say.asOf(asOf)] }])
  return { ...draft, lines: [...draft.lines, said], buttons: draft.buttons.map(choice => datedChoice(choice, asOf)) }
}

const dayOf = (answer: Answer): Day | undefined =>
  'question' in answer && 'asOf' in answer.question ? answer.question.asOf : undefined

function datedChoice(choice: DraftButton, asOf: Day): DraftButton {
  return 'data' in choice.ask || 'copy' in choice.ask || !canBeDated(choice.ask)
    ? choice
    : { ...choice, ask: { ...choice.ask, asOf } }
}

/** Questions about figures; a card, a citation or a page is of no day. */
const canBeDated = (question: Question): question is Extract<Question, { flow: unknown }> => 'flow' in question

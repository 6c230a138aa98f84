import type { Question } from '../answers/model/question.ts'
import { asideOf } from '../reading/aside.ts'
import type { Context } from '../reading/context.ts'
import { readQuestion } from '../reading/question.ts'
import { type Intent, intentOf } from './command.ts'

/** Free text: the question in it, completed from the one before where it only follows on; or the sentence on how to ask. */
export function readFreeText(text: string, context: Context, before?: Question): Intent {
  const reading = readQuestion(text, context, before)
  return { ...intentOf(reading.read), aside: asideOf(reading) }
}

import type { Question } from '../../answers/model/question.ts'
import { readQuestion } from '../../reading/read-question.ts'
import { remarksOf } from '../../reading/remarks.ts'
import type { Context } from '../../reading/text/context.ts'
import { type Intent, intentOf } from '../request/intent.ts'

/** Reads free text as a question, completed from the previous one if it is a follow-up; else a sentence on how to ask. */
export function readFreeText(text: string, context: Context, before?: Question): Intent {
  const reading = readQuestion(text, context, before)
  return { ...intentOf(reading.read), aside: remarksOf(reading) }
}

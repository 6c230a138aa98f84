import type { Question } from '../../answers/model/question.ts'
import { likelyQuestions } from '../../reading/mistyped.ts'
import { readQuestion } from '../../reading/read-question.ts'
import { remarksOf } from '../../reading/remarks.ts'
import type { Context } from '../../reading/text/context.ts'
import { type Intent, intentOf } from '../request/intent.ts'

/**
 * Reads free text as a question, completed from the previous one if it is a follow-up. With mistyped words it offers what
 * they may mean; else it says how to ask.
 */
export function readFreeText(text: string, context: Context, before?: Question): Intent {
  const reading = readQuestion(text, context, before)
  const aside = remarksOf(reading)
  const likely = likelyQuestions(text, reading, context, before)
  if (likely.length > 0) return { say: { kind: 'unclear', problem: { because: 'mistyped' }, nearest: likely }, aside }
  return { ...intentOf(reading.read), aside }
}

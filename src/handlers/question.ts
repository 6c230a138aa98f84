import type { Question } from '../answers/question.ts'
import type { Context } from '../reading/context.ts'
import { readQuestion } from '../reading/question.ts'
import { type Intent, intentOf } from './command.ts'

/** Free text: the question in it, completed from the one before where it only follows on; or the sentence on how to ask. */
export const readFreeText = (text: string, context: Context, before?: Question): Intent =>
  intentOf(readQuestion(text, context, before).read)

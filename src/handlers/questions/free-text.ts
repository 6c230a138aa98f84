import { chartOf } from '../../answers/kinds/chart-of.ts'
import type { Question } from '../../answers/model/question.ts'
import { likelyQuestions } from '../../reading/mistyped.ts'
import { type QuestionReading, readQuestion } from '../../reading/read-question.ts'
import { remarksOf } from '../../reading/remarks.ts'
import type { Context } from '../../reading/text/context.ts'
import { type Intent, intentOf, refusing } from '../request/intent.ts'

/** Reads free text as a question or follow-up. With mistyped words it offers what they may mean; else how to ask. */
export const readFreeText = (text: string, context: Context, before?: Question): Intent =>
  readAs(text, readQuestion(text, context, before), context, before)

/** Reads free text that may ask for a chart in a word that only the lexicon knows: "curve", "grpah". */
export function readOpenText(text: string, context: Context, before?: Question): Intent {
  const reading = readQuestion(text, context, before)
  const read = readAs(text, reading, context, before)
  if (!('ask' in read) || !reading.slots.words.has('chart') || !isDrawn(read.ask)) return read
  return { ...read, ask: chartOf(read.ask) ?? read.ask }
}

/** Not the table of a series, which the lexicon takes for a chart too, nor a single figure. */
const isDrawn = ({ kind }: Question): boolean =>
  kind === 'series' || kind === 'compare-partners' || kind === 'ranking' || kind === 'share' || kind === 'rank'

function readAs(text: string, reading: QuestionReading, context: Context, before?: Question): Intent {
  const aside = remarksOf(reading)
  const likely = likelyQuestions(text, reading, context, before)
  if (likely.length > 0) return { ...refusing({ because: 'mistyped' }, likely), aside }
  return { ...intentOf(reading.read), aside }
}

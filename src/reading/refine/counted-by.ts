/** A question about one side's own count: "according to China". */
import { mirrors } from '../../answers/figures/held/candidates.ts'
import type { Question, QuestionOf } from '../../answers/model/question.ts'
import type { Area } from '../../data/model/schema.ts'
import type { TaggedWord } from '../text/tag-words.ts'
import { inClass } from '../text/word-grammar.ts'

/**
 * The question as the country that counted would ask it: Azerbaijan's imports from China, by China, are China's exports to
 * Azerbaijan; its balance is its own. A share or a place among partners has no other side.
 */
export function countedBy(question: Question, counter: Area | undefined): Question {
  const isOfPair = 'flow' in question && 'partner' in question && question.kind !== 'rank' && question.kind !== 'share'
  if (counter === undefined || !isOfPair || question.partner !== counter) return question
  return {
    ...question,
    flow: mirrors[question.flow] ?? question.flow,
    reporter: counter,
    partner: question.reporter,
  }
}

/** "According to the IMF", «по данным ГТК»: every source of the figure, and what each says. */
export function byPublisher(question: Question, row: readonly TaggedWord[]): QuestionOf<'sources'> | undefined {
  const isNamed = row.some(
    (tagged, at) => inClass(tagged, 'publisher') || (inClass(tagged, 'customs') && inClass(row[at + 1], 'committee')),
  )
  if (question.kind !== 'figure' || !isNamed) return undefined
  return { ...question, kind: 'sources' }
}

/** A question about one side's own count: "according to China". */
import { mirrors } from '../../answers/figures/held/candidates.ts'
import type { Question } from '../../answers/model/question.ts'
import type { Area } from '../../data/model/schema.ts'

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

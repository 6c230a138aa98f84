/** "Did trade with China exceed 4 billion?": without a period, of the newest whole year, not of its newest month. */
import type { Facts } from '../../data/facts/facts.ts'
import { grain } from '../../data/model/period.ts'
import { valuePeriods } from '../figures/values.ts'
import type { Question } from '../model/question.ts'
import type { Remarks } from '../model/remarks.ts'

/** The question with the newest year held, if it claims something of a figure or a growth and names no period. */
export function inWholeYear(question: Question, remarks: Remarks | undefined, facts: Facts): Question {
  if (remarks === undefined || remarks.claims.length === 0) return question
  if ((question.kind !== 'figure' && question.kind !== 'growth') || question.period !== undefined) return question
  const year = valuePeriods(question, facts).findLast(period => grain(period) === 'year')
  return year === undefined ? question : { ...question, period: year }
}

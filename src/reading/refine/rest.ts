/** "Trade without China", «топ-5 кроме Китая», 除中国外: a total or a list that leaves countries out. */
import type { ReadResult } from '../../answers/model/problem.ts'
import type { Question, QuestionOf } from '../../answers/model/question.ts'
import { leavesOutUnknown } from '../slots/exclusions.ts'
import type { Slots } from '../slots/read-slots.ts'
import { world } from '../slots/trading-pair.ts'
import type { Context } from '../text/context.ts'

/** The question without the countries left out; a problem when none can be, with a total that can. Undefined when none are left out. */
export function restOf(
  question: Question,
  { without, areas, row, product }: Slots,
  { home }: Context,
): ReadResult | undefined {
  if (!('flow' in question)) return undefined
  // Goods have a reply of their own.
  if (product === undefined && leavesOutUnknown(row, without)) return { problem: { because: 'no-rest' }, nearest: [] }
  if (without.length === 0) return undefined
  if (question.kind === 'ranking') return { question: { ...question, without } }
  const { flow, reporter, asOf } = question
  const isNamed = areas.some(({ area }) => area !== home && area !== reporter)
  const partner = isNamed && 'partner' in question ? question.partner : world
  const period = 'period' in question ? question.period : undefined
  const rest: QuestionOf<'rest'> = {
    kind: 'rest',
    flow,
    reporter,
    partner,
    without,
    ...(period === undefined ? {} : { period }),
    ...(asOf === undefined ? {} : { asOf }),
  }
  if (question.kind === 'figure' || (question.kind === 'growth' && question.base === undefined))
    return { question: rest }
  return { problem: { because: 'no-rest' }, nearest: isNamed ? [] : [rest] }
}

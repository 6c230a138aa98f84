/** Questions of several parts, without a country, or after a level: found in the question that was read. */
import type { ReadResult } from './build-question.ts'
import type { QuestionFeatures } from './intents/features.ts'
import { ofDays } from './refine/days.ts'
import { partsOf } from './refine/parts.ts'
import { restOf } from './refine/rest.ts'
import { thresholdOf } from './refine/threshold.ts'
import { isRefusal } from './slots/denials.ts'
import type { Context } from './text/context.ts'

/** The narrower question, or what was read. */
export function refined(read: ReadResult, it: QuestionFeatures, context: Context): ReadResult {
  if ('problem' in read) return read
  if (isRefusal(it.slots.row)) return { problem: { because: 'not-understood' }, nearest: [] }
  const days = ofDays(read.question, it.slots)
  if (days !== undefined) return days
  const rest = restOf(read.question, it.slots, context)
  if (rest !== undefined) return rest
  const question = thresholdOf(read.question, it, context) ?? partsOf(read.question, it)
  return question === undefined ? read : { question }
}

/** Questions of several parts, without a country, or after a level: found in the question that was read. */
import type { ReadResult } from './build-question.ts'
import type { QuestionFeatures } from './intents/features.ts'
import { countedBy } from './refine/counted-by.ts'
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
  const asked = countedBy(read.question, it.slots.counter)
  const days = ofDays(asked, it.slots)
  if (days !== undefined) return days
  const rest = restOf(asked, it.slots, context)
  if (rest !== undefined) return rest
  return { question: thresholdOf(asked, it, context) ?? partsOf(asked, it) ?? asked }
}

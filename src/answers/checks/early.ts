/** Whether the source came before the period was over: then it cannot have counted the whole of it. */
import { lastDay } from '../../data/model/dates.ts'
import { isOver } from '../../data/model/period.ts'
import type { ChangeCheck } from '../model/admin-reply.ts'
import type { CheckContext } from './check-context.ts'

/** Of a partial date its last day counts. An expectation may well be earlier. */
export function early({ figure, after }: CheckContext): readonly ChangeCheck[] {
  const { period, observation } = figure
  const source = after.source(observation.citation.source)
  if (source === undefined || observation.status === 'expected' || isOver(period, lastDay(source.published))) return []
  return [{ outcome: 'warns', check: 'early', source, period }]
}

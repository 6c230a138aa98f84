/** Whether the source came before the period was over: then it cannot have counted the whole of it. */
import { lastDay } from '../../data/model/dates.ts'
import { isOver } from '../../data/model/period.ts'
import type { Check } from '../model/admin-reply.ts'
import type { Scene } from './check-context.ts'

/** Of a partial date its last day counts. An expectation may well be earlier. */
export function early({ figure, after }: Scene): readonly Check[] {
  const { period, observation } = figure
  const source = after.source(observation.citation.source)
  if (source === undefined || observation.status === 'expected' || isOver(period, lastDay(source.published))) return []
  return [{ outcome: 'warns', check: 'early', source, period }]
}

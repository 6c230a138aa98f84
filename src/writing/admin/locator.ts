import { body } from '../../data/exchange/csv-columns.ts'
import type { Observation } from '../../data/model/schema.ts'

/** Where a figure stands in its source, as one cell that reading/admin/values/locator.ts understands. */
export function locatorOf({ citation: { excerpt, place, note }, status }: Observation): string {
  const isSaid = status === 'expected' && excerpt === undefined && place === body && note?.startsWith('expected')
  if (isSaid && !note?.startsWith('expected: ')) return note ?? ''
  const words = excerpt === undefined ? undefined : `"${excerpt.replaceAll('"', '""')}"`
  const where = [place, words].filter(it => it !== undefined).join(': ')
  const whole = note === undefined ? where : `${where} (${note})`
  return status === 'expected' ? `expected: ${whole}` : whole
}

/** The IMF's service as it is documented: SDMX keys with slots, ranges of periods, and 10 requests in 5 seconds. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Answering } from '../service-server.ts'
import type { TestClock } from '../test-clock.ts'

const [header = '', ...rows] = readFileSync(join(import.meta.dirname, '../fixtures/imf-imts.csv'), 'utf8')
  .trim()
  .split('\n')
const empty = `dataflow,IMF.STA:IMTS(1.0.0),R${','.repeat(15)}`

export function fakeImf(clock: TestClock): Answering {
  const arrivals: number[] = []
  return ({ url, headers }) => {
    const now = clock.now().getTime()
    arrivals.push(now)
    if (arrivals.filter(at => at > now - 5_000).length > 10) return { status: 429, headers: { 'retry-after': '5' } }
    const slots = url.pathname.split('/IMF.STA/IMTS/~/')[1]?.split('.') ?? []
    if (slots.length !== 4) return { status: 400, body: 'wrong key' }
    const [, from = '', to = ''] =
      /^ge:([\dM-]+) le:([\dM-]+)$/.exec(url.searchParams.get('c[TIME_PERIOD]') ?? '') ?? []
    const fits = (row: string): boolean => {
      const [, , , country = '', indicator = '', partner = '', frequency = '', period = ''] = row.split(',')
      const key = [country, indicator, partner, frequency]
      const isSelected = slots.every((slot, i) => slot === '*' || slot.split('+').includes(key[i] ?? ''))
      return isSelected && period >= from && period <= to
    }
    const found = rows.filter(fits)
    if (headers.accept !== 'text/csv') return { status: 406 }
    return {
      headers: { 'content-type': 'text/csv' },
      body: [header, ...(found.length > 0 ? found : [empty])].join('\n'),
    }
  }
}

/** UN Comtrade: a preview of one period and 500 records a call, and the service that wants a key. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Answering } from '../service-server.ts'
import type { TestClock } from '../test-clock.ts'

const record = z.looseObject({
  freqCode: z.string(),
  period: z.string(),
  reporterCode: z.int(),
  flowCode: z.string(),
  partnerCode: z.int(),
})
const records = z
  .array(record)
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/comtrade-records.json'), 'utf8')))

export const comtradeKey = 'key-of-the-test'

export function fakeComtrade(clock: TestClock): Answering {
  let last = Number.NEGATIVE_INFINITY
  return ({ url, headers }) => {
    const isPreview = url.pathname.startsWith('/public/v1/preview/C/')
    const asked = (name: string): readonly string[] => url.searchParams.get(name)?.split(',') ?? []
    const now = clock.now().getTime()
    const isTooSoon = isPreview && now - last < 2_000
    last = now
    if (isTooSoon) return { status: 429, body: '{ "statusCode": 429, "message": "Rate limit is exceeded." }' }
    if (!isPreview && headers['ocp-apim-subscription-key'] !== comtradeKey)
      return { status: 401, body: 'Access denied' }
    if (asked('period').length > (isPreview ? 1 : 12)) return { status: 400, body: 'too many periods' }
    const data = records.filter(
      it =>
        url.pathname.endsWith(`/C/${it.freqCode}/HS`) &&
        asked('period').includes(it.period) &&
        asked('flowCode').includes(it.flowCode) &&
        asked('reporterCode').includes(String(it.reporterCode)) &&
        (!url.searchParams.has('partnerCode') || asked('partnerCode').includes(String(it.partnerCode))),
    )
    return { body: JSON.stringify({ elapsedTime: '0.1 secs', count: data.length, data, error: '' }) }
  }
}

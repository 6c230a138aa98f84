/** The World Bank's service: one year a request, 404 for a year without data. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Answering } from '../service-server.ts'

const answer = readFileSync(join(import.meta.dirname, '../fixtures/wits-aze-2023.json'), 'utf8')
const path =
  /^\/datasource\/tradestats-trade\/reporter\/aze\/year\/2023\/partner\/(all|chn)\/product\/Total\/indicator\/XPRT-TRD-VL;MPRT-TRD-VL$/

export const fakeWits: Answering = ({ url }) => {
  if (url.searchParams.get('format') !== 'JSON') return { body: '<xml/>' }
  return path.test(url.pathname) ? { body: answer } : { status: 404, body: 'NoRecordsFound' }
}

/** Eurostat's Comext: one year a request, more is too big. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Answering } from '../service-server.ts'

const [header = '', ...rows] = readFileSync(join(import.meta.dirname, '../fixtures/comext.csv'), 'utf8')
  .trim()
  .split('\n')

export const fakeComext: Answering = ({ url }) => {
  const slots = url.pathname.split('/data/DS-045409/')[1]?.split('.') ?? []
  const [from = '', to = ''] = [url.searchParams.get('startPeriod') ?? '', url.searchParams.get('endPeriod') ?? '']
  if (slots.length !== 6 || url.searchParams.get('format') !== 'SDMX-CSV') return { status: 400 }
  if (from.slice(0, 4) !== to.slice(0, 4)) return { status: 413, body: 'EXTRACTION_TOO_BIG' }
  const found = rows.filter(row => {
    const [, , ...fields] = row.split(',')
    const period = fields[6] ?? ''
    return (
      slots.every((slot, i) => slot === '' || slot.split('+').includes(fields[i] ?? '')) &&
      period >= from &&
      period <= to
    )
  })
  return { body: [header, ...found].join('\r\n') }
}

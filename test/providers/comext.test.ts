import { expect, test } from 'vitest'
import type { WantedFigures } from '../../src/data/exchange/fetched-tables.ts'
import { comext } from '../../src/providers/comext.ts'
import { fakeComext } from './fakes/comext.ts'
import { lines, openBench } from './fetch.ts'

const bench = () =>
  openBench(
    () => fakeComext,
    root => comext({ root }),
  )
const wanted = {
  reporter: 'EU27',
  partner: 'AZE',
  from: '2024',
  to: '2025',
  every: 'year',
} as const satisfies WantedFigures

test('reads what the EU reports of its trade with Azerbaijan, in euros, one request a year', async () => {
  const { fetch, server } = await bench()
  const fetched = await fetch(wanted)
  expect(lines(fetched)).toEqual([
    'M EU27 AZE 2024 1200000001e0 EUR CIF',
    'X EU27 AZE 2024 300000002e0 EUR FOB',
    'M EU27 AZE 2025 1400000003e0 EUR CIF',
    'X EU27 AZE 2025 350000004.5e0 EUR FOB',
  ])
  expect(fetched.source.id).toBe('eurostat-comext-2026-11')
  expect(fetched.observations[0]?.citation.place).toBe('A.EU27_2020.AZ.TOTAL.1.VALUE_IN_EUROS')
  expect(server.requests.map(({ url }) => url.pathname.split('/').at(-1))).toEqual([
    'A.EU27_2020.AZ.TOTAL.1+2.VALUE_IN_EUROS',
    'A.EU27_2020.AZ.TOTAL.1+2.VALUE_IN_EUROS',
  ])
})

test('reads every partner, with the countries outside the EU as the world', async () => {
  const { partner: _, ...all } = wanted
  const fetched = await (await bench()).fetch({ ...all, from: '2025' })
  expect(lines(fetched).slice(2)).toEqual([
    'X EU27 WLD 2025 2500000000005e0 EUR FOB',
    'X EU27 SRB 2025 20000000006e0 EUR FOB',
  ])
  expect(fetched.refused).toEqual([{ row: 'QV', why: 'not a country or the world, rows: 1' }])
})

test('reads months within the range', async () => {
  const fetched = await (await bench()).fetch({ ...wanted, from: '2025-12', to: '2025-12', every: 'month' })
  expect(lines(fetched)).toEqual(['M EU27 AZE 2025-12 110000008e0 EUR CIF'])
})

test('refuses other reporters without a request', async () => {
  const { fetch, server } = await bench()
  await expect(fetch({ ...wanted, reporter: 'AZE' })).rejects.toThrow('comext: has no reporter AZE')
  expect(server.requests).toEqual([])
})

test('says when an extraction is too big or is put into a queue', async () => {
  const { fetch, server } = await bench()
  server.fail({ status: 413, body: 'EXTRACTION_TOO_BIG' })
  await expect(fetch(wanted)).rejects.toMatchObject({ kind: 'too-large' })
  server.fail({ body: '<env:Envelope><queued><id>a1</id><status>SUBMITTED</status></queued></env:Envelope>' })
  await expect(fetch(wanted)).rejects.toMatchObject({ kind: 'too-large' })
})

test('names the column or the code that changed', async () => {
  const { fetch, server } = await bench()
  server.fail({ body: 'DATAFLOW,freq,declarant\nX,A,EU27_2020\n' })
  await expect(fetch(wanted)).rejects.toMatchObject({
    kind: 'changed-shape',
    message: expect.stringContaining('column reporter'),
  })
  const header = 'freq,reporter,partner,product,flow,indicators,TIME_PERIOD,OBS_VALUE'
  server.fail({ body: `${header}\nA,EU27_2020,AZ,TOTAL,1,VALUE_EUR,2024,5\n` })
  await expect(fetch(wanted)).rejects.toThrow('field row 2.indicators')
})

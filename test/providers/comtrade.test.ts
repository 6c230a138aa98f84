import { expect, test } from 'vitest'
import type { WantedFigures } from '../../src/data/exchange/fetched-tables.ts'
import { type ComtradeOptions, comtrade } from '../../src/providers/comtrade.ts'
import { comtradeKey, fakeComtrade } from './fakes/comtrade.ts'
import { lines, openBench } from './fetch.ts'

const bench = (options: ComtradeOptions = {}) => openBench(fakeComtrade, root => comtrade({ ...options, root }))
const wanted = { reporter: 'AZE', from: '2025', to: '2025', every: 'year' } as const satisfies WantedFigures
const india = { ...wanted, reporter: 'IND', partner: 'AZE', from: '2024' }

test('reads the preview without a key: one period and one direction a call', async () => {
  const { fetch, server, clock } = await bench()
  const fetched = await fetch(india)
  expect(lines(fetched)).toEqual([
    'X IND AZE 2024 95999069e0 USD FOB',
    'M IND AZE 2024 740609056e0 USD CIF',
    'X IND AZE 2025 76531541e0 USD FOB',
    'M IND AZE 2025 283109593e0 USD CIF',
  ])
  expect(fetched.source.id).toBe('comtrade-total-2026-11')
  expect(server.requests.map(({ url }) => url.searchParams.get('reporterCode'))).toEqual(['699', '699', '699', '699'])
  // One call in two seconds; the preview would answer 429 otherwise.
  expect(clock.waits).toEqual([2, 2, 2])
})

test('reads twelve periods a call with a key', async () => {
  const { fetch, server } = await bench({ key: comtradeKey })
  const fetched = await fetch({ ...india, from: '2010' })
  expect(fetched.observations).toHaveLength(4)
  expect(server.requests.map(({ url }) => url.searchParams.get('period')?.split(',').length)).toEqual([12, 4])
  expect(server.requests.every(({ url }) => !url.href.includes(comtradeKey))).toBe(true)
})

test('keeps totals only, and skips areas that are no country', async () => {
  const fetched = await (await bench()).fetch(wanted)
  expect(lines(fetched)).toEqual(['X AZE WLD 2025 25042007312.55e0 USD FOB', 'M AZE WLD 2025 24372944335.54e0 USD CIF'])
  expect(fetched.refused).toEqual([
    { row: 'M 31 2025 700 (A, 31, M, 31, TOTAL)', why: 'trade with itself' },
    { row: '899', why: 'not a country or the world, rows: 1' },
  ])
})

test('reads months, and the valuation of a country that reports imports FOB', async () => {
  const fetched = await (await bench()).fetch({ ...wanted, from: '2026-01', to: '2026-01', every: 'month' })
  expect(lines(fetched)).toEqual(['M AZE CHN 2026-01 100.25e0 USD FOB'])
})

test('keeps digits that a float would change', async () => {
  const { fetch, server } = await bench()
  const values = '"primaryValue": 9007199254740993.12, "cifvalue": null, "fobvalue": 9007199254740993.12'
  const keys = '"period": "2025", "reporterCode": 31, "flowCode": "X", "partnerCode": 156, "partner2Code": 0'
  server.fail({ body: `{ "data": [{ ${keys}, "cmdCode": "TOTAL", "customsCode": "C00", "motCode": 0, ${values} }] }` })
  expect(lines(await fetch(wanted))[0]).toBe('X AZE CHN 2025 9007199254740993.12e0 USD FOB')
})

test('does not take an answer that is cut off for a whole one', async () => {
  const { fetch, server } = await bench()
  const one = { period: '2025', reporterCode: 31, flowCode: 'X', partnerCode: 156, partner2Code: 0, cmdCode: 'TOTAL' }
  const data = Array.from({ length: 500 }, () => ({ ...one, customsCode: 'C00', motCode: 0, primaryValue: 1 }))
  server.fail({ body: JSON.stringify({ data }) })
  await expect(fetch(wanted)).rejects.toMatchObject({
    kind: 'too-large',
    message: 'comtrade: an answer cut off at 500 records',
  })
})

test('says so when the key is wrong or the calls of the day are used up, and never prints the key', async () => {
  const { fetch, server } = await bench({ key: 'wrong-key' })
  await expect(fetch(wanted)).rejects.toMatchObject({ kind: 'refused', message: 'comtrade: status 401: Access denied' })
  server.fail({
    status: 403,
    body: '{ "message": "Out of call volume quota. Quota will be replenished in 02:12:03." }',
  })
  await expect(fetch(wanted)).rejects.toMatchObject({
    kind: 'limited',
    message: expect.not.stringContaining('wrong-key'),
  })
})

test('passes on an error in the body, and names a missing field', async () => {
  const { fetch, server } = await bench()
  server.fail({ body: '{ "data": [], "error": "The query is not valid" }' })
  await expect(fetch(wanted)).rejects.toMatchObject({ kind: 'refused', message: 'comtrade: The query is not valid' })
  server.fail({ body: '{ "data": [{ "period": "2025", "reporterCode": 31 }] }' })
  await expect(fetch(wanted)).rejects.toThrow('comtrade: field data.0.flowCode: ')
})

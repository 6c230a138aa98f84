import { expect, test } from 'vitest'
import type { WantedFigures } from '../../src/data/exchange/fetched-tables.ts'
import { wits } from '../../src/providers/wits.ts'
import { fakeWits } from './fakes/wits.ts'
import { lines, openBench } from './fetch.ts'

const bench = () => openBench(() => fakeWits, wits)
const wanted = { reporter: 'AZE', from: '2021', to: '2023', every: 'year' } as const satisfies WantedFigures

test('reads thousands of dollars, one request a year', async () => {
  const { fetch, server, clock } = await bench()
  const fetched = await fetch(wanted)
  expect(lines(fetched)).toEqual([
    'M AZE CHN 2023 3022810.53785e3 USD CIF',
    'M AZE ROU 2023 65658.86393e3 USD CIF',
    'M AZE WLD 2023 17278236.452e3 USD CIF',
    'X AZE CHN 2023 78739.10475e3 USD FOB',
    'X AZE ROU 2023 604469.37155e3 USD FOB',
    'X AZE WLD 2023 33898554.855e3 USD FOB',
  ])
  expect(fetched.refused).toEqual([
    { row: 'ECS', why: 'not a country or the world, rows: 2' },
    { row: 'UNS', why: 'not a country or the world, rows: 1' },
  ])
  expect(fetched.source.id).toBe('wits-tradestats-2026-11')
  expect(fetched.observations[0]?.citation.place).toBe('A.AZE.CHN.Total.MPRT-TRD-VL')
  expect(server.requests.map(({ url }) => url.pathname.split('/')[6])).toEqual(['2021', '2022', '2023'])
  expect(clock.waits).toEqual([1, 1])
})

test('asks for one partner', async () => {
  const fetched = await (await bench()).fetch({ ...wanted, from: '2023', partner: 'CHN' })
  expect(lines(fetched)).toEqual(['M AZE CHN 2023 3022810.53785e3 USD CIF', 'X AZE CHN 2023 78739.10475e3 USD FOB'])
})

test('does not take an address without any data for an empty answer', async () => {
  await expect((await bench()).fetch({ ...wanted, to: '2022' })).rejects.toMatchObject({
    kind: 'refused',
    message: 'wits: nothing found (status 404 or 204)',
  })
})

test.each<[string, string, string]>([
  ['is XML', '<?xml version="1.0"?>', 'wits: not JSON, but "<?xml'],
  ['has no data sets', '{ "structure": {} }', 'wits: field dataSets: '],
  ['has series of an unknown partner', seriesOf('0:9:0:1'), 'wits: dimension PARTNER of series 0:9:0:1 is not known'],
  ['has an unknown indicator', seriesOf('0:0:0:0'), 'wits: series Total XPRT-NEW is not known'],
  ['has a group of products', seriesOf('0:0:1:1'), 'wits: series Fuels XPRT-TRD-VL is not known'],
])('names what is new when an answer %s', async (_, body, message) => {
  const { fetch, server } = await bench()
  server.fail({ body })
  await expect(fetch({ ...wanted, from: '2023' })).rejects.toMatchObject({
    kind: 'changed-shape',
    message: expect.stringContaining(message),
  })
})

function seriesOf(key: string): string {
  const dimension = (id: string, ...values: string[]) => ({ id, values: values.map(value => ({ id: value })) })
  const products = dimension('PRODUCTCODE', 'Total', 'Fuels')
  const indicators = dimension('INDICATOR', 'XPRT-NEW', 'XPRT-TRD-VL')
  const series = [dimension('REPORTER', 'AZE'), dimension('PARTNER', 'CHN'), products, indicators]
  const structure = { dimensions: { series, observation: [dimension('TIME_PERIOD', '2023')] } }
  return JSON.stringify({ dataSets: [{ series: { [key]: { observations: { 0: [1.5, 0] } } } }], structure })
}

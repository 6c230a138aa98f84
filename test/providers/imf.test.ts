import { expect, test } from 'vitest'
import type { WantedFigures } from '../../src/data/exchange/fetched-tables.ts'
import { observationId } from '../../src/data/model/fact-ids.ts'
import { imf } from '../../src/providers/imf.ts'
import { fakeImf } from './fakes/imf.ts'
import { lines, openBench } from './fetch.ts'

const bench = () => openBench(fakeImf, imf)
const years = { reporter: 'AZE', from: '2025', to: '2025', every: 'year' } as const satisfies WantedFigures

test('reads exports and imports by partner in dollars', async () => {
  const { fetch, server } = await bench()
  const fetched = await fetch(years)
  expect(lines(fetched)).toEqual([
    'X AZE CHN 2025 84362300e0 USD FOB',
    'M AZE CHN 2025 4789863800e0 USD CIF',
    'X AZE ITA 2025 11342330500e0 USD FOB',
    'M AZE ITA 2025 518082200e0 USD CIF estimated',
    'X AZE WLD 2025 25039097000e0 USD FOB',
    'M AZE WLD 2025 24378436900e0 USD CIF',
    'M AZE XKX 2025 1250.5e0 USD CIF',
  ])
  expect(server.requests.map(({ url }) => url.pathname)).toEqual([
    '/data/dataflow/IMF.STA/IMTS/~/AZE.XG_FOB_USD+MG_CIF_USD.*.A',
  ])
})

test('counts groups, and refuses what is no figure', async () => {
  const { refused } = await (await bench()).fetch({ ...years, from: '2024' })
  expect(refused).toEqual([
    { row: 'X AZE 2025 5 (AZE.XG_FOB_USD.AZE.A)', why: 'trade with itself' },
    { row: 'X MKD 2025  (AZE.XG_FOB_USD.MKD.A)', why: 'not a number of zero or more' },
    { row: 'G163', why: 'not a country or the world, rows: 2' },
  ])
})

test('cites the vintage of the month with the line that the licence asks for', async () => {
  const { source, organisation, observations } = await (await bench()).fetch(years)
  expect(source).toMatchObject({
    id: 'imf-imts-2026-11',
    publisher: 'International Trade in Goods',
    url: 'https://data.imf.org/en/datasets/IMF.STA:IMTS',
    published: '2026-11-27',
    attribution: expect.stringMatching(/^Source: International Monetary Fund, .*https:/),
  })
  expect(organisation.id).toBe('IMF')
  const [first] = observations
  expect(first?.citation).toEqual({ source: 'imf-imts-2026-11', place: 'AZE.XG_FOB_USD.CHN.A' })
  expect(first && observationId(first)).toBe(first?.id)
})

test('reads months, twelve a request, and keeps to 10 requests in 5 seconds', async () => {
  const { fetch, server, clock } = await bench()
  const fetched = await fetch({ reporter: 'AZE', partner: 'WLD', from: '2010-01', to: '2026-06', every: 'month' })
  expect(lines(fetched).slice(-4)).toEqual([
    'X AZE WLD 2026-01 2235834400e0 USD FOB',
    'M AZE WLD 2026-01 1302039600e0 USD CIF',
    'X AZE WLD 2026-06 2350347800e0 USD FOB',
    'M AZE WLD 2026-06 1522710400e0 USD CIF',
  ])
  expect(server.requests).toHaveLength(17)
  expect(server.requests[0]?.url.searchParams.get('c[TIME_PERIOD]')).toBe('ge:2010-M01 le:2010-M12')
  // No 429, which would be a wait of 5 seconds and another request.
  expect(clock.waits).toEqual([5])
})

test('reads what a partner reports', async () => {
  const fetched = await (await bench()).fetch({ ...years, reporter: 'CHN', partner: 'AZE' })
  expect(lines(fetched)).toEqual(['X CHN AZE 2025 3157929949e0 USD FOB', 'M CHN AZE 2025 140979313e0 USD CIF'])
})

test('finds nothing for years without figures', async () => {
  const fetched = await (await bench()).fetch({ ...years, from: '1992', to: '1993' })
  expect(fetched.observations).toEqual([])
  expect(fetched.refused).toEqual([])
})

test('names the column that is missing, and the cell that is new', async () => {
  const { fetch, server } = await bench()
  server.fail({ body: 'COUNTRY,INDICATOR,PARTNER\nAZE,XG_FOB_USD,CHN\n' })
  await expect(fetch(years)).rejects.toMatchObject({
    kind: 'changed-shape',
    message: expect.stringContaining('imf: column COUNTERPART_COUNTRY is missing'),
  })
  const header = 'COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE'
  server.fail({ body: `${header}\nAZE,XG_FOB_USD,CHN,A,2025,1\nAZE,XG_FOB_USD,CHN,A,FY2025,1\n` })
  await expect(fetch(years)).rejects.toThrow('field row 3.TIME_PERIOD')
})

import { expect, test } from 'vitest'
import type { WantedFigures } from '../../src/data/exchange/fetched-tables.ts'
import { census } from '../../src/providers/census.ts'
import { censusTable, fakeCensus } from './fakes/census.ts'
import { workbook } from './fakes/workbook.ts'
import { lines, openBench } from './fetch.ts'

const bench = () =>
  openBench(
    () => fakeCensus,
    root => census(`${root}/country.xlsx`),
  )
const wanted = {
  reporter: 'USA',
  partner: 'AZE',
  from: '2022',
  to: '2023',
  every: 'year',
} as const satisfies WantedFigures

test('reads whole years in millions of dollars', async () => {
  const fetched = await (await bench()).fetch(wanted)
  // In the workbook 2023 has January only.
  expect(lines(fetched)).toEqual(['M USA AZE 2022 173.378985e6 USD customs', 'X USA AZE 2022 182.756619e6 USD FAS'])
  expect(fetched.source.id).toBe('census-country-2026-11')
  expect(fetched.observations[0]?.citation.place).toBe('CTY_CODE 4632, 2022, IYR')
})

test('leaves out months that are not published, which are zero in every row', async () => {
  const fetched = await (await bench()).fetch({ ...wanted, from: '2022-12', to: '2023-12', every: 'month' })
  expect(lines(fetched)).toEqual([
    'M USA AZE 2022-12 2.391434e6 USD customs',
    'X USA AZE 2022-12 15.498826e6 USD FAS',
    'M USA AZE 2023-01 1.503609e6 USD customs',
    'X USA AZE 2023-01 11.993819e6 USD FAS',
  ])
})

test('keeps a zero of a month that is published', async () => {
  const fetched = await (await bench()).fetch({
    ...wanted,
    partner: 'GEO',
    from: '2022-03',
    to: '2022-03',
    every: 'month',
  })
  expect(lines(fetched)).toEqual(['M USA GEO 2022-03 0e6 USD customs', 'X USA GEO 2022-03 100.5e6 USD FAS'])
})

test('reads every partner and the world, and counts the groups', async () => {
  const { partner: _, ...all } = wanted
  const fetched = await (await bench()).fetch({ ...all, to: '2022' })
  expect(fetched.observations.map(it => it.partner)).toEqual(['AZE', 'AZE', 'WLD', 'WLD', 'GEO', 'GEO'])
  expect(fetched.refused).toEqual([{ row: '0003', why: 'not a country or the world, rows: 2' }])
})

test('reads the number that a cell shows, not the noise of its storage', async () => {
  const { fetch, server } = await bench()
  const noisy = censusTable.map(row => row.map(text => (text === '4.450876' ? '4.4508760000000001' : text)))
  server.fail({ body: workbook('country', noisy) })
  const fetched = await fetch({ ...wanted, from: '2022-01', to: '2022-01', every: 'month' })
  expect(lines(fetched)[0]).toBe('M USA AZE 2022-01 4.450876e6 USD customs')
})

test('names the column that is missing', async () => {
  const { fetch, server } = await bench()
  server.fail({
    body: workbook('country', [
      ['year', 'CTY_CODE', 'CTYNAME', 'IJAN'],
      ['2022', '4632', 'Azerbaijan', '1'],
    ]),
  })
  await expect(fetch(wanted)).rejects.toMatchObject({
    kind: 'changed-shape',
    message: 'census: column IFEB is missing',
  })
  server.fail({ body: '<html>moved</html>' })
  await expect(fetch(wanted)).rejects.toMatchObject({ kind: 'changed-shape', message: 'census: not a workbook' })
})

/** What each provider does when its service fails. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ServiceId } from '../../src/data/exchange/fetched-tables.ts'
import type { ProviderError } from '../../src/providers/provider.ts'
import { close, listen } from '../processes.ts'
import { benchOf, examples } from './benches.ts'
import type { Answer } from './service-server.ts'

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8')

function exampleOf(id: ServiceId) {
  const example = examples.find(it => it.id === id)
  if (example === undefined) throw new Error(`no example of ${id}`)
  return example
}

const again: readonly [string, Answer, number][] = [
  ['429 with a wait in seconds', { status: 429, headers: { 'retry-after': '7' } }, 7],
  ['429 with a date', { status: 429, headers: { 'retry-after': 'Fri, 27 Nov 2026 08:00:20 GMT' } }, 20],
  ['429 without a wait', { status: 429 }, 2],
  ['500', { status: 500, body: 'Internal Server Error' }, 2],
  ['503 with a wait', { status: 503, headers: { 'retry-after': '40' } }, 40],
  ['a connection that breaks off in the middle', 'cut', 2],
]
const final: readonly [string, Answer, Partial<ProviderError>][] = [
  ['403', { status: 403, body: 'Forbidden' }, { kind: 'refused' }],
  ['400', { status: 400, body: 'Invalid_Product' }, { kind: 'refused' }],
  ['a redirect', { status: 301, headers: { location: 'https://new.example/data' } }, { kind: 'refused' }],
  ['413', { status: 413 }, { kind: 'too-large' }],
  ['a wait until tomorrow', { status: 429, headers: { 'retry-after': '36000' } }, { kind: 'limited' }],
  ['a page of markup', { body: '<!doctype html><title>Maintenance</title>' }, { kind: 'changed-shape' }],
]

describe.each(examples)('$id', example => {
  const { id, wanted } = example

  test.each(again)('asks again after %s', async (_, fault, seconds) => {
    const { fetch, server, clock } = await benchOf(example)
    const undisturbed = await (await benchOf(example)).fetch(wanted)
    server.fail(fault)
    expect((await fetch(wanted)).observations).toEqual(undisturbed.observations)
    expect(clock.waits[0]).toBe(seconds)
  })

  test('asks again when no answer comes within the time limit', async () => {
    const { fetch, server, clock } = await benchOf(example)
    server.fail('silent')
    const fetching = fetch(wanted)
    await server.asked(1)
    clock.expire()
    expect((await fetching).observations.length).toBeGreaterThan(0)
    expect(clock.waits[0]).toBe(2)
  })

  test.each<[number, string]>([
    [500, 'unreachable'],
    [429, 'limited'],
  ])('gives up after four times %i', async (status, kind) => {
    const { fetch, server, clock } = await benchOf(example)
    server.fail({ status }, { status }, { status }, { status })
    await expect(fetch(wanted)).rejects.toMatchObject({ name: 'ProviderError', kind, provider: id })
    expect(clock.waits).toEqual([2, 8, 30])
    expect(server.requests).toHaveLength(4)
  })

  test.each(final)('does not ask again after %s', async (_, fault, error) => {
    const { fetch, server, clock } = await benchOf(example)
    server.fail(fault)
    await expect(fetch(wanted)).rejects.toMatchObject({ ...error, provider: id })
    expect(server.requests).toHaveLength(1)
    expect(clock.waits).toEqual([])
  })

  test('stops when it is aborted', async () => {
    const { fetch, server } = await benchOf(example)
    const stop = new AbortController()
    server.fail('silent')
    const fetching = fetch(wanted, stop.signal)
    await server.asked(1)
    stop.abort()
    await expect(fetching).rejects.toMatchObject({ kind: 'aborted', provider: id })
    await expect(fetch(wanted, stop.signal)).rejects.toMatchObject({ kind: 'aborted' })
    expect(server.requests).toHaveLength(1)
  })

  test('reads no more than the size limit', async () => {
    const { fetch, server } = await benchOf(example, it => ({ ...it, limits: { ...it.limits, largestBytes: 50 } }))
    await expect(fetch(wanted)).rejects.toMatchObject({
      kind: 'too-large',
      message: `${id}: an answer of over 50 bytes`,
    })
    expect(server.requests).toHaveLength(1)
  })

  test('refuses a range that it cannot have', async () => {
    const { fetch, server } = await benchOf(example)
    await expect(fetch({ ...wanted, from: '2025-01' })).rejects.toMatchObject({ kind: 'refused' })
    await expect(fetch({ ...wanted, reporter: 'XYZ' })).rejects.toThrow(`${id}: has no reporter XYZ`)
    await expect(fetch({ ...wanted, partner: 'OTS' })).rejects.toThrow(`${id}: has no partner OTS`)
    expect((await fetch({ ...wanted, from: '2026', to: '2025' })).observations).toEqual([])
    expect(server.requests).toEqual([])
  })
})

test.each<[ServiceId, string, string]>([
  ['imf', 'COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE\nGEO,XG_FOB_USD,CHN,A,2025,1', 'GEO'],
  ['wits', fixture('wits-aze-2023.json').replace('"AZE"', '"GEO"'), 'GEO'],
  [
    'comtrade',
    `{ "data": ${fixture('comtrade-records.json').replaceAll('"reporterCode": 31', '"reporterCode": 268')} }`,
    '268',
  ],
  ['comext', fixture('comext.csv').replaceAll('EU27_2020,', 'DE,'), 'DE'],
])('%s: takes no figures of another reporter', async (id, body, reporter) => {
  const example = exampleOf(id)
  const { fetch, server } = await benchOf(example)
  server.fail({ body })
  await expect(fetch(example.wanted)).rejects.toMatchObject({
    kind: 'changed-shape',
    message: expect.stringContaining(`has figures of ${reporter}, not of ${example.wanted.reporter}`),
  })
})

test('tells the operator where a service has moved', async () => {
  const imf = exampleOf('imf')
  const { fetch, server } = await benchOf(imf)
  server.fail({ status: 301, headers: { location: 'https://new.example/data?key=1' } })
  await expect(fetch(imf.wanted)).rejects.toThrow(/^imf: status 301 to new\.example: $/)
})

test('says which connection failed', async () => {
  const imf = exampleOf('imf')
  const gone = createServer()
  const root = `http://127.0.0.1:${await listen(gone)}`
  const { fetch } = await benchOf({ ...imf, service: () => imf.service(root) })
  // Last, so that the server of the bench does not get its port.
  await close(gone)
  await expect(fetch(imf.wanted)).rejects.toThrow('imf: no answer (ECONNREFUSED)')
})

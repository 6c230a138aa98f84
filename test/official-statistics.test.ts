/** /update through a provider over HTTP: a service on this machine that behaves as the IMF's, and the seed as it is. */
import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { memoryEngine } from '../src/data/engine/memory-engine.ts'
import type { StatisticsService } from '../src/handlers/request/official-statistics.ts'
import { openStatistics, serviceOf } from '../src/official-statistics.ts'
import { census } from '../src/providers/census.ts'
import { comext } from '../src/providers/comext.ts'
import { comtrade } from '../src/providers/comtrade.ts'
import { openHttpGet } from '../src/providers/http-get.ts'
import { imf } from '../src/providers/imf.ts'
import { wits } from '../src/providers/wits.ts'
import type { Message } from '../src/writing/message/message.ts'
import { shown } from './app.ts'
import { seedEdits } from './facts.ts'
import { openRig, owner, type Rig } from './handlers/admin/rig.ts'
import { fakeStatistics } from './handlers/admin/statistics.ts'
import { fakeImf } from './providers/fakes/imf.ts'
import { openBench } from './providers/fetch.ts'
import type { Answer } from './providers/service-server.ts'

interface Scene {
  readonly rig: Rig
  /** The lines of the log. */
  readonly log: readonly unknown[]
  readonly service: StatisticsService
  readonly stop: AbortController
  asked(count: number): Promise<void>
}

async function open(...faults: readonly Answer[]): Promise<Scene> {
  const { provider, server } = await openBench(fakeImf, imf)
  server.fail(...faults)
  const log: unknown[] = []
  const note = (fields: object, line?: string): void => void log.push([fields, line])
  const stop = new AbortController()
  const service = serviceOf(provider, openHttpGet(), { stop: stop.signal, log: { info: note, warn: note } })
  const statistics = fakeStatistics({}, { services: async () => [service] })
  const rig = await openRig({ statistics, engine: memoryEngine(seedEdits), clock: { at: '2026-11-27T12:00:00Z' } })
  return { rig, log, service, stop, asked: server.asked }
}

async function next({ posted }: Rig): Promise<Message> {
  for (let turns = 0; posted.length === 0 && turns < 1_000_000; turns++) await turn()
  return posted.shift()?.message ?? { text: '(silence)', entities: [], buttons: [] }
}

test('the figures of the IMF are compared with the seed, saved by one press and taken back by one /undo', async () => {
  const { rig, log } = await open()
  const boss = rig.person(owner)
  const before = await rig.store.facts()
  await boss.say('/update imf 2025')
  const preview = await next(rig)
  expect(shown(preview).replaceAll('\u2060', '')).toBe(`Update · not saved yet
IMF, 2025: new 1 · revised 1 · the same 6 · not taken 3
Largest revisions:
$1,652.6345 million → $2 billion · Azerbaijan’s total exports, December 2025 [1]
Not taken:
X AZE 2025 5 (AZE.XG_FOB_USD.AZE.A): trade with itself
X MKD 2025 (AZE.XG_FOB_USD.MKD.A): not a number of zero or more
G163: not a country or the world, rows: 1

[1] IMF, International Trade in Goods, 27 Nov 2026

[ Publish ] [ Cancel ]`)
  expect(log).toEqual([
    [{ service: 'imf', rows: 7, refused: 3 }, 'figures fetched'],
    [{ service: 'imf', rows: 1, refused: 0 }, 'figures fetched'],
  ])
  const { text } = await boss.tap('Publish', preview)
  expect(text).toContain(`Updated · version ${before.version + 1}\n1 figure, 1 corrected, 1 source`)
  const december = (await rig.store.facts())
    .series('value', 'X', 'AZE', 'WLD')
    .filter(({ period, compiledBy }) => period === '2025-12' && compiledBy === 'IMF')
  expect(december.map(({ amount, citation }) => [amount.value, citation.source])).toEqual([
    ['2000000000', 'imf-imts-2026-11'],
  ])
  await boss.say('/undo')
  await boss.tap('Save')
  const after = await rig.store.facts()
  expect([after.size, after.sources.list]).toEqual([before.size, before.sources.list])
})

const unavailable: readonly Answer[] = Array.from({ length: 4 }, () => ({ status: 503 }))
const busy: readonly Answer[] = Array.from({ length: 4 }, () => ({ status: 429 }))

test.each<[string, readonly Answer[], string, string]>([
  [
    'is down',
    unavailable,
    'IMF does not answer. Its figures stay as they are; try again later: /update imf 2025',
    'status 503',
  ],
  [
    'has had enough',
    busy,
    'IMF takes no more requests for now. Its figures stay as they are; try again in an hour: /update imf 2025',
    'status 429',
  ],
  [
    'has changed its columns',
    [{ body: 'COUNTRY,INDICATOR,PARTNER\nAZE,XG_FOB_USD,CHN\n' }],
    'IMF (years) answers in a form that I do not know. Its figures stay as they are; the log says what differs. Try one year, or a newer Karvan: /update imf 2025',
    'COUNTERPART_COUNTRY',
  ],
  [
    'refuses',
    [{ status: 400, body: 'wrong key' }],
    'IMF (years) gives nothing for that, or refuses the request. Its figures stay as they are; the log has its answer. Try another year: /update imf 2025',
    'wrong key',
  ],
])('a service that %s: one sentence, a line in the log, and no figure of it', async (_, faults, sentence, logged) => {
  const { rig, log } = await open(...faults)
  await rig.person(owner).say('/update imf 2025')
  expect((await next(rig)).text.split('\n')).toContain(sentence)
  expect(JSON.stringify(log)).toContain(logged)
})

test('a stop ends the fetch, and nothing is sent', async () => {
  const { rig, service, stop, asked } = await open('silent')
  const fetching = service.fetch({ reporter: 'AZE', from: '2025', to: '2025', every: 'year' })
  await asked(1)
  stop.abort()
  await expect(fetching).rejects.toMatchObject({ why: 'stopped' })
  await rig.person(owner).say('/update imf 2025')
  for (let turns = 0; turns < 100; turns++) await turn()
  expect(rig.posted).toEqual([])
})

test('the compiler of every service is the one that its figures name', () => {
  const log = { info: () => undefined, warn: () => undefined }
  const services = openStatistics({ stop: new AbortController().signal, log })
  const known = [imf(), wits(), comtrade(), comext(), census()].map(
    ({ id, organisation }) => `${id} ${organisation.id}`,
  )
  expect(services.map(({ id, compiler }) => `${id} ${compiler}`)).toEqual(known)
})

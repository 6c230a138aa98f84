/** What the providers return can enter the journal: the real rules, over the facts of the seed. */
import { describe, expect, test } from 'vitest'
import { nothing } from '../../src/data/facts/add-steps.ts'
import { admitRows } from '../../src/data/facts/admit-rows.ts'
import { observation, organisation, source } from '../../src/data/model/schema.ts'
import { imf } from '../../src/providers/imf.ts'
import { seedFacts } from '../facts.ts'
import { benchOf, examples } from './benches.ts'
import { fakeImf } from './fakes/imf.ts'
import { openBench } from './fetch.ts'

const at = new Date('2026-11-27T08:00:00Z')

describe.each(examples)('$id', example => {
  test('returns only what the rules admit, in the form of the schema', async () => {
    const fetched = await (await benchOf(example)).fetch(example.wanted)
    expect(source.parse(fetched.source)).toEqual(fetched.source)
    expect(organisation.parse(fetched.organisation)).toEqual(fetched.organisation)
    expect(fetched.observations.map(it => observation.parse(it))).toEqual(fetched.observations)
    const admission = admitRows(seedFacts, 1, at)
    const isHeld = seedFacts.organisations.get(fetched.organisation.id) !== undefined
    if (!isHeld) expect(admission.take({ ...nothing, organisations: [fetched.organisation] })).toBeUndefined()
    expect(admission.take({ ...nothing, sources: [fetched.source] })).toBeUndefined()
    const refusals = fetched.observations.map(it => admission.take({ ...nothing, observations: [it] }))
    expect(refusals.filter(it => it !== undefined)).toEqual([])
    expect(fetched.observations.length).toBeGreaterThan(0)
  })
})

const header = 'COUNTRY,INDICATOR,COUNTERPART_COUNTRY,FREQUENCY,TIME_PERIOD,OBS_VALUE'

test.each<[string, string, string]>([
  ['of a year that has not begun', 'AZE,XG_FOB_USD,CHN,A,2027,5', 'the period has not begun'],
  ['below zero', 'AZE,XG_FOB_USD,CHN,A,2025,-5', 'not a number of zero or more'],
  [
    'that differs from another of the same period',
    'AZE,XG_FOB_USD,RUS,A,2025,6',
    'another value for the same series and period',
  ],
])('refuses a figure %s, and keeps the others', async (_, row, why) => {
  const { fetch, server } = await openBench(fakeImf, imf)
  const good = 'AZE,XG_FOB_USD,RUS,A,2025,5'
  server.fail({ body: [header, good, good, row].join('\n') })
  const fetched = await fetch({ reporter: 'AZE', from: '2025', to: '2027', every: 'year' })
  expect(fetched.observations.map(it => it.amount.value)).toEqual(['5'])
  expect(fetched.refused).toEqual([{ row: expect.stringContaining('AZE.XG_FOB_USD'), why }])
})

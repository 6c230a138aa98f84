import { describe, expect, test } from 'vitest'
import { answer } from '../../src/answers/answer-question.ts'
import { fileOf, mayPassOn } from '../../src/answers/file.ts'
import type { FileEntry } from '../../src/answers/model/file.ts'
import type { Question } from '../../src/answers/model/question.ts'
import type { Facts } from '../../src/data/facts/facts.ts'
import { census } from '../../src/providers/census.ts'
import { comext } from '../../src/providers/comext.ts'
import { comtrade } from '../../src/providers/comtrade.ts'
import { imf } from '../../src/providers/imf.ts'
import { wits } from '../../src/providers/wits.ts'
import { add, facts, observation, source } from '../data/made.ts'
import { seedFacts, today } from '../facts.ts'

const home = { flow: 'T', reporter: 'AZE', partner: 'CHN' } as const
const fileIn = (question: Question, all: Facts = seedFacts) =>
  fileOf(answer(question, all, today), { question, format: 'csv' }, all)
const idOf = (entry: FileEntry): string => ('computed' in entry ? entry.id : entry.observation.id)

describe('the figures of a file', () => {
  test('of a series are all of its points, oldest first, and what computed ones are made of', () => {
    const { entries } = fileIn({ kind: 'series', grain: 'year', ...home, flow: 'X', from: '2015', to: '2020' })
    const stated = entries
      .filter(({ role }) => role === 'shown')
      .flatMap(it => ('computed' in it ? [] : [it.observation]))
    expect(stated.map(({ period }) => period)).toEqual(['2015', '2016', '2017', '2018', '2019', '2020'])
    const ids = new Set(entries.map(idOf))
    for (const entry of entries) for (const id of 'computed' in entry ? entry.inputs : []) expect(ids).toContain(id)
  })

  test('of a list of partners are all of its rows, in its order', () => {
    const { entries } = fileIn({ kind: 'ranking', flow: 'X', reporter: 'AZE', period: '2025', top: 12 })
    const places = entries.flatMap(it => ('computed' in it && it.computed.measure === 'rank' ? [it.computed] : []))
    expect(places.map(({ amount }) => Number(amount.value))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  })

  test('what the answer only compares is marked', () => {
    const { entries } = fileIn({ kind: 'figure', ...home, partner: 'TUR', period: '2025' })
    const told = entries.find(it => !('computed' in it) && it.observation.compiledBy === 'AZ_GOV')
    expect(told?.role).toBe('compared')
  })

  test('an answer without figures has none', () => {
    expect(fileIn({ kind: 'quote', nth: 0 }).entries).toEqual([])
  })
})

describe('a licence that forbids it', () => {
  const closed = 'UN Comtrade policy on use and re-dissemination: not to be passed on as a download'
  const held = facts(
    add({
      organisations: [{ id: 'UN_COMTRADE', kind: 'statistics', names: { en: 'UN Comtrade' } }],
      sources: [source('comtrade-total-2026-10', { publisher: 'Comtrade', licence: closed })],
      observations: (['X', 'M'] as const).map(flow =>
        observation(`c${flow.toLowerCase()}`, {
          flow,
          compiledBy: 'UN_COMTRADE',
          amount: { value: '1250.5', unitMult: 6, unit: 'USD' },
          citation: { source: 'comtrade-total-2026-10', place: 'cell' },
        }),
      ),
    }),
  )

  test('leaves out its figures, and what is computed from them', () => {
    const { entries, closed: left } = fileIn({ kind: 'figure', ...home, period: '2025' }, held)
    expect(entries).toEqual([])
    expect(left).toEqual([{ source: 'comtrade-total-2026-10', count: 3 }])
  })

  test('leaves the others in', () => {
    const both = facts(
      add({
        sources: [source('comtrade-total-2026-10', { licence: closed })],
        observations: [
          observation('c1', { citation: { source: 'comtrade-total-2026-10', place: 'cell' } }),
          observation('p1', { amount: { value: '4.9', unitMult: 9, unit: 'USD' } }),
        ],
      }),
    )
    const { entries, closed: left } = fileIn({ kind: 'sources', ...home, period: '2025' }, both)
    expect(entries.map(idOf)).toEqual(['p1'])
    expect(left).toEqual([{ source: 'comtrade-total-2026-10', count: 1 }])
  })

  test('is that of Comtrade and of WITS, which is built on it', () => {
    const open = [imf(), comext(), census(), comtrade(), wits()].filter(({ dataset }) => mayPassOn(dataset))
    expect(open.map(({ id }) => id)).toEqual(['imf', 'comext', 'census'])
  })
})

test.each([
  [undefined, true],
  ['IMF data, Copyright and Usage of 11 October 2024: free to use and pass on with attribution', true],
  ['statistics of the US federal government; the page states no licence', true],
  ['Commission Decision 2011/833/EU: reuse with acknowledgement of the source', true],
  ['UN Comtrade policy on use and re-dissemination: not to be passed on as a download', false],
  ['terms of the World Bank and of UN Comtrade', false],
  ['Subscribers only, not to be passed on', false],
])('the licence %j may be passed on: %s', (licence, may) =>
  expect(mayPassOn({ ...(licence !== undefined && { licence }) })).toBe(may),
)

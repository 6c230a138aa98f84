/** SDMX files: the rules of SDMX-CSV 2.0 and SDMX-JSON 2.0 that a message can be tested for. */
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Question } from '../../../src/answers/model/question.ts'
import { fileRows } from '../../../src/writing/files/file-row.ts'
import { attributes, dimensions, sdmxObservation, timePeriod } from '../../../src/writing/files/sdmx.ts'
import { add, facts, observation } from '../../data/made.ts'
import { pressFacts, seedFacts } from '../../facts.ts'
import { writingIn } from '../writing.ts'
import { exportsByYear, fileIn, in2025, ofChina, table, textOf, whole } from './file.ts'

const asked: readonly Question[] = [
  in2025,
  exportsByYear,
  { kind: 'figure', ...ofChina, period: '2025-01/2025-10' },
  { kind: 'ranking', flow: 'T', reporter: 'AZE', period: '2025', top: 5 },
]

test.each([
  ['2025', '2025'],
  ['2025-S1', '2025-S1'],
  ['2025-Q3', '2025-Q3'],
  ['2026-01', '2026-01'],
  ['2025-01/2025-10', '2025-01-01/P10M'],
])('the period %s is %s in SDMX', (period, written) => expect(timePeriod(period)).toBe(written))

describe('codes', () => {
  const writing = writingIn('en', 'private', pressFacts)
  const all = [...fileRows(whole(pressFacts), pressFacts)].map(row => sdmxObservation(row, writing))

  test('no two figures have the same key', () => {
    const keys = all.map(({ key }) => dimensions.map(id => key[id]).join('.'))
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('are of the lists that docs/files.md names', () => {
    for (const { key, attributes: of } of all) {
      expect(['A', 'S', 'Q', 'M']).toContain(key.FREQ)
      expect(['A', 'E', 'F', 'U']).toContain(of.OBS_STATUS)
      expect(['0', '1', '2', '3', '4', '6', '9', '12', '15']).toContain(of.UNIT_MULT)
      for (const id of dimensions)
        if (id !== 'TIME_PERIOD' && id !== 'BASE_PER') expect(key[id]).toMatch(/^[A-Za-z0-9_@$-]+$/)
    }
  })

  test('a scale that CL_UNIT_MULT does not have becomes the next smaller one, with the same digits', () => {
    const odd = facts(
      add({ observations: [observation('f1', { amount: { value: '48.70', unitMult: 8, unit: 'USD' } })] }),
    )
    const [row] = fileRows(whole(odd), odd)
    expect(row && sdmxObservation(row, writingIn('en', 'private', odd))).toMatchObject({
      value: '4870',
      attributes: { UNIT_MULT: '6', DECIMALS: '0' },
    })
  })
})

describe('SDMX-CSV', () => {
  test.each(asked)('of $kind: the structure first, then its components; every row is whole', async question => {
    const text = await textOf(fileIn(question, 'sdmx-csv'))
    const [heading = ''] = text.split('\r\n')
    expect(heading.split(',')).toEqual([
      'STRUCTURE',
      'STRUCTURE_ID',
      'ACTION',
      ...dimensions,
      'OBS_VALUE',
      ...attributes,
    ])
    const rows = table(text)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) {
      expect(row).toMatchObject({ STRUCTURE: 'datastructure', STRUCTURE_ID: 'KARVAN:TRADE(1.0.0)', ACTION: 'I' })
      for (const id of dimensions) expect(row[id]).not.toBe('')
      expect(row.OBS_VALUE).toMatch(/^-?\d+(\.\d+)?$/)
      expect(row.DECIMALS).toBe(String(row.OBS_VALUE?.split('.')[1]?.length ?? 0))
    }
  })

  test('the figure of 2025, with its source and licence', async () => {
    const rows = table(await textOf(fileIn(in2025, 'sdmx-csv')))
    expect(rows.find(({ FIGURE_ID }) => FIGURE_ID === 'xb0y01j7pe')).toMatchObject({
      FREQ: 'A',
      REF_AREA: 'AZE',
      COUNTERPART_AREA: 'CHN',
      TRADE_FLOW: 'T',
      TIME_PERIOD: '2025',
      OBS_VALUE: '4.87',
      UNIT_MULT: '9',
      UNIT_MEASURE: 'USD',
      COMPILING_ORG: 'CN_AMB',
      PUBLISHER: 'Report',
    })
    const ofImf = rows.filter(({ COMPILING_ORG }) => COMPILING_ORG === 'IMF')
    expect(ofImf.length).toBeGreaterThan(1)
    for (const { ATTRIBUTION, LICENCE } of ofImf) {
      expect(ATTRIBUTION).toContain('International Monetary Fund')
      expect(LICENCE).toContain('free to use and pass on with attribution')
    }
  })
})

// The rules of the published schema that this message uses: sdmx-json-data-schema.json 2.0.0.
const [id, codeId] = [z.string().regex(/^[A-Za-z][A-Za-z0-9_-]*$/), z.string().regex(/^[A-Za-z0-9_@$-]+$/)]
const instant = z.iso.datetime({ offset: true })
const coded = z.strictObject({ id: codeId, name: z.string(), names: z.record(z.string(), z.string()) })
const uncoded = z.strictObject({ value: z.string(), start: instant.optional(), end: instant.optional() })
const dimension = z.strictObject({
  id,
  keyPosition: z.int().min(0),
  roles: z.array(id).optional(),
  values: z.array(z.union([coded, uncoded])).min(1),
})
const link = z.strictObject({ rel: z.string(), urn: z.string().startsWith('urn:sdmx:org.sdmx.infomodel.') })
const message = z.strictObject({
  meta: z.strictObject({
    schema: z.url(),
    id: codeId,
    test: z.boolean(),
    prepared: instant,
    contentLanguages: z.array(z.string()),
    sender: z.strictObject({ id: codeId }),
  }),
  data: z.strictObject({
    structures: z.tuple([
      z.strictObject({
        dataSets: z.array(z.int()).min(1),
        links: z.array(link),
        dimensions: z.strictObject({ observation: z.array(dimension) }),
        measures: z.strictObject({ observation: z.array(z.strictObject({ id })) }),
        attributes: z.strictObject({
          observation: z.array(
            z.strictObject({ id, relationship: z.strictObject({ observation: z.strictObject({}) }) }),
          ),
        }),
      }),
    ]),
    dataSets: z.tuple([
      z.strictObject({
        structure: z.literal(0),
        action: z.enum(['Information', 'Append', 'Replace', 'Delete']),
        links: z.array(link),
        observations: z.record(z.string().regex(/^\d+(:\d+)*$/), z.array(z.union([z.number(), z.string(), z.null()]))),
      }),
    ]),
  }),
})

describe('SDMX-JSON', () => {
  test.each(asked)('of $kind has the form of the schema, and each key leads to values', async question => {
    const file = fileIn(question, 'sdmx-json')
    const { data } = message.parse(JSON.parse(await textOf(file, 'ru')))
    const [structure] = data.structures
    const { observation: axes } = structure.dimensions
    expect(axes.map(axis => [axis.id, axis.keyPosition])).toEqual(dimensions.map((one, i) => [one, i]))
    const found = Object.entries(data.dataSets[0].observations)
    expect(found).toHaveLength(file.entries.length)
    for (const [key, values] of found) {
      key.split(':').forEach((at, i) => void expect(axes[i]?.values[Number(at)]).toBeDefined())
      expect(values).toHaveLength(1 + structure.attributes.observation.length)
      expect(typeof values[0]).toBe('number')
    }
  })

  test('names are in the reader’s language, and a period has its first and last moment', async () => {
    const text = await textOf(fileIn(in2025, 'sdmx-json'), 'ru')
    const axes = message.parse(JSON.parse(text)).data.structures[0].dimensions.observation
    const valuesOf = (one: string) => axes.find(axis => axis.id === one)?.values
    expect(valuesOf('COUNTERPART_AREA')).toContainEqual({ id: 'CHN', name: 'Китай', names: { ru: 'Китай' } })
    expect(valuesOf('TIME_PERIOD')).toContainEqual({
      value: '2025',
      start: '2025-01-01T00:00:00Z',
      end: '2025-12-31T23:59:59Z',
    })
  })

  test('has the same figures as SDMX-CSV', async () => {
    const { observations } = message.parse(JSON.parse(await textOf(fileIn(exportsByYear, 'sdmx-json')))).data
      .dataSets[0]
    const rows = table(await textOf(fileIn(exportsByYear, 'sdmx-csv')))
    expect(Object.values(observations).map(([value]) => value)).toEqual(rows.map(row => Number(row.OBS_VALUE)))
    expect(rows.map(row => row.FIGURE_ID)).toEqual([...fileRows(fileIn(exportsByYear), seedFacts)].map(row => row.id))
  })
})

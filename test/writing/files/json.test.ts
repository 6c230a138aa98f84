/** The JSON of /export: the schema that docs/files.md promises. */
import { expect, test } from 'vitest'
import { z } from 'zod'
import { exportsByYear, fileIn, in2025, textOf } from './file.ts'

const named = z.strictObject({ code: z.string(), name: z.string().optional() })
const figure = z.strictObject({
  id: z.string(),
  role: z.enum(['shown', 'compared', 'input']),
  measure: z.enum(['value', 'growth', 'share', 'rank']),
  flow: z.enum(['X', 'M', 'T', 'B']),
  reporter: named,
  partner: named,
  compiler: named,
  period: z.string(),
  base: z.string().optional(),
  value: z.string().regex(/^-?\d+(\.\d+)?$/),
  unit: z.string(),
  unitMult: z.int(),
  bound: z.enum(['over', 'under', 'about']).optional(),
  status: z.enum(['official', 'press', 'estimate', 'computed']),
  obsStatus: z.enum(['A', 'E', 'F', 'U']),
  definition: z.record(z.string(), z.string()).optional(),
  speaker: z.string().optional(),
  excerpt: z.string().optional(),
  note: z.string().optional(),
  source: z.string().optional(),
  place: z.string().optional(),
  computed: z.strictObject({ formula: z.string(), inputs: z.array(z.string()).min(1) }).optional(),
})
const source = z.looseObject({ id: z.string(), publisher: z.string(), title: z.string(), published: z.string() })
const schema = z.strictObject({
  karvan: z.literal('figures'),
  form: z.literal(1),
  title: z.string(),
  language: z.literal('ru'),
  made: z.string(),
  by: z.literal('@karvan_bot'),
  figures: z.array(figure),
  sources: z.array(source),
})

test.each([in2025, exportsByYear])('the file of $kind has the schema of docs/files.md', async question => {
  const file = schema.parse(JSON.parse(await textOf(fileIn(question, 'json'), 'ru')))
  const ids = new Set(file.sources.map(({ id }) => id))
  for (const one of file.figures) expect(one.source === undefined || ids.has(one.source)).toBe(true)
  for (const { computed, source: of } of file.figures)
    expect((computed === undefined) === (of !== undefined)).toBe(true)
  const known = new Set(file.figures.map(({ id }) => id))
  for (const { computed } of file.figures) for (const id of computed?.inputs ?? []) expect(known).toContain(id)
})

test('digits are those of the source, and texts are in the reader’s language', async () => {
  const file = schema.parse(JSON.parse(await textOf(fileIn(in2025, 'json'), 'ru')))
  expect(file.title).toBe('Товарооборот · Китай, 2025')
  expect(file.figures.find(({ id }) => id === 'xb0y01j7pe')).toMatchObject({
    value: '4.87',
    unitMult: 9,
    unit: 'USD',
    status: 'press',
    role: 'shown',
    partner: { code: 'CHN', name: 'Китай' },
    source: 'report-2026-03-13-lumei',
  })
  expect(file.sources.find(({ id }) => id === 'imf-imts-2026-10')).toMatchObject({
    attribution: expect.stringContaining('Source: International Monetary Fund'),
    licence: expect.stringContaining('free to use and pass on with attribution'),
  })
})

/** What /export csv writes: read back by /import, safe in a spreadsheet, with sources and licences. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Question } from '../../../src/answers/model/question.ts'
import { add, facts, growth, observation, source } from '../../data/made.ts'
import { pressFacts, seedFacts } from '../../facts.ts'
import { everyQuestion } from '../../questions.ts'
import { exportsByYear, fileIn, in2025, ofChina, table, tally, textOf, whole } from './file.ts'

describe('/import finds every row held already', () => {
  test('of all that the press printed', async () => {
    expect(await tally(await textOf(whole(pressFacts), 'ru', pressFacts), pressFacts)).toEqual({
      added: 0,
      changed: 0,
      rejected: [],
      same: pressFacts.size,
    })
  })

  const asked: readonly Question[] = [
    in2025,
    exportsByYear,
    { kind: 'ranking', flow: 'T', reporter: 'AZE', period: '2025', top: 20 },
    { kind: 'share', ...ofChina, period: '2024' },
    { kind: 'mean', grain: 'year', ...ofChina, from: '2020', to: '2025' },
    { kind: 'sources', ...ofChina, period: '2025' },
    ...everyQuestion.filter((_, i) => i % 400 === 0),
  ]
  test.each(asked)('and skips computed ones: $kind $flow $partner $period', async question => {
    const file = fileIn(question)
    if (file.entries.length === 0) return
    const computed = file.entries.filter(entry => 'computed' in entry).length
    expect(await tally(await textOf(file, 'zh'), seedFacts)).toEqual({
      added: 0,
      changed: 0,
      rejected: [],
      same: file.entries.length - computed,
      ...(computed > 0 && { computed }),
    })
  })

  test('whatever its texts contain', async () => {
    const cell = fc.stringMatching(/^[=+\-@"',;A-Za-zə中 0-9＝]{1,40}$/).filter(it => it.trim() === it)
    await fc.assert(
      fc.asyncProperty(cell, cell, async (excerpt, title) => {
        const citation = { source: 'odd', excerpt }
        const odd = facts(add({ sources: [source('odd', { title })], observations: [observation('f1', { citation })] }))
        const csv = await textOf(whole(odd), 'en', odd)
        expect(await tally(csv, odd)).toMatchObject({ same: 1, rejected: [] })
      }),
      { numRuns: 60 },
    )
  })
})

test('a spreadsheet runs no formula of it, and a fall stays a number', async () => {
  const citation = { source: 'odd', excerpt: '@SUM(A1)' }
  const odd = facts(
    add({
      sources: [source('odd', { title: '=HYPERLINK("https://x.example")', publisher: '+1 (2)' })],
      observations: [growth('f1', { amount: { value: '-5.7', unitMult: 0, unit: 'PT' }, citation })],
    }),
  )
  const [row] = table(await textOf(whole(odd), 'en', odd))
  expect(row).toMatchObject({ title: '\'=HYPERLINK("https://x.example")', publisher: "'+1 (2)", obs_value: '-5.7' })
})

test('the file of a figure has the figures that the answer uses, each once', async () => {
  const csv = await textOf(fileIn(in2025), 'ru')
  expect(csv.startsWith('\uFEFFmeasure,flow,ref_area,counterpart_area,time_period')).toBe(true)
  const rows = table(csv)
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  expect(rows.find(({ id }) => id === 'xb0y01j7pe')).toMatchObject({
    obs_value: '4.87',
    unit_mult: '9',
    unit_measure: 'USD',
    status: 'press',
    role: 'shown',
    ref_area: 'AZE',
    ref_area_name: 'Азербайджан',
    counterpart_area_name: 'Китай',
    published: '2026-03-13',
    publisher: 'Report',
    speaker_name: 'посол Лу Мэй',
    compiling_org: 'CN_AMB',
  })
})

test('a computed row names its inputs, which are rows too', async () => {
  const rows = table(await textOf(fileIn({ kind: 'figure', ...ofChina, partner: 'TUR', period: '2025' })))
  const sum = rows.find(({ flow, time_period }) => flow === 'T' && time_period === '2025')
  expect(sum).toMatchObject({ status: 'computed', compiling_org: 'KARVAN', source_id: '', obs_value: '5720888800' })
  const inputs = sum?.inputs?.split(' ') ?? []
  expect(sum?.formula).toBe(inputs.join(' + '))
  expect(rows.filter(({ id = '' }) => inputs.includes(id)).map(({ flow, role }) => [flow, role])).toEqual([
    ['X', 'input'],
    ['M', 'input'],
  ])
})

test('each row of the IMF has its licence and attribution', async () => {
  const rows = table(await textOf(fileIn(exportsByYear)))
  const ofImf = rows.filter(row => row.compiling_org === 'IMF')
  expect(ofImf.length).toBeGreaterThan(20)
  for (const row of ofImf) {
    expect(row.attribution).toMatch(/^Source: International Monetary Fund, .*https:\/\/data\.imf\.org/)
    expect(row.licence).toContain('free to use and pass on with attribution')
    expect(row.status).toBe('official')
    expect(row.valuation).toBe(row.flow === 'X' ? 'FOB' : 'CIF')
  }
})

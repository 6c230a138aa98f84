/** The trade with a group of countries: the sum of its members in a complete table, as readers see it. */
import { expect, test } from 'vitest'
import { membersOf } from '../../src/answers/model/areas.ts'
import type { Question } from '../../src/answers/model/question.ts'
import type { Flow } from '../../src/data/model/schema.ts'
import { countries } from '../../src/languages/model/voice/areas.ts'
import { seedFacts } from '../facts.ts'
import { writingIn, written } from '../writing/writing.ts'

const lines = (question: Question, code: 'en' | 'ru' | 'az' | 'zh' = 'en'): readonly string[] =>
  written(question, writingIn(code, 'private', seedFacts)).text.split('\n')
const of = (partner: string, flow: Flow, period?: string): Question => ({
  kind: 'figure',
  reporter: 'AZE',
  partner,
  flow,
  ...(period !== undefined && { period }),
})

test('exports: the sum, whose table, the change, and who the members are', () =>
  expect(lines(of('EAEU', 'X', '2025'))).toEqual([
    '$1,382.0 million · Azerbaijan’s exports to the EAEU, 2025',
    'Our calculation: the sum of today’s 5 members, IMF [1]',
    '▼ −0.55% on 2024 (our calculation)',
    '2024: $1,389.6 million (our calculation) [1]',
    'The EAEU: Armenia, Belarus, Kazakhstan, Kyrgyzstan and Russia',
    '',
    '[1] IMF, International Trade in Goods, 5 Oct 2026',
  ]))

test('the turnover has its two parts; a member is not added to its own group', () =>
  expect(lines(of('SCAUC', 'T', '2025')).slice(0, 2)).toEqual([
    '$882.12 million · South Caucasus–Azerbaijan turnover, 2025',
    'Our calculation: exports 713.46 + imports 168.67, the sum of today’s 2 other members, IMF [1]',
  ]))

test.each([
  ['ru', 'Наш расчёт: сумма по нынешним членам (5), МВФ [1]'],
  ['az', 'Karvanın hesablaması: bugünkü 5 üzvün cəmi, BVF [1]'],
  ['zh', 'Karvan测算：现有5个成员之和，国际货币基金组织 [1]'],
] as const)('in %s', (code, calculation) => expect(lines(of('EAEU', 'X', '2025'), code)[1]).toBe(calculation))

test('a balance, a share and a comparison', () => {
  expect(lines(of('EU27', 'B', '2024'))[0]).toBe('Surplus: $14.031 billion · Azerbaijan’s trade with the EU, 2024')
  expect(lines({ kind: 'share', reporter: 'AZE', partner: 'CIS', flow: 'X', period: '2025' })[0]).toBe(
    '6.1% · The CIS’s share of Azerbaijan’s exports, 2025',
  )
  const both = lines({
    kind: 'compare-partners',
    reporter: 'AZE',
    partners: ['EU27', 'CIS'],
    flow: 'T',
    period: '2025',
  })
  expect(both[0]).toMatch(/^\$19\.770 billion · EU–Azerbaijan turnover, 2025 \(our calculation\)/)
  expect(both[1]).toMatch(/^\$7,124\.8 million · CIS–Azerbaijan turnover, 2025/)
})

test('the exports of a group are the imports of its partner, and say so', () =>
  expect(lines({ kind: 'figure', reporter: 'EU27', partner: 'AZE', flow: 'X', period: '2025' })[0]).toMatch(
    /^\$2,825\.9 million · The EU’s exports to Azerbaijan, 2025, from the statistics of the partner country/,
  ))

test('no sum where no complete table is held: another year, another country, members that no list settles', () => {
  expect(lines(of('G7', 'T', '2023'))[0]).toBe('Not held: G7–Azerbaijan turnover, 2023.')
  expect(lines({ kind: 'figure', reporter: 'CHN', partner: 'LATAM', flow: 'T' })[0]).toBe(
    'Not held: Latin America–China turnover.',
  )
  expect(lines(of('BALKAN', 'X', '2025'))[0]).toBe('Not held: Azerbaijan’s exports to the Balkans, 2025.')
  expect(lines(of('ASIA', 'T', '2025'))[0]).toBe('Not held: Asia–Azerbaijan turnover, 2025.')
})

test('a published figure of the group leads where it is held', () =>
  expect(lines(of('EU27', 'X', '2025-01/2025-11'))[0]).toBe(
    '$16.2 billion · Azerbaijan’s exports to the EU, January–November 2025 [1]',
  ))

test('and the sum of the members is its check', () =>
  expect(lines(of('EU28', 'T', '2017')).join('\n')).toContain('⚠ IMF: exports 8.74 + imports 1.943 = $10.684 billion'))

test('/sources names the table', () =>
  expect(lines({ kind: 'sources', reporter: 'AZE', partner: 'OTS', flow: 'T', period: '2024' }).join('\n')).toContain(
    'IMF, International Trade in Goods',
  ))

test.each([
  ['EU27', 27],
  ['CIS', 10],
  ['G7', 7],
  ['BRICS', 11],
  ['OECD', 38],
  ['NATO', 32],
  ['OPEC', 12],
  ['ASEAN', 11],
  ['RCEP', 15],
  ['GUAM', 4],
  ['AFR', 54],
  ['ARAB', 22],
  ['LATAM', 20],
] as const)('%s has %i members, each a country, once', (group, count) => {
  expect(membersOf(group)).toHaveLength(count)
  expect(new Set(membersOf(group)).size).toBe(count)
  expect(membersOf(group).filter(area => !countries.includes(area))).toEqual([])
})

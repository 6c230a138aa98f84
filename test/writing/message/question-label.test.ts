import { expect, test } from 'vitest'
import type { Question } from '../../../src/answers/model/question.ts'
import type { Code } from '../../../src/data/model/schema.ts'
import { languages } from '../../../src/languages/languages.ts'
import { questionLabel } from '../../../src/writing/message/question-label.ts'
import { everyQuestion } from '../../questions.ts'
import { pair, writingIn } from '../writing.ts'

const home = { flow: 'T', reporter: 'AZE', partner: 'CHN' } as const
const abroad = { flow: 'X', reporter: 'TUR', partner: 'CHN' } as const

test.each<[Code, Question, string]>([
  ['en', { kind: 'figure', ...home }, 'Turnover · China'],
  ['en', { kind: 'figure', ...home, flow: 'M', period: '2026-01' }, 'Imports · China, January 2026'],
  ['en', { kind: 'figure', ...abroad, period: '2025' }, 'Exports · Türkiye – China, 2025'],
  ['en', { kind: 'growth', ...home, period: '2025' }, 'Growth · China, 2025'],
  ['en', { kind: 'growth', ...home, flow: 'M', period: '2025' }, 'Growth · Imports · China, 2025'],
  ['en', { kind: 'growth-per-year', ...home, from: '2021', to: '2025' }, 'Growth · China, 2021–2025'],
  ['en', { kind: 'mean', ...home, grain: 'year', from: '2021', to: '2025' }, 'Average · China, 2021–2025'],
  ['en', { kind: 'rank', ...home, flow: 'X' }, 'Rank · Exports · China'],
  [
    'en',
    { kind: 'ranking', flow: 'T', reporter: 'AZE', top: 5, period: '2025' },
    'Azerbaijan’s partners by turnover · 2025',
  ],
  ['en', { kind: 'ranking', flow: 'T', reporter: 'GEO', top: 5 }, 'Georgia’s partners by turnover'],
  ['en', { kind: 'share', ...home, period: '2025' }, 'China’s share of Azerbaijan’s turnover · 2025'],
  [
    'en',
    { kind: 'compare-partners', flow: 'T', reporter: 'AZE', partners: ['CHN', 'RUS'] },
    'Turnover · China, Russia',
  ],
  ['en', { kind: 'compare-periods', ...home, periods: ['2024', '2025'] }, 'Turnover · China, 2024, 2025'],
  ['en', { kind: 'record', ...home, grain: 'year' }, 'Record · China'],
  ['ru', { kind: 'sources', ...home, period: '2025' }, 'Источники · Китай, 2025'],
  ['en', { kind: 'page', page: 'help' }, '/help'],
  ['en', { kind: 'project' }, '/project'],
  ['en', { kind: 'quote', nth: 0 }, 'Read what officials said, word for word'],
  ['az', { kind: 'figure', ...home, flow: 'M', period: '2026-01' }, 'İdxal · Çin, 2026-cı ilin yanvarı'],
  [
    'az',
    { kind: 'growth', flow: 'X', reporter: 'TUR', partner: 'WLD', period: '2023-08/2024-07' },
    'Artım · İxrac · Türkiyə – dünya, avqust 2023 – iyul 2024',
  ],
  [
    'az',
    { kind: 'growth', flow: 'X', reporter: 'GEO', partner: 'AZE', period: '2019-01/2019-07' },
    'Artım · İxrac · Gürcüstan – Azərbaycan, yanvar–iyul 2019',
  ],
  ['ru', { kind: 'figure', ...home, flow: 'B', period: '2025-Q1' }, 'Баланс · Китай, I квартал 2025'],
  ['zh', { kind: 'figure', ...home, flow: 'X', period: '2025-Q1' }, '出口 · 中国，2025年第一季度'],
])('%s: %j', (code, question, label) => expect(questionLabel(question, writingIn(code))).toBe(label))

test('E7 a long label names countries and months in words, abbreviates a group, or is cut before the period', () => {
  const turkic = { flow: 'T', reporter: 'AZE', partner: 'OTS', period: '2025-01/2025-08' } as const
  expect(questionLabel({ kind: 'figure', ...turkic }, writingIn())).toBe('Turnover · the OTS, January–August 2025')
  expect(questionLabel({ kind: 'share', ...turkic }, writingIn())).toBe(
    'The Organization of Turkic States’ share … · January–August 2025',
  )
  const two = { flow: 'X', reporter: 'UZB', partner: 'KAZ', period: '2024-01/2024-02' } as const
  expect(questionLabel({ kind: 'figure', ...two }, writingIn())).toBe(
    'Exports · Uzbekistan – Kazakhstan, January–February 2024',
  )
})

test.each(languages.map(language => [language.code, language] as const))(
  'a label in %s is short, and names the year where one is asked for',
  (_, language) => {
    const bad = everyQuestion
      .map(question => ({ question, label: questionLabel(question, { language, pair }) }))
      .filter(({ question, label }) => {
        const year = 'period' in question ? question.period?.slice(0, 4) : undefined
        return label === '' || label.length > 64 || !label.includes(year ?? '') || /undefined|NaN/.test(label)
      })
    expect(bad).toEqual([])
  },
)

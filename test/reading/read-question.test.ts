import { describe, expect, test } from 'vitest'
import type { Question } from '../../src/answers/model/question.ts'
import { readQuestion } from '../../src/reading/read-question.ts'
import { readingSummary } from '../../src/reading/reading-summary.ts'
import { slotReasons } from '../../src/reading/slots/slot-reasons.ts'
import { context } from './score.ts'

const asked = (text: string, prev?: Question | string) => {
  const { read } = readQuestion(text, context, prev)
  return 'question' in read ? read.question : read.problem
}
const pair = { reporter: 'AZE', partner: 'CHN' } as const

describe('questions', () => {
  test.each([
    [
      'is azerbaijan running a deficit vs china so far this year',
      { kind: 'figure', flow: 'B', ...pair, period: '2026-01/2026-10' },
    ],
    [
      "China's exports to Azerbaijan in 2025",
      { kind: 'figure', flow: 'X', reporter: 'CHN', partner: 'AZE', period: '2025' },
    ],
    [
      'imports of China from Azerbaijan 2025',
      { kind: 'figure', flow: 'M', reporter: 'CHN', partner: 'AZE', period: '2025' },
    ],
    ['Azərbaycanın Çindən idxalı 2025', { kind: 'figure', flow: 'M', ...pair, period: '2025' }],
    ['中国从阿塞拜疆进口', { kind: 'figure', flow: 'M', reporter: 'CHN', partner: 'AZE' }],
    ["Azerbaijan's exports 2025", { kind: 'figure', flow: 'X', reporter: 'AZE', partner: 'WLD', period: '2025' }],
    ['т/о с Китаем за 2025', { kind: 'figure', flow: 'T', ...pair, period: '2025' }],
    ['китайский импорт 2025', { kind: 'figure', flow: 'M', ...pair, period: '2025' }],
    ['trade with China, as of 1 June 2025', { kind: 'figure', flow: 'T', ...pair, asOf: '2025-06-01' }],
    ['growth of exports to China 2021-2025', { kind: 'growth-per-year', flow: 'X', ...pair, from: '2021', to: '2025' }],
    ['total trade with China in 2023–2025', { kind: 'sum', flow: 'T', ...pair, periods: ['2023', '2024', '2025'] }],
    ['exports to China in total, 2024 and 2025', { kind: 'sum', flow: 'X', ...pair, periods: ['2024', '2025'] }],
    [
      'сколько всего наторговали с Китаем за 2024 и 2025',
      { kind: 'sum', flow: 'T', ...pair, periods: ['2024', '2025'] },
    ],
    [
      '2023–2025-ci illərdə Çinlə ticarət cəmi nə qədərdir',
      { kind: 'sum', flow: 'T', ...pair, periods: ['2023', '2024', '2025'] },
    ],
    ['2023—2025年与中国的贸易合计', { kind: 'sum', flow: 'T', ...pair, periods: ['2023', '2024', '2025'] }],
    ['total exports 2024', { kind: 'figure', flow: 'X', reporter: 'AZE', partner: 'WLD', period: '2024' }],
    [
      'average turnover with China 2021-2025',
      { kind: 'mean', grain: 'year', flow: 'T', ...pair, from: '2021', to: '2025' },
    ],
    [
      'средний товарооборот с Китаем за 2021–2025',
      { kind: 'mean', grain: 'year', flow: 'T', ...pair, from: '2021', to: '2025' },
    ],
    [
      '2021–2025-ci illərdə Çinlə orta ticarət dövriyyəsi',
      { kind: 'mean', grain: 'year', flow: 'T', ...pair, from: '2021', to: '2025' },
    ],
    ['2021—2025年与中国的平均贸易额', { kind: 'mean', grain: 'year', flow: 'T', ...pair, from: '2021', to: '2025' }],
    [
      'monthly average imports from China 2023-2025',
      { kind: 'mean', grain: 'month', flow: 'M', ...pair, from: '2023-01', to: '2025-12' },
    ],
    ['average growth a year 2021-2025', { kind: 'growth-per-year', flow: 'T', ...pair, from: '2021', to: '2025' }],
    [
      'growth of trade with China from 2024 to 2025',
      { kind: 'growth', flow: 'T', ...pair, period: '2025', base: '2024' },
    ],
    [
      'chart of imports from Turkey by month in 2025',
      { kind: 'series', flow: 'M', reporter: 'AZE', partner: 'TUR', grain: 'month', from: '2025-01', to: '2025-12' },
    ],
    ["what's new?", { kind: 'figure', flow: 'T', ...pair }],
    ['что нового по экспорту в Турцию', { kind: 'figure', flow: 'X', reporter: 'AZE', partner: 'TUR' }],
    ['nə yenilik var?', { kind: 'figure', flow: 'T', ...pair }],
    ['有什么新消息？', { kind: 'figure', flow: 'T', ...pair }],
    ['графики товарооборота', { kind: 'series', flow: 'T', ...pair, grain: 'year' }],
    ['какое место у Азербайджана среди партнёров Китая', { kind: 'rank', flow: 'T', reporter: 'CHN', partner: 'AZE' }],
    ['доля Азербайджана в импорте Китая', { kind: 'share', flow: 'M', reporter: 'CHN', partner: 'AZE' }],
    ['5 крупнейших партнёров', { kind: 'ranking', reporter: 'AZE', flow: 'T', top: 5 }],
    [
      'trade with Russia and China in 2025',
      { kind: 'compare-partners', reporter: 'AZE', partners: ['RUS', 'CHN'], flow: 'T', period: '2025' },
    ],
    [
      'trade between Russia and China in 2022',
      { kind: 'figure', flow: 'T', reporter: 'RUS', partner: 'CHN', period: '2022' },
    ],
    ['lowest month of exports to China', { kind: 'record', grain: 'month', flow: 'X', ...pair }],
    ['what did Lu Mei say about trade', { kind: 'quote', speaker: 'lu-mei', topic: 'trade', nth: 0 }],
    ['кто построил ветропарк', { kind: 'project', project: 'khizi-absheron-wind' }],
    ['why do sources differ for 2023?', { kind: 'why', flow: 'T', ...pair, period: '2023' }],
    ['what is behind gqgrc2930m, source please', { kind: 'evidence', id: 'gqgrc2930m' }],
    ['what can you do', { kind: 'page', page: 'help' }],
    ["what's Karvan?", { kind: 'page', page: 'help' }],
    ['что такое Карван?', { kind: 'page', page: 'help' }],
    ['tell me the trade of Azerbaijan in 2026-13', { because: 'not-a-period', heard: '2026-13' }],
    ['imports from China in December 2026', { because: 'not-over', period: '2026-12' }],
    ['recipe for plov', { because: 'not-understood' }],
    ['our own first post', { because: 'not-understood' }],
    ['Our headline of today', { because: 'not-understood' }],
    ['наш первый пост', { because: 'not-understood' }],
    ['bizim', { because: 'not-understood' }],
    ['our total', { kind: 'figure', flow: 'T', reporter: 'AZE', partner: 'WLD' }],
    ['how are we doing?', { kind: 'figure', flow: 'T', reporter: 'AZE', partner: 'WLD' }],
  ])('%s', (text, expected) => expect(asked(text)).toMatchObject(expected))

  test.each([
    ['will exports grow in 2030', 'forecast'],
    ['should I buy shares of Chinese firms', 'advice'],
    ['what is your opinion of it', 'opinion'],
    ['hava necədir', 'off-topic'],
    ['вчера водитель опять застрял с грузом под Тбилиси', 'chatter'],
  ])('"%s" is out of scope: %s', (text, reason) => {
    const reading = readQuestion(text, context)
    expect([reading.intent, reading.reason]).toEqual(['out-of-scope', reason])
  })

  test('lists unknown words, and which words led to which slots', () => {
    const { slots } = readQuestion('exports to China in 2025 qwzx', context)
    expect(slots.unread).toEqual(['qwzx'])
    expect(slotReasons(slots)).toEqual([
      { words: 'China', slot: 'CHN' },
      { words: '2025', slot: '2025' },
      { words: 'exports', slot: 'exports' },
    ])
  })
})

describe('follow-ups', () => {
  const before = { kind: 'figure', flow: 'T', ...pair, period: '2025' } as const
  test.each<[string, Question | string, object]>([
    ['а за 2024?', before, { kind: 'figure', flow: 'T', ...pair, period: '2024' }],
    ['and exports?', before, { kind: 'figure', flow: 'X', ...pair, period: '2025' }],
    ['bəs Türkiyə?', before, { kind: 'figure', flow: 'T', partner: 'TUR', period: '2025' }],
    ['and worst', 'best month for exports to China', { kind: 'record', grain: 'month', least: true, flow: 'X' }],
    ['source?', 'who built the wind farm in Khizi', { kind: 'project' }],
    ['link', 'what did Lu Mei say about renewables', { kind: 'quote', topic: 'renewables' }],
    ['nə vaxt açılıb', 'Xızı külək parkını kim tikib', { kind: 'project' }],
    ['and total?', 'exports to China 2025', { kind: 'figure', flow: 'X', partner: 'WLD', period: '2025' }],
    ['and total?', 'total exports 2025', { kind: 'figure', flow: 'T', partner: 'WLD', period: '2025' }],
    ['and total for 2024', 'exports to China 2025', { kind: 'figure', flow: 'X', partner: 'CHN', period: '2024' }],
    ['那俄罗斯呢?', before, { kind: 'figure', flow: 'T', partner: 'RUS', period: '2025' }],
    ['and the growth?', before, { kind: 'growth', flow: 'T', ...pair, period: '2025' }],
    ['source?', before, { kind: 'sources', ...pair, period: '2025' }],
    [
      'and imports?',
      { kind: 'growth', flow: 'X', ...pair, period: '2025' },
      { kind: 'growth', flow: 'M', ...pair, period: '2025' },
    ],
    [
      'and imports?',
      { kind: 'figure', flow: 'X', reporter: 'CHN', partner: 'AZE', period: '2025' },
      { kind: 'figure', flow: 'M', reporter: 'CHN', partner: 'AZE' },
    ],
    ['а в 2018?', { kind: 'rank', flow: 'T', ...pair }, { kind: 'rank', flow: 'T', ...pair, period: '2018' }],
    [
      'and in 2024?',
      { kind: 'compare-partners', reporter: 'AZE', partners: ['CHN', 'RUS'], flow: 'T', period: '2025' },
      { kind: 'compare-partners', partners: ['CHN', 'RUS'], period: '2024' },
    ],
    [
      'and exports?',
      'imports from China to Azerbaijan in 2024',
      { kind: 'figure', flow: 'X', ...pair, period: '2024' },
    ],
  ])('"%s" after %j', (text, prev, expected) => expect(asked(text, prev)).toMatchObject(expected))

  test('list what they took', () => {
    expect(readQuestion('and exports?', context, before).prevUsed).toEqual(['countries', 'period'])
    expect(readQuestion('а за 2024?', context, before).prevUsed).toEqual(['intent', 'countries'])
    expect(readingSummary(readQuestion('а за 2024?', context, before)).assumed).toEqual(['intent', 'countries'])
  })

  test('self-contained questions and small talk take nothing', () => {
    const text = 'could you please tell me what Azerbaijan exported to Georgia in the first quarter of 2025'
    expect(readQuestion(text, context, before).prevUsed).toEqual([])
    expect(readQuestion('what can you do', context, before).intent).toBe('help')
    expect(readQuestion('and in 2030?', context, before).intent).toBe('out-of-scope')
  })
})

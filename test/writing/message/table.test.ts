import { expect, test } from 'vitest'
import type { Question } from '../../../src/answers/model/question.ts'
import type { Code } from '../../../src/data/model/schema.ts'
import { blocksOf } from '../../../src/writing/message/table.ts'
import { someQuestions } from '../../questions.ts'
import { labels, writingIn, written } from '../writing.ts'
import { linesOf } from './rich-words.ts'
import { testTables } from './tables.ts'

const of = { reporter: 'AZE', flow: 'T' } as const
const rank: Question = { kind: 'ranking', ...of, period: '2024', top: 10 }
const compare: Question = { kind: 'compare-partners', ...of, partners: ['CHN', 'RUS', 'TUR'], period: '2025' }
const years: Question = { kind: 'series', ...of, partner: 'CHN', grain: 'year', from: '2023', to: '2025' }
const shown = (question: Question, code: Code = 'en') => linesOf(written(question, writingIn(code)).rich?.blocks ?? [])

test.each<[Code, readonly string[]]>([
  [
    'en',
    [
      'Azerbaijan’s partners by turnover, 2024',
      '⚠ Only 7 of Azerbaijan’s partners are held: larger ones may be missing.',
      'Country | Turnover | Year on year',
      'Italy | $11.390 billion[1] | ',
    ],
  ],
  [
    'az',
    [
      'Azərbaycanın ticarət dövriyyəsi üzrə əsas tərəfdaşları, 2024',
      '⚠ Bazada Azərbaycanın yalnız 7 tərəfdaşı var: daha böyükləri burada olmaya bilər.',
      'Ölkə | Dövriyyə | İllik dəyişmə',
      'İtaliya | 11,390 milyard\u00a0$[1] | ',
    ],
  ],
  [
    'ru',
    [
      'Торговые партнёры Азербайджана по товарообороту, 2024',
      '⚠ В базе только 7 партнёров Азербайджана: более крупных может не быть.',
      'Страна | Товарооборот | Год к году',
      'Италия | $11,390 млрд[1] | ',
    ],
  ],
  [
    'zh',
    [
      '阿塞拜疆的主要贸易伙伴（按贸易额），2024年',
      '⚠ 现仅有阿塞拜疆7个贸易伙伴的数据，可能缺少更大的贸易伙伴。',
      '国家 | 贸易额 | 同比',
      '意大利 | 113.90亿美元[1] | ',
    ],
  ],
])('/rank top 10 in %s begins', (code, lines) => expect(shown(rank, code).slice(0, 4)).toEqual(lines))

test('/rank top 10 has all seven rows, the remarks on them, and their sources', () => {
  expect(shown(rank).slice(4)).toEqual([
    'Türkiye | about $8 billion[2] | ',
    'Russia | $4.799 billion[3] | ▲ over 10%[4]',
    'China | $3.744 billion[5] | ▲ +20.7%[5]',
    'Iran | $647 million[6] | ▲ +25%[6]',
    'Kazakhstan | $470 million[7] | ▲ +50%[7]',
    'Uzbekistan | $252 million[8] | ',
    '⚠ Different counts and precision, so no order is drawn from this list.',
    '[1] MP Vugar Bayramov, Kanalim1, 1 Oct 2025',
    '[2] Minister Ömer Bolat, Report, 23 Dec 2025',
    '[3] MP Vugar Bayramov, Metbuat.az, 11 Aug 2025',
    '[4] Government of Azerbaijan, Report, 13 Oct 2025',
    '[5] President Aliyev, Vestnik Kavkaza, 22 Apr 2025',
    '[6] MP Vugar Bayramov, Minval, 15 Jan 2026',
    '[7] Minister Parviz Shahbazov, Azertac, 14 Oct 2025',
    '[8] President Aliyev, Report, 13 Nov 2025',
  ])
})

test.each<[string, Question, readonly string[]]>([
  [
    'countries',
    compare,
    [
      'Azerbaijan’s partners by turnover, 2025',
      'Country | Turnover | Year on year',
      'China | $4.87 billion[1] | ▲ +30.2%[1]',
      'Russia | about $5 billion[2] | ',
      'Türkiye | $7 billion[3] | ',
    ],
  ],
  [
    'years',
    years,
    [
      'China–Azerbaijan turnover',
      'Period | Turnover | Year on year',
      '2025 | $4.87 billion[1] | ▲ +30.2%[1]',
      '2024 | $3.744 billion[2] | ▲ +20.7%[2]',
    ],
  ],
])('%s side by side', (_, question, lines) => expect(shown(question).slice(0, lines.length)).toEqual(lines))

test.each<[string, Question]>([
  ['one figure', { kind: 'figure', ...of, partner: 'CHN', period: '2025' }],
  ['two countries', { ...compare, partners: ['CHN', 'TUR'] }],
])('%s is no table', (_, question) => expect(written(question, writingIn()).rich).toBeUndefined())

test.each(['channel', 'inline'] as const)('nothing is a table in a medium %s', medium =>
  expect(written(rank, writingIn('en', medium)).rich).toBeUndefined(),
)

test('a group has a table only after choosing full answers', () => {
  const group = writingIn('en', 'group')
  const settled = (settings: object) => written(rank, { ...group, chosen: { settings, usual: 'CHN' } }).rich
  expect(settled({})).toBeUndefined()
  expect(settled({ length: 'full' })).toBeDefined()
})

test('a table has no button to dropped lines', () => {
  const { buttons, rich } = written(rank, writingIn())
  expect(labels({ text: '', entities: [], buttons }).flat()).toContain('More')
  expect(rich && labels({ text: '', entities: [], ...rich }).flat()).toEqual(['CSV', 'Excel'])
})

test('of many rows the first twelve are shown, and the others are folded', () => {
  const rows = Array.from({ length: 20 }, (_, i) => ({ text: [`${i}`], priority: 1, cells: [[`row ${i}`]] }))
  const table = { columns: [{ name: 'Rows', align: 'left' }] } as const
  const [first, more] = blocksOf({ lines: rows, buttons: [], table }, writingIn()) ?? []
  expect(linesOf(first === undefined ? [] : [first])).toHaveLength(13)
  expect(linesOf(more === undefined ? [] : [more]).slice(0, 3)).toEqual(['More (8)', 'Rows', 'row 12'])
})

testTables(someQuestions)

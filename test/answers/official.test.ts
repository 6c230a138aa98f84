/** Official tables: which figure leads where they are held, as readers see it, and what is never mixed with them. */
import { describe, expect, test } from 'vitest'
import { isMirrored } from '../../src/answers/figures/held/comparable.ts'
import { newsOf } from '../../src/answers/kinds/news.ts'
import type { Question } from '../../src/answers/model/question.ts'
import type { Flow } from '../../src/data/model/schema.ts'
import { seedFacts } from '../facts.ts'
import { writingIn, written } from '../writing/writing.ts'
import { over, turnover } from './asking.ts'
import { as, judged, said } from './said.ts'
import { tiny } from './tiny.ts'

const ask = over(seedFacts)
const lines = (question: Question): readonly string[] =>
  written(question, writingIn('en', 'private', seedFacts)).text.split('\n')
const of = (partner: string, flow: Flow = 'T') => ({ reporter: 'AZE', partner, flow })

describe('the examples of the product, line by line', () => {
  test('/turnover 2025', () =>
    expect(lines({ kind: 'figure', ...turnover, period: '2025' })).toEqual([
      '$4.87 billion · China–Azerbaijan turnover, 2025 [1]',
      '▲ +30.2% on 2024 [1] · third record year in a row [1]',
      '✓ IMF: exports 84.4 + imports 4,789.9 = $4,874.2 million, the same, rounded [2]',
      '✓ Our check: 4,874.2 ÷ 3,744.8 − 1 = +30.2%',
      '',
      '[1] Ambassador Lu Mei, Report, 13 Mar 2026',
      '[2] IMF, International Trade in Goods, 5 Oct 2026',
    ]))

  test('periods side by side: the change since the earlier one, also a fall', () =>
    expect(lines({ kind: 'compare-periods', ...of('TUR'), periods: ['2024', '2025'] })[2]).toBe(
      'Difference: $409.3 million · −6.7% (our calculation)',
    ))

  test('the growth of a half year whose months are held', () =>
    expect(lines({ kind: 'growth', ...of('WLD', 'X'), period: '2026-S1' }).slice(0, 2)).toEqual([
      '▲ +26.4% on the first half of 2025 · Azerbaijan’s total exports, first half of 2026',
      'Our calculation: 16.320 ÷ 12.909 − 1, from $16.320 billion and $12.909 billion [1]',
    ]))
  test('a half year inside a sentence', () =>
    expect(lines({ kind: 'growth', ...of('CZE', 'X'), period: '2026-S1', base: '2025-S1' })[0]).toBe(
      'Not held: how Azerbaijan’s exports to Czechia changed in the first half of 2026 from the first half of 2025.',
    ))

  test('/why without a period: the newest in which the two sides differ', () =>
    expect(lines({ kind: 'why', ...turnover })[0]).toBe(
      '$4.87 billion · China–Azerbaijan turnover, 2025 [1] · ▲ +30.2% [1]',
    ))

  test('/rank: a month, then the newest year of the table', () =>
    expect(lines({ kind: 'rank', ...turnover })).toEqual([
      '3rd · China among Azerbaijan’s partners by turnover, January 2026 [1] [2]',
      'One month only. 2025: 4th of 166, after Italy, Türkiye and Russia (our ranking, IMF [3])',
      expect.stringMatching(/^Before: 4th in 2024 \[4\], 2022, 2021 \[5\], 2020/),
      expect.stringMatching(/^“For the first time” \[2\] holds: never above 4th in the years held \(1992–2022, 2024/),
      '',
      '[1] State Customs Committee of Azerbaijan, Azadlıq Radiosu (RFE/RL), 18 Feb 2026',
      '[2] Ambassador Lu Mei, Report, 13 Mar 2026',
      '[3] IMF, International Trade in Goods, 5 Oct 2026',
    ]))

  test('/rank top 5 2025: the table has a source, and its places are ours', () =>
    expect(lines({ kind: 'ranking', reporter: 'AZE', flow: 'T', period: '2025', top: 5 })).toEqual([
      '1. Italy · $11.860 billion · Azerbaijan’s partners by turnover, 2025',
      '2. Türkiye · $5,720.9 million',
      '3. Russia · $4,920.2 million',
      '4. China · $4,874.2 million',
      '5. Switzerland · $1,773.6 million',
      'All 166 partners of the table, IMF [1]; the ranking is ours.',
      '',
      '[1] IMF, International Trade in Goods, 5 Oct 2026',
    ]))
})

test.each<[string, Flow, string, string, readonly string[]]>([
  ['CHN', 'T', '2025', '4.87bn 2025 report-2026-03-13-lumei', ['over 4bn 2025 trend-4138432: bound']],
  ['CHN', 'T', '2024', 'ours 3744754300 2024', ['3.744bn 2024 vestnik-174831: cut-off']],
  ['CHN', 'T', '2017', '1.3bn 2017 azernews-134838', ['1.2bn 2017 investopress-2018-02-13: unnamed']],
  ['CHN', 'T', '2016', 'ours 1085.8329m 2016', ['769m 2016 report-2017-04-26-wei: mirror']],
  ['CHN', 'M', '2016', '703.8057m 2016 imf-dots-2022', ['356.88m 2016 imf-dots-2022: mirror']],
  [
    'ITA',
    'T',
    '2024',
    'ours 11390932700 2024',
    ['11.390bn 2024 kanalim1-3758: cut-off', 'over 6bn 2024 todayaz-252580: early'],
  ],
  ['TUR', 'T', '2025', 'ours 5720888800 2025', ['7bn 2025 report-az-2026-02-26: unnamed']],
  ['KAZ', 'T', '2024', '470m 2024 azertag-de-3803351', []],
])('%s %s %s: a published figure leads only when the table bears it out', (partner, flow, period, first, others) => {
  const it = as('figure', ask({ kind: 'figure', ...of(partner, flow), period }))
  expect([said(it.headline), it.others.map(judged)]).toEqual([first, others])
})

test.each<[string, Question, readonly string[]]>([
  [
    'the sum of 2024 leads, and the President’s figure is it, cut off',
    { kind: 'figure', ...turnover, period: '2024' },
    [
      '$3,744.8 million · China–Azerbaijan turnover, 2024',
      'Our calculation: exports 19.7 + imports 3,725.1 = $3,744.8 million [1]',
      '≈ $3.744 billion, President Aliyev [2]: the same figure, cut off and not rounded',
    ],
  ],
  [
    'two growths of 2017: the one that the table excludes is doubted',
    { kind: 'figure', ...turnover, period: '2017' },
    [
      '▲ +20% on 2016 [1] · second record year in a row (our calculation)',
      '⚠ +43%, Minister Shahin Mustafayev [3]: names no statistics, and the official figure says otherwise',
    ],
  ],
  [
    'the place of 2018 in the table, and another that was printed',
    { kind: 'rank', ...turnover, period: '2018' },
    [
      '6th · China among Azerbaijan’s partners by turnover, 2018',
      '6th of 165 (our ranking, IMF [1])',
      '⚠ 3rd [2]: names no statistics, and the official figure says otherwise',
    ],
  ],
  [
    'a minister’s round figure for Türkiye in 2025',
    { kind: 'figure', ...of('TUR'), period: '2025' },
    [
      '$5,720.9 million · Türkiye–Azerbaijan turnover, 2025',
      '⚠ $7 billion, Minister Mikayil Jabbarov [2]: names no statistics, and the official figure says otherwise',
    ],
  ],
  [
    'what China reports of 2024 is beside, and explained',
    { kind: 'sources', ...turnover, period: '2024' },
    [
      'Reported by China: $2,468.1 million [3]',
      'The two sides never agree: exports are counted without freight, imports with it, and goods go through third countries.',
    ],
  ],
  [
    'what the other side reports of imports is in the answer itself',
    { kind: 'figure', reporter: 'AZE', partner: 'CHN', flow: 'M', period: '2024' },
    ['Reported by China: $2,406.473397 million [2]'],
  ],
  [
    'a source that tells the other side’s statistics is among the sources',
    { kind: 'sources', ...turnover, period: '2016' },
    ['⚠ $769 million, official statistics of China, office not named [2]: from the statistics of the partner country'],
  ],
  [
    'the months of a table come before a balance of payments',
    { kind: 'figure', ...of('WLD', 'X'), period: '2025-Q1' },
    ['$6,383.7 million · Azerbaijan’s total exports, Q1 2025', '▲ +6.7% on Q1 2024 (our calculation)'],
  ],
  [
    'and the newest quarter in print is not called the newest held',
    { kind: 'compare-periods', ...of('WLD', 'X'), periods: ['2025-Q1', '2026-Q1'] },
    [
      '$7,677.1 million · Azerbaijan’s total exports, Q1 2026 (our calculation) [1] · ▲ +20.3% on Q1 2025 (our calculation)',
      '$6,383.7 million · Azerbaijan’s total exports, Q1 2025 (our calculation) [1] · ▲ +6.7% on Q1 2024 (our calculation)',
    ],
  ],
  [
    'and before an early count of an office, which is told with them',
    { kind: 'figure', ...of('WLD'), period: '2020-S1' },
    [
      '$12.675 billion · Azerbaijan’s total turnover, first half of 2020',
      '≈ $12.6 billion, State Customs Committee of Azerbaijan [3]: the same figure, cut off and not rounded',
    ],
  ],
  [
    'in a list of years, a number that its office does not trust says so',
    { kind: 'series', ...of('KOR', 'M'), grain: 'year', from: '2016', to: '2017' },
    ['$85.4052 million · Azerbaijan’s imports from South Korea, 2017 [1]', '2016: $20,500 (not to be relied on) [1]'],
  ],
  [
    'and so does a turnover that an office of the other side counted',
    { kind: 'series', ...of('GEO'), grain: 'year', from: '2023', to: '2024' },
    ['2023: over $1.5 billion (from the statistics of the partner country) [2]'],
  ],
])('%s', (_, question, expected) => expect(lines(question)).toEqual(expect.arrayContaining([...expected])))

test.each([
  ['CHN', 'T', '2025', 'ours 9.9% 2025'],
  ['CHN', 'M', '2024', '17.69% 2024 vestnik-174831'],
  ['CHN', 'T', '2020', 'ours 7.5% 2020'],
  ['TUR', 'X', '2024', 'ours 14.4% 2024'],
] as const)('the share of %s in %s %s', (partner, flow, period, share) =>
  expect(said(as('share', ask({ kind: 'share', ...of(partner, flow), period })).headline)).toBe(share),
)

test('a published share leads when rounded official figures allow it, with all its digits', () => {
  const office = ['X 2025 16.2 9 USD CUST a', 'X AZE>WLD 2025 23.40 9 USD CUST b', 'X 2025 69.14 0 SH CUST a']
  const it = as(
    'share',
    over(tiny([...office, 'X 2025 69.1 0 SH AMB c', 'X 2025 72 0 SH GOV d']))({
      kind: 'share',
      ...of('CHN', 'X'),
      period: '2025',
    }),
  )
  expect([said(it.headline), it.others.map(judged)]).toEqual([
    '69.14% 2025 a',
    ['69.1% 2025 c: rounded', '72% 2025 d: unnamed'],
  ])
})

test.each([
  // 2021 to 2023 are not held, so nobody knows whether it is a record.
  ['CHN', 'M', '4789863800 2025 imf-imts-2026-10', '3725054200 2024 imf-imts-2026-10', undefined, '1992'],
  ['USA', 'X', '6014.2582m 2008 imf-dots-2022', '2274.5302m 2011 imf-dots-2022', 3, '1992'],
  ['ITA', 'T', 'ours 19410.582999m 2008', '18.122bn 2022 kanalim1-3758', 1, '1992'],
] as const)('the record of %s in %s, among all years of the tables', (partner, flow, best, second, run, from) => {
  const it = as('record', ask({ kind: 'record', ...of(partner, flow), grain: 'year' }))
  expect([said(it.best), said(it.second), it.record?.run, it.from]).toEqual([best, second, run, from])
})

describe('a year that only the other side counted', () => {
  const usa = of('USA')
  const figure = as('figure', ask({ kind: 'figure', ...usa, period: '2021' }))
  test('says so', () => {
    expect(lines({ kind: 'figure', ...usa, period: '2021' })[0]).toBe(
      '$234.40 million · United States–Azerbaijan turnover, 2021, from the statistics of the partner country',
    )
  })
  test('grows from a year of that side, although ours is held', () => {
    expect([said(figure.growth), said(figure.base)]).toEqual(['ours 17.4% 2021', 'ours 199.668481m 2020'])
    const growth = as('growth', ask({ kind: 'growth', ...usa, period: '2021' }))
    expect([growth.now, growth.base].map(it => [said(it), it && isMirrored(it)])).toEqual([
      ['ours 234.403006m 2021', true],
      ['ours 199.668481m 2020', true],
    ])
    expect(said(as('figure', ask({ kind: 'figure', ...usa, period: '2020' })).headline)).toBe('ours 660.7950m 2020')
  })
  test('has no place and no share among our partners', () => {
    as('none', ask({ kind: 'rank', ...usa, period: '2021' }))
    as('none', ask({ kind: 'share', ...usa, period: '2021' }))
    expect(lines({ kind: 'rank', ...usa, period: '2021' })[1]).toContain(
      'Nearest: $234.40 million (our calculation, from the statistics of the partner country) [1] · United States–Azerbaijan turnover, 2021',
    )
  })
})

describe('a place is of one period, and of a complete table', () => {
  const exports = { kind: 'rank', ...of('CHN', 'X') } as const
  const table = [
    'X AZE>ITA 2025 60 6 USD UN_STAT t',
    'X 2025 38.9 6 USD UN_STAT t',
    'X AZE>WLD 2025 100 6 USD UN_STAT t',
  ]
  test('partners below 99 % of the total give none', () => {
    as('none', over(tiny(table))({ ...exports, period: '2025' }))
    expect(
      as('ranking', over(tiny(table))({ kind: 'ranking', reporter: 'AZE', flow: 'X', period: '2025', top: 5 })),
    ).toMatchObject({
      basis: 'held',
      complete: false,
    })
  })
  test('99 % give one', () => {
    const it = as('rank', over(tiny([...table, 'X AZE>TUR 2025 0.1 6 USD UN_STAT t']))({ ...exports, period: '2025' }))
    expect([said(it.headline), it.table?.partners, it.table?.after]).toEqual(['ours 2ORD 2025', 3, ['ITA']])
  })
  test('another statistical office’s partners are not added to a table', () => {
    as('none', over(tiny([...table, 'X AZE>TUR 2025 0.1 6 USD CUST c']))({ ...exports, period: '2025' }))
  })
  test('a month is no answer for a year', () => {
    as('none', over(tiny(['T 2026-01 3 0 ORD CUST a']))({ kind: 'rank', ...turnover, period: '2026' }))
    as('none', over(tiny(['T 2026-01 3 0 ORD CUST a']))({ kind: 'rank', ...turnover, period: '2025' }))
  })
})

test('no months are called impossible beside a year of the other side', () => {
  const facts = tiny(['X 2024 700 6 USD UN_STAT t', 'M CHN>AZE 2024-01/2024-09 956 6 USD GACC g'])
  expect(as('figure', over(facts)({ kind: 'figure', ...of('CHN', 'X'), period: '2024' })).conflicts).toEqual([])
})

test('the tables are news of the newest year alone', () => {
  const { version } = seedFacts
  const news = newsOf({ since: 0, to: version, countries: [] }, seedFacts, { reporter: 'AZE', partner: 'CHN' })
  const ofTables = news.filter(({ figure }) => figure.observation.citation.source.startsWith('imf-'))
  expect(ofTables.map(({ figure, kinds }) => [figure.reporter, figure.flow, said(figure), kinds.join()])).toEqual([
    ['CHN', 'X', '3157929949 2025 imf-imts-2026-10-chn', 'new'],
    ['CHN', 'M', '140979313 2025 imf-imts-2026-10-chn', 'new'],
    ['AZE', 'X', '84362300 2025 imf-imts-2026-10', 'new'],
    ['AZE', 'M', '4789863800 2025 imf-imts-2026-10', 'new'],
  ])
})

describe('a period whose months the tables have', () => {
  const exports = { kind: 'figure', flow: 'X', reporter: 'AZE', partner: 'WLD' } as const
  test('is their sum, with all of them', () => {
    expect(lines({ ...exports, period: '2026-Q1' }).slice(0, 2)).toEqual([
      '$7,677.1 million · Azerbaijan’s total exports, Q1 2026',
      'Our calculation: 2,235.8 + 2,707.3 + 2,734.0 = $7,677.1 million [1]',
    ])
  })
  test('is not told while a month is missing', () => {
    as('none', ask({ ...exports, period: '2026-Q3' }))
  })
})

test('a growth that a base of "over 3 billion" excludes is doubted', () => {
  const facts = tiny([
    'T 2025-01/2025-10 2.44 9 USD AMB a',
    'T 2024-01/2024-10 over 3 9 USD AMB b',
    'T 2025-01/2025-10<2024-01/2024-10 21.9 0 PT AMB a',
  ])
  const it = as('figure', over(facts)({ kind: 'figure', ...turnover, period: '2025-01/2025-10' }))
  expect([it.check?.fits, it.check?.computed.bound]).toEqual([false, 'under'])
})

test('the limit itself is exact: 13.7 on over 9 may have grown by 52.2 %', () => {
  const facts = tiny(['T 2025 13.7 9 USD AMB a', 'T 2024 over 9 9 USD AMB b', 'T 2025<2024 52.2 0 PT AMB a'])
  expect(as('figure', over(facts)({ kind: 'figure', ...turnover, period: '2025' })).check).toBeUndefined()
})

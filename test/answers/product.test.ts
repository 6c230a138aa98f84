/** The examples of the product, over the seed: figures, digits, sources and verdicts as the reader sees them. */
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/answers/answer-question.ts'
import type { Question } from '../../src/answers/model/question.ts'
import { pressFacts, today } from '../facts.ts'
import { as, judged, said } from './said.ts'

const turnover = { reporter: 'AZE', partner: 'CHN', flow: 'T' } as const
const ask = (question: Question) => answer(question, pressFacts, today)
const figureOf = (period?: string) =>
  as('figure', ask({ kind: 'figure', ...turnover, ...(period === undefined ? {} : { period }) }))
const growthOf = (period: string) => as('growth', ask({ kind: 'growth', ...turnover, period }))

test.each([
  ['2025', '4.87bn 2025 report-2026-03-13-lumei'],
  ['2024', '3.744bn 2024 vestnik-174831'],
  ['2023', '3.1bn 2023 newsaz-2024-12-20'],
  ['2022', '2.15bn 2022 trend-3791317'],
  ['2021', '1.78bn 2021 trend-3791317'],
  ['2026-01', '417.8m 2026-01 azadliq-33681587'],
  ['2025-01/2025-07', '2.45bn 2025-01/2025-07 newsaz-2025-09-08'],
])('/turnover %s', (period, expected) => expect(said(figureOf(period).headline)).toBe(expected))

test.each([
  ['2025', '30.2% 2025 report-2026-03-13-lumei'],
  ['2024', '20.7% 2024 vestnik-174831'],
  ['2023', '43.5% 2023 caliber-arm'],
  ['2022', '20.7% 2022 trend-3791317'],
])('/growth %s', (period, expected) => expect(said(growthOf(period).headline)).toBe(expected))

describe('/turnover 2025', () => {
  const it = figureOf('2025')
  test('growth, record and base', () => {
    expect(said(it.growth)).toBe('30.2% 2025 report-2026-03-13-lumei')
    expect(said(it.base)).toBe('3.744bn 2024 vestnik-174831')
    expect(it.record?.run).toBe(3)
    expect(it.record?.said?.citation.source).toBe('report-2026-03-13-lumei')
    expect(it.record?.shown?.map(({ period }) => period)).toEqual(['2025', '2024', '2023'])
  })
  test('the check: 4.87 ÷ 3.744 = +30.1 %, agrees', () => {
    expect(it.check?.computed).toEqual({ value: '30.1', unitMult: 0, unit: 'PT' })
    expect(it.check?.fits).toBe(true)
    expect([it.check?.now, it.check?.base].map(said)).toEqual([said(it.headline), said(it.base)])
  })
  test('"over 4 billion" agrees', () => {
    expect(it.others.map(judged)).toEqual(['over 4bn 2025 trend-4138432: bound'])
  })
  test('the buttons lead to 2024 and to nothing later', () =>
    expect([it.earlier, it.later]).toEqual(['2024', undefined]))
})

test('/turnover 2023: the other figures belong to other years', () => {
  expect(figureOf('2023').others.map(judged)).toEqual([
    '3.7bn 2023 newsaz-2025-04-16: other-period 2024',
    'about 2.2bn 2023 trend-3878395: other-period 2022',
  ])
})

test('/turnover 2022: not a record, 2019 was more', () => expect(figureOf('2022').record).toBeUndefined())

describe('/turnover 2026-01, which is also the newest', () => {
  const it = figureOf()
  test('figure and growth of the customs', () => {
    expect(said(it.headline)).toBe('417.8m 2026-01 azadliq-33681587')
    expect(said(it.growth)).toBe('10.1% 2026-01 azadliq-33681587')
  })
  test('exports and imports beside it', () => {
    expect(said(it.parts?.exports)).toBe('10.2m 2026-01 azadliq-33681587')
    expect(said(it.parts?.imports)).toBe('407.7m 2026-01 azadliq-33681587')
  })
  test('the ambassador’s 420 million is the same, rounded, and two sources print it', () => {
    expect(it.others.map(judged)).toEqual(['420m 2026-01 report-2026-03-13-lumei: rounded'])
    expect(it.others[0]?.sources.map(({ citation }) => citation.source).toSorted()).toEqual([
      'report-2026-03-13-lumei',
      'trend-ru-4164542',
    ])
  })
})

test.each([
  ['KAZ', 'CHN', '2022', '31.2bn 2022 nca-2023-01-20'],
  ['AZE', 'GEO', '2017-S1', '270.35m 2017-S1 xebersaati-85833'],
])('/turnover %s %s %s: no parts of another count', (reporter, partner, period, headline) => {
  const it = as('figure', ask({ kind: 'figure', flow: 'T', reporter, partner, period }))
  expect([said(it.headline), it.parts]).toEqual([headline, undefined])
})

describe('a growth is shown only with a figure of its own compiler', () => {
  const of = { flow: 'T', reporter: 'AZE' } as const
  test.each([
    ['KAZ', '2023', '598.47m 2023 menafn-1108635812', 'nothing', 'nothing'],
    ['KAZ', '2024', '470m 2024 azertag-de-3803351', '50% 2024 azertag-de-3803351', 'nothing'],
    ['CHN', '2017', '1.3bn 2017 azernews-134838', '20% 2017 azernews-134838', 'nothing'],
    ['ITA', '2024', '11.390bn 2024 kanalim1-3758', 'nothing', 'nothing'],
  ])('%s %s', (partner, period, headline, growth, check) => {
    const it = as('figure', ask({ kind: 'figure', ...of, partner, period }))
    expect([said(it.headline), said(it.growth), said(it.check?.base)]).toEqual([headline, growth, check])
  })
  test('/growth and /why still tell it, with the value of its own count', () => {
    const growth = as('growth', ask({ kind: 'growth', ...of, partner: 'KAZ', period: '2023' }))
    expect([growth.headline, growth.now, growth.base].map(said)).toEqual([
      '14.3% 2023 inform-2024-08-08',
      '529.4m 2023 inform-2024-08-08',
      '460m 2022 astana-2023-06-22',
    ])
    const why = as('why', ask({ kind: 'why', ...of, partner: 'KAZ', period: '2023' }))
    expect(said(why.growth)).toBe('nothing')
    expect(why.growths.map(judged)).toEqual([
      '14.3% 2023 inform-2024-08-08: other-compiler',
      '14.4% 2023 inform-sco-2024: vintage',
    ])
  })
})

describe('/rank', () => {
  const it = as('rank', ask({ kind: 'rank', ...turnover }))
  test('3rd in January 2026, as customs and the ambassador say', () => {
    expect(it.headline.amount.value).toBe('3')
    expect(it.headline.period).toBe('2026-01')
    expect([it.headline, ...it.alike].map(said).toSorted()).toEqual([
      '3ORD 2026-01 azadliq-33681587',
      '3ORD 2026-01 report-2026-03-13-lumei',
      '3ORD 2026-01 trend-ru-4164542',
    ])
  })
  test('before: 4th in 2025, 2024, 2022 and 2021; 3rd in 2018; 7th in 2016', () => {
    expect(it.history.map(({ place, figures }) => [place, figures.map(({ period }) => period)])).toEqual([
      ['4', ['2025', '2024', '2022', '2021']],
      ['3', ['2018']],
      ['7', ['2016']],
    ])
  })
  test('"for the first time" is contested by a source of 2019', () => {
    expect(it.first?.said.observation.citation.source).toBe('report-2026-03-13-lumei')
    expect(said(it.first?.earlier)).toBe('3ORD 2018 azernews-153868')
  })
  test('4th in 2025', () => {
    const before = as('rank', ask({ kind: 'rank', ...turnover, period: '2025' }))
    expect(before.headline.amount.value).toBe('4')
    expect(before.first).toBeUndefined()
  })
})

test.each<[string, readonly string[], string]>([
  [
    '2023',
    ['ITA 15.6bn ', 'TUR ours 7.6bn ', 'RUS 4.4bn ', 'CHN 3.1bn 2023 newsaz-2024-12-20', 'GEO over 1.5bn '],
    'sides',
  ],
  [
    '2024',
    ['ITA 11.390bn ', 'TUR about 8bn ', 'RUS 4.799bn ', 'CHN 3.744bn 2024 vestnik-174831', 'IRN 647m '],
    'compilers',
  ],
])('/rank top 5 %s: each partner’s headline, and no ranking', (period, rows, unlike) => {
  const it = as('ranking', ask({ kind: 'ranking', reporter: 'AZE', flow: 'T', period, top: 5 }))
  expect(it.rows.map(({ partner, value }) => `${partner} ${said(value)}`)).toEqual(
    rows.map(row => expect.stringContaining(row)),
  )
  expect([it.basis, it.complete, it.unlike]).toEqual(['held', false, [unlike, 'bounds']])
})

describe('/growth 2021-2025', () => {
  const it = as('average', ask({ kind: 'growth-per-year', ...turnover, from: '2021', to: '2025' }))
  test('+28.6 % a year, ours, from both ends', () => {
    expect(it.headline.amount).toEqual({ value: '28.6', unitMult: 0, unit: 'PT' })
    expect(it.headline.from.map(said)).toEqual(['4.87bn 2025 report-2026-03-13-lumei', '1.78bn 2021 trend-3791317'])
  })
  test('year by year, as reported', () => {
    expect(it.yearly.map(said)).toEqual([
      '30.2% 2025 report-2026-03-13-lumei',
      '20.7% 2024 vestnik-174831',
      '43.5% 2023 caliber-arm',
      '20.7% 2022 trend-3791317',
    ])
  })
  test('2022 is disputed first: another source says 23.5 %', () => {
    expect(it.disputed.map(judged)[0]).toBe('23.5% 2022 baku-nadiroglu: unnamed')
  })
  test('of one year, from one speaker to another, as a published growth bears out', () => {
    const one = as('average', ask({ kind: 'growth-per-year', ...turnover, from: '2024', to: '2025' }))
    expect(one.headline.amount.value).toBe('30.1')
    as('none', ask({ kind: 'growth-per-year', ...turnover, partner: 'ITA', from: '2023', to: '2024' }))
  })
  test('asked the other way round, the same', () => {
    const turned = as('average', ask({ kind: 'growth-per-year', ...turnover, from: '2025', to: '2021' }))
    expect(turned.headline).toEqual(it.headline)
  })
})

test('/compare china russia turkey 2025: unlike counts and bounds, so no order', () => {
  const it = as(
    'compare',
    ask({ kind: 'compare-partners', reporter: 'AZE', partners: ['CHN', 'RUS', 'TUR'], flow: 'T', period: '2025' }),
  )
  expect(it.rows.map(({ partner, figure }) => `${partner} ${said(figure)}`)).toEqual([
    'CHN 4.87bn 2025 report-2026-03-13-lumei',
    'RUS about 5bn 2025 lenta-2026-03-02',
    'TUR 7bn 2025 report-az-2026-02-26',
  ])
  expect(it.ordered).toBe(false)
  expect(it.unlike).toEqual(['compilers', 'bounds'])
})

test('/sources 2025-01/2025-10: seven sources of one report, and ten months less than seven', () => {
  const it = as('sources', ask({ kind: 'sources', ...turnover, period: '2025-01/2025-10' }))
  expect(it.headline.amount.value).toBe('2.44')
  expect(it.growth?.amount.value).toBe('21.9')
  expect([it.own?.relation, it.own?.sources.length, it.verdicts]).toEqual(['same', 7, []])
  expect(it.conflicts.map(({ longer, shorter }) => [said(longer), said(shorter)])).toEqual([
    [said(it.headline), '2.45bn 2025-01/2025-07 newsaz-2025-09-08'],
  ])
})

test('/why 2022', () => {
  const it = as('why', ask({ kind: 'why', ...turnover, period: '2022' }))
  expect(it.values.map(judged)).toEqual(['2.159bn 2022 baku-nadiroglu: growth'])
  expect(it.growths.map(judged)).toEqual(['23.5% 2022 baku-nadiroglu: unnamed'])
})

test('/quote belt and road: the ambassador’s words', () => {
  const it = as('quote', ask({ kind: 'quote', topic: 'belt-and-road', nth: 0 }))
  expect(it.quote.words).toMatch(/^China and Azerbaijan are jointly promoting/)
  expect(it.speaker?.short.en).toBe('Ambassador Lu Mei')
  expect(it.source.id).toBe('report-2026-03-13-lumei')
})

test('/quote of the President: as retold by the ambassador', () => {
  const it = as('quote', ask({ kind: 'quote', speaker: 'ilham-aliyev', nth: 0 }))
  expect(it.quote.words).toMatch(/^pragmatic cooperation with China/)
  expect(it.retoldBy?.id).toBe('lu-mei')
})

test('quotes about a country: of its officials, or from a source that tells of its trade', () => {
  const about = (countries: readonly string[]) => ask({ kind: 'quote', countries, nth: 0 })
  expect(as('quote', about(['CHN'])).source.id).toBe('report-2026-03-13-lumei')
  expect(as('quote', ask({ kind: 'quote', speaker: 'ilham-aliyev', countries: ['CHN'], nth: 0 })).of).toBe(1)
  as('none', about(['GEO']))
  as('none', about(['CHN', 'RUS']))
})

test.each([
  ['2026', 8],
  ['2026-03', 8],
  ['2025', 8],
  ['2026-01', 8],
])('quotes of %s: published then, or from a source that tells of that time', (period, of) => {
  expect(as('quote', ask({ kind: 'quote', speaker: 'lu-mei', period, nth: 0 })).of).toBe(of)
})
test.each(['2024', '2026-10'])('no quotes of %s', period => {
  as('none', ask({ kind: 'quote', speaker: 'lu-mei', period, nth: 0 }))
})

test('quotes come one at a time, and round again', () => {
  const first = as('quote', ask({ kind: 'quote', speaker: 'lu-mei', nth: 0 }))
  const words = Array.from(
    { length: first.of },
    (_, nth) => as('quote', ask({ kind: 'quote', speaker: 'lu-mei', nth })).quote.id,
  )
  expect(new Set(words).size).toBe(first.of)
  expect(as('quote', ask({ kind: 'quote', speaker: 'lu-mei', nth: first.of })).quote.id).toBe(first.quote.id)
})

test('/project: the only one, with its facts', () => {
  const it = as('project', ask({ kind: 'project' }))
  expect(it.project.id).toBe('khizi-absheron-wind')
  expect(it.facts.map(({ field }) => field)).toEqual(['opened', 'builder', 'standing', 'households', 'emissions'])
})

test.each<[string, Question, readonly string[]]>([
  [
    '/exports 2025: another year, then the newest month, then the turnover of the very year',
    { kind: 'figure', ...turnover, flow: 'X', period: '2025' },
    ['19.7m 2024 newsvoice-2025-04', '10.2m 2026-01 azadliq-33681587', '4.87bn 2025 report-2026-03-13-lumei'],
  ],
  [
    '/turnover 2026: the year before, then what is held of the year',
    { kind: 'figure', ...turnover, period: '2026' },
    ['4.87bn 2025 report-2026-03-13-lumei', '417.8m 2026-01 azadliq-33681587'],
  ],
  [
    '/turnover kazakhstan 2025: the longest run of the year, no shorter one',
    { kind: 'figure', ...turnover, partner: 'KAZ', period: '2025' },
    ['470m 2024 azertag-de-3803351', '548m 2025-01/2025-08 trend-4101917'],
  ],
  ['France, of which nothing is held', { kind: 'figure', ...turnover, partner: 'FRA', period: '2025' }, []],
  [
    'Georgia’s exports to China 2023: ours of nine months, and the turnover of the year',
    { kind: 'figure', flow: 'X', reporter: 'GEO', partner: 'CHN', period: '2023' },
    ['ours 0.27bn 2023-01/2023-09', 'over 1.6bn 2023 tass-1735417'],
  ],
])('nearest to %s', (_, question, nearest) => {
  expect(as('none', ask(question)).nearest.map(said)).toEqual(nearest)
})

test('/balance 2026-01: ours, exports less imports of one customs', () => {
  const it = as('figure', ask({ kind: 'figure', ...turnover, flow: 'B', period: '2026-01' }))
  expect(it.headline).toMatchObject({
    by: 'karvan',
    rule: 'difference',
    amount: { value: '-397.5', unitMult: 6, unit: 'USD' },
  })
  expect(it.others).toEqual([])
})

test('/turnover of the world 2025: ours, exports and imports of one customs', () => {
  const it = as('figure', ask({ kind: 'figure', flow: 'T', reporter: 'AZE', partner: 'WLD', period: '2025' }))
  expect(it.headline).toMatchObject({ rule: 'sum', amount: { value: '49.423', unitMult: 9, unit: 'USD' } })
  expect([said(it.growth), it.check?.fits ?? 'no check', it.parts]).toEqual(['nothing', 'no check', undefined])
})

test('/share: 11.81 % in January 2026, of customs', () => {
  const it = as('share', ask({ kind: 'share', ...turnover }))
  expect(said(it.headline)).toBe('11.81% 2026-01 azadliq-33681587')
  expect(said(it.total)).toBe('3.538bn 2026-01 report-az-2026-02-23')
})

test('/share of exports, January 2026: ours', () => {
  const it = as('share', ask({ kind: 'share', ...turnover, flow: 'X', period: '2026-01' }))
  expect(said(it.headline)).toBe('ours 0.46% 2026-01')
})

test('/turnover yearly: nine years, and 2020 is named as missing', () => {
  const it = as('series', ask({ kind: 'series', ...turnover, grain: 'year' }))
  expect(it.figures.map(({ period }) => period)).toEqual([
    '2025',
    '2024',
    '2023',
    '2022',
    '2021',
    '2019',
    '2018',
    '2017',
    '2016',
  ])
  expect(it.missing).toEqual(['2020'])
})

test('/record', () => {
  const it = as('record', ask({ kind: 'record', ...turnover, grain: 'year' }))
  expect([it.best, it.second].map(said)).toEqual(['4.87bn 2025 report-2026-03-13-lumei', '3.744bn 2024 vestnik-174831'])
  // The value of 2016 is China's own count.
  expect([it.record?.run, it.from, it.to, it.count, it.only]).toEqual([3, '2017', '2025', 8, undefined])
})

test.each([
  // Türkiye's about 8 of 2024 and Russia's about 5 of 2025 may be more than the best exact figure.
  ['TUR', 'ours 7.6bn 2023', ['about 8bn 2024 report-az-2025-12-23']],
  ['RUS', '4.799bn 2024 metbuat-1532148', ['about 5bn 2025 lenta-2026-03-02']],
  ['GEO', '1.1bn 2018 azernews-159845', ['over 1.5bn 2023 tass-1735417']],
  ['CHN', '4.87bn 2025 report-2026-03-13-lumei', []],
])('/record %s: the best exact figure, and those that may be more', (partner, best, rivals) => {
  const it = as('record', ask({ kind: 'record', flow: 'T', reporter: 'AZE', partner, grain: 'year' }))
  expect([said(it.best), it.rivals.map(said)]).toEqual([best, rivals])
})

test.each([
  [
    'KAZ',
    'CHN',
    '2022',
    '31.2',
    [
      '24bn 2022 menafn-1106993905: unnamed',
      'over 31bn 2022 inform-a4068325: bound',
      'over 24bn 2022 astana-2023-04-20: unnamed',
    ],
  ],
  ['AZE', 'ITA', '2024', '11.390', ['over 6bn 2024 todayaz-252580: early']],
])('/turnover %s %s %s: "over" agrees with what lies just above it', (reporter, partner, period, headline, others) => {
  const it = as('figure', ask({ kind: 'figure', flow: 'T', reporter, partner, period }))
  expect([it.headline.amount.value, it.others.map(judged).toSorted()]).toEqual([headline, others.toSorted()])
})

test('/turnover 2025 asof 2026-03-12: only what was known then', () => {
  const it = as('figure', ask({ kind: 'figure', ...turnover, period: '2025', asOf: '2026-03-12' }))
  expect(said(it.headline)).toBe('over 4bn 2025 trend-4138432')
})

test('/turnover 2030 has not begun', () => {
  const it = as('unclear', ask({ kind: 'figure', ...turnover, period: '2030' }))
  expect(it.problem).toEqual({ because: 'not-over', period: '2030', today })
  expect(it.nearest).toEqual([{ kind: 'figure', ...turnover }])
})

test('/help knows how much is held', () => {
  const it = as('page', ask({ kind: 'page', page: 'help' }))
  expect(it.held.sources).toBe(201)
  expect(it.held.observations).toBeGreaterThan(1000)
})

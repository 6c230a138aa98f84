import { describe, expect, test } from 'vitest'
import type { Question } from '../../src/answers/model/question.ts'
import { readArguments } from '../../src/reading/read-command.ts'
import { readQuestion } from '../../src/reading/read-question.ts'
import { readingSummary } from '../../src/reading/reading-summary.ts'
import { context } from './score.ts'

const pair = { reporter: 'AZE', partner: 'CHN' } as const
const read = (text: string, before?: Question) => readQuestion(text, context, before).read
const problem = (text: string) => {
  const it = read(text)
  return 'problem' in it ? it : undefined
}

describe('asks about ambiguous words', () => {
  test.each([
    ['trade with Congo 2024', 'Congo', ['COD', 'COG']],
    ['Konqo ilə ticarət', 'Konqo', ['COD', 'COG']],
    ['与刚果的贸易', '刚果', ['COD', 'COG']],
    ['exports to Korea', 'Korea', ['KOR', 'PRK']],
    ['торговля с Кореей', 'Кореей', ['KOR', 'PRK']],
    ['Koreyadan idxal', 'Koreyadan', ['KOR', 'PRK']],
  ])('%s', (text, heard, areas) => {
    const it = problem(text)
    expect(it?.problem).toEqual({ because: 'ambiguous', heard })
    expect(it?.nearest.map(one => 'partner' in one && one.partner)).toEqual(areas)
  })

  test.each(['South Korea', 'Republic of Korea', 'Congo - Brazzaville', 'Южная Корея', 'Korean cars', 'KOR'])(
    'but not %s',
    text => expect(problem(`trade with ${text} 2024`)?.problem.because).not.toBe('ambiguous'),
  )

  test.each([
    ['imports from China 03.04', '03.04', ['2026-04', '2026-03']],
    ['imports from China 11/12', '11/12', ['2025-12', '2025-11']],
    ['импорт из Китая 05.05', '05.05', ['2026-05']],
  ])('%s', (text, heard, periods) => {
    const it = problem(text)
    expect(it?.problem).toEqual({ because: 'ambiguous', heard })
    expect(it?.nearest.map(one => 'period' in one && one.period)).toEqual(periods)
    expect(readingSummary(readQuestion(text, context)).slots.period).toBeNull()
  })

  test.each(['did trade with China reach 10.11 bn in 2025', 'trade with China 01/2026', 'exports to China, 3.04%'])(
    'but not in "%s"',
    text => expect(problem(text)?.problem.because).not.toBe('ambiguous'),
  )

  test('asks about ambiguous words in comparisons and commands', () => {
    expect(problem('compare Congo and China 2024')?.nearest).toEqual([
      { kind: 'compare-partners', reporter: 'AZE', partners: ['COD', 'CHN'], flow: 'T', period: '2024' },
      { kind: 'compare-partners', reporter: 'AZE', partners: ['COG', 'CHN'], flow: 'T', period: '2024' },
    ])
    expect(readArguments('turnover', 'Congo 2024', context)).toMatchObject({
      problem: { because: 'ambiguous', heard: 'Congo' },
    })
  })
})

describe('asks about the names of places with a typo, and answers with no other place', () => {
  test.each([
    ['trade with Malasia in 2024', 'Malasia', 'MYS'],
    ['exports to Malayia', 'Malayia', 'MYS'],
    ['trade with Bilivia 2024', 'Bilivia', 'BOL'],
    ['trade with French Poynesia in 2024', 'French Poynesia', 'PYF'],
    ['Sout Africa exports 2024', 'Sout Africa', 'ZAF'],
    ['imports from Dominicann Republic', 'Dominicann Republic', 'DOM'],
    ['trade with Soth Korea', 'Soth Korea', 'KOR'],
    ['Cənnubi Sudan ilə dövriyyə 2024', 'Cənnubi Sudan', 'SSD'],
    ['Papua-Yni Qvineya ilə dövriyyə 2024', 'Papua-Yni Qvineya', 'PNG'],
    ['товарооборот с Даннией', 'Даннией', 'DNK'],
    ['экспорт во Французскую Плинезию', 'Французскую Плинезию', 'PYF'],
  ])('%s', (text, heard, area) => {
    const it = problem(text)
    expect(it?.problem).toEqual({ because: 'unknown-word', heard, area })
    expect(it?.nearest.map(one => 'partner' in one && one.partner)).toContain(area)
  })

  test.each(['Malasia 2024', '与几内亚绍的贸易额', '与罗马尼的贸易额'])('not answered: %s', text =>
    expect(problem(text)).toBeDefined(),
  )
})

describe('unknown words, goods, forecasts and other subjects are problems', () => {
  test.each([
    ['exports to China in 2028', { because: 'not-over', period: '2028' }, 1],
    ['forecast for 2028 please', { because: 'not-over', period: '2028' }, 0],
    ['will trade with China grow', { because: 'no-forecast' }, 1],
    ['when will trade with China grow', { because: 'no-forecast' }, 1],
    ['when will trade grow', { because: 'no-forecast' }, 1],
    ['exports by sector', { because: 'no-goods' }, 1],
    ['экспорт по отраслям', { because: 'no-goods' }, 1],
    ['sektorlar üzrə ixrac', { because: 'no-goods' }, 1],
    ['按行业出口', { because: 'no-goods' }, 1],
    ['should Azerbaijan export more to China', { because: 'not-understood' }, 0],
    ['terms of trade', { because: 'not-understood' }, 0],
    ['how many cars did we import from China', { because: 'no-goods' }, 1],
    ['структура экспорта в Китай', { because: 'no-goods' }, 1],
    ['imports from Atlantis 2025', { because: 'unknown-word', heard: 'Atlantis' }, 0],
    ['从亚特兰蒂斯进口多少？', { because: 'unknown-word', heard: '亚特兰蒂斯' }, 0],
    ['retail turnover 2025', { because: 'other-subject', heard: 'retail' }, 1],
    ['¿cuánto exportó Azerbaiyán a China en 2024?', { because: 'not-understood' }, 1],
    ['quanto o Azerbaijao exporta para a China?', { because: 'not-understood' }, 1],
    ['розничный товарооборот 2024', { because: 'other-subject', heard: 'розничный' }, 1],
    ['pərakəndə ticarət dövriyyəsi 2025', { because: 'other-subject', heard: 'pərakəndə' }, 1],
    ['2024年服务贸易额', { because: 'other-subject', heard: '服务' }, 1],
    ['trade between Azerbaijan and Freedonia', { because: 'unknown-word', heard: 'Freedonia' }, 1],
    ['торговля с Нарнией', { because: 'unknown-word', heard: 'Нарнией' }, 0],
    ['Vakanda ilə ticarət', { because: 'unknown-word', heard: 'Vakanda' }, 0],
    ['trade with my brother', { because: 'unknown-word', heard: 'brother' }, 0],
    ['exports of tourism 2024', { because: 'other-subject', heard: 'tourism' }, 1],
    ['внутренняя торговля 2025', { because: 'other-subject', heard: 'внутренняя' }, 1],
    ['mali dövriyyə 2025', { because: 'other-subject', heard: 'mali' }, 1],
    ['qatarların ixracı 2025', { because: 'other-subject', heard: 'qatarların' }, 1],
    ['daxili ticarət dövriyyəsi 2025', { because: 'other-subject', heard: 'daxili' }, 1],
    ['e-commerce exports 2025', { because: 'other-subject', heard: 'e-commerce' }, 1],
    ['exports via Georgia 2025', { because: 'other-subject', heard: 'via Georgia' }, 0],
    ['экспорт через Грузию 2025', { because: 'other-subject', heard: 'через Грузию' }, 0],
    ['经格鲁吉亚出口2025', { because: 'other-subject', heard: '经格鲁吉亚' }, 0],
    ['exports to Italy and imports from China 2025', { because: 'ambiguous' }, 2],
    ['İtaliyaya ixrac və Çindən idxal 2025', { because: 'ambiguous' }, 2],
    ['对意大利出口和从中国进口2025', { because: 'ambiguous' }, 2],
    ['exports to Georgia in the 12th century', { because: 'not-a-period' }, 1],
    ['weather in Baku', { because: 'not-understood' }, 0],
    ['thanks', { because: 'not-understood' }, 0],
    ['you stupid bot', { because: 'not-understood' }, 0],
    ['how much?', { because: 'not-understood' }, 3],
    ['trade in 2026-13', { because: 'not-a-period', heard: '2026-13' }, 1],
    ['trade in q5 2024', { because: 'not-a-period', heard: 'q5', instead: ['2024'] }, 1],
    ['торговля за 13-й месяц', { because: 'not-a-period', heard: '13-й месяц', instead: ['2025'] }, 1],
    ['trade in winter 2025', { because: 'not-a-period', heard: 'winter', instead: ['2025'] }, 1],
  ])('%s', (text, expected, offered) => {
    const it = problem(text)
    expect(it?.problem).toMatchObject(expected)
    expect(it?.nearest.length).toBe(offered)
  })

  test.each([
    'я имел в виду импорт',
    'how to export to China',
    'сколько торгуем в общем с Китаем',
    'imports from abroad',
  ])('words behind a preposition are no places: %s', text =>
    expect(problem(text)?.problem.because).not.toBe('unknown-word'),
  )
})

test.each([
  ['which of our goods sell most to Georgia', 'X'],
  ['which goods sell best in Georgia', 'X'],
  ['mallarımızdan hansı Gürcüstana ən çox satılır', 'X'],
  ['hansı malımız Gürcüstana ən çox satılır', 'X'],
  ['какие наши товары лучше всего продаются в Грузию', 'X'],
  ['我们哪些商品在格鲁吉亚卖得最好', 'X'],
  ['which goods do we buy most from Georgia', 'M'],
])('"%s" asks for single goods, not for a place or a record', (text, flow) =>
  expect(problem(text)).toEqual({
    problem: { because: 'no-goods' },
    nearest: [{ kind: 'figure', flow, reporter: 'AZE', partner: 'GEO' }],
  }),
)

test.each([
  ['non-oil exports 2025', { flow: 'X', partner: 'WLD', period: '2025' }],
  ['gas exports', { flow: 'X', partner: 'WLD' }],
  ['экспорт нефти', { flow: 'X', partner: 'WLD' }],
  ['neft ixracı', { flow: 'X', partner: 'WLD' }],
  ['天然气出口', { flow: 'X', partner: 'WLD' }],
  ['gas exports to Italy', { flow: 'X', partner: 'ITA' }],
])('"%s": the total is that of the partner, else of all', (text, total) =>
  expect(problem(text)).toEqual({
    problem: { because: 'no-goods' },
    nearest: [{ kind: 'figure', reporter: 'AZE', ...total }],
  }),
)

test('"exports to Italy in 2025 and imports from China in 2024" are two questions', () =>
  expect(problem('exports to Italy in 2025 and imports from China in 2024')?.nearest).toEqual([
    { kind: 'figure', flow: 'X', reporter: 'AZE', partner: 'ITA', period: '2025' },
    { kind: 'figure', flow: 'M', reporter: 'AZE', partner: 'CHN', period: '2024' },
  ]))

describe('after a previous question', () => {
  const figure: Question = { kind: 'figure', flow: 'T', ...pair, period: '2026-01' }
  const ranking: Question = { kind: 'ranking', reporter: 'AZE', flow: 'T', period: '2024', top: 5 }
  const quote: Question = { kind: 'quote', speaker: 'ilham-aliyev', topic: 'trade', nth: 0 }

  test.each<[string, Question, unknown]>([
    ['compared to january 2025?', figure, { kind: 'growth', flow: 'T', ...pair, period: '2026-01', base: '2025-01' }],
    ['与2025年1月相比呢', figure, { kind: 'growth', flow: 'T', ...pair, period: '2026-01', base: '2025-01' }],
    ['почему?', figure, { kind: 'why', flow: 'T', ...pair, period: '2026-01' }],
    ['and by exports?', ranking, { ...ranking, flow: 'X' }],
    ['top 3', { kind: 'rank', flow: 'T', reporter: 'AZE', partner: 'RUS', period: '2024' }, { ...ranking, top: 3 }],
    ['and about the belt and road?', quote, { ...quote, topic: 'belt-and-road' }],
    ['exports to Türkiye', figure, { kind: 'figure', flow: 'X', reporter: 'AZE', partner: 'TUR' }],
    ['not China, Türkiye', figure, { ...figure, partner: 'TUR' }],
    ['Çin yox, Türkiyə', figure, { ...figure, partner: 'TUR' }],
    ['不是中国，是土耳其', figure, { ...figure, partner: 'TUR' }],
  ])('"%s"', (text, before, question) => expect(read(text, before)).toEqual({ question }))

  test.each(['thanks', 'спасибо!', 'lol', 'asdf qwer', 'lazım deyil', '好的谢谢'])('"%s" is not a follow-up', text =>
    expect(read(text, figure)).toMatchObject({ problem: { because: 'not-understood' } }),
  )

  test('an unknown place is not the previous place', () => {
    expect(read('imports from Atlantis', figure)).toMatchObject({
      problem: { because: 'unknown-word', heard: 'Atlantis' },
    })
  })
})

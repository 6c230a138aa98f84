/** Which questions are follow-ups, and which are self-contained. */
import { describe, expect, test } from 'vitest'
import type { Question } from '../../../src/answers/model/question.ts'
import { readQuestion } from '../../../src/reading/read-question.ts'
import { context } from '../score.ts'

const asked = (text: string, prev?: Question | string) => {
  const { read } = readQuestion(text, context, prev)
  return 'question' in read ? read.question : read.problem
}
const pair = { reporter: 'AZE', partner: 'CHN' } as const
const exports: Question = { kind: 'figure', flow: 'X', ...pair, period: '2023' }
const theirs: Question = { kind: 'figure', flow: 'X', reporter: 'CHN', partner: 'AZE' }

describe('a self-contained question takes nothing from the previous one', () => {
  test.each([
    'who is the biggest trade partner of azerbaijan',
    'who is our biggest partner?',
    'кто главный торговый партнёр Азербайджана',
    'Azərbaycanın ən böyük ticarət tərəfdaşı kimdir',
    'ən böyük ticarət tərəfdaşımız kimdir',
    'əsas tərəfdaşlarımız',
    '阿塞拜疆最大的贸易伙伴是谁',
    'top 10 partners 2025',
    'топ-10 партнёров 2025',
    'compare china and turkey 2025',
    'compare China and Türkiye',
    'сравни Китай и Турцию за 2025',
    'Çin və Türkiyəni müqayisə et, 2025',
    '比较中国和土耳其2025年',
    'China 2025',
    'Китай 2025',
    'Çin 2025',
    '中国 2025',
    'Türkiye in January 2026',
    'what is Georgia’s rank?',
    'на каком месте Турция?',
    'how much did trade with Georgia grow?',
    'Azerbaijan’s total trade in 2025',
    'общий товарооборот Азербайджана за 2025',
  ])('%s', text => {
    expect(readQuestion(text, context, exports).prevUsed).toEqual([])
    expect(asked(text, exports)).toEqual(asked(text))
    expect(asked(text, theirs)).toEqual(asked(text))
  })
})

test.each(['another one', 'next', 'ещё одну', 'следующая', 'daha biri', 'növbəti', '再来一条', '还有吗'])(
  'after a quote "%s" is the next one',
  text => {
    const quote = { kind: 'quote', countries: ['CHN'], nth: 0 } as const
    expect(asked(text, quote)).toEqual({ ...quote, nth: 1 })
  },
)

describe('the rate of a currency is not asked of the previous figure', () => {
  test.each(['how much is the dollar', 'how much is the euro', 'dollar neçədir', '美元多少钱'])('%s', text =>
    expect(asked(text, exports)).toMatchObject({ because: 'not-understood' }),
  )
  test.each(['how many dollars?', 'сколько долларов?', 'manatla neçədir', '那是多少美元'])(
    '%s: the figure again',
    text => expect(asked(text, exports)).toEqual(exports),
  )
})

test.each([
  'compare with last year',
  'vs last year',
  'versus the previous year',
  'сравни с прошлым годом',
  'keçən illə müqayisə et',
])('%s: the year before that of the figure', text => {
  const growth = { kind: 'growth', flow: 'X', ...pair, period: '2023' }
  expect(asked(text, exports)).toEqual(growth)
  expect(asked(text, { ...exports, period: '2023-03' })).toEqual({ ...growth, period: '2023-03' })
})

describe('after the year in which a level was passed', () => {
  const level = { unit: 'USD', value: '1', unitMult: 9 }
  const passed: Question = { kind: 'threshold', flow: 'T', ...pair, level, way: 'over', asks: 'first' }
  test.each<[string, object]>([
    ['and 2 billion?', { level: { ...level, value: '2' } }],
    ['а 2 миллиарда?', { level: { ...level, value: '2' } }],
    ['bəs 2 milyard?', { level: { ...level, value: '2' } }],
    ['那20亿呢', { level: { ...level, value: '2' } }],
    ['and with Turkey?', { partner: 'TUR' }],
    ['and exports?', { flow: 'X' }],
  ])('%s', (text, other) => expect(asked(text, passed)).toEqual({ ...passed, ...other }))
})

test.each([
  'when did exports first exceed 5 billion',
  'когда экспорт впервые превысил 5 млрд',
  'ixrac ilk dəfə nə vaxt 5 milyardı keçib',
  '出口第一次超过50亿是什么时候',
])('%s: of all years, after those of a run', text => {
  const run: Question = { kind: 'series', grain: 'year', flow: 'X', ...pair, from: '2015', to: '2020' }
  const level = { unit: 'USD', value: '5', unitMult: 9 }
  expect(asked(text, run)).toEqual({ kind: 'threshold', flow: 'X', ...pair, level, way: 'over', asks: 'first' })
})

describe.each(['figure', 'rank'] as const)('after a %s, the list of partners', kind => {
  const before: Question = { kind, flow: 'X', ...pair, period: '2023' }
  test.each(['show the top', 'top', 'покажи топ', 'who is first?', 'кто первый?', 'birinci kimdir?', '谁第一'])(
    '%s',
    text => expect(asked(text, before)).toMatchObject({ kind: 'ranking', flow: 'X', reporter: 'AZE', period: '2023' }),
  )
})

test.each(['and the second?', 'а второй?', 'bəs ikinci?', '第二呢', 'and who is second?'])(
  '%s: the partner at that place of the list',
  text => {
    const ranking: Question = { kind: 'ranking', flow: 'T', reporter: 'AZE', top: 1, period: '2025' }
    expect(asked(text, ranking)).toEqual({ ...ranking, top: 2, at: 2 })
  },
)

test.each(['monthly', 'by month', 'по месяцам'])('%s: the months after a growth', text => {
  const months = { kind: 'series', grain: 'month', flow: 'X', ...pair, from: '2023-01', to: '2023-12' }
  expect(asked(text, { ...exports, kind: 'growth' })).toEqual(months)
})

const ofRussia = { flow: 'T', reporter: 'AZE', partner: 'RUS', period: '2025' } as const

describe.each(['sources', 'why'] as const)('after /%s', kind => {
  const before: Question = { kind, ...ofRussia }
  test.each(['and Wakanda?', 'и Вакандия?', 'və Vakanda?'])('%s: the country is not known', text => {
    expect(asked(text, before)).toMatchObject({ because: 'unknown-word', heard: text.match(/\p{Lu}\p{L}+/u)?.[0] })
  })
  test('和瓦坎达？ is not understood', () =>
    expect(asked('和瓦坎达？', before)).toMatchObject({ because: 'not-understood' }))
  test('in percent? is the share', () =>
    expect(asked('in percent?', before)).toMatchObject({ kind: 'share', partner: 'RUS', period: '2025' }))
})

describe('after an average or a sum', () => {
  const mean: Question = { kind: 'mean', grain: 'year', flow: 'X', ...pair, from: '2020', to: '2025' }
  const sum: Question = { kind: 'sum', flow: 'M', ...pair, periods: ['2023', '2024'] }
  test.each<[string, Question, object]>([
    ['and to Russia?', mean, { partner: 'RUS' }],
    ['а в Россию?', mean, { partner: 'RUS' }],
    ['bəs Rusiyaya?', mean, { partner: 'RUS' }],
    ['那俄罗斯呢', mean, { partner: 'RUS' }],
    ['and imports?', mean, { flow: 'M' }],
    ['and from Russia?', sum, { partner: 'RUS' }],
    ['а экспорт?', sum, { flow: 'X' }],
  ])('%s', (text, before, other) => expect(asked(text, before)).toEqual({ ...before, ...other }))
})

test('"add Italy" to the years of one country shows the years of both', () =>
  expect(asked('add Italy', 'exports to China since 2015')).toMatchObject({
    kind: 'chart',
    partners: ['CHN', 'ITA'],
    from: '2015',
  }))

test('"average imports" after the years of a balance is of imports', () =>
  expect(asked('average imports', 'balance with China since 2015')).toMatchObject({ kind: 'mean', flow: 'M' }))

describe('after a table of years or months', () => {
  const months: Question = { kind: 'series', grain: 'month', flow: 'T', ...pair, from: '2025-01', to: '2025-12' }
  const years: Question = { kind: 'series', grain: 'year', flow: 'T', ...pair, from: '2015', to: '2025' }
  test.each<[string, Question, string]>([
    ['june', months, '2025-06'],
    ['а в июне?', months, '2025-06'],
    ['bəs iyunda?', months, '2025-06'],
    ['6月呢', months, '2025-06'],
    ['and in 2019?', years, '2019'],
    ['2019-da?', years, '2019'],
  ])('%s is the figure of that time', (text, before, period) =>
    expect(asked(text, before)).toEqual({ kind: 'figure', flow: 'T', ...pair, period }),
  )
  test.each<[string, object]>([
    ['only exports', { ...years, flow: 'X' }],
    ['2018-2020', { ...years, from: '2018', to: '2020' }],
  ])('%s is a table again', (text, question) => expect(asked(text, years)).toEqual(question))
  test.each<[string, object]>([
    ['what about Germany?', { partner: 'DEU' }],
    ['а с Германией?', { partner: 'DEU' }],
    ['bəs Almaniya ilə?', { partner: 'DEU' }],
    ['那德国呢', { partner: 'DEU' }],
    ['and exports?', { flow: 'X' }],
  ])('%s is of the months of that year again', (text, other) =>
    expect(asked(text, months)).toEqual({ ...months, ...other }),
  )
})

describe('after a share or a place, the highest is that of every year', () => {
  const all = { kind: 'chart', flow: 'X', reporter: 'AZE', partners: ['CHN'], grain: 'year', as: 'table' }
  test.each(['highest?', 'max', 'максимум?', 'ən yüksək?', '最高呢'])('%s', text => {
    expect(asked(text, { ...exports, kind: 'share' })).toEqual({ ...all, of: 'share' })
    expect(asked(text, { ...exports, kind: 'rank' })).toEqual({ ...all, of: 'places' })
  })
})

test.each(['the biggest?', 'the smallest?', 'самое большое?', 'ən böyük?', '最大的呢'])('%s after a balance', text =>
  expect(asked(text, { ...exports, flow: 'B' })).toEqual({ ...pair, kind: 'series', flow: 'B', grain: 'year' }),
)

test.each(['as a chart', 'график', 'qrafik', '图表'])(
  '%s: of the list, the share or the place, not of the trade',
  text => {
    const of = { flow: 'T', reporter: 'AZE' } as const
    expect(asked(text, { kind: 'ranking', ...of, top: 5, period: '2023' })).toMatchObject({
      kind: 'chart',
      of: 'largest',
    })
    expect(asked(text, { kind: 'share', ...of, partner: 'CHN' })).toMatchObject({ kind: 'chart', of: 'share' })
    expect(asked(text, { kind: 'rank', ...of, partner: 'CHN' })).toMatchObject({ kind: 'chart', of: 'places' })
  },
)

test.each<[string, Question]>([
  ['a list', { kind: 'ranking', flow: 'T', reporter: 'AZE', top: 5, period: '2023' }],
  ['a record', { kind: 'record', flow: 'X', ...pair, grain: 'year' }],
  ['a table', { kind: 'series', flow: 'X', ...pair, grain: 'year' }],
  ['an average', { kind: 'mean', flow: 'X', ...pair, grain: 'year' }],
])('%s has its sources; of which figure "why?" asks is not said', (_, list) => {
  for (const text of ['source?', 'источник?', 'mənbə?', '来源？']) expect(asked(text, list)).toEqual(list)
  for (const text of ['why?', 'почему?', 'niyə?', '为什么？'])
    expect(asked(text, list)).toMatchObject({ because: 'not-understood' })
})

test.each(['only 3', 'three', 'top 3', 'только 3', 'yalnız 3', '只要3个'])('%s: another length of the list', text => {
  const list: Question = { kind: 'ranking', flow: 'M', reporter: 'AZE', period: '2025', top: 5 }
  expect(asked(text, list)).toEqual({ ...list, top: 3 })
})

describe('a list of partners, only of a group', () => {
  const list: Question = { kind: 'ranking', flow: 'X', reporter: 'AZE', period: '2025', top: 5 }
  test.each(['only EU ones', 'only the EU', 'только ЕС', 'yalnız Aİ', '只看欧盟'])('%s', text =>
    expect(asked(text, list)).toEqual({ ...list, within: 'EU27' }),
  )
  test.each<[string, object]>([
    ['by imports?', { flow: 'M' }],
    ['2024?', { period: '2024' }],
    ['and in the CIS?', { within: 'CIS' }],
    ['top 3 in the CIS by imports', { within: 'CIS', flow: 'M', top: 3 }],
  ])('after one of the EU: %s', (text, other) =>
    expect(asked(text, { ...list, within: 'EU27' })).toEqual({ ...list, within: 'EU27', ...other }),
  )
})

describe('after the place of a country, those of its group', () => {
  const rank: Question = { kind: 'rank', flow: 'T', reporter: 'AZE', partner: 'RUS', period: '2025' }
  test.each([
    'rank in the CIS?',
    'and in the CIS',
    'а в СНГ?',
    'на каком месте в снг',
    'bəs MDB-də?',
    'MDB-də neçəncidir',
    '在独联体排第几',
  ])('%s', text =>
    expect(asked(text, rank)).toEqual({
      kind: 'ranking',
      flow: 'T',
      reporter: 'AZE',
      period: '2025',
      top: 10,
      within: 'CIS',
    }),
  )
  test('not of a group that it is not in', () => expect(asked('and the EU?', rank)).toMatchObject({ partner: 'EU27' }))
})

test.each(['rank of china?', 'what is China’s rank?', 'место Китая?', 'Çinin yeri?', '中国的排名呢'])(
  'after exports to China in 2023, "%s" is of that year',
  text => expect(asked(text, exports)).toMatchObject({ kind: 'rank', partner: 'CHN', period: '2023' }),
)

test.each([
  'growth since then',
  'how much did it grow since then',
  'рост с тех пор',
  'o vaxtdan artım',
  '从那以后增长多少',
])('after 2023, "%s" is on 2023', text =>
  expect(asked(text, exports)).toEqual({ ...exports, kind: 'growth', period: '2025', base: '2023' }),
)

test.each(['and how much in dollars?', 'и сколько в деньгах', 'bəs pulla nə qədər?', '多少钱'])(
  '"%s" after a place is the trade itself',
  text => expect(asked(text, { ...exports, kind: 'rank' })).toEqual(exports),
)

test.each(['which year is this?', 'за какой год ты считал', 'bu hansı ildir', '这是哪一年的'])(
  '"%s" is the answer again, which names its year',
  text => {
    expect(asked(text, exports)).toEqual(exports)
    expect(asked(text, { ...exports, kind: 'growth' })).toEqual({ ...exports, kind: 'growth' })
  },
)

test.each(['total i mean', 'i mean in total', 'yox, ümumi'])('"%s" after all exports is of them', text => {
  const all: Question = { ...exports, partner: 'WLD', period: '2026-06' }
  expect(asked(text, all)).toEqual(all)
})

test.each(['in manat', 'in euros?', 'в манатах', 'manatla', '人民币'])('%s: the same average', text => {
  const mean: Question = { kind: 'mean', flow: 'X', ...pair, grain: 'year' }
  expect(asked(text, mean)).toEqual(mean)
})

test.each(['to whom?', 'who to?', 'кому?', 'с кем?', 'kimə?', '给谁'])('%s: the list of partners', text =>
  expect(asked(text, exports)).toEqual({ kind: 'ranking', flow: 'X', reporter: 'AZE', top: 10, period: '2023' }),
)

test.each(['compared with Türkiye', 'по сравнению с Турцией', 'Türkiyə ilə müqayisədə', '与土耳其相比'])(
  '%s: both partners',
  text => expect(asked(text, exports)).toMatchObject({ kind: 'compare-partners', partners: ['CHN', 'TUR'] }),
)

test('after a release date, the figure that it is of', () => {
  const before: Question = { ...exports, kind: 'release' }
  expect(asked('and imports?', before)).toEqual({ ...exports, flow: 'M' })
  expect(asked('cite', before)).toMatchObject({ kind: 'cite-figure', flow: 'X', period: '2023' })
})

describe('a difference', () => {
  test.each(['difference?', 'fərq nə qədərdir', 'разница?', '差多少'])(
    '"%s" of exports is the balance, or the change',
    text =>
      expect(readQuestion(text, context, exports).read).toMatchObject({
        problem: { because: 'ambiguous' },
        nearest: [
          { kind: 'figure', flow: 'B' },
          { kind: 'growth', flow: 'X' },
        ],
      }),
  )
  test.each<[string, object]>([
    ['difference with 2025', { kind: 'compare-periods', periods: ['2023', '2025'] }],
    ['2025-lə fərqi', { kind: 'compare-periods', periods: ['2023', '2025'] }],
    ['difference with Türkiye', { kind: 'compare-partners', partners: ['CHN', 'TUR'], period: '2023' }],
    ['the difference in exports to Türkiye', { because: 'not-understood' }],
    ['is it more than to Türkiye?', { kind: 'compare-partners', partners: ['CHN', 'TUR'], period: '2023' }],
    ['Türkiyədən çoxdur?', { kind: 'compare-partners', partners: ['CHN', 'TUR'], period: '2023' }],
    ['больше, чем в Турцию?', { kind: 'compare-partners', partners: ['CHN', 'TUR'], period: '2023' }],
  ])('%s is of two', (text, expected) => expect(asked(text, exports)).toMatchObject(expected))
})

test.each(['who is last?', 'кто последний?', 'ən axırıncı kimdir', '谁最后'])(
  '%s: no list is from the smallest',
  text =>
    expect(asked(text, { kind: 'ranking', flow: 'T', reporter: 'AZE', top: 5 })).toMatchObject({ because: 'by-size' }),
)

test('after a share, a comparison is of both shares', () =>
  expect(asked('compare it with Turkey', { kind: 'share', ...ofRussia })).toMatchObject({
    kind: 'chart',
    of: 'share',
    partners: ['RUS', 'TUR'],
    from: '2025',
    to: '2025',
  }))
test.each(['sources', 'why', 'rank'] as const)('after /%s, a comparison keeps its partner', kind => {
  expect(asked('compare it with Turkey', { kind, ...ofRussia })).toMatchObject({
    kind: 'compare-partners',
    partners: ['RUS', 'TUR'],
    period: '2025',
  })
})

describe('an elliptic text is a follow-up', () => {
  test.each<[string, object]>([
    ['and exports?', { flow: 'X', ...pair, period: '2023' }],
    ['а в январе?', { flow: 'X', ...pair, period: '2023-01' }],
    ['2024?', { flow: 'X', ...pair, period: '2024' }],
    ['2024', { flow: 'X', ...pair, period: '2024' }],
    ['and Turkey?', { flow: 'X', partner: 'TUR', period: '2023' }],
    ['Turkey', { flow: 'X', partner: 'TUR', period: '2023' }],
    ['а с Турцией в 2024?', { flow: 'X', partner: 'TUR', period: '2024' }],
    ['那土耳其2024年呢', { flow: 'X', partner: 'TUR', period: '2024' }],
    ['imports', { flow: 'M', ...pair, period: '2023' }],
    ['i said imports', { flow: 'M', ...pair, period: '2023' }],
    ['which one is the biggest supplier?', { kind: 'ranking', period: '2023' }],
    ['top 5', { kind: 'ranking', flow: 'X', top: 5, period: '2023' }],
    ['compare it with Türkiye', { kind: 'compare-partners', flow: 'X', partners: ['CHN', 'TUR'], period: '2023' }],
  ])('%s', (text, expected) => expect(asked(text, exports)).toMatchObject(expected))
})

describe('another country after imports', () => {
  test.each(['and Turkey?', 'а Турция?', 'bəs Türkiyə?', '土耳其呢？'])('%s sold to us too', text =>
    expect(asked(text, theirs)).toMatchObject({ flow: 'X', reporter: 'TUR', partner: 'AZE' }),
  )
  test.each(['and China?', 'China', 'а Китай?'])('%s is the same question', text =>
    expect(asked(text, theirs)).toEqual(theirs),
  )
})

const turnover: Question = { kind: 'figure', flow: 'T', ...pair, period: '2025' }
/** Whether a figure would be given. */
const isFigure = (text: string): boolean => {
  const { read } = readQuestion(text, context, turnover)
  return 'question' in read && read.question.kind !== 'page'
}

describe('after a figure, thanks, jokes, curses, other subjects and unknown words get no figure', () => {
  test.each([
    ...['thanks', 'thanks a lot, bro', 'haha good one', 'cool story', 'ok got it', 'you are stupid', 'why do you lie'],
    ...['tell me a joke', 'who won the match?', 'weather?', 'what about the weather', 'is it raining?', 'and you?'],
    ...["what's your name", 'what do you think?', 'and the president?', 'so what?', 'never mind', 'and banana?'],
    ...['remittances from Russia', 'tourists from Russia', 'population of China', 'and inflation?', 'retail turnover'],
    ...[
      'services trade',
      'oil price in 2024',
      'budget deficit?',
      'and wages?',
      'FDI from China',
      'what about Freedonia?',
    ],
    ...['and with Freedonia', 'Freedonia?', 'why is the sky blue?', 'and in 2025 the Olympics?', 'mother russia'],
    ...['спасибо, брат', 'дурак', 'расскажи анекдот', 'и погода?', 'а курс юаня?', 'а инфляция?', 'а туристы?'],
    ...['денежные переводы из России', 'а население?', 'а розничный оборот?', 'а Фредония?', 'а с Фредонией?'],
    ...['ну и что?', 'и что теперь?', 'а ты?', 'ладно, проехали', 'не верю', 'какая у тебя зарплата?'],
    ...['çox sağ ol qardaş', 'axmaq', 'zarafat et', 'bəs hava?', 'bəs turistlər?', 'bəs əhali?', 'bəs sən?'],
    ...['pul köçürmələri Rusiyadan', 'bəs Fridoniya?', 'Fridoniya ilə?', 'nə olsun?', 'inanmıram'],
    ...['谢谢你', '笨蛋', '讲个笑话', '天气呢', '旅游呢', '人口呢', '汇款呢', '俄罗斯的侨汇', '股价呢'],
    ...['那你呢', '弗里多尼亚呢', '那弗里多尼亚呢', '哈哈'],
  ])('%s', text => expect(isFigure(text)).toBe(false))
})

describe('after turnover 2025', () => {
  const same = { ...turnover }
  test.each<[string, object]>([
    ...['and the first half?', 'а первое полугодие?', 'bəs birinci yarısı?', '上半年呢'].map(
      (text): [string, object] => [text, { ...same, period: '2025-S1' }],
    ),
    ...['in percent?', 'в процентах?', 'faizlə?', '百分比呢'].map((text): [string, object] => [
      text,
      { ...same, kind: 'share' },
    ]),
    ...['compare it with Russia', 'сравни с Россией', 'Rusiya ilə müqayisə et', '和俄罗斯比较一下'].map(
      (text): [string, object] => [text, { kind: 'compare-partners', partners: ['CHN', 'RUS'], period: '2025' }],
    ),
    ...['why?', 'почему?', 'niyə?', '为什么'].map((text): [string, object] => [text, { ...same, kind: 'why' }]),
    ...['source?', 'who said that?', 'кто сказал?', 'kim deyib?', '谁说的', 'are you sure?', 'точно?', '确定吗？'].map(
      (text): [string, object] => [text, { ...same, kind: 'sources' }],
    ),
    ...['monthly?', 'помесячно?', 'aylıq?', '按月呢'].map((text): [string, object] => [
      text,
      { kind: 'series', grain: 'month', from: '2025-01', to: '2025-12' },
    ]),
    ...['ok, and imports?', 'а импорт, пожалуйста?', 'yaxşı, bəs idxal?', '好的，那进口呢'].map(
      (text): [string, object] => [text, { ...same, flow: 'M' }],
    ),
    ...['and with Russia?', 'а с Россией?', 'bəs Rusiya?', '那俄罗斯呢'].map((text): [string, object] => [
      text,
      { ...same, partner: 'RUS' },
    ]),
  ])('%s', (text, expected) => expect(asked(text, turnover)).toMatchObject(expected))

  test('a part of this year that is not over is of the year before', () =>
    expect(asked('and the second half?', { ...turnover, period: '2026' })).toMatchObject({ period: '2025-S2' }))

  test.each([
    ['and with Freedonia?', 'Freedonia'],
    ['а Фредония?', 'Фредония'],
    ['bəs Fridoniya?', 'Fridoniya'],
  ])('"%s" is told which country is not known', (text, heard) =>
    expect(asked(text, turnover)).toMatchObject({ because: 'unknown-word', heard }),
  )
})

describe('what was left out stays out', () => {
  const rest: Question = { kind: 'rest', flow: 'T', reporter: 'AZE', partner: 'WLD', without: ['CHN'], period: '2025' }
  test.each(['only exports', 'just exports', 'только экспорт', 'yalnız ixrac', '只看出口'])(
    '%s: the same sum',
    text => {
      const sum: Question = { kind: 'sum', flow: 'T', ...pair, periods: ['2023', '2024', '2025'] }
      expect(asked(text, sum)).toEqual({ ...sum, flow: 'X' })
    },
  )

  test.each(['the sum instead', 'а сумма', '总和'])('%s: after an average', text => {
    const mean: Question = { kind: 'mean', flow: 'X', ...pair, grain: 'year', from: '2023', to: '2025' }
    expect(asked(text, mean)).toEqual({ kind: 'sum', flow: 'X', ...pair, periods: ['2023', '2024', '2025'] })
  })

  const list: Question = { kind: 'ranking', flow: 'T', reporter: 'AZE', top: 5, period: '2025', without: ['CHN'] }
  test.each<[string, Question, object]>([
    ['and 2024?', rest, { ...rest, period: '2024' }],
    ['а за 2024?', rest, { ...rest, period: '2024' }],
    ['and exports?', rest, { ...rest, flow: 'X' }],
    ['and without Russia?', rest, { ...rest, without: ['CHN', 'RUS'] }],
    ['and 2024?', list, { ...list, period: '2024' }],
  ])('%s', (text, prev, expected) => expect(asked(text, prev)).toEqual(expected))

  test('not with a country of its own', () =>
    expect(asked('and with Turkey?', rest)).toEqual({ ...turnover, partner: 'TUR' }))

  test('a flow cannot be left out', () => expect(asked('excluding exports', turnover)).toEqual({ because: 'no-rest' }))
})

describe('after the sources or a share of a figure', () => {
  const sources: Question = { kind: 'sources', flow: 'T', reporter: 'AZE', partner: 'RUS', period: '2025' }
  const share: Question = { ...sources, kind: 'share' }
  test.each(['and Wakanda?', 'и Вакандия?', 'və Vakanda?'])('%s is not known', text =>
    expect(asked(text, sources)).toMatchObject({ because: 'unknown-word' }),
  )
  test('the partners are compared', () =>
    expect(asked('compare it with Turkey', sources)).toMatchObject({
      kind: 'compare-partners',
      partners: ['RUS', 'TUR'],
    }))
  test('in percent', () => expect(asked('in percent?', sources)).toEqual(share))
})

describe('after partners side by side', () => {
  const both: Question = {
    kind: 'compare-partners',
    flow: 'T',
    reporter: 'AZE',
    partners: ['CHN', 'TUR'],
    period: '2025',
  }
  test.each<[string, object]>([
    ['growth of both', both],
    ['增长呢', both],
    ['and balance?', { ...both, flow: 'B' }],
    ['差额呢', { ...both, flow: 'B' }],
    ['and imports in 2024', { ...both, flow: 'M', period: '2024' }],
    ['what share do they have', { ...both, together: 'share' }],
    ['占比呢', { ...both, together: 'share' }],
    ['add Russia', { ...both, partners: ['CHN', 'TUR', 'RUS'], together: 'total' }],
    ['добавь ещё Россию', { ...both, partners: ['CHN', 'TUR', 'RUS'], together: 'total' }],
    ['Rusiyanı əlavə et', { ...both, partners: ['CHN', 'TUR', 'RUS'], together: 'total' }],
    ['再加上俄罗斯', { ...both, partners: ['CHN', 'TUR', 'RUS'], together: 'total' }],
    ['which is bigger?', both],
    ['how much is it in total?', { ...both, together: 'total' }],
    ['what do they make together', { ...both, together: 'total' }],
    ['and overall?', { ...both, together: 'total' }],
    ['сколько всего?', { ...both, together: 'total' }],
    ['сколько это вместе', { ...both, together: 'total' }],
    ['итого?', { ...both, together: 'total' }],
    ['cəmi nə qədərdir?', { ...both, together: 'total' }],
    ['ümumilikdə nə qədər', { ...both, together: 'total' }],
    ['一共多少？', { ...both, together: 'total' }],
    ['总共多少', { ...both, together: 'total' }],
    ['source?', both],
    ['is it a record', { because: 'ambiguous', heard: 'is it a record' }],
    ['排名呢', { because: 'ambiguous', heard: '排名呢' }],
    ['2025年出口增长了多少', { kind: 'growth', flow: 'X', ...pair, period: '2025' }],
    ['how much did exports grow in 2025', { kind: 'growth', flow: 'X', ...pair, period: '2025' }],
    ['total exports in 2025', { kind: 'figure', flow: 'X', reporter: 'AZE', partner: 'WLD', period: '2025' }],
    ['top 5', { kind: 'ranking', flow: 'T', reporter: 'AZE', top: 5, period: '2025' }],
  ])('%s', (text, question) => expect(asked(text, both)).toEqual(question))
})

test.each(['growth between them', 'what was the growth between them?', '它们之间的增长'])(
  '%s: from the first period to the last',
  text => {
    const three: Question = { kind: 'compare-periods', flow: 'T', ...pair, periods: ['2023', '2024', '2025'] }
    expect(asked(text, three)).toMatchObject({ kind: 'growth', period: '2025', base: '2023' })
  },
)

test.each(['month on month growth in trade with China', '对华贸易环比增长', 'mom growth'])(
  '%s: of the last month, not on a year before',
  text => expect(asked(text)).toMatchObject({ kind: 'growth', period: '2026-10', base: '2026-09' }),
)

const list: Question = { kind: 'ranking', flow: 'M', reporter: 'AZE', top: 5, period: '2025' }
const best: Question = { kind: 'record', flow: 'T', ...pair, grain: 'year' }
test.each<[string, Question, object]>([
  ['what share do they have', list, list],
  ['share of the first', list, { ...list, top: 1 }],
  ['доля первого', list, { ...list, top: 1 }],
  ['birincinin payı', list, { ...list, top: 1 }],
  ['第一名占比', list, { ...list, top: 1 }],
  ['how much do the first three make up', list, { ...list, top: 3 }],
  ['доля первых трёх', list, { ...list, top: 3 }],
  ['share of the second', list, { ...list, top: 2, at: 2 }],
  ['доля третьего', list, { ...list, top: 3, at: 3 }],
  ['share of the second and the third', list, { because: 'not-understood' }],
  ['who is 7th?', list, { ...list, top: 7 }],
  ['кто 7-й', list, { ...list, top: 7 }],
  ['7-ci kimdir?', list, { ...list, top: 7 }],
  ['how much is Germany', list, { kind: 'figure', flow: 'M', partner: 'DEU', period: '2025' }],
  ['сколько у Германии', list, { kind: 'figure', flow: 'M', partner: 'DEU', period: '2025' }],
  ['almaniyadan nə qədər', list, { kind: 'figure', flow: 'M', partner: 'DEU', period: '2025' }],
  ['德国多少', list, { kind: 'figure', flow: 'M', partner: 'DEU', period: '2025' }],
  ['birincisi kimdir', list, { ...list, top: 1 }],
  ['who is first?', list, { ...list, top: 1 }],
  ['and with Turkey', { ...best, least: true }, { ...best, least: true, partner: 'TUR' }],
  ['а с Турцией', { ...best, least: true }, { ...best, least: true, partner: 'TUR' }],
  ['and exports?', { ...best, growth: true }, { ...best, growth: true, flow: 'X' }],
  ['how about December', { ...best, grain: 'month' }, { kind: 'figure', flow: 'T', ...pair, period: '2025-12' }],
  ['它们占多少', list, list],
  ['china’s share', list, { kind: 'share', partner: 'CHN' }],
  ['how much do we trade with them', list, { because: 'not-understood' }],
  ['跟它们的贸易多少', list, { because: 'not-understood' }],
  ['by how much did it grow', best, { kind: 'growth', ...pair, period: '2025' }],
  ['增长多少', best, { kind: 'growth', ...pair, period: '2025' }],
  ['growth', { kind: 'share', flow: 'M', ...pair }, { kind: 'chart', of: 'share', from: '2024', to: '2025' }],
])('%s after a list, a record or a share', (text, before, question) =>
  expect(asked(text, before)).toMatchObject(question),
)

describe('after one figure', () => {
  test.each(['and 2 years before', '再往前两年', 'за 2 года до этого', 'два года до того'])(
    '"%s" is before its year',
    text => expect(asked(text, exports)).toEqual({ ...exports, period: '2021' }),
  )
  test.each(['share?', 'доля?', 'payı?', '份额？'])('"%s" is of the same trade', text => {
    const imports = { kind: 'figure', flow: 'M', reporter: 'GEO', partner: 'TUR', period: '2024' } as const
    expect(asked(text, imports)).toEqual({ ...imports, kind: 'share' })
  })
  test.each(['may?', 'may', 'and May', 'май', '五月呢'])('"%s" is that month of its year', text =>
    expect(asked(text, { ...exports, period: '2025-06' })).toEqual({ ...exports, period: '2025-05' }),
  )
  test.each(['half of that', 'half of it?'])('"%s" is not the whole', text =>
    expect(asked(text, exports)).toMatchObject({ because: 'not-understood' }),
  )
  test.each(['since when?', 'since when is it negative?', '什么时候开始的'])('"%s" is of every year', text =>
    expect(asked(text, { ...exports, flow: 'B' })).toMatchObject({ kind: 'series', flow: 'B', grain: 'year' }),
  )
  test.each(
    [
      ['compare them', 'who is bigger?', 'together', 'sum them'],
      ['сравни их', 'кто больше', 'что больше?', 'вместе сколько', 'сложи их'],
      ['müqayisə et', 'hansı çoxdur?', 'birlikdə', 'topla'],
      ['比一下', '哪个多', '谁更大'],
    ].flat(),
  )('"%s" lacks another figure', text => {
    for (const kind of ['figure', 'share', 'growth'] as const)
      expect(asked(text, { ...exports, kind })).toEqual({ because: 'too-few', what: 'countries' })
  })
  const toUs = 'they to us? | and it to us | а они нам | а он нам | а они нам сколько | bəs o bizə | 那它对我们呢'
  test.each(toUs.split(' | '))('"%s" is of the imports', text => {
    for (const flow of ['X', 'M', 'T'] as const)
      expect(asked(text, { ...exports, flow })).toEqual({ ...exports, flow: 'M' })
    expect(asked(text, theirs)).toEqual({ ...theirs, flow: 'X' })
  })
  test.each(['and we to them?', 'а мы им', 'bəs biz onlara', '我们对他们呢'])('"%s" is of the exports', text => {
    for (const flow of ['X', 'M', 'T'] as const)
      expect(asked(text, { ...exports, flow })).toEqual({ ...exports, flow: 'X' })
  })
  const inTotal = 'how much is it in total? | cəmi nə qədərdir? | сколько всего? | итого | 一共多少？ | 总共多少'
  test.each(inTotal.split(' | '))('"%s" is of all countries', text =>
    expect(asked(text, { ...exports, flow: 'T' })).toEqual({ ...exports, flow: 'T', partner: 'WLD' }),
  )
  test.each(['sum of all three', 'сложи все три'])('"%s" lacks another figure', text =>
    expect(asked(text, exports)).toEqual({ because: 'too-few', what: 'countries' }),
  )
  const monthBefore =
    'and the month before | a month earlier | and the previous month | а месяцем раньше? | а предыдущий месяц | bəs ondan əvvəlki ay? | bir ay əvvəl | 前一个月呢'
  test.each(monthBefore.split(' | '))('"%s" is the month before it', text =>
    expect(asked(text, { ...exports, period: '2026-01' })).toEqual({ ...exports, period: '2025-12' }),
  )
  test.each(['and for the year?', 'full year', 'а за год?', 'bəs il üzrə?', '全年呢'])('"%s" is its whole year', text =>
    expect(asked(text, { ...exports, period: '2025-06' })).toEqual({ ...exports, period: '2025' }),
  )
  test.each(['by quarter', 'quarterly', 'по кварталам', 'поквартально', 'rüblər üzrə', '按季度'])(
    '"%s" is of its quarters',
    text =>
      expect(asked(text, exports)).toEqual({
        kind: 'compare-periods',
        flow: 'X',
        ...pair,
        periods: ['2023-Q1', '2023-Q2', '2023-Q3', '2023-Q4'],
      }),
  )
  test.each(['jan', 'Jan', 'янв', 'yan', '1月'])('"%s" is that month of its year', text =>
    expect(asked(text, exports)).toEqual({ ...exports, period: '2023-01' }),
  )
  const ofAll =
    'how much of total exports is that | сколько это от всего экспорта | ümumi ixracın neçə faizidir | 占总出口多少'
  test.each(ofAll.split(' | '))('"%s" is its share', text =>
    expect(asked(text, exports)).toEqual({ ...exports, kind: 'share' }),
  )
  test.each(['why the difference', 'why this difference?', 'почему разница', '为什么有差别'])(
    '"%s" asks why the sources differ',
    text => expect(asked(text, exports)).toMatchObject({ kind: 'why', period: '2023' }),
  )
  test.each(['and overall?', 'а в целом?', '总的呢'])('"%s" keeps the partner of a share or a place', text => {
    for (const kind of ['share', 'rank'] as const)
      expect(asked(text, { ...exports, partner: 'TUR', kind })).toMatchObject({ kind, flow: 'T', partner: 'TUR' })
  })
})

describe('a country in the genitive after trade with another one', () => {
  const imports: Question = { kind: 'figure', flow: 'M', reporter: 'AZE', partner: 'DEU', period: '2025' }
  test.each(['и Франции', 'а Франции?', 'and of France?'])('"%s" is another partner', text => {
    expect(asked(text, imports)).toEqual({ ...imports, partner: 'FRA' })
    expect(asked(text, { ...imports, flow: 'X' })).toEqual({ ...imports, flow: 'X', partner: 'FRA' })
  })
  test('after a total it is the total of that country', () =>
    expect(asked('а Грузии?', { ...imports, partner: 'WLD' })).toEqual({ ...imports, reporter: 'GEO', partner: 'WLD' }))
  test.each(['а что насчёт Индии', 'что насчет Индии'])('"%s" alone is of trade with it', text =>
    expect(asked(text)).toEqual({ kind: 'figure', flow: 'T', reporter: 'AZE', partner: 'IND' }),
  )
  test.each(['росия', 'торговля с росией', 'рассия'])('"%s" is mistyped', text =>
    expect(asked(text)).toEqual({ kind: 'figure', flow: 'T', reporter: 'AZE', partner: 'RUS' }),
  )
})

describe('"ours" after the trade of another country', () => {
  const ofTwo: Question = { kind: 'figure', flow: 'M', reporter: 'GEO', partner: 'TUR', period: '2024' }
  test.each([
    ['and our exports?', 'X'],
    ['and ours?', 'M'],
    ['а наш экспорт?', 'X'],
    ['bəs bizim ixracımız?', 'X'],
    ['我们的出口呢', 'X'],
  ])('%s: with the same partner', (text, flow) =>
    expect(asked(text, ofTwo)).toEqual({ ...ofTwo, flow, reporter: 'AZE' }),
  )
  test('with the other country, when the trade is with us', () =>
    expect(asked('and ours?', { ...ofTwo, partner: 'AZE' })).toEqual({ ...ofTwo, reporter: 'AZE', partner: 'GEO' }))
})

describe('how a share changed', () => {
  const share: Question = { kind: 'share', flow: 'M', ...pair, period: '2026-01' }
  const chart = { kind: 'chart', of: 'share', flow: 'M', partners: ['CHN'], as: 'table' }
  test.each(['how did it change?', 'как менялась', 'necə dəyişib', '怎么变化的'])('of a month: "%s"', text => {
    expect(asked(text, share)).toMatchObject({ ...chart, grain: 'month', from: '2025-01', to: '2026-01' })
    expect(asked(text, { ...share, period: '2025' })).toMatchObject({
      ...chart,
      grain: 'year',
      from: '2021',
      to: '2025',
    })
  })
  test.each(['why did it fall?', 'почему упала', '为什么下降'])('"%s": the share again, without a cause', text =>
    expect(asked(text, share)).toEqual(share),
  )
})

describe('of what a follow-up is', () => {
  const imports: Question = { kind: 'figure', flow: 'M', ...pair, period: '2025' }
  test.each(['а всего', 'and overall?', 'bəs ümumi?', '总共呢'])('"%s" after imports is of all imports', text =>
    expect(asked(text, imports)).toEqual({ ...imports, partner: 'WLD' }),
  )
  test.each(['а в прошлом году', 'and last year?', 'bəs keçən il?', '去年呢'])(
    '"%s" after a figure of last year may be the year before it',
    text => {
      const { read } = readQuestion(text, context, imports)
      expect(read).toMatchObject({
        problem: { because: 'ambiguous' },
        nearest: [{ ...imports, period: '2024' }, imports],
      })
    },
  )
  const passed: Question = {
    ...({ kind: 'chart', of: 'values', flow: 'M', reporter: 'AZE', grain: 'year', as: 'table' } as const),
    partners: ['CHN', 'TUR'],
  }
  test.each(['а россию?', 'and russia?', 'bəs rusiyanı?', '俄罗斯呢'])('"%s" stands beside both', text =>
    expect(asked(text, passed)).toEqual({ ...passed, partners: ['CHN', 'TUR', 'RUS'] }),
  )
  const share: Question = { ...imports, kind: 'share' }
  test.each([
    'how much lower than italy',
    'на сколько меньше чем у италии',
    'italiyadan nə qədər azdır',
    '比意大利低多少',
  ])('"%s" after a share is of both shares', text =>
    expect(asked(text, share)).toMatchObject({ kind: 'chart', of: 'share', partners: ['CHN', 'ITA'], to: '2025' }),
  )
  test('after a table of shares, a country is of its share', () =>
    expect(asked('意大利的是多少', { ...passed, of: 'share' })).toMatchObject({
      kind: 'share',
      flow: 'M',
      partner: 'ITA',
    }))
  test.each(['how many points did it gain', 'на сколько пунктов выросла', '提高了几个百分点'])(
    '"%s" after a share',
    text => expect(asked(text, share)).toMatchObject({ kind: 'chart', of: 'share', from: '2024', to: '2025' }),
  )
  test.each(['since when?', 'с каких пор', 'nə vaxtdan', '从什么时候开始的'])(
    '"%s" after a place is of every year',
    text => expect(asked(text, { ...imports, kind: 'rank' })).toMatchObject({ kind: 'chart', of: 'places' }),
  )
  test.each([
    'when did russia pass turkey',
    'когда россия обогнала турцию',
    'nə vaxt rusiya türkiyəni keçib',
    '俄罗斯什么时候超过土耳其的',
  ])('"%s" is of no single year', text =>
    expect(asked(text, imports)).toMatchObject({ kind: 'chart', of: 'values', partners: ['RUS', 'TUR'] }),
  )
  test.each(['which countries do we export to?', 'hansı ölkə birincidir ixracda', '出口第二多的国家'])(
    '"%s" asks for partners, not for that one',
    text => expect(asked(text, imports)).toMatchObject({ kind: 'ranking', flow: 'X' }),
  )
  test.each(['was it bigger in 2024?', '2024-də çox idi?', 'в 2024 было больше?', '2024年更多吗'])(
    '"%s" is of both years',
    text => expect(asked(text, imports)).toMatchObject({ kind: 'compare-periods', periods: ['2025', '2024'] }),
  )
  test.each(['why so low', 'почему так мало', 'niyə belə az', '为什么这么少'])('"%s" asks for causes', text =>
    expect(asked(text, imports)).toEqual(imports),
  )
  test.each(['cəmi rüb üzrə', '一共几年的数据'])('"%s" is not of all partners', text =>
    expect(asked(text, { ...imports, kind: 'series', grain: 'year' })).not.toMatchObject({ partner: 'WLD' }),
  )
  const beside: Question = {
    ...({ kind: 'compare-partners', flow: 'X', reporter: 'AZE', period: '2025' } as const),
    partners: ['GEO', 'KAZ'],
  }
  test.each([
    'by how much is georgia bigger',
    'на сколько грузия больше',
    'gürcüstan nə qədər çoxdur',
    '格鲁吉亚多多少',
  ])('"%s" is of both partners', text => expect(asked(text, beside)).toEqual(beside))
  test.each(['а продает?', 'and who sells'])('"%s" is not answered with the exports again', text =>
    expect(asked(text, beside)).not.toEqual(beside),
  )
  test.each(['and buy from?', 'а у кого покупаем?', '那从谁买呢'])('"%s" after a list is a list', text =>
    expect(asked(text, { kind: 'ranking', flow: 'X', reporter: 'AZE', top: 5, period: '2025' })).toMatchObject({
      kind: 'ranking',
      flow: 'M',
    }),
  )
  test.each(['show by year', 'покажи по годам', 'illər üzrə', '按年'])('"%s" after a record is of every year', text =>
    expect(asked(text, { kind: 'record', flow: 'M', ...pair, grain: 'year' })).toMatchObject({
      kind: 'series',
      flow: 'M',
    }),
  )
  test('"yr" is a year', () =>
    expect(asked('and a yr earlier', { ...imports, kind: 'rank' })).toMatchObject({ period: '2024' }))
  test.each(['which year is bigger', 'в каком году больше', 'hansı il çoxdur', '哪年多'])(
    '"%s" after two years is of both',
    text => {
      const years: Question = { kind: 'compare-periods', flow: 'T', ...pair, periods: ['2024', '2025'] }
      expect(asked(text, years)).toEqual(years)
    },
  )
})

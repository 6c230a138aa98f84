/** What a reader sees of an average: the mean, of how many, whether it is rough, the figures, what is not held. */
import { describe, expect, test } from 'vitest'
import { writeDraft } from '../../src/writing/write-answer.ts'
import { over } from '../answers/asking.ts'
import { tiny } from '../answers/tiny.ts'
import { labels, marked, pair, writingIn, written } from './writing.ts'

const years = { kind: 'mean', grain: 'year', flow: 'T', ...pair, from: '2021', to: '2025' } as const
const oneCount = tiny(['T 2022 2.0 9 USD CUST a', 'T 2023 3.1 9 USD CUST a', 'T 2025 5.0 9 USD CUST a'])
const twoSides = tiny(['T 2024 3.1 9 USD CUST a', 'T 2025 5.0 9 USD GACC b'])
const twoSpeakers = tiny(['T 2024 3.1 9 USD AMB a', 'T 2025 5.0 9 USD GOV b'])

test.each([
  [
    'en',
    [
      '$3.4 billion a year on average · China–Azerbaijan turnover, 2021–2025',
      'Our calculation: the average of the 3 years held',
      '2025: $5.0 billion [1]',
      '2023: $3.1 billion [1]',
      '2022: $2.0 billion [1]',
      'Not held: 2024, 2021',
    ],
  ],
  [
    'az',
    [
      'İldə orta hesabla 3,4 milyard $ · Azərbaycanla Çinin ticarət dövriyyəsi, 2021–2025',
      'Karvanın hesablaması: bazadakı 3 ilin orta göstəricisi',
      '2025: 5,0 milyard $ [1]',
      '2023: 3,1 milyard $ [1]',
      '2022: 2,0 milyard $ [1]',
      'Bazada yoxdur: 2024, 2021',
    ],
  ],
  [
    'ru',
    [
      'В среднем $3,4 млрд в год · товарооборот Азербайджана с Китаем, 2021–2025',
      'Наш расчёт: среднее за 3 года, по которым есть данные',
      '2025: $5,0 млрд [1]',
      '2023: $3,1 млрд [1]',
      '2022: $2,0 млрд [1]',
      'Нет в базе: 2024, 2021',
    ],
  ],
  [
    'zh',
    [
      '年均34亿美元 · 中国与阿塞拜疆双边贸易额，2021—2025年',
      'Karvan测算：现有3个年度数据的平均值',
      '2025年：50亿美元 [1]',
      '2023年：31亿美元 [1]',
      '2022年：20亿美元 [1]',
      '暂无数据：2024年、2021年',
    ],
  ],
] as const)('the whole answer in %s', (code, lines) => {
  const message = written(years, writingIn(code, 'private', oneCount))
  expect(message.text.split('\n').slice(0, lines.length)).toEqual(lines)
  expect(marked(message)[0]).toMatch(/^italic/)
})

test.each([
  ['en', 'Our calculation: the average of the 2 years held; only rough, as the counts differ'],
  [
    'az',
    'Karvanın hesablaması: bazadakı 2 ilin orta göstəricisi; göstəricilər fərqli metodika ilə hesablandığından təxminidir',
  ],
  ['ru', 'Наш расчёт: среднее за 2 года, по которым есть данные; примерно, так как данные получены по-разному'],
  ['zh', 'Karvan测算：现有2个年度数据的平均值；统计口径不同，仅供参考'],
] as const)('several speakers make it rough, in %s', (code, line) => {
  expect(written(years, writingIn(code, 'private', twoSpeakers)).text.split('\n')).toContain(line)
})

test.each([
  ['en', '⚠ Different reporting countries, so no average is taken of these.'],
  ['az', '⚠ Hesabat verən ölkələr fərqlidir, buna görə orta göstərici hesablanmır.'],
  ['ru', '⚠ Данные сообщены разными странами, среднее по ним не считаем.'],
  ['zh', '⚠ 报告国不同，不计算平均值。'],
] as const)('two sides are not averaged, and their figures are shown, in %s', (code, line) => {
  const text = written(years, writingIn(code, 'private', twoSides)).text.split('\n')
  expect(text[1]).toBe(line)
  expect(text[2]).toContain('[1]')
  expect(text[3]).toContain('[2]')
})

describe('the rest', () => {
  const months = { ...years, grain: 'month', from: '2025-01', to: '2025-03' } as const
  const facts = tiny(['T 2025-01 400.0 6 USD CUST a', 'T 2025-03 410.0 6 USD CUST a'])

  test('months', () => {
    const message = written(months, writingIn('en', 'private', facts))
    expect(message.text).toContain('$405.0 million a month on average')
    expect(message.text).toContain('Our calculation: the average of the 2 months held')
    expect(message.text).toContain('Not held: February 2025')
  })

  test('buttons: year by year, and the citation of the newest figure', () => {
    expect(labels(written(years, writingIn('en', 'private', oneCount))).flat()).toEqual([
      'Year by year',
      'Cite',
      'Chart',
    ])
    expect(labels(written(months, writingIn('en', 'private', facts))).flat()).toEqual(['Cite', 'Chart'])
  })

  test('the citation is of every source, and heads none of the figures', () => {
    const facts = tiny(['T 2024 3.1 9 USD CUST a', 'T 2025 5.0 9 USD CUST b'])
    const draft = writeDraft(over(facts)(years), writingIn('en', 'private', facts))
    const cite = draft.buttons.find(({ label }) => label === 'Cite')?.ask
    expect(cite).toMatchObject({ kind: 'cite-id', of: 'several', more: [expect.any(String)] })
  })

  test('one year is no average', () => {
    const one = tiny(['T 2025 5.0 9 USD CUST a'])
    expect(written(years, writingIn('en', 'private', one)).text).toMatch(
      /^Not held: China–Azerbaijan turnover, by year, 2021–2025\.\nNearest: \$5\.0 billion \[1\]/,
    )
  })
})

test.each([
  ['en', 'Not held: September–December 2025, July 2025, January–May 2025, November 2024, October 2024'],
  [
    'az',
    'Bazada yoxdur: 2025-ci ilin sentyabr–dekabrı, 2025-ci ilin iyulu, 2025-ci ilin yanvar–mayı, 2024-cü ilin noyabrı, 2024-cü ilin oktyabrı',
  ],
  ['ru', 'Нет в базе: сентябрь–декабрь 2025, июль 2025, январь–май 2025, ноябрь 2024, октябрь 2024'],
  ['zh', '暂无数据：2025年9—12月、2025年7月、2025年1—5月、2024年11月、2024年10月'],
] as const)('months in a row that are not held are one span: %s', (code, line) => {
  const months = { kind: 'series', grain: 'month', flow: 'T', ...pair, from: '2024-09', to: '2026-01' } as const
  const facts = tiny(['2024-09', '2024-12', '2025-06', '2025-08', '2026-01'].map(it => `T ${it} 3.1 8 USD CUST a`))
  expect(written(months, writingIn(code, 'private', facts)).text).toContain(line)
})

import { expect, test } from 'vitest'
import { readQuestion } from '../../src/reading/read-question.ts'
import { context } from './score.ts'

const asked = (text: string, prev?: string) => {
  const { read } = readQuestion(text, context, prev)
  return 'question' in read ? read.question : read.problem
}

const years = { kind: 'series', grain: 'year' }
const months = { kind: 'series', grain: 'month' }
const figure = { kind: 'figure' }
test.each([
  ['how much did we sell to italy since january 2025', { ...figure, flow: 'X', period: '2025-01/2026-10' }],
  ['сколько продали в италию с марта 2025', { ...figure, flow: 'X', period: '2025-03/2026-10' }],
  ['2025-in yanvarından bəri çinə nə qədər satmışıq', { ...figure, flow: 'X', period: '2025-01/2026-10' }],
  ['2025年1月以来对意大利出口多少', { ...figure, flow: 'X', period: '2025-01/2026-10' }],
  ['imports from china after march 2025', { ...figure, flow: 'M', period: '2025-04/2026-10' }],
  ['chart of imports from china since march 2025', { ...months, from: '2025-03', to: '2026-10' }],
  ['exports to turkey after 2022', { ...years, from: '2023' }],
  ['экспорт в турцию после 2022', { ...years, from: '2023' }],
  ['2022-dən sonra türkiyəyə ixrac', { ...years, from: '2023' }],
  ['2022年之后对土耳其出口', { ...years, from: '2023' }],
  ['exports to turkey since 2022', { ...years, from: '2022' }],
  ['turnover with russia until july 2025', { ...figure, period: '2025-01/2025-07' }],
  ['оборот с россией по июль 2025', { ...figure, period: '2025-01/2025-07' }],
  ['2025in iyuluna kimi rusiya ilə dövriyyə', { ...figure, period: '2025-01/2025-07' }],
  ['截至2025年7月与俄罗斯贸易额', { ...figure, period: '2025-01/2025-07' }],
  ['turnover with russia before july 2025', { ...figure, period: '2025-S1' }],
  ['оборот с россией до июля 2025', { ...figure, period: '2025-S1' }],
])('the ends of a time are heeded: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

test.each([
  ['early 2025 imports from china', 'early 2025', ['2025-Q1', '2025']],
  ['trade with china at the end of 2024', 'end of 2024', ['2024-Q4', '2024']],
  ['mid-2025 exports to Italy', 'mid-2025', ['2025']],
  ['начало 2025 импорт из китая', 'начало 2025', ['2025-Q1', '2025']],
  ['торговля с китаем в конце прошлого года', 'в конце прошлого года', ['2025-Q4', '2025']],
  ['2025 əvvəlində idxal çin', '2025 əvvəlində', ['2025-Q1', '2025']],
  ['2024-ün sonunda çinlə ticarət', '2024-ün sonunda', ['2024-Q4', '2024']],
  ['2025年初自中国进口', '2025年初', ['2025-Q1', '2025']],
  ['2024年底中阿贸易', '2024年底', ['2024-Q4', '2024']],
])('a part of a year is not the year: %s', (text, heard, instead) => {
  expect(asked(text)).toEqual({ because: 'not-a-period', heard, instead })
})

test.each([
  ['trade with china since the beginning of 2025', { ...years, from: '2025' }],
  ['торговля с китаем с начала 2025', { ...years, from: '2025' }],
  ['截至2025年底对华贸易额', { ...figure, period: '2025' }],
])('the beginning and the end of a whole year: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

const places = { kind: 'chart', of: 'places', from: '2020', to: '2025' }
test.each([
  ['what was chinas rank in 2020 and what is it now', places],
  ['какое место было у китая в 2020 и какое щас', places],
  ['cin indi necenci yerdedi 2020de necenci idi', places],
  ['indi neçənci, 2020-də neçənci', places],
  ['中国2020年排第几现在排第几', places],
  [
    'how much did we import from china in 2020 and how much now',
    { kind: 'compare-periods', periods: ['2020', '2025'] },
  ],
])('a question asked of two times has both: %s', (text, question) => {
  expect(asked(text)).toMatchObject(question)
})

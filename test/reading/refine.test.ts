/** Questions after a level, of several parts, or without a country: the address of what is asked, in four languages. */
import { describe, expect, test } from 'vitest'
import { toAddress } from '../../src/answers/address/address.ts'
import { readArguments } from '../../src/reading/read-command.ts'
import { readQuestion } from '../../src/reading/read-question.ts'
import { context } from './score.ts'

/** The address of the question, or why it cannot be answered. */
function asked(text: string): string {
  const { read } = readQuestion(text, context)
  return 'question' in read ? toAddress(read.question) : read.problem.because
}

describe('years past a level', () => {
  test.each([
    ['when did trade with China first exceed 1 billion', '1lT-AZE-CHN-1E9USD-over-first'],
    ['when did exports to Turkey pass 3 billion?', '1lX-AZE-TUR-3E9USD-over-first'],
    ['when was trade with Russia last below 1 billion', '1lT-AZE-RUS-1E9USD-under-last'],
    ['how many years above 2 billion with China', '1lT-AZE-CHN-2E9USD-over-count'],
    ['how many times has trade with China exceeded 3 billion', '1lT-AZE-CHN-3E9USD-over-count'],
    ['when did the deficit with China exceed 3 billion', '1lB-AZE-CHN-m3E9USD-under-first'],
    ['when did China first reach the top three', '1lT-AZE-CHN-3E0ORD-over-first'],
    ['в каком году экспорт в Китай превысил 500 млн', '1lX-AZE-CHN-500E6USD-over-first'],
    ['сколько лет оборот с Китаем выше 2 млрд', '1lT-AZE-CHN-2E9USD-over-count'],
    ['когда Китай впервые вошёл в тройку', '1lT-AZE-CHN-3E0ORD-over-first'],
    ['Çinlə ticarət ilk dəfə nə vaxt 1 milyardı keçib', '1lT-AZE-CHN-1E9USD-over-first'],
    ['neçə il Çinlə ticarət 1,5 milyarddan yuxarı olub', '1lT-AZE-CHN-1_5E9USD-over-count'],
    ['哪一年与中国贸易首次突破10亿美元', '1lT-AZE-CHN-1E9USD-over-first'],
    ['与土耳其贸易额有几年超过20亿美元', '1lT-AZE-TUR-2E9USD-over-count'],
  ])('%s', (text, address) => expect(asked(text)).toBe(address))

  test.each([
    ['a claim of one year', 'was trade with China over 4 billion for the first time in 2025?', '1fT-AZE-CHN-2025'],
    ['a growth', 'when did trade with China grow by 30%?', '1gT-AZE-CHN'],
  ])('not for %s', (_, text, address) => expect(asked(text)).toBe(address))
})

describe('several parts', () => {
  test.each([
    ['turnover, growth and place in 2025', '1yT-AZE-CHN-T_growth_rank-2025'],
    ['turnover with China, its growth and its share in 2025', '1yT-AZE-CHN-T_growth_share-2025'],
    ['what were exports and imports with Turkey in 2024?', '1yX-AZE-TUR-X_M_B-2024'],
    ['exports, imports and balance with Turkey in 2024', '1yX-AZE-TUR-X_M_B-2024'],
    ['оборот, рост и место в 2025 году', '1yT-AZE-CHN-T_growth_rank-2025'],
    ['экспорт в Китай и импорт из Китая 2025', '1yX-AZE-CHN-X_M_B-2025'],
    ['2025-də dövriyyə, artım və yer', '1yT-AZE-CHN-T_growth_rank-2025'],
    ['ixrac və idxal 2025', '1yX-AZE-CHN-X_M_B-2025'],
    ['2025年贸易额、增速和排名', '1yT-AZE-CHN-T_growth_rank-2025'],
    ['2025年出口和进口', '1yX-AZE-CHN-X_M_B-2025'],
    ['trade with China and with Russia 2025', '1cT-AZE-CHN_RUS-2025'],
    ['обороты с Китаем и с Россией в 2025', '1cT-AZE-CHN_RUS-2025'],
    ['Çinlə və Rusiya ilə ticarət 2025', '1cT-AZE-CHN_RUS-2025'],
    ['与中国和与俄罗斯的贸易额2025', '1cT-AZE-CHN_RUS-2025'],
  ])('%s', (text, address) => expect(asked(text)).toBe(address))

  test.each([
    ['a sum', 'sum of exports and imports with China 2025', '1fT-AZE-CHN-2025'],
    ['a difference', 'difference between exports and imports 2025', '1fB-AZE-CHN-2025'],
    ['a choice', 'turnover or growth 2025', '1gT-AZE-CHN-2025'],
    ['a growth of something', 'growth of exports to China 2025', '1gX-AZE-CHN-2025'],
    ['a yes or no', 'did exports and imports with China fall in 2025?', '1gT-AZE-CHN-2025'],
  ])('not for %s', (_, text, address) => expect(asked(text)).toBe(address))

  test.each([
    ['exports imports 2025', '1yX-AZE-CHN-X_M_B-2025'],
    ['growth rank 2025', '1yT-AZE-CHN-T_growth_rank-2025'],
    ['2025 turkey', '1fT-AZE-TUR-2025'],
  ])('/turnover %s', (args, address) => {
    const read = readArguments('turnover', args, context)
    expect('question' in read && toAddress(read.question)).toBe(address)
  })
})

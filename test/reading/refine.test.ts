/** Questions after a level, of several parts, or without a country: the address of what is asked, in four languages. */
import { describe, expect, test } from 'vitest'
import { toAddress } from '../../src/answers/address/address.ts'
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

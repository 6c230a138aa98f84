/** Which questions are follow-ups, and which are self-contained. */
import { describe, expect, test } from 'vitest'
import type { Question } from '../../src/answers/model/question.ts'
import { readQuestion } from '../../src/reading/read-question.ts'
import { context } from './score.ts'

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
    'what is China’s rank?',
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

describe('an elliptic text is a follow-up', () => {
  test.each<[string, object]>([
    ['and exports?', { flow: 'X', ...pair, period: '2023' }],
    ['а в январе?', { flow: 'X', ...pair, period: '2026-01' }],
    ['2024?', { flow: 'X', ...pair, period: '2024' }],
    ['2024', { flow: 'X', ...pair, period: '2024' }],
    ['and Turkey?', { flow: 'X', partner: 'TUR', period: '2023' }],
    ['Turkey', { flow: 'X', partner: 'TUR', period: '2023' }],
    ['а с Турцией в 2024?', { flow: 'X', partner: 'TUR', period: '2024' }],
    ['那土耳其2024年呢', { flow: 'X', partner: 'TUR', period: '2024' }],
    ['imports', { flow: 'M', ...pair, period: '2023' }],
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

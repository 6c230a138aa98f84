/** What holds for every text: nothing throws, and each claim is in the text that it was read from. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPost } from '../../../src/reading/posts/read-post.ts'
import { runs } from '../../suite.ts'
import { context } from '../score.ts'

const words =
  'trade exports imports торговля экспорт ixrac idxal ticarət 贸易额 进口 с Китаем Çinlə China 中国 reached вырос artıb 增长 5 4.87 2025 30.2 % $ млрд billion milyard 亿美元 in and , . ; ( ) " « » January январе more than больше third третье place партнёр share доля record рекорд said сказал'.split(
    ' ',
  )
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.array(fc.constantFrom(...words), { maxLength: 60 }).map(row => row.join(' ')),
  fc.array(fc.constantFrom(...words, '\n'), { maxLength: 60 }).map(row => row.join('')),
)

describe('of any text', () => {
  test('claims, quotes and facts are parts of it, and in its order', () => {
    fc.assert(
      fc.property(texts, text => {
        const { claims, quotes, facts, unread } = readPost(text, context)
        const spans = [...claims, ...quotes, ...facts].map(({ span }) => span)
        for (const { from, to } of [...spans, ...unread]) {
          expect(from).toBeGreaterThanOrEqual(0)
          expect(to).toBeLessThanOrEqual(text.length)
          expect(from).toBeLessThan(to)
        }
        for (const { span, excerpt } of claims) {
          expect(excerpt.from).toBeLessThanOrEqual(span.from)
          expect(excerpt.to).toBeGreaterThanOrEqual(span.to)
        }
        expect(claims.map(({ span }) => span.from)).toEqual(
          claims.map(({ span }) => span.from).toSorted((a, b) => a - b),
        )
      }),
      { numRuns: runs(1500), seed: 15 },
    )
  })

  test('the same text is read the same', () => {
    fc.assert(
      fc.property(texts, text => {
        expect(readPost(text, context)).toEqual(readPost(text, context))
      }),
      { numRuns: runs(200), seed: 16 },
    )
  })

  test('a number of a claim is printed in its words', () => {
    const figure = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 99 }))
    fc.assert(
      fc.property(figure, ([whole, part]) => {
        const value = `${whole}.${String(part).padStart(2, '0')}`
        const text = `In 2025 trade between China and Azerbaijan reached $${value} million, up ${part + 1}.${whole % 10} percent.`
        const { claims } = readPost(text, context)
        expect(claims.map(({ kind }) => kind)).toEqual(['value', 'growth'])
        for (const claim of claims)
          if ('amount' in claim) expect(text.slice(claim.span.from, claim.span.to)).toContain(claim.amount.value)
      }),
      { numRuns: runs(300), seed: 17 },
    )
  })
})

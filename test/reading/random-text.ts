/** Reads a text in every way, and random texts: no reading may throw. */
import fc from 'fast-check'
import { expect } from 'vitest'
import { addressed } from '../../src/reading/addressed.ts'
import { readPost } from '../../src/reading/posts/read-post.ts'
import { readArguments } from '../../src/reading/read-command.ts'
import { readQuestion } from '../../src/reading/read-question.ts'
import { readingSummary } from '../../src/reading/reading-summary.ts'
import { context } from './score.ts'

/** Returns the intent of the text. */
export function readEverything(text: string): string {
  readingSummary(readQuestion(text, context, 'turnover with China 2025'))
  readArguments('compare', text, context)
  addressed(text, 'karvan_bot')
  readPost(text, context)
  return readingSummary(readQuestion(text, context)).intent
}

/** Reads `count` texts of random bytes, and as many of random characters. */
export function readRandomTexts(numRuns: number): void {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => void readEverything(text)),
    { numRuns, seed: 1 },
  )
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), text => void readEverything(text)),
    { numRuns, seed: 2 },
  )
}

/** Reads `count` posts of random characters among words and numbers of trade. */
export function readRandomPosts(numRuns: number): void {
  const words = fc.constantFrom(
    ...'trade экспорт idxal 贸易额 China Китаем 5,4 $4.87 млрд % faiz 2025 год - , . : ; ( « \n'.split(' '),
  )
  const text = fc.array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 30 })
  const read = (parts: readonly string[]): void => void readPost(parts.join(' '), context)
  fc.assert(fc.property(text, read), { numRuns, seed: 3 })
}

/** Reads `count` rows of known words, each of which is a question or a problem. */
export function readKnownWords(numRuns: number): void {
  const words = fc.constantFrom(
    ...'2025 2026-01 q1 top 5 china Китай Çinlə 中国 рост artım share доля vs - / , % $ 4.87 bn млрд 亿 last year since 2019 from to и və 和 record best when с по 9 months ay 月 年 first quarter than was ли'.split(
      ' ',
    ),
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), row => {
      const { read } = readQuestion(row.join(' '), context)
      expect('question' in read ? read.question.kind : read.problem.because).toBeTypeOf('string')
    }),
    { numRuns, seed: 3 },
  )
}

/** Reads a text in every way, and random texts: no reading may throw. */
import fc from 'fast-check'
import { addressed } from '../../src/reading/addressed.ts'
import { readPost } from '../../src/reading/posts/read-post.ts'
import { readArguments } from '../../src/reading/read-command.ts'
import { readQuestion } from '../../src/reading/read-question.ts'
import { readingSummary } from '../../src/reading/reading-summary.ts'
import { context } from './score.ts'

export function readEverything(text: string): void {
  readingSummary(readQuestion(text, context))
  readingSummary(readQuestion(text, context, 'turnover with China 2025'))
  readArguments('compare', text, context)
  addressed(text, 'karvan_bot')
  readPost(text, context)
}

/** Reads `count` texts of random bytes, and as many of random characters. */
export function readRandomTexts(numRuns: number): void {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), readEverything), { numRuns, seed: 1 })
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), readEverything), { numRuns, seed: 2 })
}

import { describe, expect, test } from 'vitest'
import { context, questions, score } from './score.ts'

// The thirty questions that every change must keep reading exactly.
describe('the given questions', () => {
  test.each(questions('given').map(asked => [asked.text, asked] as const))('%s', (_, asked) => {
    const scored = score(asked)
    expect(scored.exact ? 'exact' : `${scored.got}, not ${asked.intent} ${JSON.stringify(asked.slots)}`).toBe('exact')
  })
  test('there are thirty, for a fixed day', () => {
    expect(questions('given')).toHaveLength(30)
    expect(context.today).toBe('2026-11-24')
  })
})

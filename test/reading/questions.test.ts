import { describe, expect, test } from 'vitest'
import { questions, rate, score } from './score.ts'

// Our test questions. Half of them were held out while the words were tuned. The limits only rise.
const limits = { intent: 0.96, exact: 0.92 }

describe.each([
  ...['en', 'az', 'ru', 'zh', 'mixed', 'fresh-en', 'fresh-az', 'fresh-ru', 'fresh-zh', 'ordinary-a', 'ordinary-b'],
])('questions in %s', file => {
  const all = questions(file).map(score)
  const halves = (['held', 'tuned', undefined] as const).filter(half => all.some(one => one.asked.half === half))
  test.each(halves)('half: %s', half => {
    const scored = all.filter(one => one.asked.half === half)
    const missed = scored.filter(one => !one.exact).map(one => `${one.asked.text} → ${one.got}`)
    expect(scored.length).toBeGreaterThan(9)
    expect(rate(scored, 'intent'), missed.join('\n')).toBeGreaterThanOrEqual(limits.intent)
    expect(rate(scored, 'exact'), missed.join('\n')).toBeGreaterThanOrEqual(limits.exact)
  })
  test('no text occurs twice', () => {
    const texts = questions(file).map(asked => `${asked.text} ${asked.prev ?? ''}`)
    expect(new Set(texts).size).toBe(texts.length)
  })
})

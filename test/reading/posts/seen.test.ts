/** A tenth of the labelled posts stays read; seen.long.test.ts reads all of them. */
import { expect, test } from 'vitest'
import { rates, scorePost } from './score.ts'
import { seenTexts } from './seen.ts'

const scored = seenTexts.filter((_, i) => i % 10 === 5).map(scorePost)

test.each([
  ['value', 0.95],
  ['growth', 0.97],
  ['share', 0.95],
  ['rank', 0.95],
] as const)('%s: an F1 of at least %d in a tenth of the posts', (kind, floor) =>
  expect(rates(scored, kind)?.f1).toBeGreaterThanOrEqual(floor),
)

test('hardly any number of a tenth of the posts is dropped or invented', () => {
  expect(scored.flatMap(({ inventions }) => inventions.filter(it => it.trap !== undefined)).length).toBeLessThan(4)
  expect(scored.flatMap(({ dropped }) => dropped).length).toBeLessThan(7)
})

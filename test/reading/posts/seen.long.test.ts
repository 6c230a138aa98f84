/** The labelled posts that were seen while the reading was written stay read; `npm run score -- posts` prints all figures. */
import { expect, test } from 'vitest'
import { rates, scorePost } from './score.ts'
import { seenTexts } from './seen.ts'

const scored = seenTexts.map(scorePost)

test.each([
  ['value', 0.97],
  ['growth', 0.985],
  ['share', 0.975],
  ['rank', 0.965],
  ['record', 0.96],
  ['direction', 0.88],
  ['quote', 0.975],
] as const)('%s: an F1 of at least %d', (kind, floor) => expect(rates(scored, kind)?.f1).toBeGreaterThanOrEqual(floor))

test('a number of something else is hardly ever read as trade, and no number is dropped', () => {
  expect(scored.flatMap(({ inventions }) => inventions.filter(it => it.trap !== undefined)).length).toBeLessThan(7)
  expect(scored.flatMap(({ dropped }) => dropped).length).toBeLessThan(19)
})

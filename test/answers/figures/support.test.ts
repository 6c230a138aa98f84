/** What speaks for a figure besides its source. */
import { expect, test } from 'vitest'
import { held } from '../../../src/answers/figures/held/candidates.ts'
import { linksOf } from '../../../src/answers/figures/held/support.ts'
import { pressFacts } from '../../facts.ts'

const values = held({ measure: 'value', flow: 'T', reporter: 'AZE', partner: 'CHN' }, pressFacts)

test('a growth is compared only with the values of its two periods', () => {
  const links = values.flatMap(it => linksOf(it, pressFacts))
  expect(links.length).toBeGreaterThan(0)
  for (const { growth, now, base } of links) expect([now.period, base.period]).toEqual([growth.period, growth.against])
})

// A preview of one figure chooses the headline of every period: it once compared 3,000 pairs for these 42 values.
test('the values of a pair make few comparisons', () =>
  expect(values.flatMap(it => linksOf(it, pressFacts)).length).toBeLessThan(10 * values.length))

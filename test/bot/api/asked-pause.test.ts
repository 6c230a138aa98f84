import { expect, test } from 'vitest'
import { askedMs } from '../../../src/bot/api/classify-error.ts'

test.each([
  [3, 3_000],
  [0.5, 500],
  [2_147_484, 3_600_000],
  [1e300, 3_600_000],
  [Number.POSITIVE_INFINITY, 3_600_000],
  [0, undefined],
  [-5, undefined],
  [Number.NaN, undefined],
  ['7', undefined],
  [null, undefined],
  [undefined, undefined],
])('retry_after %j is a pause of %s ms', (seconds, ms) => {
  expect(askedMs({ retry_after: seconds })).toBe(ms)
})

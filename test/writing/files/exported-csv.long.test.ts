import { expect, test } from 'vitest'
import { seedFacts } from '../../facts.ts'
import { tally, textOf, whole } from './file.ts'

test('/import finds every figure of the seed in what /export csv writes', async () => {
  expect(await tally(await textOf(whole(seedFacts)), seedFacts)).toEqual({
    added: 0,
    changed: 0,
    rejected: [],
    same: seedFacts.size,
  })
})

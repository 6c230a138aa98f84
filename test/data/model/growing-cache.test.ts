import { expect, test } from 'vitest'
import { growingCache } from '../../../src/data/model/growing-cache.ts'

test('keeps the values that were used last', () => {
  const cache = growingCache<string, number>(2)
  cache.set('a', 1).set('b', 2)
  cache.get('a')
  cache.set('c', 3)
  expect([...cache.keys()].toSorted()).toEqual(['a', 'c'])
})

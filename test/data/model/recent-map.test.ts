import { expect, test } from 'vitest'
import { RecentMap } from '../../../src/data/model/recent-map.ts'

const withTwo = (): RecentMap<string, number> => {
  const map = new RecentMap<string, number>(4)
  map.set('a', 1)
  map.set('b', 2)
  return map
}

test('keeps what was set or read last', () => {
  const map = withTwo()
  map.set('c', 3)
  expect(map.get('a')).toBe(1)
  map.set('d', 4)
  expect(map.entries().map(([key]) => key)).toEqual(['c', 'a', 'd'])
  expect(map.get('b')).toBeUndefined()
})

test('a value that was deleted or changed is not found in the older half', () => {
  const map = withTwo()
  map.set('a', 3)
  expect(map.get('a')).toBe(3)
  expect(map.delete('a')).toBe(true)
  expect(map.has('a')).toBe(false)
})

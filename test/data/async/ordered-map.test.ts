import fc from 'fast-check'
import { expect, test } from 'vitest'
import { orderedMap } from '../../../src/data/async/ordered-map.ts'

const key = fc.constantFrom(...'abcdefgh')
const step = fc.oneof(
  fc.record({ do: fc.constant('put' as const), key, value: fc.integer() }),
  fc.record({ do: fc.constantFrom('delete' as const, 'shift' as const), key }),
)

test('it is a list in the order of the last put', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), steps => {
      const kept = orderedMap<number>()
      let list: (readonly [string, number])[] = []
      for (const one of steps) {
        const gone = one.do === 'shift' ? list[0]?.[0] : one.key
        if (one.do === 'shift') expect(kept.oldest()).toEqual(list[0])
        list = list.filter(([name]) => name !== gone)
        if (one.do === 'put') list.push([one.key, one.value])
        if (one.do === 'put') kept.put(one.key, one.value)
        else if (gone !== undefined) kept.delete(gone)
        expect([...kept.all()]).toEqual(list)
        expect([kept.size, kept.get(one.key)]).toEqual([list.length, new Map(list).get(one.key)])
      }
      expect(kept.oldest()).toEqual(list[0])
    }),
    { numRuns: 500 },
  )
})

test('the oldest of many that come and go is found at once', () => {
  const kept = orderedMap<true>()
  for (let i = 0; i < 200_000; i++) {
    kept.put(`${i}`, true)
    const oldest = kept.size > 10_000 ? kept.oldest() : undefined
    if (oldest !== undefined) kept.delete(oldest[0])
  }
  expect(kept.oldest()?.[0]).toBe('190000')
})

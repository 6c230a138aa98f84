/** Memoization per version of the facts. Facts never change, so a result stays right for as long as its version lives. */
import type { Facts } from '../../data/facts/facts.ts'

/** The most results of one version. At this number all are dropped, so that unusual questions cannot fill the memory. */
const most = 20_000

/** Memoizes a pure function of the facts and of the key that `name` makes of its other arguments. */
export function memoize<A extends readonly unknown[], R>(
  name: (...args: A) => string,
  compute: (facts: Facts, ...args: A) => R,
): (facts: Facts, ...args: A) => R {
  const results = new WeakMap<Facts, Map<string, { readonly result: R }>>()
  return (facts, ...args) => {
    const known = results.get(facts) ?? new Map<string, { readonly result: R }>()
    results.set(facts, known)
    const key = name(...args)
    const held = known.get(key)
    if (held !== undefined) return held.result
    if (known.size >= most) known.clear()
    const result = compute(facts, ...args)
    known.set(key, { result })
    return result
  }
}

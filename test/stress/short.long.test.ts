/** The short form of most `npm run stress` scenarios, on the whole program. SAFETY.md describes the long form. */
import { setMaxListeners } from 'node:events'
import { expect, test } from 'vitest'
import { life } from '../../stress/program.ts'
import { scenarios } from '../../stress/scenarios.ts'
import { inspected } from '../../stress/secrets.ts'

test.for([
  ...['admin', 'kill', 'stop', 'api', 'damage', 'digest', 'disk', 'fuzz'],
  ...['leader', 'poison', 'replicas', 'webhook'],
])('%s', { timeout: 300_000 }, async (name, { signal }) => {
  // Each program and each timer of a run listens.
  setMaxListeners(0, signal)
  const lines = (await life.run(signal, async () => scenarios[name]?.('short'))) ?? []
  expect(lines.length).toBeGreaterThan(0)
  expect(lines.filter(({ result, isTimed }) => result === 'BROKEN' && isTimed !== true)).toEqual([])
})

test('no file or output contains a secret', () => {
  expect(inspected().bytes).toBeGreaterThan(10_000)
  expect(inspected().leaks).toBe(0)
})

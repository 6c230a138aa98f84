/** The short form of `npm run torture`: the whole program, in half a minute. The long form is in SAFETY.md. */
import { expect, test } from 'vitest'
import { inspected } from '../../torture/secrets.ts'
import { tortures } from '../../torture/tortures.ts'

test.each(['admin', 'kill', 'stop', 'api', 'damage', 'digest', 'disk', 'fuzz', 'poison', 'webhook'])(
  '%s',
  { timeout: 90_000 },
  async name => {
    const lines = (await tortures[name]?.('short')) ?? []
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.filter(({ result }) => result === 'BROKEN')).toEqual([])
  },
)

test('in all that was written there is no secret', () => {
  expect(inspected().bytes).toBeGreaterThan(10_000)
  expect(inspected().leaks).toBe(0)
})

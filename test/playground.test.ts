import { expect, test } from 'vitest'
import * as playground from '../playground/src/start.ts'
import type { PlaygroundModule } from '../src/playground.ts'

/** The compiler checks that the playground exports what the program uses. */
const used: PlaygroundModule = playground

test('the program and the playground share one clock', async () => {
  const clock = used.openClock('Asia/Baku')
  const running = await used.startPlayground({ host: '127.0.0.1', port: 0, clock })
  let looks = 0
  clock.onMove(async () => {
    looks += 1
  })
  const moved = await fetch(`${running.url}/do/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ move: 'week' }),
  })
  expect([moved.status, looks]).toEqual([200, 2])
  expect(clock.now().getUTCDay()).toBe(1)
  await running.close()
})

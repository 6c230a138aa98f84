import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openChatQueues } from '../../../src/bot/intake/chat-queues.ts'
import { gate } from '../app.ts'

test('a waiting queue blocks no other', async () => {
  const queues = openChatQueues(10)
  const slow = gate()
  const done: string[] = []
  void queues.add('slow', async () => {
    await slow.opened
    done.push('slow 1')
  })
  void queues.add('slow', async () => void done.push('slow 2'))
  await queues.add('quick', async () => void done.push('quick'))
  expect(done).toEqual(['quick'])
  slow.open()
  await queues.below(1)
  expect(done).toEqual(['quick', 'slow 1', 'slow 2'])
})

test('a full queue refuses work until something is done', async () => {
  const queues = openChatQueues(2)
  const slow = gate()
  const first = queues.add('a', () => slow.opened)
  void queues.add('a', async () => undefined)
  expect(queues.add('a', async () => undefined)).toBeUndefined()
  expect(queues.add('b', async () => undefined)).toBeDefined()
  slow.open()
  await first
  expect(queues.add('a', async () => undefined)).toBeDefined()
})

test('waits until there is room', async () => {
  const queues = openChatQueues(10)
  const slow = gate()
  for (const name of ['a', 'b', 'c']) void queues.add(name, () => slow.opened)
  const done: string[] = []
  const room = queues.below(3).then(() => done.push('room'))
  await queues.below(4)
  expect([queues.size, done]).toEqual([3, []])
  slow.open()
  await room
  expect(queues.size).toBeLessThan(3)
})

test('empty waits for what was added while it waited', async () => {
  const queues = openChatQueues(10)
  const done: number[] = []
  void queues.add('a', async () => {
    done.push(1)
    void queues.add('b', async () => void done.push(2))
  })
  await queues.below(1)
  expect(done).toEqual([1, 2])
})

test('each queue keeps its order in any interleaving', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 30 }),
      async (scheduler, names) => {
        const queues = openChatQueues(100)
        const done: (readonly [string, number])[] = []
        names.forEach((name, i) => {
          void queues.add(name, async () => {
            await scheduler.schedule(Promise.resolve())
            done.push([name, i])
          })
        })
        await scheduler.waitFor(queues.below(1))
        for (const lane of ['a', 'b', 'c']) {
          const order = done.filter(([name]) => name === lane).map(([, i]) => i)
          expect(order).toEqual([...order].sort((x, y) => x - y))
        }
        expect(done).toHaveLength(names.length)
      },
    ),
    { numRuns: 40 },
  )
})

import { expect, test } from 'vitest'
import { SoloGate } from '../../../src/data/async/solo-gate.ts'
import { gate } from '../../bot/app.ts'

const moment = () => new Promise(resolve => setImmediate(resolve))

test('work beside other work is not alone; work that is run alone waits for it, and holds up what comes', async () => {
  const solo = new SoloGate()
  const [first, alone] = [gate(), gate()]
  const seen: string[] = []
  const note = (what: string, until?: Promise<void>) => async () => {
    seen.push(`${what} ${solo.isSolo}`)
    await until
  }
  const all = [solo.run(note('first', first.opened)), solo.run(note('second'))]
  all.push(solo.runAlone(60_000, note('alone', alone.opened)), solo.run(note('last')))
  await moment()
  expect(seen).toEqual(['first false', 'second false'])
  first.open()
  await moment()
  expect(seen.slice(2)).toEqual(['alone true'])
  alone.open()
  await Promise.all(all)
  expect(seen.slice(3)).toEqual(['last false'])
})

test('work that takes too long alone holds up nothing more, and its end frees no other turn', async () => {
  const solo = new SoloGate()
  const [slow, other] = [gate(), gate()]
  const first = solo.runAlone(0, () => slow.opened)
  const second = solo.runAlone(60_000, async () => {
    slow.open()
    await first
    await other.opened
    return solo.isSolo
  })
  const third = solo.run(async () => 'beside')
  await moment()
  other.open()
  expect(await second).toBe(true)
  expect(await third).toBe('beside')
})

test('a fault of the work is its own, and the next work runs', async () => {
  const solo = new SoloGate()
  await expect(solo.runAlone(60_000, () => Promise.reject(new Error('x')))).rejects.toThrow('x')
  expect(await solo.run(async () => 1)).toBe(1)
})

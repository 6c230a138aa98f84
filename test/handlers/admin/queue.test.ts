/** The queue of changes that wait for approval: any of them can be opened, and its author can withdraw it. */
import { expect, test } from 'vitest'
import { labels } from '../../writing/writing.ts'
import { openRig, otherOwner, owner } from './rig.ts'

const line = (month: string, amount: string): string =>
  `/add turnover CHN ${month} ${amount} by AZ_SCC source report-az-2026-02-23 "reached $${amount.slice(0, -1)} million"`

async function threeWaiting() {
  const rig = await openRig({ isReviewed: true })
  const [author, reviewer] = [rig.person(owner), rig.person(otherOwner)]
  for (const one of [line('2025-02', '311.1m'), line('2025-03', '322.2m'), line('2025-04', '333.3m')]) {
    await author.say(one)
    await author.tap('Publish')
  }
  return { author, reviewer }
}

test('a reviewer opens them in any order, and approves the second first', async () => {
  const { reviewer } = await threeWaiting()
  expect(await reviewer.hears('/queue')).toContain('$311.1 million')
  expect(labels(reviewer.last).flat()).toEqual(['Approve', 'Reject', '2/3 ›'])
  expect((await reviewer.tap('2/3 ›')).text).toContain('$322.2 million')
  expect(reviewer.last.text).toContain('Waiting for approval: 2 of 3')
  await reviewer.tap('Approve')
  expect(await reviewer.hears('/turnover 2025-03')).toContain('$322.2 million')
  expect(await reviewer.hears('/queue 2')).toContain('$333.3 million')
  expect((await reviewer.tap('1/2 ›')).text).toContain('$311.1 million')
})

test('the author withdraws one, from the receipt or from the queue', async () => {
  const { author, reviewer } = await threeWaiting()
  expect(labels(author.last).flat()).toEqual(['Withdraw'])
  await author.tap('Withdraw')
  expect(await author.hears('/queue')).toContain('$311.1 million')
  expect(labels(author.last).flat()).toEqual(['Withdraw', '2/2 ›'])
  await author.tap('Withdraw')
  expect(await reviewer.hears('/queue')).toContain('$322.2 million')
  expect(labels(reviewer.last).flat()).toEqual(['Approve', 'Reject'])
})

/** The queue of changes that wait for approval: any of them can be opened, and its author can withdraw it. */
import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import { observationsCsv } from '../../../src/writing/files/csv.ts'
import { pressEdits, pressFacts } from '../../facts.ts'
import { labels } from '../../writing/writing.ts'
import { editor, openRig, otherOwner, owner } from './rig.ts'

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

test('[ Reject ] asks for the reason, and [ Back ] leads back to the change at its place', async () => {
  const { author, reviewer } = await threeWaiting()
  await reviewer.say('/queue 2')
  const asked = await reviewer.tap('Reject')
  expect(asked.text).toContain('Still missing: the reason')
  expect((await reviewer.tap('Back')).text).toContain('Waiting for approval: 2 of 3')
  expect(labels(reviewer.last).flat()).toEqual(['Approve', 'Reject', '3/3 ›'])
  await author.say('/queue 2')
  await author.tap('Withdraw')
  expect((await reviewer.tap('Back', asked)).text).toBe('Its author has withdrawn it. Nothing was changed.')
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

test('who approves checks that another reviewer has seen anew is shown them first', async () => {
  const rig = await openRig({ isReviewed: true })
  const [author, first, second] = [rig.person(owner), rig.person(otherOwner), rig.person(editor)]
  await author.say(`/admins add ${editor}`)
  await author.tap('Save')
  await author.say(line('2025-02', '311.1m'))
  await author.tap('Publish')
  const old = await first.say('/queue')
  expect(old.text).not.toContain('$322.2 million')
  await second.say(
    line('2025-02', '322.2m').replace('AZ_SCC', 'AZ_SSC').replace('report-az-2026-02-23', 'report-2026-03-13-lumei'),
  )
  await second.tap('Publish')
  await first.say('/queue 2')
  await first.tap('Approve')
  await second.say('/queue')
  const again = await first.tap('Approve', old)
  expect(again.text).toContain('The data has changed since')
  expect(again.text).toContain('$322.2 million')
  expect(await rig.store.edits(undefined, 1)).toMatchObject([{ by: editor }])
  expect((await first.tap('Approve')).text).toMatch(/^Published · version/)
})

test('of an approval and a withdrawal at once, one wins and the other is told', async () => {
  for (const delay of [0, 2, 4, 8, 16]) {
    const memory = memoryEngine(pressEdits)
    // As with a disk: the others get their turn meanwhile.
    const put: typeof memory.put = async (...it) => {
      await turn()
      return memory.put(...it)
    }
    const rig = await openRig({ engine: { ...memory, put }, isReviewed: true })
    const [author, reviewer] = [rig.person(owner), rig.person(otherOwner)]
    await author.say(line('2025-02', '311.1m'))
    const queued = await author.tap('Publish')
    const shown = await reviewer.say('/queue')
    const before = (await rig.store.facts()).version
    const late = async () => {
      for (let i = 0; i < delay; i++) await turn()
      return author.tap('Withdraw', queued)
    }
    const [approved, withdrawn] = await Promise.all([reviewer.tap('Approve', shown), late()])
    const isSaved = (await rig.store.facts()).version > before
    expect(approved.text).toMatch(isSaved ? /^Published · / : /^Its author has withdrawn it/)
    expect(withdrawn.text).toMatch(isSaved ? /^Published · / : /^Cancelled/)
  }
})

test('a file that is gone does not stop the queue: it can be rejected, and the next one opened', async () => {
  const all = pressFacts.sources.list.flatMap(({ id }) => [...pressFacts.ofSource(id)])
  const rows = all.map((it, i) => (i === 0 ? { ...it, amount: { ...it.amount, value: `${it.amount.value}1` } } : it))
  const files = new Map([['F1', new Uint8Array(Buffer.concat([...observationsCsv(rows)]))]])
  const rig = await openRig({ files, isReviewed: true })
  const [author, reviewer] = [rig.person(owner), rig.person(otherOwner)]
  await author.say('/import', { file: { id: 'F1', name: 'figures.csv', size: 100 } })
  await author.tap('Publish')
  await author.say(line('2025-02', '311.1m'))
  await author.tap('Publish')
  const old = await reviewer.say('/queue')
  files.clear()
  expect((await reviewer.tap('Approve', old)).text).toContain('The file cannot be fetched any more')
  const lost = await reviewer.say('/queue')
  expect(lost.text.replaceAll('\u2060', '')).toBe(
    [
      '/import · figures.csv',
      `Asked for by Aysel Quliyeva (${owner})`,
      'The file cannot be fetched any more. Reject the change; its author can send the file again.',
      'Waiting for approval: 1 of 2',
    ].join('\n'),
  )
  expect(labels(lost).flat()).toEqual(['Reject', '2/2 ›'])
  expect((await reviewer.tap('2/2 ›')).text).toContain('$311.1 million')
  expect((await reviewer.tap('Reject', lost)).text).toContain('because …')
  await reviewer.say('the file is gone', { replied: { text: reviewer.last.text, ours: true } })
  expect(reviewer.last.text).toContain('It was rejected')
  expect(labels(await reviewer.say('/queue')).flat()).toEqual(['Approve', 'Reject'])
})

test.each([
  ['en', 'Publish', 'Published', 'It was rejected'],
  ['az', 'Dərc et', 'Dərc olundu', 'Rədd edildi'],
  ['ru', 'Опубликовать', 'Опубликовано', 'Отклонено'],
  ['zh', '发布', '已发布', '已驳回'],
])(
  'its author hears of a decision in the language of the preview: %s',
  async (languageTag, publish, done, rejected) => {
    const rig = await openRig({ isReviewed: true })
    const [author, reviewer] = [rig.person(owner), rig.person(otherOwner)]
    const heard = (): string | undefined => rig.posted.findLast(({ chat }) => chat === owner)?.message.text
    for (const month of ['2025-02', '2025-03']) {
      await author.say(line(month, '311.1m'), { person: { id: owner, languageTag } })
      await author.tap(publish)
    }
    await reviewer.say('/queue')
    await reviewer.tap('Approve')
    expect(heard()).toContain(done)
    await reviewer.say('/queue')
    await reviewer.tap('Reject')
    await reviewer.say('wrong month', { replied: { text: reviewer.last.text, ours: true } })
    expect(heard()).toContain(rejected)
  },
)

test('who approves is asked in the language of their own previews, else in the bot’s, not in that of the author', async () => {
  const rig = await openRig({ isReviewed: true })
  const [author, reviewer] = [rig.person(owner), rig.person(otherOwner)]
  const asked = async (month: string): Promise<string | undefined> => {
    await author.say(line(month, '311.1m'), { person: { id: owner, languageTag: 'ru' } })
    await author.tap('Опубликовать')
    return rig.posted.findLast(({ chat }) => chat === otherOwner)?.message.text
  }
  expect(await asked('2025-02')).toContain('to be approved')
  await reviewer.say(line('2025-03', '322.2m'), { person: { id: otherOwner, languageTag: 'zh' } })
  expect(await asked('2025-04')).toContain('待批准')
})

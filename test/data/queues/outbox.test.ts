import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { type Outbox, openOutbox } from '../../../src/data/queues/outbox.ts'
import { freshFolder } from '../folder.ts'

const notices: string[] = []
const opened: Outbox[] = []
async function open(folder: string, restMs = 60_000): Promise<Outbox> {
  const outbox = await openOutbox({ folder, notice: line => notices.push(line), restMs })
  opened.push(outbox)
  return outbox
}
afterEach(async () => {
  for (const outbox of opened.splice(0)) await outbox.close()
})
const file = (folder: string): string => join(folder, 'outbox.jsonl')
const news = (id: string, ...chats: readonly number[]) => ({
  id,
  messages: [{ message: { text: 'News' }, uses: ['a-figure'] }],
  recipients: chats.map(chat => ({ chat, message: 0 })),
})
const states = (outbox: Outbox, id: string) => outbox.open.get(id)?.states

test('items and their results survive a kill', async () => {
  const folder = freshFolder()
  const before = await open(folder)
  await before.put(news('one', 1, 2, 3, 4, 5))
  before.end('one', 0, 'sent')
  before.end('one', 1, 'gone')
  await before.begin('one', 2)
  expect(before.length).toBe(3)
  await before.begin('one', 3)
  before.undone('one', 3)
  await before.pause('one')
  // Nothing closes it: that is how a kill leaves it.
  const after = await open(folder)
  expect(states(after, 'one')).toEqual(['sent', 'gone', 1, 0, 0])
  expect(after.open.get('one')).toMatchObject({ isPaused: true, posting: news('one', 1, 2, 3, 4, 5) })
})

test('a stopped item stays stopped after a kill, and after a compaction', async () => {
  const folder = freshFolder()
  const before = await open(folder)
  await before.put(news('one', 1, 2, 3))
  before.end('one', 0, 'sent')
  await before.begin('one', 1)
  expect(await before.stop('one')).toBe(false)
  for (const _ of ['after the kill', 'written anew']) {
    const after = await open(folder)
    expect(after.open.get('one')).toMatchObject({ states: ['sent', 1, 'dropped'], isStopped: true })
  }
})

test('an item with no begun send is finished when it is stopped', async () => {
  const outbox = await open(freshFolder())
  await outbox.put(news('one', 1))
  expect(await outbox.stop('one')).toBe(true)
  expect([outbox.open.size, await outbox.put(news('one', 1))]).toEqual([0, false])
})

test('begun sends without a result are counted: one more send, and no third', async () => {
  const folder = freshFolder()
  await (await open(folder)).put(news('one', 1, 2))
  for (const expected of [1, 2, 2]) {
    const outbox = await open(folder)
    await outbox.begin('one', 0)
    expect(states(await open(folder), 'one')).toEqual([expected, 0])
  }
})

test('a finished item is known and not taken again, also after a restart', async () => {
  const folder = freshFolder()
  const outbox = await open(folder)
  expect(await outbox.put(news('one', 1))).toBe(true)
  expect(outbox.end('one', 0, 'sent')).toBe(true)
  expect(await outbox.put(news('one', 1))).toBe(false)
  await outbox.close()
  const after = await open(folder)
  expect([after.knows('one'), await after.put(news('one', 1)), after.open.size]).toEqual([true, false, 0])
})

test('sent items are wiped from the disk', async () => {
  const folder = freshFolder()
  const outbox = await open(folder)
  await outbox.put(news('one', 4711))
  outbox.end('one', 0, 'sent')
  await outbox.close()
  expect(readFileSync(file(folder), 'utf8')).toBe('["known",["one"]]\n')
})

test('an item that is put during a compaction is not lost', async () => {
  const folder = freshFolder()
  const outbox = await open(folder, 0)
  for (let i = 0; i < 50; i += 1) {
    await outbox.put(news(`a${i}`, 1))
    outbox.end(`a${i}`, 0, 'sent')
    await outbox.put(news(`b${i}`, 2))
    if (i % 2 === 0) outbox.end(`b${i}`, 0, 'sent')
  }
  const after = await open(folder)
  expect([...after.open.keys()]).toEqual(Array.from({ length: 25 }, (_, i) => `b${2 * i + 1}`))
})

test('a last line that a kill cut short is dropped without a notice', async () => {
  const folder = freshFolder()
  const outbox = await open(folder)
  await outbox.put(news('one', 1))
  await outbox.put(news('two', 2))
  truncateSync(file(folder), readFileSync(file(folder)).length - 5)
  expect([...(await open(folder)).open.keys()]).toEqual(['one'])
  expect(notices).toEqual([])
})

test('a damaged line is skipped with a notice, and a copy is kept', async () => {
  const folder = freshFolder()
  const outbox = await open(folder)
  await outbox.put(news('one', 1))
  writeFileSync(file(folder), `${readFileSync(file(folder), 'utf8')}{"what": "is this"}\n`)
  expect([...(await open(folder)).open.keys()]).toEqual(['one'])
  expect(notices.join()).toContain('1 line of')
})

test('recipients move with a group; a chat that is gone is dropped', async () => {
  const folder = freshFolder()
  const outbox = await open(folder)
  await outbox.put(news('one', -1, 2))
  await outbox.put(news('two', 2))
  outbox.moved(-1, -1001)
  outbox.drop(2, 'gone')
  await outbox.begin('one', 0)
  const after = await open(folder)
  expect(after.open.get('one')?.posting.recipients[0]?.chat).toBe(-1001)
  expect(states(after, 'one')).toEqual([1, 'gone'])
  expect(after.open.has('two')).toBe(false)
})

test('a drop tells which items it finishes, and follows the groups that have moved', async () => {
  const outbox = await open(freshFolder())
  await outbox.put(news('one', -1, -2, -1))
  await outbox.put(news('two', -2))
  outbox.drop(7, 'gone')
  outbox.moved(-1, -1001)
  outbox.moved(-1001, -1002)
  expect(outbox.drop(-1, 'gone')).toEqual([])
  expect(outbox.drop(-2, 'dropped').map(({ posting, counts }) => [posting.id, counts.dropped])).toEqual([['two', 1]])
  expect(states(outbox, 'one')).toEqual([0, 'dropped', 0])
  expect(outbox.open.get('one')?.counts).toEqual({ undecided: 2, sent: 0, edited: 0, gone: 0, failed: 0, dropped: 1 })
  expect(outbox.drop(-1002, 'gone').map(({ counts }) => counts)).toEqual([
    { undecided: 0, sent: 0, edited: 0, gone: 2, failed: 0, dropped: 1 },
  ])
  expect(outbox.open.size).toBe(0)
})

test('an item stays open, over a kill too, until its message ids are recorded elsewhere', async () => {
  const folder = freshFolder()
  const outbox = await open(folder)
  await outbox.put(news('one', 1))
  await outbox.begin('one', 0)
  expect(outbox.end('one', 0, 'sent', 77)).toBe(false)
  // Lines are appended in order, so this one is on disk only after the one before.
  await outbox.put(news('two', 2))
  const after = await open(folder)
  expect([...(after.open.get('one')?.numbers ?? [])]).toEqual([[0, 77]])
  expect(after.open.get('one')?.states).toEqual(['sent'])
  expect(after.noted('one', 0)).toBe(true)
  await after.put(news('three', 3))
  expect([...(await open(folder)).open.keys()]).toEqual(['two', 'three'])
})

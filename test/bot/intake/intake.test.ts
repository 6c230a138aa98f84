import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Update } from 'grammy/types'
import { afterAll, expect, onTestFinished, test, vi } from 'vitest'
import { Intake } from '../../../src/bot/intake/intake.ts'
import { LocalQueue } from '../../../src/bot/intake/local-queue.ts'
import { UpdateRunner } from '../../../src/bot/intake/update-runner.ts'
import { openLog } from '../../../src/bot/process/log.ts'
import { silent } from '../../../src/bot/process/metrics.ts'
import { endOfTurn } from '../../../src/data/async/end-of-turn.ts'
import { disk, type FileSystem } from '../../../src/data/engine/file-system.ts'
import { noteFault } from '../../../src/data/queues/crash-marker.ts'
import { type Inbox, openInbox } from '../../../src/data/queues/inbox.ts'
import { faulty } from '../../data/faulty.ts'
import { bytes, freshFolder } from '../../data/folder.ts'
import { gate } from '../app.ts'
import * as tg from '../updates.ts'

const inboxes: Inbox[] = []
afterAll(() => Promise.all(inboxes.map(inbox => inbox.close())))

const said = (id: number, fields: Readonly<Record<string, unknown>> = {}): Update => ({
  ...tg.message({ message_id: id, text: `question ${id}`, ...fields }),
  update_id: id,
})
const elsewhere = (id: number): Update => said(id, { chat: tg.group })

/** One run of the intake. It is never closed, as after a kill. */
async function run(
  folder: string,
  until: Promise<void> = Promise.resolve(),
  files: FileSystem = disk,
  troubles = 0,
  trouble: 'unreached' | 'token' = 'unreached',
  { signal } = new AbortController(),
) {
  const inbox = await openInbox({ folder, files, notice: () => undefined, restMs: 60_000 })
  inboxes.push(inbox)
  const served: number[] = []
  const sorry: number[] = []
  const lines: string[] = []
  const kept: boolean[] = []
  /** What was served before each time that the event loop had to be watched. */
  const watched: string[] = []
  const processor = {
    async process({ update_id }: Update) {
      await until
      served.push(update_id)
      return { outcome: served.length > troubles ? ('answered' as const) : trouble }
    },
    isChatter: ({ message }: Update) => message?.text === 'chatter',
    apologise: async ({ update_id }: Update) => void sorry.push(update_id),
  }
  const log = openLog('info', [], line => lines.push(line))
  const runner = new UpdateRunner({
    processor,
    log,
    metrics: silent,
    pseudonym: chat => `the chat ${-chat}`,
    liveness: { kept: isKept => void kept.push(isKept) },
    retryMs: 1,
    signal,
  })
  const queue = new LocalQueue(inbox, runner, log)
  return {
    inbox,
    served,
    sorry,
    lines,
    kept,
    queue,
    watched,
    intake: new Intake({ queue, processor, log, metrics: silent, onWork: () => watched.push(served.join()) }),
  }
}
const never = new Promise<void>(() => undefined)
/** Resolves when everything that was noted before is on disk: lines are appended in order. */
const flushed = (inbox: Inbox): Promise<void> => inbox.alone('nothing')
/** The inbox of the next run, after all writes of this one. */
async function left(folder: string, { inbox }: { readonly inbox: Inbox }): Promise<number> {
  await flushed(inbox)
  return (await run(folder)).inbox.size
}

test('what a killed run has taken is handled by the next, in the order of each chat and before what comes', async () => {
  const folder = freshFolder()
  const first = await run(folder, never)
  await first.intake.take([said(1), elsewhere(2), said(3)])
  const second = await run(folder)
  await second.queue.start()
  await second.intake.take([said(4)])
  await second.intake.drained()
  expect(second.served.filter(id => id !== 2)).toEqual([1, 3, 4])
  expect(second.served).toContain(2)
  expect(await left(folder, second)).toBe(0)
})

test('a line that holds no update does not stay in the inbox', async () => {
  const folder = freshFolder()
  writeFileSync(join(folder, 'inbox.jsonl'), '["known",[]]\n["+","damaged",null]\n')
  const { queue, inbox } = await run(folder)
  expect(inbox.size).toBe(1)
  await queue.start()
  expect(inbox.size).toBe(0)
})

test('the event loop is watched before there are two updates or an inline query, and after the first message', async () => {
  const alone = await run(freshFolder())
  const { handled } = await alone.intake.take([said(1)])
  expect(alone.watched).toEqual([])
  await handled
  expect(alone.watched).toEqual(['1'])
  for (const updates of [[said(1), elsewhere(2)], [tg.typed()]]) {
    const { intake, watched } = await run(freshFolder())
    await intake.take(updates)
    await intake.drained()
    expect(watched[0]).toBe('')
  }
  const busy = await run(freshFolder(), never)
  await busy.intake.take([said(1)])
  await busy.intake.take([elsewhere(2)])
  expect(busy.watched).toEqual([''])
})

test('a repeated update is skipped, even with another update id; another message with the same id is not', async () => {
  const folder = freshFolder()
  const { intake, inbox, served } = await run(folder)
  await intake.take([said(1)])
  await intake.take([said(1), { ...said(1), update_id: 77 }])
  await intake.take([{ ...said(2), update_id: 1 }])
  await intake.drained()
  expect(served).toEqual([1, 1])
  await flushed(inbox)
  const again = await run(folder)
  await again.intake.take([said(1), said(2)])
  await again.intake.drained()
  expect(again.served).toEqual([])
})

test('a question whose answer was refused for the token is not done: it is answered when the token is accepted again', async () => {
  const { intake, served } = await run(freshFolder(), undefined, undefined, 2, 'token')
  await intake.take([said(1)])
  await intake.drained()
  expect(served).toEqual([1, 1, 1])
})

test('chatter of a group is neither kept nor handled', async () => {
  const folder = freshFolder()
  const { intake, inbox, served } = await run(folder)
  await intake.take([elsewhere(1), said(2, { text: 'chatter', chat: tg.group })])
  await intake.drained()
  expect(served).toEqual([1])
  await flushed(inbox)
  expect(bytes(folder, 'inbox.jsonl').toString()).not.toContain('chatter')
})

test('an edit is another message, and a press is known by its id', async () => {
  const { intake, served } = await run(freshFolder())
  const edit = (date: number): Update => tg.update({ edited_message: tg.told({ text: 'a', edit_date: date }) }, date)
  await intake.take([edit(1), edit(2), edit(2), tg.press(), tg.press()])
  await intake.drained()
  expect(served).toHaveLength(3)
})

test('two edits within one second are both handled, and repeated ones skipped', async () => {
  const { intake, served } = await run(freshFolder())
  const edit = (content: object, id: number) => tg.update({ edited_message: tg.told({ ...content, edit_date: 7 }) }, id)
  await intake.take([edit({ text: 'a' }, 1), edit({ text: 'b' }, 2), edit({ text: 'b' }, 3)])
  const picture = { text: undefined, photo: [] }
  await intake.take([edit({ ...picture, caption: 'a' }, 4), edit({ ...picture, caption: 'c' }, 5)])
  await intake.drained()
  expect(served).toEqual([1, 2, 5])
})

test('an update that ends the process is tried alone after that, and not a third time', async () => {
  const folder = freshFolder()
  const first = await run(folder, never)
  await first.intake.take([said(1), elsewhere(2), said(3)])
  noteFault(folder)
  const second = await run(folder, never)
  void second.queue.start()
  await expect.poll(() => bytes(folder, 'inbox.jsonl').toString()).toContain('"alone"')
  noteFault(folder)
  const third = await run(folder)
  await third.queue.start()
  await third.intake.drained()
  expect(third.served.toSorted()).toEqual([2, 3])
  await expect.poll(() => third.sorry).toEqual([1])
  expect(third.lines.map(line => JSON.parse(line).msg)).toContain('an update that stops the bot was set aside')
  expect(await left(folder, third)).toBe(0)
})

test('while the disk takes nothing, updates are answered before they are confirmed', async () => {
  const slow = gate()
  const { files } = faulty({ at: 4, code: 'ENOSPC', until: 'forever', only: 'write' })
  const { intake, served, lines, kept } = await run(freshFolder(), slow.opened, files)
  await intake.take([said(1)])
  await intake.take([said(2)])
  const confirmed: string[] = []
  const third = intake.take([said(3)]).then(() => confirmed.push('third'))
  await intake.take([])
  expect(confirmed).toEqual([])
  slow.open()
  await third
  expect(served).toEqual([1, 2, 3])
  expect(JSON.parse(lines[0] ?? '{}').err.description).toMatch(/inbox\.jsonl: disk full \(ENOSPC\)/)
  expect(kept).toContain(false)
})

test('an update that a stop leaves neither kept nor answered is not confirmed', async () => {
  const { files } = faulty({ at: 2, code: 'ENOSPC', until: 'forever', only: 'write' })
  const stop = new AbortController()
  const { intake, served } = await run(freshFolder(), undefined, files, Number.POSITIVE_INFINITY, 'unreached', stop)
  const taken = intake.take([said(1)])
  await expect.poll(() => served.length).toBeGreaterThan(1)
  stop.abort()
  await expect(taken).rejects.toThrow('neither kept nor handled')
})

test('a flood beyond three hundred in one chat is dropped, logged now and then, and delays no other chat', async () => {
  const slow = gate()
  const { intake, served, lines, inbox } = await run(freshFolder(), slow.opened)
  await intake.take(Array.from({ length: 450 }, (_, i) => said(i + 1)))
  await intake.take([elsewhere(9999)])
  expect(inbox.size).toBe(301)
  slow.open()
  await intake.drained()
  expect(served.filter(id => id !== 9999)).toEqual(Array.from({ length: 300 }, (_, i) => i + 1))
  expect(served.indexOf(9999)).toBeLessThan(5)
  expect(lines.map(line => JSON.parse(line).dropped)).toEqual([1, 101])
})

test('while two hundred updates are in work, further ones wait until there are fewer, but not long', async () => {
  const many = Array.from({ length: 250 }, (_, i) => said(i + 1, { chat: { ...tg.group, id: -i - 1 } }))
  const slow = await run(freshFolder(), never)
  await slow.intake.take(many)
  expect(slow.queue.size).toBe(250)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  onTestFinished(() => void vi.useRealTimers())
  const quick = gate()
  const { intake, queue, served } = await run(freshFolder(), quick.opened)
  const taken = intake.take(many).then(() => served.length)
  while (queue.size < 250) await endOfTurn()
  await endOfTurn()
  quick.open()
  expect(await taken).toBeGreaterThan(50)
})

test('dropped updates of a flooding chat are not written to disk', async () => {
  const folder = freshFolder()
  const { intake, inbox } = await run(folder, never)
  await intake.take(Array.from({ length: 200 }, (_, i) => said(i + 1)))
  await intake.take([...Array.from({ length: 250 }, (_, i) => said(i + 201)), elsewhere(9999)])
  const written = bytes(folder, 'inbox.jsonl').toString()
  expect(inbox.size).toBe(301)
  expect(written).toContain('question 300')
  expect(written).not.toContain('question 301')
  expect(written).toContain('question 9999')
})

test('the inbox on disk holds no names or usernames, and nothing of answered updates', async () => {
  const folder = freshFolder()
  const first = await run(folder, never)
  const named = { username: 'aysel_m' }
  await first.intake.take([
    said(3, { from: { ...tg.aysel, ...named }, chat: { ...tg.privateChat, ...named }, via_bot: tg.otherBot }),
    said(4, { forward_origin: { type: 'channel', date: 1, message_id: 2, chat: { ...tg.channel, ...named } } }),
    said(1, {
      reply_to_message: tg.told({ from: tg.self, text: 'a line to complete', contact: { first_name: 'Aysel' } }),
    }),
    said(2, {
      chat: tg.group,
      reply_to_message: tg.told({ chat: tg.group, from: tg.aysel, text: 'an earlier question' }),
    }),
  ])
  const kept = bytes(folder, 'inbox.jsonl').toString()
  expect(kept).toContain('question 1')
  expect(kept).toContain('a line to complete')
  expect(kept).not.toMatch(/Aysel|Desk|an earlier question|aysel_m|other_bot|username/)
  const second = await run(folder)
  await second.queue.start()
  await second.intake.drained()
  await second.inbox.close()
  expect(bytes(folder, 'inbox.jsonl').toString()).not.toContain('question')
})

test('an answer that Telegram did not get is retried, in the order of the chat', async () => {
  const { intake, served, inbox } = await run(freshFolder(), Promise.resolve(), disk, 3)
  await intake.take([said(1), said(2)])
  await intake.drained()
  expect(served).toEqual([1, 1, 1, 1, 2])
  expect(inbox.size).toBe(0)
})

test('a malformed update stops neither the bot nor other updates', async () => {
  const unspeakable = { toString: 1, valueOf: 1 }
  const deep = JSON.parse(`${'['.repeat(50_000)}${']'.repeat(50_000)}`)
  const { intake, served, lines } = await run(freshFolder())
  await intake.take([
    said(1, { chat: { id: unspeakable, type: 'private' } }),
    said(2, { date: unspeakable }),
    said(3, { text: deep }),
    said(4),
  ])
  await intake.drained()
  expect(served.toSorted()).toEqual([1, 2, 4])
  expect(lines.join('')).toContain('"update":3,"err":{"name":"RangeError"')
})

test('inline queries are answered and never stored; of several at once, the last', async () => {
  const folder = freshFolder()
  const { opened, open: ready } = gate()
  const { intake, inbox, served } = await run(folder, opened)
  await intake.take([tg.typed({ id: 'a' }), said(2), tg.typed({ id: 'b' })].map((one, i) => ({ ...one, update_id: i })))
  expect(inbox.size).toBe(1)
  ready()
  await intake.drained()
  expect(served.toSorted()).toEqual([1, 2])
  await flushed(inbox)
  const again = await run(folder, never)
  await again.intake.take([tg.typed({ id: 'c' })])
  const next = await run(folder)
  await next.queue.start()
  await next.intake.drained()
  expect(next.served).toEqual([])
})

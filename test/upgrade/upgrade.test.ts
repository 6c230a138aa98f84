/** Compatibility: a data folder and buttons of an early version 0.1.0 still work. */
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFileEngine } from '../../src/data/engine/file-engine.ts'
import { openInbox } from '../../src/data/queues/inbox.ts'
import { openOutbox } from '../../src/data/queues/outbox.ts'
import { openStore } from '../../src/data/store.ts'
import { asks, seedApp } from '../app.ts'
import { freshFolder } from '../data/folder.ts'
import { openRig, owner } from '../handlers/admin/rig.ts'

const here = import.meta.dirname
const buttons: readonly [data: string, answer: string][] = JSON.parse(readFileSync(join(here, 'buttons.json'), 'utf8'))
/** The token of a pending change. */
const waiting = 'VbqZKq0kvsNOLxk-7y26eA'

/** A copy of the folder, so that a test can write to it. A notice of damage fails the test. */
function oldFolder() {
  const folder = freshFolder()
  cpSync(join(here, 'folder'), folder, { recursive: true })
  const notice = (line: string): void => {
    if (!line.includes('is now written as lines')) throw new Error(line)
  }
  return { folder, notice }
}

test('the folder opens with its changes, settings, subscriptions and sent messages', async () => {
  const engine = await openFileEngine(oldFolder())
  const rig = await openRig({ engine })
  const me = rig.person(owner)
  expect(await me.hears('/turnover 2026-02')).toContain('$395.1 million · China–Azerbaijan turnover, February 2026')
  expect(await me.hears('/history k8ymqdxxa5')).toContain('$395.1 million')
  expect(await me.hears('/subscribe')).toContain('Türkiye')
  const store = await openStore(engine, () => new Date('2026-11-24T12:00:00Z'))
  expect(store.sentMessages.using(['k8ymqdxxa5']).map(({ chat, message }) => [chat, message])).toEqual([
    [-200, 9],
    [-50, 8],
  ])
  await engine.close()
})

test('an old button saves a pending change', async () => {
  const engine = await openFileEngine(oldFolder())
  const rig = await openRig({ engine })
  const publish = { text: '', entities: [], buttons: [[{ label: 'Publish', data: `k.${waiting}.s` }]] }
  expect((await rig.person(owner).tap('Publish', publish)).text).toContain('Published · version 5')
  await engine.close()
})

test('unanswered updates and unsent messages are kept', async () => {
  const inbox = await openInbox(oldFolder())
  expect(inbox.left.map(({ key }) => key)).toEqual(['m:11:5'])
  await inbox.close()
  const outbox = await openOutbox(oldFolder())
  expect([...outbox.open.keys()]).toEqual(['news'])
  await outbox.close()
})

test('old buttons give the same answers', async () => {
  const app = await seedApp()
  const answers: (readonly [string, string])[] = []
  for (const [data] of buttons) {
    const { message, toast } = await app.press(data, asks(undefined))
    answers.push([data, message?.text.split('\n')[0] ?? toast ?? ''])
  }
  expect(answers).toEqual(buttons)
})

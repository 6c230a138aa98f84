/** Data folders of three edits and one setting. */
import { join } from 'node:path'
import { openFileEngine } from '../../src/data/engine/file-engine.ts'
import { openStore } from '../../src/data/store.ts'
import { bytes, freshFolder } from './folder.ts'
import { add, ground, observation } from './made.ts'

export const now = () => new Date('2026-03-13T09:00:00.000Z')

/** The folder and the store over it. */
export async function kept() {
  const folder = freshFolder()
  const store = await openStore(await openFileEngine({ folder, notice: () => {} }), now)
  await store.change(ground, 1, now())
  await store.change(add({ observations: [observation('a')] }), 1, now())
  await store.change({ do: 'withdraw', id: 'a', why: 'misread' }, 1, now())
  await store.changeChat(5, () => ({ language: 'az' }))
  return { folder, store, journal: join(folder, 'journal.jsonl') }
}
/** The folder of a bot that has stopped. */
export async function stopped() {
  const { folder, store, journal } = await kept()
  await store.close()
  return { folder, journal, text: bytes(journal).toString() }
}

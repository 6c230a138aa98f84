/** A start does not judge again what the rules have admitted, as the head file shows; everything else it judges. */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { seal } from '../../../src/data/engine/checksum.ts'
import { openFileEngine } from '../../../src/data/engine/file-engine.ts'
import { type JournalPosition, lineOf, start } from '../../../src/data/engine/journal-codec.ts'
import { shapesNumber } from '../../../src/data/engine/journal-head.ts'
import { repairJournal } from '../../../src/data/repair-journal.ts'
import { openStore, type Store } from '../../../src/data/store.ts'
import { verifyFolder } from '../../../src/data/verify-folder.ts'
import { freshFolder } from '../folder.ts'
import { add, edits, ground, observation } from '../made.ts'

const openEngine = (folder: string) => openFileEngine({ folder, notice: () => undefined })
/** Opens the store of a folder, and closes it. */
async function look<T>(folder: string, at: (store: Store) => Promise<T>): Promise<T> {
  const engine = await openEngine(folder)
  const store = await openStore(engine).catch(async error => {
    await engine.close()
    throw error
  })
  const seen = await at(store)
  await store.close()
  return seen
}
const sizeIn = (folder: string): Promise<number> => look(folder, async store => (await store.facts()).size)

const [first, ...later] = edits([ground, add({ observations: [observation('a'), observation('b')] })])
const firstMark = lineOf(first === undefined ? [] : [first], start).mark

/** A folder whose checksums all fit. Its second edit enters a figure twice, which the rules refuse. */
async function refused(): Promise<string> {
  const folder = freshFolder()
  const engine = await openEngine(folder)
  await engine.append(first === undefined ? [] : [first])
  await engine.append(later)
  await engine.close()
  return folder
}
const lastMark = lineOf(later, firstMark).mark

const headPath = (folder: string): string => join(folder, 'journal.head.json')
function writeHead(folder: string, mark: JournalPosition, shapes: number): void {
  writeFileSync(headPath(folder), seal({ before: '', field: 'head' }, JSON.stringify({ ...mark, shapes }), '').line)
}

test('what the head file shows to be admitted is not judged again', async () => {
  expect(await sizeIn(await refused())).toBe(2)
})

test.each([
  ['a head file of another schema', (folder: string) => writeHead(folder, lastMark, shapesNumber - 1)],
  ['a head file that ends before the edit', (folder: string) => writeHead(folder, firstMark, shapesNumber)],
  ['a head file that is cut short', (folder: string) => writeFileSync(headPath(folder), '{"sum":"')],
  ['no head file', (folder: string) => rmSync(headPath(folder))],
  [
    'the head file of a repair',
    async (folder: string) => {
      rmSync(headPath(folder))
      writeFileSync(join(folder, 'journal.jsonl'), '{"sum":"', { flag: 'a' })
      await repairJournal(folder)
    },
  ],
])('with %s it is judged, at every start', async (_, change) => {
  const folder = await refused()
  await change(folder)
  const refusal = 'cannot read the journal at version 2: duplicate (b)'
  await expect(sizeIn(folder)).rejects.toThrow(refusal)
  await expect(sizeIn(folder)).rejects.toThrow(refusal)
})

test('a head file for another journal is refused', async () => {
  const folder = await refused()
  writeHead(folder, { ...lastMark, sum: firstMark.sum }, shapesNumber)
  await expect(sizeIn(folder)).rejects.toThrow('its edit 2 is not the one that had been kept')
})

test('npm run verify judges all of it', async () => {
  const { isWhole, lines } = await verifyFolder(await refused(), {})
  expect([isWhole, lines[0]]).toEqual([false, expect.stringContaining('do not admit what it holds: duplicate (b)')])
})

test.each([
  ['the first start', (folder: string) => rmSync(folder, { recursive: true })],
  ['a start without a head file', (folder: string) => rmSync(headPath(folder))],
])('%s marks what it has judged', async (_, change) => {
  const folder = freshFolder()
  await look(folder, store => store.change(ground, 1, new Date('2026-03-13')))
  change(folder)
  await look(folder, async () => undefined)
  const engine = await openEngine(folder)
  expect(engine.admitted()).toBe((await engine.read(0)).length)
  await engine.close()
})

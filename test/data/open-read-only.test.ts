import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFileEngine } from '../../src/data/engine/file-engine.ts'
import { openReadOnly } from '../../src/data/open-read-only.ts'
import { repairJournal } from '../../src/data/repair-journal.ts'
import { bytes, freshFolder, list } from './folder.ts'
import { add, edits, ground, observation } from './made.ts'

const now = () => new Date('2026-03-13T09:00:00.000Z')
const peek = (dataDir: string) => openReadOnly({ dataDir, now, notice: () => {} })
const made = edits([ground, add({ observations: [observation('mine', { period: '2001' })] })])

test('where nothing is yet, the seed is seen, and nothing is made', async () => {
  const dataDir = join(freshFolder(), 'nothing')
  expect((await (await peek(dataDir)).facts()).size).toBeGreaterThanOrEqual(1067)
  expect(() => list(dataDir)).toThrow('ENOENT')
})

test('beside a bot that is running, what it has kept is seen, and nothing is written', async () => {
  const dataDir = freshFolder()
  const running = await openFileEngine({ folder: dataDir, notice: () => {} })
  await running.append(made)
  const before = [list(dataDir), bytes(dataDir, 'journal.jsonl')]
  const store = await peek(dataDir)
  expect((await store.facts()).observation('mine')).toBeDefined()
  expect([list(dataDir), bytes(dataDir, 'journal.jsonl')]).toEqual(before)
  await running.close()
})

test('a line that is being written is not seen; a damaged one is said', async () => {
  const dataDir = freshFolder()
  const engine = await openFileEngine({ folder: dataDir, notice: () => {} })
  await engine.append(made)
  await engine.close()
  const path = join(dataDir, 'journal.jsonl')
  const good = bytes(path)
  writeFileSync(path, Buffer.concat([good, Buffer.from('{"sum":"12')]))
  expect((await (await peek(dataDir)).facts()).observation('mine')).toBeDefined()
  writeFileSync(path, good.toString().replace('2001', '2002'))
  await expect(peek(dataDir)).rejects.toThrow(`${path} is damaged, line 2: its checksum differs`)
})

test('a repair of no folder says so', async () => {
  const dataDir = freshFolder()
  rmSync(dataDir, { recursive: true })
  await expect(repairJournal(dataDir)).rejects.toThrow(
    `cannot open the data folder ${dataDir}: it is not there (ENOENT)`,
  )
})

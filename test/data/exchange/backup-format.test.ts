import { createHash } from 'node:crypto'
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { openFileEngine } from '../../../src/data/engine/file-engine.ts'
import { backupLists, listsNumber } from '../../../src/data/exchange/backup-format.ts'
import { openStore } from '../../../src/data/store.ts'
import { freshFolder } from '../folder.ts'
import { add, at, ground, observation } from '../made.ts'

const silent = (): void => undefined

test('a copy made while the bot writes, in the order that docs/deployment.md says, holds all that was acknowledged before', async () => {
  const [data, copy] = [freshFolder(), freshFolder()]
  const store = await openStore(await openFileEngine({ folder: data, notice: silent }))
  await store.change(ground, 'seed', new Date(at))
  const write = (i: number) =>
    store.change(add({ observations: [observation(`o${i}`, { period: String(1000 + i) })] }), 1, new Date(at))
  for (let i = 0; i < 20; i++) await write(i)
  await store.changeChat(1, () => ({ language: 'az' }))
  // They go on while it copies.
  const rest = Array.from({ length: 60 }, (_, i) => write(20 + i))
  for (const file of ['journal.head.json', 'journal.jsonl', 'settings.json']) {
    await rest.shift()
    copyFileSync(join(data, file), join(copy, file))
  }
  await Promise.all(rest)
  await store.close()

  const restored = await openStore(await openFileEngine({ folder: copy, notice: silent }))
  const facts = await restored.facts()
  for (let i = 0; i < 20; i++) expect(facts.observation(`o${i}`)).toBeDefined()
  expect(await restored.chat(1)).toMatchObject({ language: 'az' })
  await restored.close()
})

test("the number of a backup's shapes is raised with every change of them, and of nothing else", () => {
  const json = JSON.stringify(z.toJSONSchema(z.strictObject(backupLists), { unrepresentable: 'any' }))
  // Other shapes? Raise listsNumber, and put the new digest here.
  expect([listsNumber, createHash('sha256').update(json).digest('hex').slice(0, 16)]).toEqual([5, '9b83e6980c0b0d02'])
})

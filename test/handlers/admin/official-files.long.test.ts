/** All official figures by CSV into a store without them; then /backup, an empty store, /restore: the same to the byte. */
import { expect, test } from 'vitest'
import { concatBytes } from '../../../src/data/async/concat-bytes.ts'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import { openStore } from '../../../src/data/store.ts'
import type { AdminCommand } from '../../../src/handlers/admin/admin-command.ts'
import { backup, importFile, restore } from '../../../src/handlers/admin/file-commands.ts'
import { largestFile } from '../../../src/reading/admin/files/file-fault.ts'
import { observationsOf } from '../../../src/writing/admin/backup.ts'
import { observationsCsv } from '../../../src/writing/files/csv.ts'
import { officialObservations } from '../../data/seeds.ts'
import { pressEdits, seedEdits, seedFacts } from '../../facts.ts'
import { type Rig, rig, textOf } from './context.ts'

const now = (): Date => new Date('2026-11-24T12:00:00Z')
const official = officialObservations()
const sent = { file: { id: 'F1', name: 'official.csv' } }

async function brought(command: AdminCommand, file: Uint8Array, { context, files }: Rig) {
  files.set('F1', file)
  const facts = await context.store.facts()
  const it = await command.perform('', { ...context, facts, now })
  if (!('change' in it)) throw new Error(JSON.stringify(it))
  await context.store.change(it.change, 1, now())
  return it.tally
}

async function saved(args: string, { context }: Rig): Promise<Uint8Array> {
  const it = await backup.perform(args, { ...context, facts: await context.store.facts(), now })
  if (!('kind' in it) || it.kind !== 'file') throw new Error('no file')
  return it.bytes
}

/** The first line that differs. A difference of all lines would be megabytes. */
function differing(one: Uint8Array, other: Uint8Array, from = 0): readonly unknown[] {
  const [a, b] = [textOf(one).split('\n').slice(from), textOf(other).split('\n').slice(from)]
  const at = a.findIndex((line, i) => line !== b[i])
  return at === -1 && a.length === b.length ? [] : [a[at], b[at], a.length, b.length]
}

test('they are the same as those of the seed, and the same to the byte after a restore', async () => {
  const first = await rig(sent, pressEdits)
  const csv = await concatBytes(observationsCsv(official))
  expect(await brought(importFile, csv, first)).toMatchObject({ added: official.length, changed: 0, rejected: [] })
  const [json, figures] = [await saved('', first), await saved('csv', first)]
  const all = (await first.context.store.facts()).size
  expect(all).toBe(seedFacts.size)
  expect(differing(figures, await concatBytes(observationsCsv(observationsOf(seedFacts))))).toEqual([])

  const second = await rig(sent, [])
  expect(await brought(restore, json, second)).toMatchObject({ changed: 0, rejected: [] })
  // The first line of a backup has the version and the time.
  expect(differing(await saved('', second), json, 1)).toEqual([])
  expect(differing(await saved('csv', second), figures)).toEqual([])
})

test('the largest file that a bot may download holds 150,000 figures as CSV, and 60,000 as a backup', async () => {
  const store = await openStore(memoryEngine(seedEdits), now)
  const { context, files } = await rig()
  const it = { context: { ...context, store }, files, posted: [] }
  const each = {
    csv: (await saved('csv', it)).length / seedFacts.size,
    json: (await saved('', it)).length / seedFacts.size,
  }
  expect(each.csv * 150_000).toBeLessThan(largestFile)
  expect(each.json * 60_000).toBeLessThan(largestFile)
})

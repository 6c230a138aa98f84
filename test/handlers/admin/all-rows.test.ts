/** A file of more rows than a message shows, and who brought it. */
import { setImmediate as turn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { memoryEngine } from '../../../src/data/engine/memory-engine.ts'
import { observationsCsv } from '../../../src/writing/files/csv.ts'
import type { Message } from '../../../src/writing/message/message.ts'
import { pressEdits, pressFacts } from '../../facts.ts'
import { openRig, otherOwner, owner } from './rig.ts'

const file = { id: 'F1', name: 'figures.csv', size: 100 }
const logChat = -77

/** The table of /backup csv, where the first `count` values of China's turnover are tenfold. */
function csvWith(count: number): Uint8Array {
  const all = pressFacts.sources.list.flatMap(({ id }) => [...pressFacts.ofSource(id)])
  const changed = all
    .filter(it => it.measure === 'value' && it.flow === 'T' && it.amount.unitMult === 9)
    .slice(0, count)
  const rows = all.map(it => (changed.includes(it) ? { ...it, amount: { ...it.amount, unitMult: 10 } } : it))
  return Buffer.concat([...observationsCsv(rows)])
}

async function imports(count: number, isReviewed = false) {
  const rig = await openRig({ files: new Map([['F1', csvWith(count)]]), isReviewed, logChat })
  const me = rig.person(owner)
  return { rig, me, preview: await me.say('/import', { file }) }
}

const cells = ({ file }: Message): readonly (readonly string[])[] =>
  new TextDecoder()
    .decode(file?.bytes)
    .trim()
    .split('\r\n')
    .map(line => line.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/))

test('twelve changed rows: ten in each message, and all of them in a file before it', async () => {
  const { rig, me, preview } = await imports(12)
  expect(preview.text.match(/^⚠ /gm)).toHaveLength(10)
  expect(preview.text).toContain('And 2 more')
  const [first] = rig.posted
  expect(first?.message.file?.name).toBe('changes.csv')
  const [heading, ...rows] = first === undefined ? [] : cells(first.message)
  expect(heading).toEqual(['row', 'id', 'what', 'old', 'new', 'checks'])
  expect(rows).toHaveLength(12)
  const [row, id, what, old, now, checks] = rows[0] ?? []
  expect(Number(row)).toBeGreaterThan(1)
  expect(pressFacts.observation(id ?? '')).toBeDefined()
  expect(`${what} ${old} ${now} ${checks}`).toMatch(/turnover.* \$.* billion \$.* billion "?⚠ \+900%/)
  const receipt = await me.tap('⚠ ×10 · Publish')
  expect(receipt.text.match(/^⚠ /gm)).toHaveLength(10)
  expect(receipt.text).not.toContain('; corrected:')
  const files = rig.posted.filter(({ message }) => message.file !== undefined)
  expect(files.map(({ chat }) => chat).sort()).toEqual([logChat, owner, owner].sort())
})

test('a few rows need no file', async () => {
  const { rig, me } = await imports(3)
  await me.tap('⚠ ×10 · Publish')
  expect(rig.posted.some(({ message }) => message.file !== undefined)).toBe(false)
})

test('the reviewer gets all rows too, and reads who asks', async () => {
  const { rig, me } = await imports(12, true)
  await me.tap('⚠ ×10 · Publish')
  const sent = rig.posted.filter(({ chat }) => chat === otherOwner)
  expect(sent.map(({ message }) => message.file?.name)).toEqual(['changes.csv', undefined])
  expect(sent[1]?.message.text).toContain(`Asked for by Aysel Quliyeva (${owner})`)
})

test('the log and the log chat tell who did it by name and id, and the receipt tells nobody else', async () => {
  const { rig, me } = await imports(1)
  const receipt = await me.tap('⚠ ×10 · Publish')
  expect(receipt.text).not.toContain('Aysel')
  const told = rig.posted.find(({ chat }) => chat === logChat)?.message.text
  expect(told).toMatch(/^Imported · version [\d,]+ · 24 Nov 2026 12:00 UTC · Aysel Quliyeva \(41\)$/m)
  expect(await me.hears('/log')).toMatch(/^Version [\d,]+ · 24 Nov 2026 12:00 UTC · Aysel Quliyeva \(41\) · Import/m)
})

test('without a name from Telegram the id is told alone', async () => {
  const rig = await openRig()
  const other = rig.person(otherOwner)
  await other.say('/retract xb0y01j7pe because entered twice')
  await other.tap('Save')
  expect(await other.hears('/log')).toContain(`UTC · ${otherOwner} · retracted`)
})

test('a restore counts what it withdraws apart, and shows it', async () => {
  const files = new Map<string, Uint8Array>()
  const rig = await openRig({ files })
  const me = rig.person(owner)
  const backup = await me.say('/backup')
  await me.say('/add turnover FRA 1991 395.1m by AZ_SCC source report-2026-03-13-lumei "reached $395.1 million"')
  await me.tap('Publish')
  files.set('F1', backup.file?.bytes ?? new Uint8Array())
  const { text } = await me.say('/restore', { file: { ...file, name: 'backup.json' } })
  expect(text).toContain('New 0 · changed 0 · withdrawn 1 · the same')
  expect(text).toContain('⚠ Will be retracted: $395.1 million · France–Azerbaijan turnover, 1991')
})

test('of two changes saved at once each has the fingerprint of its own line', async () => {
  const memory = memoryEngine(pressEdits)
  const heads: string[] = []
  const slow = {
    ...memory,
    // As from a disk: others get their turn meanwhile.
    read: async (after: number) => {
      for (let i = 0; i < 3; i++) await turn()
      return memory.read(after)
    },
    append: async (edits: Parameters<typeof memory.append>[0]) => {
      await turn()
      const result = await memory.append(edits)
      heads.push(memory.head())
      return result
    },
  }
  const rig = await openRig({ engine: slow, logChat })
  const [one, other] = [rig.person(owner), rig.person(otherOwner)]
  // The first change opens the store of this engine.
  await one.say('/retract g1ha5m70p0 because entered twice')
  await one.tap('Save')
  await one.say('/retract xb0y01j7pe because entered twice')
  await other.say('/retract gqgrc2930m because misread')
  await Promise.all([one.tap('Save'), other.tap('Save')])
  const told = rig.posted.map(({ message }) => /Fingerprint of the log: (\w+)/.exec(message.text)?.[1])
  expect(heads).toHaveLength(3)
  expect(told.toSorted()).toEqual(heads.map(it => it.slice(0, 32)).toSorted())
})

/** Somebody who can write in the data folder, and recomputes every checksum: what finds them, and what does not. */
import { copyFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openFileEngine } from '../../src/data/engine/file-engine.ts'
import { restoreArchive, writeArchive } from '../../src/data/folder-archive.ts'
import type { Change } from '../../src/data/model/edit.ts'
import { repairJournal } from '../../src/data/repair-journal.ts'
import { openStore } from '../../src/data/store.ts'
import { verifyFolder } from '../../src/data/verify-folder.ts'
import { runNode } from '../processes.ts'
import { freshFolder } from './folder.ts'
import { add, edits, ground, observation } from './made.ts'

const auditKey = 'the key of these tests, without spaces'.replaceAll(' ', '-')
const otherKey = auditKey.toUpperCase()
const now = () => new Date('2026-03-13T09:00:00.000Z')
const journalIn = (folder: string): string => join(folder, 'journal.jsonl')
const headIn = (folder: string): string => join(folder, 'journal.head.json')

const changes: readonly Change[] = [
  ground,
  add({ observations: [observation('a')] }),
  { do: 'withdraw', id: 'a', why: 'misread' },
]
/** The same, but the figure has another year. */
const rewritten = changes.with(1, add({ observations: [observation('a', { period: '1999' })] }))
const cut = changes.slice(0, 2)
const continued = add({ observations: [observation('b', { period: '1998' })] })

/** A folder of three edits, sealed if there is a key, and the fingerprint after each. */
async function kept(key?: string, told: readonly Change[] = changes) {
  const folder = freshFolder()
  const engine = await openFileEngine({ folder, notice: () => {}, auditKey: key })
  const fingerprints: string[] = []
  for (const [i, change] of told.entries()) {
    await engine.append(edits([change], i))
    fingerprints.push(engine.head())
  }
  await engine.close()
  return { folder, fingerprints }
}

/** What a start says: its notices, or why it is refused. */
async function started(folder: string, key?: string): Promise<readonly string[]> {
  const notices: string[] = []
  try {
    const engine = await openFileEngine({ folder, notice: line => notices.push(line), auditKey: key })
    await (await openStore(engine)).close()
    return notices
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

/** The journal of the folder as if other changes had been made, with its head file: every checksum is right. */
async function replaceJournal(folder: string, told: readonly Change[], key?: string): Promise<void> {
  const forged = await kept(key, told)
  for (const path of [journalIn, headIn]) copyFileSync(path(forged.folder), path(folder))
}
describe('with the fingerprint of LOG_CHAT, verify finds', () => {
  test.each([
    ['a journal that was rewritten', rewritten],
    ['a journal that was cut', cut],
  ])('%s, with all sums and the head recomputed', async (_, told) => {
    const { folder, fingerprints } = await kept()
    const [, , fingerprint = ''] = fingerprints
    await replaceJournal(folder, told)
    expect((await verifyFolder(folder)).isWhole).toBe(true)
    const { isWhole, lines } = await verifyFolder(folder, { fingerprint })
    expect([isWhole, lines[2]]).toEqual([
      false,
      `--head ${fingerprint}: the journal never had this fingerprint: it was rewritten or cut, or this is another journal`,
    ])
  })

  test('an earlier state of the journal, as it was in a backup', async () => {
    const { folder, fingerprints } = await kept(auditKey)
    await replaceJournal(folder, cut, auditKey)
    expect((await verifyFolder(folder, { auditKey })).isWhole).toBe(true)
    expect((await verifyFolder(folder, { auditKey, fingerprint: fingerprints[2] })).isWhole).toBe(false)
  })

  test('nothing in a good journal: it names the edit, for each fingerprint that there was', async () => {
    const { folder, fingerprints } = await kept()
    for (const [i, whole] of fingerprints.entries()) {
      const fingerprint = whole.slice(0, 32)
      const report = await verifyFolder(folder, { fingerprint })
      const line = `--head ${fingerprint}: the journal had it after edit ${i + 1} of 3`
      expect([report.isWhole, report.lines[2]]).toEqual([true, line])
    }
  })

  test('the command takes it with and without a folder, and refuses a short one', async () => {
    const { folder, fingerprints } = await kept()
    const fingerprint = fingerprints[2]?.slice(0, 32) ?? ''
    const command = (...args: string[]) =>
      runNode(['--import', 'tsx', 'src/cli/verify.ts', ...args], { env: { ...process.env, DATA_DIR: folder } })
    const good = await command('--head', fingerprint.toUpperCase())
    expect([good.code, good.out]).toEqual([0, expect.stringContaining('after edit 3 of 3')])
    await replaceJournal(folder, rewritten)
    expect((await command(folder, '--head', fingerprint)).code).toBe(1)
    expect((await command('--head', fingerprint.slice(0, 12))).err).toBe(
      'verify: --head takes a fingerprint of the log, 32 to 64 of 0-9 and a-f, from LOG_CHAT or /log\n',
    )
  })
})

describe('with AUDIT_KEY, the start refuses and verify finds', () => {
  test.each([
    ['a journal that was rewritten, with all sums and the head recomputed', rewritten],
    ['a journal that was cut, with the head recomputed', cut],
  ])('%s', async (_, told) => {
    const { folder } = await kept(auditKey)
    await replaceJournal(folder, told)
    const before = readFileSync(journalIn(folder))
    expect(await started(folder, auditKey)).toEqual([
      `${folder}/journal.head.json has no seal of AUDIT_KEY: either AUDIT_KEY was set, changed or removed, or somebody else wrote in the folder. Compare the journal with LOG_CHAT by npm run verify; then npm run repair seals it as it is`,
    ])
    expect(readFileSync(journalIn(folder))).toEqual(before)
    const { isWhole, lines } = await verifyFolder(folder, { auditKey })
    expect([isWhole, lines[1]]).toEqual([false, 'journal.head.json: it has no seal of AUDIT_KEY'])
  })

  test('a head file sealed with another key', async () => {
    const { folder } = await kept(auditKey)
    await replaceJournal(folder, rewritten, otherKey)
    const [said] = await started(folder, auditKey)
    expect(said).toContain('journal.head.json has another seal than that of AUDIT_KEY')
    expect((await verifyFolder(folder, { auditKey })).isWhole).toBe(false)
  })

  test.each([
    ['damaged', (path: string) => writeFileSync(path, 'nonsense')],
    ['missing', (path: string) => rmSync(path)],
  ])('a cut journal with a head file that is %s', async (what, spoil) => {
    const { folder } = await kept(auditKey)
    await replaceJournal(folder, cut)
    spoil(headIn(folder))
    expect((await started(folder, auditKey))[0]).toContain(`journal.head.json is ${what}: either AUDIT_KEY`)
    expect((await verifyFolder(folder, { auditKey })).isWhole).toBe(false)
  })

  test('a rewritten or cut journal with the sealed head file of the true one', async () => {
    for (const [told, said] of [
      [rewritten, 'its edit 3 is not the one that had been kept'],
      [[...rewritten, continued], 'its edit 3 is not the one that had been kept'],
      [cut, 'it holds 2 good edits, and 3 had been kept'],
    ] as const) {
      const { folder } = await kept(auditKey)
      const head = readFileSync(headIn(folder))
      await replaceJournal(folder, told)
      writeFileSync(headIn(folder), head)
      expect((await started(folder, auditKey))[0]).toContain(said)
      expect((await verifyFolder(folder, { auditKey })).isWhole).toBe(false)
    }
  })

  test('an edit after the sealed ones: a crash leaves one too, so the log names it and the start goes on', async () => {
    const { folder } = await kept(auditKey)
    const head = readFileSync(headIn(folder))
    await replaceJournal(folder, [...changes, continued])
    writeFileSync(headIn(folder), head)
    expect((await verifyFolder(folder, { auditKey })).lines[1]).toBe(
      'journal.head.json: agrees, up to edit 3 of 4, with the seal of AUDIT_KEY',
    )
    expect(await started(folder, auditKey)).toEqual([
      `${folder}/journal.head.json is sealed up to edit 3, and the journal holds 4: a crash or somebody else left the rest; look at /log`,
    ])
    expect(await started(folder, auditKey)).toEqual([])
  })
})

describe('AUDIT_KEY', () => {
  test('of a folder that it was always used with: nothing is said', async () => {
    const { folder } = await kept(auditKey)
    expect(await started(folder, auditKey)).toEqual([])
    expect((await verifyFolder(folder, { auditKey })).lines[1]).toBe(
      'journal.head.json: agrees, up to edit 3 of 3, with the seal of AUDIT_KEY',
    )
  })

  test.each([
    ['set for a folder without a seal', undefined, auditKey, 'has no seal of AUDIT_KEY'],
    ['changed', auditKey, otherKey, 'has another seal than that of AUDIT_KEY'],
    ['removed', auditKey, undefined, 'has a seal, and AUDIT_KEY is not set'],
  ])('%s: refused until a repair, which keeps everything', async (_, before, after, said) => {
    const { folder, fingerprints } = await kept(before)
    expect((await started(folder, after))[0]).toContain(`journal.head.json ${said}`)
    expect((await verifyFolder(folder, { auditKey: after })).isWhole).toBe(false)
    expect(await repairJournal(folder, after)).toEqual({ kept: 3, leftOut: 0, sum: fingerprints[2] })
    expect(await started(folder, after)).toEqual([])
    expect((await verifyFolder(folder, { auditKey: after })).isWhole).toBe(true)
  })

  test('an empty folder, and one whose first start was killed before the head file, start', async () => {
    const folder = freshFolder()
    expect(await started(folder, auditKey)).toEqual([`${folder} was empty: this is a first start, with a new journal`])
    rmSync(headIn(folder))
    expect(await started(folder, auditKey)).toEqual([])
    expect((await verifyFolder(folder, { auditKey })).isWhole).toBe(true)
  })

  test('is checked in a backup and after a restore', async () => {
    const { folder } = await kept(auditKey)
    const path = join(freshFolder(), 'karvan.zip')
    expect((await writeArchive(folder, path, now, { auditKey })).isWhole).toBe(true)
    const place = join(freshFolder(), 'data')
    expect((await restoreArchive(path, place, { auditKey })).isWhole).toBe(true)
    expect(await started(place, auditKey)).toEqual([])
    const forged = freshFolder()
    cpSync(folder, forged, { recursive: true })
    await replaceJournal(forged, rewritten)
    expect((await writeArchive(forged, join(freshFolder(), 'karvan.zip'), now, { auditKey })).isWhole).toBe(false)
  })

  test('npm run repair seals, and tells the fingerprint', async () => {
    const { folder, fingerprints } = await kept()
    const env = { ...process.env, DATA_DIR: folder, AUDIT_KEY: auditKey }
    const { code, out } = await runNode(['--import', 'tsx', 'src/cli/repair.ts'], { env })
    expect([code, out]).toEqual([
      0,
      `The journal in ${folder} holds 3 good edits; 0 were left out. It is sealed with AUDIT_KEY. Its fingerprint is ${fingerprints[2]}\n`,
    ])
    expect(await started(folder, auditKey)).toEqual([])
  })
})

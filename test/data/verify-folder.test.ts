import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openFileEngine } from '../../src/data/engine/file-engine.ts'
import { sealedLines } from '../../src/data/engine/value-lines.ts'
import { openStore } from '../../src/data/store.ts'
import { verifyFolder } from '../../src/data/verify-folder.ts'
import { bytes, freshFolder, list, oldSettings } from './folder.ts'
import { kept, now, stopped } from './kept.ts'
import { ground } from './made.ts'

const linesOf = async (folder: string) => (await verifyFolder(folder)).lines

test('while the bot runs: the count of edits, the head, and nothing is written', async () => {
  const { folder, store } = await kept()
  const before = [list(folder), bytes(folder, 'journal.jsonl')]
  expect(await verifyFolder(folder)).toEqual({
    isWhole: true,
    lines: [
      `journal.jsonl: 3 edits, chain whole, head ${store.head()}`,
      'journal.head.json: agrees, up to edit 3',
      'settings.json: 1 values, checksums fit',
    ],
  })
  expect([list(folder), bytes(folder, 'journal.jsonl')]).toEqual(before)
  await store.close()
})

test('an altered digit: the first line whose checksum differs', async () => {
  const { folder, journal, text } = await stopped()
  writeFileSync(journal, text.replace('4.87', '4.88'))
  const { isWhole, lines } = await verifyFolder(folder)
  expect([isWhole, lines[0]]).toEqual([
    false,
    'journal.jsonl: line 3 is damaged: its checksum differs: it, or a line before it, was altered',
  ])
})

test('a line that is being written is not damage', async () => {
  const { folder, journal, text } = await stopped()
  writeFileSync(journal, `${text}{"sum":"12`)
  const { isWhole, lines } = await verifyFolder(folder)
  expect([isWhole, lines[0]]).toEqual([
    true,
    expect.stringMatching(/3 edits, chain whole, head [0-9a-f]{64}; line 5 is cut short/),
  ])
})

test('a removed last line is detected by the head file', async () => {
  const { folder, journal, text } = await stopped()
  writeFileSync(journal, `${text.trimEnd().split('\n').slice(0, -1).join('\n')}\n`)
  const { isWhole, lines } = await verifyFolder(folder)
  expect([isWhole, lines[1]]).toEqual([
    false,
    'journal.head.json: 3 edits had been kept, and the journal holds 2 good ones',
  ])
})

test('another journal of the same length is detected by the head file', async () => {
  const { folder, journal } = await stopped()
  const changed = freshFolder()
  const other = await openStore(await openFileEngine({ folder: changed, notice: () => {} }), now)
  await other.change(ground, 2, now())
  for (const person of [5, 6]) await other.change({ do: 'appoint', person }, 2, now())
  await other.close()
  writeFileSync(journal, bytes(changed, 'journal.jsonl'))
  expect((await linesOf(folder))[1]).toBe('journal.head.json: edit 3 is not the one that had been kept')
})

test.each([
  ['journal.head.json', 'journal.head.json: it was altered: its checksum differs', 1],
  ['settings.json', 'settings.json: line 1 was altered or cut: its checksum differs', 2],
])('an altered %s', async (name, line, at) => {
  const { folder } = await stopped()
  const text = bytes(folder, name).toString()
  writeFileSync(join(folder, name), text.replace(/"sum":"./, '"sum":"g'))
  const { isWhole, lines } = await verifyFolder(folder)
  expect([isWhole, lines[at]]).toEqual([false, line])
})

test.each([
  [
    'an altered digit',
    (text: string) => text.replace('"az"', '"ru"'),
    'line 2 was altered or cut: its checksum differs',
  ],
  ['lines missing', (text: string) => text.slice(0, text.indexOf('\n') + 1), '1 lines are missing at its end'],
])('compacted settings with %s', async (_, harm, said) => {
  const { folder } = await stopped()
  const line = bytes(folder, 'settings.json').toString().split('\n')[1]
  const text = `${sealedLines.header(1)}${line}\n`
  writeFileSync(join(folder, 'settings.json'), harm(text))
  expect(await verifyFolder(folder)).toMatchObject({
    isWhole: false,
    lines: [expect.anything(), expect.anything(), `settings.json: ${said}`],
  })
})

test.each([
  [
    'settings of an older version',
    oldSettings({ 'chat:1': {}, 'chat:2': {} }),
    'settings.json: 2 values, checksum fits',
  ],
  [
    'settings that are being written',
    Buffer.from(`${sealedLines.header(0)}{"sum":"12`),
    'settings.json: 0 values, checksums fit; its last line is cut short: it is being written, or was never acknowledged',
  ],
])('%s are not damage', async (_, content, line) => {
  const { folder } = await stopped()
  writeFileSync(join(folder, 'settings.json'), content)
  expect(await verifyFolder(folder)).toMatchObject({
    isWhole: true,
    lines: [expect.anything(), expect.anything(), line],
  })
})

test('a file that was never written is not damage; a missing journal is', async () => {
  const { folder, journal } = await stopped()
  rmSync(join(folder, 'journal.head.json'))
  rmSync(join(folder, 'settings.json'))
  const { isWhole, lines } = await verifyFolder(folder)
  expect([isWhole, ...lines.slice(1)]).toEqual([
    true,
    'journal.head.json: missing, so a truncated journal would not be noticed',
    'settings.json: not written yet',
  ])
  rmSync(journal)
  expect(await verifyFolder(folder)).toMatchObject({
    isWhole: false,
    lines: [`journal.jsonl: missing in ${folder}`, expect.anything()],
  })
})

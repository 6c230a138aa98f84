import { join } from 'node:path'
import { expect, test } from 'vitest'
import { builtModule } from '../../built.ts'
import { freshFolder, list } from '../../data/folder.ts'
import { runNode } from '../../processes.ts'

const watchdog = builtModule('bot/process/watchdog.js')

/** The exit signal, and the lines for the operator. */
const ending = (dataDir: string, how: 'blocked' | 'late' | 'free') =>
  runNode([join(import.meta.dirname, 'blocked.mjs'), watchdog, dataDir, how])

test('a process whose loop is blocked is killed, logs one line, and leaves a crash marker for the next start', async () => {
  const data = freshFolder()
  const { signal, err } = await ending(data, 'blocked')
  expect(signal).toBe('SIGKILL')
  expect(err).toBe('Karvan was killed: its event loop was blocked. The updates in work are tried once more, alone.\n')
  expect(list(data)).toEqual(['inbox.jsonl'])
})

test('a process that nothing has told to watch is watched after a second', async () => {
  expect((await ending(freshFolder(), 'late')).signal).toBe('SIGKILL')
})

test('a process that works is not killed', async () => {
  expect(await ending(freshFolder(), 'free')).toEqual({ code: 0, signal: null, out: '', err: '' })
})

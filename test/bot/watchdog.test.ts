import { join } from 'node:path'
import { expect, test } from 'vitest'
import { folder, list } from '../data/folder.ts'
import { runNode } from '../processes.ts'

/** How it ended, and what it said to the operator. */
const ending = (dataDir: string, how: 'blocked' | 'free') =>
  runNode([join(import.meta.dirname, 'blocked.mjs'), dataDir, how])

test('a process whose loop is blocked is ended, says so in one line, and leaves a mark for the next start', async () => {
  const data = folder()
  const { signal, err } = await ending(data, 'blocked')
  expect(signal).toBe('SIGKILL')
  expect(err).toBe(
    'Karvan was stopped: nothing moved in it any more. What it was answering is tried once more, alone.\n',
  )
  expect(list(data)).toEqual(['inbox.jsonl'])
})

test('one that works is left alone', async () => {
  expect(await ending(folder(), 'free')).toEqual({ code: 0, signal: null, out: '', err: '' })
})

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { built } from '../built.ts'
import { freshFolder, list } from '../data/folder.ts'

const watchdog = built('bot/watchdog.js')

/** How it ended, and what it said to the operator. */
async function ending(dataDir: string, how: 'blocked' | 'free') {
  const args = [join(import.meta.dirname, 'blocked.mjs'), watchdog, dataDir, how]
  const child = spawn(process.execPath, args, { timeout: 15_000 })
  let said = ''
  child.stderr.on('data', text => {
    said += text
  })
  const [code, signal] = await once(child, 'close')
  return { code, signal, said }
}

test('a process whose loop is blocked is ended, says so in one line, and leaves a mark for the next start', async () => {
  const data = freshFolder()
  const { signal, said } = await ending(data, 'blocked')
  expect(signal).toBe('SIGKILL')
  expect(said).toBe(
    'Karvan was stopped: nothing moved in it any more. What it was answering is tried once more, alone.\n',
  )
  expect(list(data)).toEqual(['inbox.jsonl'])
})

test('one that works is left alone', async () => {
  expect(await ending(freshFolder(), 'free')).toEqual({ code: 0, signal: null, said: '' })
})

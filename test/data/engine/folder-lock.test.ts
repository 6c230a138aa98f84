import { existsSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sha256 } from '../../../src/data/engine/checksum.ts'
import { openFileEngine } from '../../../src/data/engine/file-engine.ts'
import { takeLock } from '../../../src/data/engine/folder-lock.ts'
import { freshFolder } from '../folder.ts'

const quiet = () => {}

// 'darwin' represents every system with socket files; it works here too.
describe.each(['linux', 'darwin'])('on %s', platform => {
  test('a folder is locked once, and free after unlock', async () => {
    const folder = freshFolder()
    const free = await takeLock(folder, platform)
    await expect(takeLock(folder, platform)).rejects.toThrow(
      `${folder} is in use by another Karvan (process ${process.pid}): stop it first, or set DATA_DIR to another folder`,
    )
    await free()
    await (await takeLock(folder, platform))()
  })
  test('other folders are free', async () => {
    const free = await Promise.all([freshFolder(), freshFolder()].map(folder => takeLock(folder, platform)))
    await Promise.all(free.map(it => it()))
  })
})

test('a socket file whose process is dead is replaced', async () => {
  const folder = freshFolder()
  const path = join(tmpdir(), `karvan-${sha256(folder).slice(0, 32)}.sock`)
  const dead = createServer()
  await new Promise<void>(resolve => dead.listen(path, resolve))
  // Closing takes the file away; a kill does not. A file of the same name that nobody answers is what a kill leaves.
  await new Promise<void>(resolve => dead.close(() => resolve()))
  writeFileSync(path, '')
  const free = await takeLock(folder, 'darwin')
  await expect(takeLock(folder, 'darwin')).rejects.toThrow('in use')
  await free()
  expect(existsSync(path)).toBe(false)
})

test('a folder reached by another path is the same folder', async () => {
  const folder = freshFolder()
  const link = `${folder}-link`
  symlinkSync(folder, link)
  const engine = await openFileEngine({ folder, notice: quiet })
  await expect(openFileEngine({ folder: link, notice: quiet })).rejects.toThrow('in use by another Karvan')
  await engine.close()
  await (await openFileEngine({ folder: link, notice: quiet })).close()
})

test('a failed start unlocks the folder', async () => {
  const folder = freshFolder()
  writeFileSync(join(folder, 'journal.jsonl'), 'nonsense')
  await expect(openFileEngine({ folder, notice: quiet })).rejects.toThrow('is damaged')
  await (await takeLock(folder))()
})

import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openFileEngine } from '../../../src/data/engine/file-engine.ts'
import { takeLock } from '../../../src/data/engine/folder-lock.ts'
import { startNode, startProcess } from '../../processes.ts'
import { freshFolder } from '../folder.ts'
import { Writer } from './crash.ts'

const quiet = () => {}
const holder = ['--import', 'tsx', join(import.meta.dirname, 'lock-holder.ts')]
const lockFile = (folder: string): string => join(folder, 'karvan.lock')

/** Starts a process that locks the folders that it is told. */
async function ready(process: Writer): Promise<Writer> {
  await process.lines(1)
  return process
}

/** What the process says of that folder. */
async function toldOf(process: Writer, folder: string): Promise<string | undefined> {
  const lines = process.said.length + 1
  process.start(folder)
  await process.lines(lines)
  return process.said[lines - 1]
}

test('a folder is locked once, and free after unlock', async () => {
  const folder = freshFolder()
  const free = await takeLock(folder)
  await expect(takeLock(folder)).rejects.toThrow(
    `${folder} is in use by another Karvan (process ${process.pid} on ${hostname()}): stop it first, or set DATA_DIR to another folder`,
  )
  await free()
  await (await takeLock(folder))()
})

test('other folders are free', async () => {
  const free = await Promise.all([freshFolder(), freshFolder()].map(folder => takeLock(folder)))
  await Promise.all(free.map(it => it()))
})

test('only the owner may open the lock, so that no other user can take it', async () => {
  const folder = freshFolder()
  await (await takeLock(folder))()
  expect(statSync(lockFile(folder)).mode & 0o777).toBe(0o600)
})

test('a folder that other users can write in is reported', async () => {
  const folder = join(freshFolder(), 'data')
  mkdirSync(folder)
  execFileSync('chmod', ['777', folder])
  const notices: string[] = []
  const notice = (line: string) => void notices.push(line)
  await (await openFileEngine({ folder, notice })).close()
  expect(notices[0]).toBe(
    `other users can write in ${folder}, and so change the data or stop the next start: chmod 700`,
  )
  execFileSync('chmod', ['755', folder])
  notices.length = 0
  await (await openFileEngine({ folder, notice })).close()
  expect(notices).toEqual([])
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

test('a folder in the way of the lock is an error of one line', async () => {
  const folder = freshFolder()
  mkdirSync(lockFile(folder))
  await expect(takeLock(folder)).rejects.toThrow(`cannot lock ${lockFile(folder)}: it is a folder (EISDIR)`)
})

test('kill -9 frees the folder at once', async () => {
  const folder = freshFolder()
  const killed = await ready(new Writer(startNode(holder)))
  expect(await toldOf(killed, folder)).toBe('held')
  await expect(takeLock(folder)).rejects.toThrow(/in use by another Karvan \(process \d+ on /)
  const written = readFileSync(lockFile(folder), 'utf8')
  killed.kill()
  await killed.over
  expect(readFileSync(lockFile(folder), 'utf8')).toBe(written)
  await (await takeLock(folder))()
})

test('of five starts at the same moment one gets the folder, also when a killed process left its file', async () => {
  const processes = await Promise.all(Array.from({ length: 5 }, () => ready(new Writer(startNode(holder)))))
  for (let round = 0; round < 30; round++) {
    const folder = freshFolder()
    if (round % 2 === 0) writeFileSync(lockFile(folder), 'process 1 on gone\n', { mode: 0o600 })
    const told = await Promise.all(processes.map(process => toldOf(process, folder)))
    expect(told.toSorted()).toEqual([...Array(4).fill(expect.stringContaining('in use by another Karvan')), 'held'])
  }
})

/** Whether this user may make namespaces and mounts. */
function mayUnshare(): boolean {
  try {
    execFileSync('unshare', ['--mount', '--net', 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

describe.skipIf(!mayUnshare())('another container (skipped where namespaces cannot be made)', () => {
  /** A process with a network and mounts of its own, that sees the folder at another path. */
  function contained(folder: string): { readonly process: Writer; readonly path: string } {
    const path = freshFolder()
    const script = 'mount --bind "$1" "$2" && shift 2 && exec "$@"'
    const args = ['--mount', '--net', 'sh', '-c', script, 'sh', folder, path, process.execPath, ...holder]
    return { process: new Writer(startProcess('unshare', args)), path }
  }

  test('does not get a folder that is held here', async () => {
    const folder = freshFolder()
    const free = await takeLock(folder)
    const other = contained(folder)
    await ready(other.process)
    expect(await toldOf(other.process, other.path)).toBe(
      `${other.path} is in use by another Karvan (process ${process.pid} on ${hostname()}): stop it first, or set DATA_DIR to another folder`,
    )
    await free()
    expect(await toldOf(other.process, other.path)).toBe('held')
  })

  test('holds a folder against this one, until it is killed', async () => {
    const folder = freshFolder()
    const other = contained(folder)
    await ready(other.process)
    expect(await toldOf(other.process, other.path)).toBe('held')
    await expect(takeLock(folder)).rejects.toThrow('in use by another Karvan')
    other.process.kill()
    await other.process.over
    await (await takeLock(folder))()
  })
})

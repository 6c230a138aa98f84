/** The file operations that the engine uses. They are passed in, so that tests can make each of them fail. */
import { mkdir, open, readdir, realpath, rename, stat, unlink } from 'node:fs/promises'
import { dirname } from 'node:path'
import { absent, codeOf } from './store-error.ts'

export interface OpenFile {
  readFile(): Promise<Buffer>
  /** May write fewer bytes than asked. */
  write(bytes: Uint8Array, offset: number, length: number, position: number): Promise<{ readonly bytesWritten: number }>
  truncate(length: number): Promise<void>
  sync(): Promise<void>
  datasync(): Promise<void>
  chmod(mode: number): Promise<void>
  close(): Promise<void>
}

export interface FileState {
  readonly size: number
  readonly mode: number
  /** Identifies the file: the path may name another one later. */
  readonly ino: number
  isDirectory(): boolean
}

export interface FileSystem {
  open(path: string, flags: string, mode?: number): Promise<OpenFile>
  rename(from: string, to: string): Promise<void>
  unlink(path: string): Promise<void>
  readdir(path: string): Promise<readonly string[]>
  realpath(path: string): Promise<string>
  stat(path: string): Promise<FileState>
  mkdir(path: string, mode: number): Promise<void>
}

export const disk: FileSystem = {
  open,
  rename,
  unlink,
  readdir,
  realpath,
  stat,
  mkdir: (path, mode) => mkdir(path, mode),
}

/** Writes all bytes at that position. One call of `write` may write fewer, above all on a disk that is nearly full. */
export async function writeAll(file: OpenFile, bytes: Uint8Array, position: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, position + done)
    if (bytesWritten <= 0) throw new Error('the disk accepted no bytes')
    done += bytesWritten
  }
}

export async function withFile<T>(
  files: FileSystem,
  path: string,
  flags: string,
  work: (file: OpenFile) => Promise<T>,
): Promise<T> {
  const file = await files.open(path, flags, 0o600)
  try {
    return await work(file)
  } finally {
    await file.close()
  }
}

/** The bytes of a file. Returns undefined when it does not exist. */
export const bytesOf = (files: FileSystem, path: string): Promise<Buffer | undefined> =>
  withFile(files, path, 'r', file => file.readFile()).catch(absent)

/** Directory fsync. Without it, a power cut loses a new or renamed file. */
export async function syncFolder(files: FileSystem, path: string): Promise<void> {
  // Windows does this itself, and cannot open a folder.
  if (process.platform === 'win32') return
  await withFile(files, path, 'r', folder => folder.sync())
}

/** The path with links resolved; the path itself when nothing exists there. */
export const targetOf = async (files: FileSystem, path: string): Promise<string> =>
  (await files.realpath(path).catch(absent)) ?? path

/**
 * Atomic replace: temporary file, fsync, rename, directory fsync. After any crash the old or the new file is there, whole. Keeps the mode, and
 * the link that leads to the file. A crash may leave the temporary file, see `isLeftover`. A generator is run piece by piece, in time slices.
 */
export async function replaceFile(
  files: FileSystem,
  path: string,
  bytes: Uint8Array | Generator<Uint8Array>,
): Promise<void> {
  const target = await targetOf(files, path)
  const state = await files.stat(target).catch(absent)
  const { file, path: temporary } = await openTemporary(files, target)
  try {
    try {
      await fill(file, bytes, state && state.mode & 0o777)
    } finally {
      await file.close()
    }
    await files.rename(temporary, target)
  } catch (error) {
    await files.unlink(temporary).catch(() => undefined)
    throw error
  }
  await syncFolder(files, dirname(target))
}

/** A new file beside the target, with an unused name. */
async function openTemporary(files: FileSystem, target: string) {
  for (let tries = 1; ; tries++) {
    const path = `${target}.${process.pid}-${++temporaries}.tmp`
    try {
      return { path, file: await files.open(path, 'wx', 0o600) }
    } catch (error) {
      if (codeOf(error) !== 'EEXIST' || tries === 1000) throw error
    }
  }
}
let temporaries = 0

async function fill(
  file: OpenFile,
  bytes: Uint8Array | Generator<Uint8Array>,
  mode: number | undefined,
): Promise<void> {
  let length = 0
  for (const piece of bytes instanceof Uint8Array ? [bytes] : bytes) {
    await writeAll(file, piece, length)
    length += piece.length
  }
  if (mode !== undefined) await file.chmod(mode)
  await file.sync()
}

/** Whether it is the name of a temporary file of `replaceFile`. */
export const isLeftover = (name: string): boolean => /\.\d+-\d+\.tmp$/.test(name)

/** Folder lock: one process for one folder. The lock is a socket: it dies with its process, so nothing is left to clean up. */
import { unlink } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sha256 } from './checksum.ts'
import { codeOf, StoreError } from './store-error.ts'

/**
 * Locks the folder (its real path) for this process; the returned function unlocks it.
 * Throws a StoreError with the folder and the holder's process id when it is locked.
 * Linux: an abstract socket; Windows: a named pipe; elsewhere: a socket file, removed when no process answers on it.
 * Two containers on one volume do not see each other's lock; JournalFile detects their writes.
 */
export async function takeLock(folder: string, platform: string = process.platform): Promise<() => Promise<void>> {
  const name = nameOf(folder, platform)
  const server = (await listen(name)) ?? (await takeOver(name, folder, platform))
  server.unref()
  return () => new Promise(resolve => server.close(() => resolve()))
}

function nameOf(folder: string, platform: string): string {
  const name = `karvan-${sha256(folder).slice(0, 32)}`
  if (platform === 'linux') return `\0${name}`
  return platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`)
}

/** A server that answers with its process id. Returns undefined when the name is taken. */
function listen(name: string): Promise<Server | undefined> {
  const server = createServer(socket => {
    socket.on('error', () => socket.destroy())
    socket.end(`${process.pid}\n`)
  })
  return new Promise((resolve, reject) => {
    server.once('error', error => (codeOf(error) === 'EADDRINUSE' ? resolve(undefined) : reject(error)))
    server.listen(name, () => resolve(server))
  })
}

async function takeOver(name: string, folder: string, platform: string): Promise<Server> {
  const holder = await ask(name)
  if (holder === 'nobody' && platform !== 'linux' && platform !== 'win32') {
    await unlink(name)
    const server = await listen(name)
    if (server !== undefined) return server
  }
  const who = /^\d+$/.test(holder) ? ` (process ${holder})` : ''
  throw new StoreError(`${folder} is in use by another Karvan${who}: stop it first, or set DATA_DIR to another folder`)
}

/** The process id of the holder; 'nobody' when no process listens, '' when the holder does not answer. */
function ask(name: string): Promise<string> {
  return new Promise(resolve => {
    const socket = connect(name)
    let answer = ''
    socket.setTimeout(500, () => socket.destroy())
    socket.on('data', bytes => {
      answer += bytes.toString()
    })
    socket.on('error', error => resolve(codeOf(error) === 'ECONNREFUSED' ? 'nobody' : ''))
    socket.on('close', () => resolve(answer.trim()))
  })
}

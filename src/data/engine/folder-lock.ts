/** One process for one folder. The lock is a socket: it dies with its process, so that nothing is ever to be cleaned up. */
import { unlink } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sha256 } from './checksum.ts'
import { codeOf, StoreError } from './store-error.ts'

/**
 * Takes the folder (its real path) for this process; the function returned gives it back.
 * Throws a StoreError that names the folder and the holder's process when it is taken.
 * Linux: an abstract socket; Windows: a named pipe; elsewhere: a socket file, put aside when nobody answers it.
 * Reaches as far as these do: two containers on one volume do not see each other (the journal notices them, see JournalFile).
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

/** A server that says which process it is; undefined when the name is taken. */
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

/** The process that holds the name; 'nobody' when none answers the door, '' when it does not say. */
function ask(name: string): Promise<string> {
  return new Promise(resolve => {
    const socket = connect(name)
    let said = ''
    socket.setTimeout(500, () => socket.destroy())
    socket.on('data', bytes => {
      said += bytes.toString()
    })
    socket.on('error', error => resolve(codeOf(error) === 'ECONNREFUSED' ? 'nobody' : ''))
    socket.on('close', () => resolve(said.trim()))
  })
}

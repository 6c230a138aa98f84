/**
 * Folder lock: one process for one folder. It is a lock of the kernel on the file `karvan.lock` in the folder.
 *
 * The kernel finds such a lock by the file, not by a name or a path, so it holds across containers, bind mounts and network
 * namespaces. It is taken atomically, and ends with its process, however that ends: no lock is ever stale, and two starts cannot
 * both take one over, as they can with a socket file or a file with a process id. Other users cannot take it, because only the
 * owner can open the file. Node has no file locks; fs-native-extensions has them for Linux (open file description locks), macOS
 * (flock) and Windows (LockFileEx).
 */
import { type FileHandle, open } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { codeOf, failing, reason, StoreError } from './store-error.ts'

/**
 * The name of the file. It holds the process id and the host of the last holder, for the message. It stays when the lock is
 * released: a process that had opened it could otherwise lock a file that is no longer in the folder.
 */
export const lockName = 'karvan.lock'

/** Locks the folder for this process; returns the unlock. Errors: a StoreError with the folder and its holder. */
export async function takeLock(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, lockName)
  const file = await open(path, 'a+', 0o600).catch(failing(`cannot lock ${path}`))
  try {
    if (!isLocked(file, path)) throw new StoreError(await inUse(folder, file))
    await sign(file).catch(() => undefined)
  } catch (error) {
    await file.close()
    throw error
  }
  return () => file.close()
}

function isLocked({ fd }: FileHandle, path: string): boolean {
  try {
    loadBinding().tryLock(fd, 0, 0, true)
    return true
  } catch (error) {
    if (codeOf(error) === 'EAGAIN') return false
    throw new StoreError(`cannot lock ${path}: ${reason(error)}`)
  }
}

/** Locks a range of bytes (0, 0: the whole file), exclusively or not. Throws EAGAIN when another open file has the lock. */
type TryLock = (fd: number, offset: number, length: number, isExclusive: boolean) => void
const binding = z.object({ tryLock: z.custom<TryLock>(it => typeof it === 'function') })

// Without the package's own loader, which takes 30 ms, and looks on Alpine for a build that the package does not have.
function loadBinding(): z.infer<typeof binding> {
  const system = `${process.platform}-${process.arch}`
  try {
    const load = createRequire(import.meta.url)
    return binding.parse(load(`fs-native-extensions/prebuilds/${system}/fs-native-extensions.node`))
  } catch (error) {
    throw new Error(`there is no file lock for ${system} (${codeOf(error) ?? 'it cannot be loaded'})`)
  }
}

/** A full disk does not matter: then the message names no process. */
async function sign(file: FileHandle): Promise<void> {
  await file.truncate()
  await file.write(`process ${process.pid} on ${hostname()}\n`)
}

async function inUse(folder: string, file: FileHandle): Promise<string> {
  // Windows does not let others read a locked file.
  const said = await file.readFile('utf8').catch(() => '')
  const [holder] = /^process \d+ on [\w.-]+$/m.exec(said) ?? []
  const who = holder === undefined ? '' : ` (${holder})`
  return `${folder} is in use by another Karvan${who}: stop it first, or set DATA_DIR to another folder`
}

/** The program as it is built, for tests that run it as a process. Not dist/, which a bot may be running from. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { codeOf } from '../src/data/store-error.ts'

const root = join(import.meta.dirname, '..')
const cache = join(root, '.cache/test-build')
/** So many builds are kept: another suite may still run from an older one. */
const mostKept = 3

let folder: string | undefined

/**
 * The path of a built file (`main.js`, `data/store.js`). The first call builds, unless these very sources were built before.
 * To be called where a test file is loaded: a build takes longer than a test or a hook may.
 * Errors: what the compiler says.
 */
export function built(path: string): string {
  folder ??= build()
  return join(folder, path)
}

function build(): string {
  const made = join(cache, hashOfSources())
  if (existsSync(made)) return made
  alone(() => {
    if (!existsSync(made)) compileInto(made)
  })
  return made
}

function compileInto(made: string): void {
  execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), made], { stdio: 'inherit' })
  const builds = readdirSync(cache).filter(name => name !== 'lock')
  const newestFirst = builds.toSorted((a, b) => madeAt(b) - madeAt(a))
  for (const name of newestFirst.slice(mostKept)) rmSync(join(cache, name), { recursive: true, force: true })
}

const madeAt = (name: string): number => statSync(join(cache, name)).mtimeMs

/** The name of the build: all that it is made of. */
function hashOfSources(): string {
  const settings = [
    'package-lock.json',
    'scripts/build.mjs',
    ...readdirSync(root).filter(it => /^tsconfig.*json$/.test(it)),
  ]
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter(it => it.isFile())
    .map(it => join(it.parentPath, it.name))
  const hash = createHash('sha256')
  for (const path of [...settings.map(name => join(root, name)), ...sources].toSorted()) {
    hash
      .update(`${path.slice(root.length)}\0`)
      .update(readFileSync(path))
      .update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}

/** Runs it while no other process does; the others wait. The lock of a process that was killed is broken. */
function alone(work: () => void): void {
  const lock = join(cache, 'lock')
  const waiting = new Int32Array(new SharedArrayBuffer(4))
  mkdirSync(cache, { recursive: true })
  while (!take(lock)) {
    if (isAbandoned(lock)) rmSync(lock, { force: true })
    else Atomics.wait(waiting, 0, 0, 100)
  }
  try {
    work()
  } finally {
    rmSync(lock)
  }
}

function take(lock: string): boolean {
  try {
    writeFileSync(lock, `${process.pid}`, { flag: 'wx' })
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

function isAbandoned(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0)
    return false
  } catch (error) {
    return codeOf(error) === 'ESRCH'
  }
}

/** The built program, for tests that run it as a process. It is not in dist/, because a bot may be running from there. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { codeOf } from '../src/data/engine/store-error.ts'

const root = join(import.meta.dirname, '..')
const cache = join(root, '.cache/test-build')
/** How many builds are kept: another suite may still run from an older one. */
const mostKept = 3

/** Where the built program finds the playground, as an installed package. */
const playground = 'node_modules/@karvan/playground'

let folder: string | undefined

/**
 * The path of a built file of the bot (`main.js`, `cli/ask.js`). The first call builds, unless there is a build of the same sources.
 * Call it at the top level of a test file: a build takes longer than the timeout of a test or a hook.
 * Errors: compiler errors.
 */
export function built(path: string): string {
  folder ??= build()
  return join(folder, 'dist', path)
}

/** The path of a built module of the bot (`bot/process/watchdog.js`), to run that part alone. Call it like `built`; it throws the same errors. */
export function builtModule(path: string): string {
  folder ??= build()
  return join(folder, 'modules', path)
}

/** The folder of the playground's built page. Call it like `built`; it throws the same errors. */
export function builtPage(): string {
  folder ??= build()
  return join(folder, playground, 'dist/page')
}

function build(): string {
  const made = join(cache, hashOfSources())
  if (existsSync(made)) return made
  withLock(() => {
    if (!existsSync(made)) compileInto(made)
  })
  return made
}

function compileInto(made: string): void {
  const unfinished = join(cache, 'unfinished')
  rmSync(unfinished, { recursive: true, force: true })
  const script = join(root, 'scripts/build.mjs')
  execFileSync(process.execPath, [script, unfinished], { stdio: 'inherit' })
  execFileSync(process.execPath, [script, '--modules', join(unfinished, 'modules')], { stdio: 'inherit' })
  mkdirSync(join(unfinished, playground, '..'), { recursive: true })
  renameSync(join(unfinished, 'playground'), join(unfinished, playground))
  cpSync(join(root, 'playground/package.json'), join(unfinished, playground, 'package.json'))
  cpSync(join(root, 'package.json'), join(unfinished, 'package.json'))
  renameSync(unfinished, made)
  const builds = readdirSync(cache).filter(name => name !== 'lock')
  const newestFirst = builds.toSorted((a, b) => madeAt(b) - madeAt(a))
  for (const name of newestFirst.slice(mostKept)) rmSync(join(cache, name), { recursive: true, force: true })
}

const madeAt = (name: string): number => statSync(join(cache, name)).mtimeMs

/** The name of the build: a hash of the sources and of the settings that affect it. */
function hashOfSources(): string {
  const settings = [
    'package-lock.json',
    ...['build', 'bundle', 'code-cache'].map(name => `scripts/${name}.mjs`),
    'playground/package.json',
    ...['.', 'playground'].flatMap(folder =>
      readdirSync(join(root, folder))
        .filter(it => /^tsconfig.*json$/.test(it))
        .map(it => join(folder, it)),
    ),
  ]
  const sources = ['src', 'playground/src']
    .flatMap(folder => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
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

/** Runs `work` under a lock between processes. Other processes wait. The lock of a killed process is removed. */
function withLock(work: () => void): void {
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

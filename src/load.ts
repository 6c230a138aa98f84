/** The loader of the built program: bundles in CommonJS, with V8's code cache beside them. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { cachedDataVersionTag, setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

interface Loaded {
  readonly exports: unknown
}

type Require = (id: string) => unknown
/** What a bundle is: a function with the parameters of a CommonJS module, and `importPackage`. */
type Bundle = (
  exports: unknown,
  require: Require,
  module: Loaded,
  __filename: string,
  __dirname: string,
  importPackage: (name: string) => Promise<unknown>,
) => void

/** The code is worth keeping once the first answers have compiled it. */
const keepAfterMs = 30_000

// New questions run most of the code seldom: inlining more took a quarter of their CPU time, and saved none on the same question.
// Not before the start is over: with other flags than its own V8 refuses the code cache in Node (24: 25 ms more for node:http).
const lessInlining = '--max-inlined-bytecode-size-cumulative=150'
const usualInlining = '--max-inlined-bytecode-size-cumulative=920'
const startedAfterMs = 3_000
let isStarted = false

const loaded = new Map<string, Loaded>()
/** Scripts that no cache was found for. */
const uncached = new Map<string, Script>()

/** Runs the program in a bundle of this folder. */
export function start(name: string): void {
  keepLater()
  setTimeout(() => {
    isStarted = true
    setFlagsFromString(lessInlining)
  }, startedAfterMs).unref()
  load(join(import.meta.dirname, name))
}

/**
 * Runs a bundle, and what it requires. A bundle's name contains a hash of its code, and the folder of the cache the version and
 * the flags of V8, so that a cache never fits other code. Without a cache, V8 compiles.
 */
function load(path: string): unknown {
  const known = loaded.get(path)
  if (known !== undefined) return known.exports
  const module: Loaded = { exports: {} }
  loaded.set(path, module)
  const run: Bundle = withUsualFlags(() => compile(path)).runInThisContext()
  const native = createRequire(path)
  const require = (id: string): unknown => (id.endsWith('.cjs') ? load(join(dirname(path), id)) : native(id))
  run(module.exports, require, module, path, dirname(path), importPackage)
  return module.exports
}

/** Instead of `import()`, which fails in a script that comes from the cache. Packages may be ES modules. */
const importPackage = (name: string): Promise<unknown> => import(name)

function compile(path: string): Script {
  // ASCII: nothing to decode. The cache keeps the file name, and may have been made in another folder.
  const code = readFileSync(path, 'latin1')
  const cachedData = cached(path)
  const script = new Script(code, { filename: basename(path), ...(cachedData && { cachedData }) })
  if (cachedData === undefined || script.cachedDataRejected === true) uncached.set(path, script)
  return script
}

/** A cache fits the flags that it is made with. */
function withUsualFlags<T>(act: () => T): T {
  if (!isStarted) return act()
  setFlagsFromString(usualInlining)
  try {
    return act()
  } finally {
    setFlagsFromString(lessInlining)
  }
}

const cachePath = (path: string): string =>
  join(dirname(path), 'code-cache', `${cachedDataVersionTag()}`, basename(path, '.cjs'))

function cached(path: string): Buffer | undefined {
  try {
    return readFileSync(cachePath(path))
  } catch {
    return undefined
  }
}

function keepLater(): void {
  const timer = setTimeout(withUsualFlags, keepAfterMs, keep).unref()
  process.once('exit', () => {
    clearTimeout(timer)
    withUsualFlags(keep)
  })
}

/** Writes the missing caches beside the bundles. A folder that cannot be written to stays without: the next start compiles again. */
function keep(): void {
  try {
    for (const [path, script] of uncached) {
      const to = cachePath(path)
      mkdirSync(dirname(to), { recursive: true })
      writeFileSync(`${to}.${process.pid}`, script.createCachedData())
      renameSync(`${to}.${process.pid}`, to)
    }
  } catch {
    // Read-only, as in the image.
  }
  uncached.clear()
}

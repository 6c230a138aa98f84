// Bundles the bot for build.mjs. A start that loads 700 modules takes four times as long as one that loads ten files.
// All is CommonJS: V8's code cache works for it on every Node (src/load.ts), and a start without Node's loader of ES modules is 5 ms
// shorter, that of the watchdog's thread 3. A small file with the name of each program loads it. The threads and the child process
// become files of their own. Names are kept: grammY compares them.
// V8 keeps the sources in memory: they have no needless spaces, and one byte a character.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { rolldown } from 'rolldown'
import { keptIcu } from './kept-icu.mjs'

const programs = ['main', ...['ask', 'backup', 'chat-pseudonym', 'move', 'repair', 'verify'].map(name => `cli/${name}`)]
const apart = [
  'load',
  'bot/process/watchdog-thread',
  'bot/pictures/renderer-thread',
  'bot/pages/article-process',
  'handlers/request/workbook-thread',
]
// Their functions are called for posts and articles only: a third of the code.
const later = ['reading/posts/read-post.ts', 'reading/posts/speech/outlet.ts']
// Not started with, or not JavaScript: they stay packages. So does the playground, which need not be there.
const packages = [/^@resvg\//, /^linkedom$/, /^@mozilla\/readability$/, /^(read|write)-excel-file\//]

/** Writes the bundles of `src` into `dist`. Their source maps name the sources, and do not contain them. */
export async function bundle(src, dist) {
  const loaded = name => loadModule(join(src, `${name}.ts`), join(dist, '..', `${basename(name)}.mjs`))
  const withIcu = replaced(join(src, 'data/model/kept-icu.ts'), await keptIcu(loaded))
  const common = {
    platform: 'node',
    external: [/^node:/, ...packages],
    onLog(level, log, report) {
      if (level === 'warn') throw new Error(log.message)
      report(level, log)
    },
  }
  const compact = {
    charset: 'ascii',
    comments: { legal: true, annotation: false, jsdoc: false },
    minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
  }
  const shared = [withIcu, fetchLater, withoutUrls, withoutTypeScript, withoutHttp2, baselineParser, onlyAscii]
  const output = { format: 'cjs', keepNames: true, sourcemap: true, sourcemapExcludeSources: true, ...compact }
  const inputs = names => Object.fromEntries(names.map(name => [name.replaceAll('/', '-'), join(src, `${name}.ts`)]))
  const bundled = await rolldown({
    ...common,
    input: inputs(programs),
    plugins: [loadedLater(src), placesOf(src), ...shared, importsPackages],
  })
  const written = await bundled.write({
    ...output,
    dir: dist,
    // The parameters of src/load.ts. Here, because a text that is put together takes its memory again.
    postBanner: '(function (exports, require, module, __filename, __dirname, importPackage) {',
    postFooter: '})',
    entryFileNames: '[name]-[hash].cjs',
    chunkFileNames: '[name]-[hash].cjs',
  })
  for (const { isEntry, facadeModuleId, fileName } of written.output)
    if (isEntry) writeStart(dist, relative(src, facadeModuleId).replace(/\.ts$/, ''), fileName)
  for (const name of apart) {
    const input = join(src, `${name}.ts`)
    const one = await rolldown({ ...common, input, plugins: [placesOf(src, dirname(input)), ...shared] })
    await one.write({ ...output, file: join(dist, `${name}.js`) })
  }
  writeFileSync(join(dist, 'package.json'), '{ "type": "commonjs" }\n')
}

/** Runs a module of `src` now, from a file that it makes. */
export async function loadModule(source, file) {
  const one = await rolldown({ input: source, platform: 'node', external: /^node:/ })
  await one.write({ file })
  return import(file)
}

function writeStart(dist, program, fileName) {
  const loader = `${relative(dirname(program), '.') || '.'}/load.js`
  const code = `#!/usr/bin/env node\nrequire('${loader}').start('${fileName}')\n`
  mkdirSync(dirname(join(dist, program)), { recursive: true })
  writeFileSync(join(dist, `${program}.js`), code)
}

/** Modules find their files (seeds, fonts, threads) beside them: `import.meta.url` keeps the place in `src`, seen from the bundle in `folder`. */
const placesOf = (src, folder = src) => ({
  name: 'places',
  transform(code, id) {
    if (!id.startsWith(src) || !code.includes('import.meta.url')) return null
    const place = `new URL('./${relative(folder, id).replace(/\.ts$/, '.js')}', import.meta.url).href`
    // On one line, so that the lines of the source map stay.
    return { code: code.replaceAll('import.meta.url', place), map: null }
  },
})

/** The modules of `later` in chunks of their own. In place of each comes one whose functions load it with the first call. */
function loadedLater(src) {
  const stub = '\0later:'
  return {
    name: 'loaded-later',
    async resolveId(id, importer, options) {
      if (importer?.startsWith(stub)) return id
      const found = await this.resolve(id, importer, { ...options, skipSelf: true })
      return later.some(name => found?.id === join(src, name)) ? `${stub}${found.id}` : null
    },
    load(id) {
      if (!id.startsWith(stub)) return null
      const file = id.slice(stub.length)
      const names = [...readFileSync(file, 'utf8').matchAll(/^export (?:const|function) (\w+)/gm)].map(it => it[1])
      const calls = names.map(name => `export const ${name} = (...given) => loaded().${name}(...given)`)
      return `const loaded = () => loadNow(import('${file}'))\n${calls.join('\n')}`
    },
    // The reader of a post returns no promise.
    renderChunk(code) {
      const withoutPromise = code.replace(
        /loadNow\(Promise\.resolve\(\)\.then\(\(\) => (require\("[^"]+"\))\)\)/g,
        '$1',
      )
      if (withoutPromise.includes('loadNow(')) throw new Error('import() is written in another way than before')
      return { code: withoutPromise, map: null }
    },
  }
}

/** The module of `file` with another text. */
const replaced = (file, code) => ({ name: `replaced ${basename(file)}`, load: id => (id === file ? code : null) })

/** The escapes that `charset` leaves out: the tags of our templates do not read them raw, or make a RegExp of it. */
const onlyAscii = {
  name: 'only-ascii',
  renderChunk: code => ({ code: code.replace(/[^\0-\x7f]/g, escaped), map: null }),
}

const escaped = char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`

/** What is still imported at run time is a package. src/load.ts imports it for a script. */
const importsPackages = {
  name: 'imports-packages',
  renderChunk: code => ({ code: code.replace(/\bimport\((?=\w|")/g, 'importPackage('), map: null }),
}

/** grammY sends files with node-fetch, and nothing else: it is loaded with the first file. */
const fetchLater = {
  name: 'fetch-later',
  resolveId: (id, importer) => (id === 'node-fetch' && importer !== '\0fetch' ? '\0fetch' : null),
  load: id =>
    id === '\0fetch' ? `export default async (...given) => (await import('${nodeFetch}')).default(...given)` : null,
}
const nodeFetch = createRequire(import.meta.url)
  .resolve('node-fetch')
  .replace(/\.js$/, '.mjs')

/** node-fetch loads its own URL and 400 kB of tables for it, and then takes Node's. */
const withoutUrls = {
  name: 'without-urls',
  resolveId: id => (id === 'whatwg-url' ? '\0whatwg-url' : null),
  load: id => (id === '\0whatwg-url' ? 'export const { URL } = globalThis; export default { URL }' : null),
}

/** graphile-worker would read a configuration in TypeScript, which nobody writes here: the compiler was 8 of its 8.4 MB. */
const withoutTypeScript = {
  name: 'without-typescript',
  resolveId: id => (id === 'typescript' ? '\0typescript' : null),
  load: id => (id === '\0typescript' ? 'export default {}' : null),
}

/** undici's client of HTTP/2, which the transport does not use, loads that module of Node: 6 ms. */
const withoutHttp2 = {
  name: 'without-http2',
  load: id => (isOfUndici(id, 'client-h2') ? 'export default () => { throw new Error("HTTP/2 is off") }' : null),
}

/**
 * V8 would optimise undici's parser of HTTP at the first answers, which takes 50 ms in another thread, to save half a microsecond of
 * a hundred for each later one. The flags are as before when the parser is compiled: others would not fit V8's code caches.
 * Since Node 24 `--liftoff-only` does not turn the optimising compiler off by itself.
 */
const baselineParser = {
  name: 'baseline-parser',
  transform(code, id) {
    if (!isOfUndici(id, 'client-h1')) return null
    const compiled = code.replaceAll('new WebAssembly.Module(', 'compileBaseline(')
    if (compiled === code) throw new Error("undici's parser is compiled in another place than before")
    return { code: `${compiled}\n${compileBaseline}`, map: null }
  },
}

const compileBaseline = `const baseline = ['--liftoff-only', '--no-wasm-tier-up', '--no-wasm-dynamic-tiering', '--no-wasm-lazy-compilation']
const usual = ['--no-liftoff-only', '--wasm-lazy-compilation', '--wasm-tier-up', '--wasm-dynamic-tiering']
function compileBaseline(bytes) {
  const { setFlagsFromString } = require('node:v8')
  baseline.forEach(flag => setFlagsFromString(flag))
  try {
    return new WebAssembly.Module(bytes)
  } finally {
    usual.forEach(flag => setFlagsFromString(flag))
  }
}`

const isOfUndici = (id, name) => id.endsWith(join('undici', 'lib', 'dispatcher', `${name}.js`))

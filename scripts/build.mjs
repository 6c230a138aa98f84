// Builds the bot into dist/ and the playground, if it is here, into playground/dist/: the bot as bundles (bundle.mjs) that tsc has
// checked, the playground by tsc, then the files beside them (seeds, fonts, the page's html and css), and V8's code cache
// (code-cache.mjs). An argument names another folder for the two. `--modules` with a folder builds each module of the bot into
// it instead, for tests and benchmarks of one part.
// Runs at the end of `npm ci` and before `npm pack`. `--check` builds nothing, and tells whether the builds are there.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const [given = '.', modules] = process.argv.slice(2)
const tsc = join(root, 'node_modules', '@typescript', 'native', 'bin', 'tsc')
// The package and the image of the bot have no playground.
const hasPlayground = existsSync(join(root, 'playground'))
const outputs = hasPlayground ? ['dist', 'playground/dist'] : ['dist']
const hasDist = ['dist/main.js', ...(hasPlayground ? ['playground/dist/start.js'] : [])].every(it =>
  existsSync(join(root, it)),
)
const missing = `build: ${hasDist ? '' : 'dist/ is missing and '}the compiler is not installed. Run \`npm ci --include=dev\` once, or install the package made by \`npm pack\`.`

if (given === '--check') {
  if (hasDist) process.exit(0)
  console.error(existsSync(tsc) ? 'build: dist/ is missing. Run `npm run build`.' : missing)
  process.exit(1)
}
if (!existsSync(tsc)) {
  // An install without the tools is a good one, and keeps the dist/ that it finds. A package without a new build would not be.
  const isInstall = ['ci', 'install'].includes(process.env.npm_command ?? '')
  if (!isInstall || !hasDist) console.error(missing)
  process.exit(isInstall ? 0 : 1)
}

const target = resolve(root, given)
const made = join(root, '.cache', `build-${process.pid}`)
const runTsc = (project, ...args) =>
  execFileSync(process.execPath, [tsc, '-p', join(root, project), ...args], { stdio: 'inherit' })
const compile = (project, to) => runTsc(project, '--outDir', join(made, to))
const isData = path => !path.endsWith('.ts')
function copyData(to) {
  for (const folder of ['data/seed', 'bot/pictures/fonts'])
    cpSync(join(root, 'src', folder), join(to, folder), { recursive: true, filter: isData })
}

if (given === '--modules') {
  runTsc('tsconfig.build.json', '--outDir', resolve(modules))
  copyData(resolve(modules))
  process.exit()
}

// A build that fails leaves the last good one in place.
mkdirSync(made, { recursive: true })
try {
  runTsc('tsconfig.build.json', '--noEmit')
  const { bundle, loadModule } = await import('./bundle.mjs')
  await bundle(join(root, 'src'), join(made, 'dist'))
  copyData(join(made, 'dist'))
  const { writeHash } = await loadModule(join(root, 'src/data/seed/read-seed.ts'), join(made, 'read-seed.mjs'))
  writeHash(join(made, 'dist/data/seed'))
  const { keepCode } = await import('./code-cache.mjs')
  await keepCode(join(made, 'dist/main.js'))
  if (hasPlayground) {
    compile('playground/tsconfig.build.json', 'playground/dist')
    compile('playground/tsconfig.page.json', 'playground/dist')
    const page = join(root, 'playground/src/page')
    cpSync(page, join(made, 'playground/dist/page'), { recursive: true, filter: isData })
  }
  for (const output of outputs) {
    const to = join(target, output)
    rmSync(to, { recursive: true, force: true })
    mkdirSync(dirname(to), { recursive: true })
    renameSync(join(made, output), to)
  }
} catch (error) {
  console.error(`build: ${error.message}`)
  process.exitCode = 1
} finally {
  rmSync(made, { recursive: true, force: true })
}

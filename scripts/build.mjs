// Builds the program into dist/, or into the folder given: the sources by tsc, then the files that tsc does not carry (seeds, the page's html and css).
// Runs at the end of `npm ci` and before `npm pack`. `--check` builds nothing, and says whether dist/ is there.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const [given = 'dist'] = process.argv.slice(2)
const tsc = join(root, 'node_modules', '@typescript', 'native', 'bin', 'tsc')
const hasDist = existsSync(join(root, 'dist/main.js'))
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
const compile = (project, to) =>
  execFileSync(process.execPath, [tsc, '-p', join(root, project), '--outDir', join(made, to)], { stdio: 'inherit' })

// A build that fails leaves the last good one in place.
mkdirSync(made, { recursive: true })
try {
  compile('tsconfig.build.json', '.')
  compile('tsconfig.page.json', 'playground')
  cpSync(join(root, 'src/data/seed'), join(made, 'data/seed'), { recursive: true })
  const page = join(root, 'src/playground/page')
  for (const name of readdirSync(page)) {
    if (!name.endsWith('.ts')) cpSync(join(page, name), join(made, 'playground/page', name))
  }
  rmSync(target, { recursive: true, force: true })
  mkdirSync(dirname(target), { recursive: true })
  renameSync(made, target)
} catch (error) {
  rmSync(made, { recursive: true, force: true })
  console.error(`build: ${error.message}`)
  process.exit(1)
}

// Builds dist/: the sources by tsc, then the files that tsc does not carry (seeds, the page's html and css).
// Runs at the end of `npm ci`; on an install without development packages it leaves an existing dist/ as it is.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const tsc = join(root, 'node_modules', '@typescript', 'native', 'bin', 'tsc')
if (!existsSync(tsc)) {
  console.log('build: the compiler is not installed; dist/ is left as it is')
  process.exit(0)
}

// A build that fails leaves the last good one in place.
const made = join(root, '.cache', `dist-${process.pid}`)
const compile = (project, to) =>
  execFileSync(process.execPath, [tsc, '-p', join(root, project), '--outDir', join(made, to)], { stdio: 'inherit' })

mkdirSync(made, { recursive: true })
try {
  compile('tsconfig.build.json', '.')
  compile('tsconfig.page.json', 'playground')
  cpSync(join(root, 'src/data/seed'), join(made, 'data/seed'), { recursive: true })
  const page = join(root, 'src/playground/page')
  for (const name of readdirSync(page)) {
    if (!name.endsWith('.ts')) cpSync(join(page, name), join(made, 'playground/page', name))
  }
  rmSync(join(root, 'dist'), { recursive: true, force: true })
  renameSync(made, join(root, 'dist'))
} catch (error) {
  rmSync(made, { recursive: true, force: true })
  console.error(`build: ${error.message}`)
  process.exit(1)
}

// Runs tests on other versions of Node: npm run test:nodes (the fast suite on 20, 22, 24 and 26), node scripts/nodes.mjs 22,
// or with arguments for vitest, node scripts/nodes.mjs 24 -- --project long test/data
// Node itself comes from the npm registry, as the per-platform package without an install script, into .cache/.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const given = process.argv.slice(2)
const cut = given.indexOf('--')
const versions = cut === -1 ? given : given.slice(0, cut)
const tests = cut === -1 ? ['--project', 'fast'] : given.slice(cut + 1)
const platform =
  process.platform === 'darwin' ? `node-bin-darwin-${process.arch}` : `node-${process.platform}-${process.arch}`

function nodeOf(version) {
  const home = join(root, '.cache', `node-${version}`)
  const binary = join(home, 'node_modules', platform, 'bin', 'node')
  if (!existsSync(binary)) {
    mkdirSync(home, { recursive: true })
    const flags = ['--prefix', home, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund']
    execFileSync('npm', ['install', ...flags, `${platform}@${version}`], { stdio: 'inherit' })
  }
  return binary
}

const failed = versions.filter(version => {
  const node = nodeOf(version)
  console.log(`\n== ${execFileSync(node, ['--version']).toString().trim()}`)
  const path = `${dirname(node)}:${process.env.PATH}`
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs')
  return (
    spawnSync(node, [vitest, 'run', ...tests], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, PATH: path },
    }).status !== 0
  )
})
if (failed.length > 0) {
  console.error(`failed on Node ${failed.join(', ')}`)
  process.exit(1)
}

/** The package that `npm pack` builds, and an install without the compiler. */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { openTelegram } from '../playground/test/driver.ts'
import { builtHash, readSeedFiles } from '../src/data/seed/read-seed.ts'
import { built } from './built.ts'
import { freshFolder } from './data/folder.ts'

const root = join(import.meta.dirname, '..')
const dist = built('.')

describe('the package', () => {
  const app = freshFolder()
  const installed = join(app, 'node_modules/karvan')
  const main = join(installed, 'dist/main.js')
  beforeAll(() => {
    const from = freshFolder()
    for (const name of [
      'package.json',
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      '.env.example',
      'scripts',
      'docs',
      'src',
    ])
      cpSync(join(root, name), join(from, name), { recursive: true })
    cpSync(dist, join(from, 'dist'), { recursive: true })
    execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', app], { cwd: from })
    mkdirSync(installed, { recursive: true })
    const packed = readdirSync(app).find(name => name.endsWith('.tgz')) ?? ''
    execFileSync('tar', ['-xzf', join(app, packed), '-C', installed, '--strip-components=1'])
    for (const path of productionPackages()) {
      mkdirSync(dirname(join(app, path)), { recursive: true })
      symlinkSync(join(root, path), join(app, path))
    }
  })

  test('contains the program and the first documents, and no sources', () => {
    const names = readdirSync(installed, { recursive: true, encoding: 'utf8' })
    for (const name of [
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      '.env.example',
      'docs/deployment.md',
      'dist/main.js',
      'dist/bot/pictures/fonts/OFL.txt',
      'dist/bot/pictures/fonts/NotoSans-Regular.ttf',
    ])
      expect(names).toContain(name)
    expect(names.filter(name => /\.ts$|^src|^test|playground\//.test(name))).toEqual([])
  })

  test('contains each program that a script runs', () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')))
    const programs = Object.values(scripts).flatMap(script => /^node (dist\/\S+)/.exec(script)?.[1] ?? [])
    expect(programs).toContain('dist/cli/chat-pseudonym.js')
    for (const program of programs) expect(existsSync(join(installed, program)), program).toBe(true)
  })

  test('has the hash of its seed, which a later start compares only', () => {
    const seed = join(installed, 'dist/data/seed')
    expect(builtHash(seed)).toBe(readSeedFiles(seed).hash)
  })

  test('with only its dependencies it starts, answers a question, and exits with 0', async () => {
    const telegram = await openTelegram()
    const env = {
      PATH: process.env.PATH ?? '',
      BOT_TOKEN: telegram.token,
      TELEGRAM_API_ROOT: telegram.apiRoot,
      DATA_DIR: freshFolder(),
      PORT: '0',
    }
    const bot = spawn(process.execPath, [main], { env, stdio: 'ignore' })
    const ended = once(bot, 'exit')
    telegram.reader.say('/turnover 2025')
    expect((await telegram.reader.reply()).text).toContain('$4.87 billion')
    bot.kill('SIGINT')
    expect((await ended)[0]).toBe(0)
    await telegram.close()
  })

  test('without a token it reports what is missing, in one line, and exits with 78', () => {
    const env = { PATH: process.env.PATH ?? '', DATA_DIR: freshFolder() }
    const { stdout, stderr, status } = spawnSync(process.execPath, [main], { env, encoding: 'utf8' })
    expect([stdout, stderr, status]).toEqual([
      '',
      'Karvan stopped. BOT_TOKEN is missing, and the playground is not installed here: set BOT_TOKEN.\n',
      78,
    ])
  })

  test('its command is the program, with a shebang line', () => {
    const { bin } = z.object({ bin: z.record(z.string(), z.string()) }).parse(read(join(installed, 'package.json')))
    expect(bin).toEqual({ karvan: 'dist/main.js' })
    expect(readFileSync(join(installed, bin.karvan ?? ''), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
  })
})

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'))

/** Paths of the packages that `npm ci --omit=dev` installs, without nested packages and workspaces. */
function productionPackages(): readonly string[] {
  const lock = z.object({
    packages: z.record(z.string(), z.object({ dev: z.boolean().optional(), link: z.boolean().optional() })),
  })
  const { packages } = lock.parse(read(join(root, 'package-lock.json')))
  return Object.entries(packages)
    .filter(([path, { dev, link }]) => !dev && !link && /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path))
    .map(([path]) => path)
    .filter(path => existsSync(join(root, path)))
}

describe('without the compiler', () => {
  const toDo =
    'the compiler is not installed. Run `npm ci --include=dev` once, or install the package made by `npm pack`.\n'
  const line = `build: dist/ is missing and ${toDo}`

  /** The output and exit status of the build script in an empty checkout. */
  function build(command: string, hasDist: boolean, ...args: readonly string[]): readonly [string, number | null] {
    const checkout = freshFolder()
    cpSync(join(root, 'scripts/build.mjs'), join(checkout, 'scripts/build.mjs'))
    if (hasDist) cpSync(join(dist, 'main.js'), join(checkout, 'dist/main.js'))
    const env = { PATH: process.env.PATH ?? '', npm_command: command }
    const script = join(checkout, 'scripts/build.mjs')
    const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...args], { env, encoding: 'utf8' })
    return [stdout + stderr, status]
  }

  test.each([
    ['an install continues, and says what to do', 'ci', false, [], line, 0],
    ['an install keeps an existing build', 'ci', true, [], '', 0],
    ['a start exits with the same line', 'start', false, ['--check'], line, 1],
    ['a start with a build continues', 'start', true, ['--check'], '', 0],
    ['a package is not made from an old build', 'pack', true, [], `build: ${toDo}`, 1],
  ] as const)('%s', (_, command, hasDist, args, said, status) =>
    expect(build(command, hasDist, ...args)).toEqual([said, status]),
  )
})

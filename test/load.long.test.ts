/** The loader of the built program. */
import { copyFileSync, cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { built } from './built.ts'
import { freshFolder } from './data/folder.ts'
import { runNode } from './processes.ts'

const loader = built('load.js')

/** A folder with a program of two bundles, and how it ends. */
function program() {
  const folder = freshFolder()
  copyFileSync(loader, join(folder, 'load.cjs'))
  writeFileSync(join(folder, 'main.js'), "require('./load.cjs').start('main-1.cjs')\n")
  writeFileSync(join(folder, 'main-1.cjs'), bundle("const word = require('./other-2.cjs').word\nconsole.log(word())"))
  writeFileSync(join(folder, 'other-2.cjs'), bundle(otherCode))
  const cache = join(folder, 'code-cache')
  return { folder, cache, run: (from = folder) => runNode([join(from, 'main.js')]) }
}

const bundle = (code: string): string =>
  `(function (exports, require, module, __filename, __dirname, importPackage) {\n${code}\n})\n`
const otherCode = `exports.word = function word() {
  return 'a\\u011f\\u0131ll\\u0131 ' + new Error().stack.split('\\n')[1].trim()
}`

const good = { code: 0, signal: null, out: 'ağıllı at word (other-2.cjs:3:37)\n', err: '' }

test('the first run keeps the code of each bundle, and the next run uses it', async () => {
  const { cache, run } = program()
  expect(await run()).toEqual(good)
  expect(readdirSync(join(cache, readdirSync(cache)[0] ?? '')).toSorted()).toEqual(['main-1', 'other-2'])
  expect(await run()).toEqual(good)
})

test('what is loaded after the start is kept with the flags of the start', async () => {
  const { folder, cache, run } = program()
  const later = "const { word } = require('./other-2.cjs')\nconsole.log(word())"
  writeFileSync(join(folder, 'main-1.cjs'), bundle(`setTimeout(() => {\n${later}\n}, 3_500)`))
  expect(await run()).toEqual(good)
  expect(readdirSync(cache)).toHaveLength(1)
})

test('a cache that is damaged does not hurt', async () => {
  const { cache, run } = program()
  await run()
  const [version = ''] = readdirSync(cache)
  writeFileSync(join(cache, version, 'main-1'), 'damaged')
  expect(await run()).toEqual(good)
})

test('a folder that cannot be written to does not hurt', async () => {
  const { cache, run } = program()
  writeFileSync(cache, 'a file in the place of the folder')
  expect(await run()).toEqual(good)
})

test('a program that was moved with its cache names its own files in stacks', async () => {
  const { folder, run } = program()
  await run()
  const moved = freshFolder()
  cpSync(folder, moved, { recursive: true })
  rmSync(folder, { recursive: true })
  expect(await run(moved)).toEqual(good)
})

import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as playground from '../playground/src/start.ts'
import { ConfigError } from '../src/config.ts'
import { type PlaygroundModule, playgroundFolder, refusePlaygroundData } from '../src/playground.ts'

/** The compiler checks that the playground exports what the program uses. */
const used: PlaygroundModule = playground

test('the program and the playground share one clock', async () => {
  const clock = used.openClock('Asia/Baku')
  const running = await used.startPlayground({ host: '127.0.0.1', port: 0, clock })
  let looks = 0
  clock.onMove(async () => {
    looks += 1
  })
  const moved = await fetch(`${running.url}/do/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ move: 'week' }),
  })
  expect([moved.status, looks]).toEqual([200, 2])
  expect(clock.now().getUTCDay()).toBe(1)
  await running.close()
})

test('it keeps its data in a folder of its own, which a bot with a token does not open', async () => {
  const data = join(freshFolder(), 'data')
  const folder = await playgroundFolder(data)
  expect(folder).toBe(join(data, 'playground'))
  expect(existsSync(folder)).toBe(true)
  writeFileSync(join(folder, 'journal.jsonl'), '')
  expect(await playgroundFolder(data)).toBe(folder)
  expect(refusePlaygroundData(data)).toBe(data)
  expect(() => refusePlaygroundData(folder)).toThrow(
    new ConfigError(`DATA_DIR must be another folder: ${folder} holds the data of the playground.`),
  )
})

test('it does not open a journal that was written with a token', async () => {
  const data = freshFolder()
  const folder = join(data, 'playground')
  mkdirSync(folder)
  writeFileSync(join(folder, 'journal.jsonl'), '')
  await expect(playgroundFolder(data)).rejects.toThrow(
    new ConfigError(`The playground cannot use ${folder}: its journal was written with a token.`),
  )
})

const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'karvan-'))

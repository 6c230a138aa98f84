import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { built } from '../built.ts'

const page = built('bot/page.js')

/** What the bot as built makes of such a page. */
async function outcome(kind: string): Promise<unknown> {
  const args = [join(import.meta.dirname, 'hostile-page.mjs'), page, kind]
  const child = spawn(process.execPath, args, { timeout: 18_000 })
  let said = ''
  child.stdout.on('data', text => {
    said += text
  })
  await once(child, 'close')
  return JSON.parse(said || 'null')
}

test('an article is found in a thread', async () =>
  expect(await outcome('article')).toEqual({ said: 'az Ticarət ', isFree: true }))

test.each(['endless', 'deep'])('a page that is %s holds nobody up', async kind =>
  expect(await outcome(kind)).toEqual({ said: expect.stringMatching(/^too-(slow|large)$/), isFree: true }),
)

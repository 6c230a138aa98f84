import { join } from 'node:path'
import { expect, test } from 'vitest'
import { builtModule } from '../../built.ts'
import { runNode } from '../../processes.ts'

const page = builtModule('bot/pages/read-page.js')

/** The result of the built extractor for such a page. */
async function outcome(kind: string): Promise<unknown> {
  const { out } = await runNode([join(import.meta.dirname, 'hostile-page.mjs'), page, kind])
  return JSON.parse(out || 'null')
}

test('an article is found in a child process', async () =>
  expect(await outcome('article')).toMatchObject({ said: 'az Ticarət ' }))

test.each(['endless', 'deep'])('a page that is %s holds nobody up', async kind =>
  expect(await outcome(kind)).toEqual({ said: expect.stringMatching(/^too-(slow|large)$/), isFree: true }),
)

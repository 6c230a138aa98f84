/** Downloads of files from a faulty Telegram. */
import { createServer, type ServerResponse } from 'node:http'
import { Api } from 'grammy'
import { expect, test } from 'vitest'
import { downloadFile } from '../../../src/bot/api/download-file.ts'
import { listen } from '../../processes.ts'

const token = '1:secret'

/** A Bot API with one file. `told` is what it says of it, `give` how the file comes. */
async function open(told: object, give: (response: ServerResponse) => void, loadMs = 60_000) {
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/file/')) return give(response)
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ ok: true, result: { file_id: 'f', file_unique_id: 'u', ...told } }))
  })
  const apiRoot = `http://127.0.0.1:${await listen(server)}`
  const { signal } = new AbortController()
  const loading = { api: new Api(token, { apiRoot }), apiRoot, token, loadMs, signal }
  return (most?: number) =>
    downloadFile(loading, 'f', most).then(
      bytes => bytes.length,
      (error: unknown) => String(error),
    )
}
const place = { file_path: 'documents/file_1.csv' }

test.each<[string, (response: ServerResponse) => void]>([
  ['J4 a download that hangs is given up', () => undefined],
  ['J4 one that hangs in the middle too', response => void response.write('a,b')],
])('%s', async (_, give) => {
  const loaded = await (await open(place, give, 50))(1_000)
  expect(loaded).toMatch(/unreached/)
  expect(loaded).not.toContain('secret')
})

test.each<[string, object, (response: ServerResponse) => void, number | RegExp]>([
  ['J4 a file as it was told', { ...place, file_size: 5 }, response => response.end('a,b\n1'), 5],
  [
    'J4 one told to be too large is not asked for',
    { ...place, file_size: 2_000 },
    response => response.end('a'),
    /too-large/,
  ],
  ['J4 one whose head says so is not read', place, response => response.end('x'.repeat(2_000)), /too-large/],
  [
    'J4 one larger than it was told is cut off',
    { ...place, file_size: 5 },
    response => {
      response.write('x'.repeat(900))
      response.end('x'.repeat(900))
    },
    /too-large/,
  ],
  [
    'J4 a path that leads elsewhere is not followed',
    { file_path: '../../etc/passwd' },
    response => response.end('a'),
    /gone/,
  ],
])('%s', async (_, told, give, expected) => {
  const loaded = await (await open(told, give))(1_000)
  if (typeof expected === 'number') expect(loaded).toBe(expected)
  else expect(loaded).toMatch(expected)
  expect(String(loaded)).not.toContain('secret')
})

import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readPage } from '../../../src/bot/pages/read-page.ts'
import { publicWeb } from '../../../src/bot/pages/url-guard.ts'
import { PageNotRead } from '../../../src/handlers/request/telegram-gateway.ts'
import { guardFor, serve } from './page-server.ts'

const words = 'Trade between China and Azerbaijan reached $4.87 billion in 2025, the ambassador said at a briefing. '
const body = `<article><h1>Trade grows</h1>${`<p>${words.repeat(3)}</p>`.repeat(5)}</article><footer>Buy now</footer>`
const html = (head = '', lang = ' lang="en-GB"', inner = body): string =>
  `<!doctype html><html${lang}><head><title>Trade grows | Report</title>${head}</head><body>${inner}</body></html>`
const meta = `<meta property="og:title" content="Trade grows"><meta property="og:site_name" content="Report">
  <meta property="article:published_time" content="2026-03-20T10:00:00+04:00">`
const signal = new AbortController().signal
const megabytes = (many: number): Buffer => Buffer.alloc(many * 1024 * 1024, 'x')

interface Answer {
  readonly type?: string
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly bytes?: string | Uint8Array
}
const answers: Readonly<Record<string, Answer>> = {
  '/article': { bytes: html(meta) },
  '/bare': { bytes: html() },
  '/nothing': { bytes: html('', '', '') },
  '/text': { type: 'text/plain; charset=utf-8', bytes: ' Just words. ' },
  '/gzip': { headers: { 'content-encoding': 'gzip' }, bytes: gzipSync(html(meta)) },
  '/br': { headers: { 'content-encoding': 'br' }, bytes: brotliCompressSync(html(meta)) },
  '/deflate': { headers: { 'content-encoding': 'deflate' }, bytes: deflateSync(html(meta)) },
  '/zip': { headers: { 'content-encoding': 'zip' }, bytes: html(meta) },
  '/broken': { headers: { 'content-encoding': 'gzip' }, bytes: html(meta) },
  '/bomb': { headers: { 'content-encoding': 'gzip' }, bytes: gzipSync(megabytes(50)) },
  '/large': { bytes: megabytes(3) },
  '/pdf': { type: 'application/pdf', bytes: '%PDF' },
  '/untyped': { type: '', bytes: 'x' },
  '/nul': { type: 'text/plain', bytes: 'a\0b' },
  '/404': { status: 404, bytes: html(meta) },
  '/cp1251': { type: 'text/plain; charset=windows-1251', bytes: new Uint8Array([0xd2, 0xee, 0xf0, 0xe3]) },
  '/cp1251-meta': {
    type: 'text/html',
    bytes: Buffer.concat([
      Buffer.from(
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><body><p>',
      ),
      ...Array.from({ length: 200 }, () => Buffer.from([0xd2, 0xee, 0xf0, 0xe3, 0x20])),
      Buffer.from('</p></body></html>'),
    ]),
  },
  '/utf-16': { type: 'text/plain', bytes: Buffer.from('\ufeffQiymət', 'utf16le') },
  '/no-such-charset': { type: 'text/plain; charset=klingon', bytes: 'words' },
  '/once': { status: 302, headers: { location: '/article' } },
  '/round': { status: 302, headers: { location: '/round' } },
  '/to-file': { status: 302, headers: { location: 'file:///etc/passwd' } },
  '/to-port': { status: 302, headers: { location: 'http://example.org:8080/' } },
  '/to-127': { status: 302, headers: { location: 'http://127.0.0.1/' } },
  '/to-10': { status: 307, headers: { location: 'http://10.0.0.1/' } },
  '/to-v6': { status: 301, headers: { location: 'http://[::1]/' } },
  '/to-nowhere': { status: 302, headers: { location: 'http://' } },
}

const server = await serve((request, response) => {
  const { type = 'text/html; charset=utf-8', status = 200, headers = {}, bytes = '' } = answers[request.url ?? ''] ?? {}
  if (request.url === '/silent') return
  if (request.url === '/reset') return void request.socket.destroy()
  response.writeHead(status, { ...(type !== '' && { 'content-type': type }), ...headers })
  if (request.url === '/drip') return void response.write('<html>')
  if (request.url === '/cut') return void response.write('<html>', () => response.destroy())
  response.end(bytes)
})

async function read(url: string, mostMs = 60_000): Promise<unknown> {
  try {
    return await readPage(url, { signal, guard: guardFor(server), mostMs })
  } catch (error) {
    if (error instanceof PageNotRead) return error.why
    throw error
  }
}

describe('an article', () => {
  const whole = { title: 'Trade grows', publisher: 'Report', published: '2026-03-20', language: 'en' }
  test.each(['/article', '/gzip', '/br', '/deflate', '/once'])('%s', async path => {
    expect(await read(server + path)).toEqual({ ...whole, text: expect.stringContaining(words.trim()) })
  })
  test('without the text around it', async () => {
    expect(await read(`${server}/article`)).toMatchObject({ text: expect.not.stringContaining('Buy now') })
  })
  test('says only what the page says', async () => {
    const page = await read(`${server}/bare`)
    expect(page).toMatchObject({ language: 'en' })
    expect(page).not.toHaveProperty('publisher')
    expect(page).not.toHaveProperty('published')
  })
  test.each([
    ['/text', 'Just words.'],
    ['/cp1251', 'Торг'],
    ['/utf-16', 'Qiymət'],
    ['/no-such-charset', 'words'],
  ])('%s', async (path, text) => expect(await read(server + path)).toEqual({ text }))
  test('/cp1251-meta', async () =>
    expect(await read(`${server}/cp1251-meta`)).toMatchObject({ text: expect.stringContaining('Торг Торг') }))
})

test.each([
  ['/nothing', 'empty'],
  ['/pdf', 'not-text'],
  ['/untyped', 'not-text'],
  ['/nul', 'not-text'],
  ['/zip', 'not-text'],
  ['/broken', 'no-answer'],
  ['/bomb', 'too-large'],
  ['/large', 'too-large'],
  ['/404', 'no-answer'],
  ['/reset', 'no-answer'],
  ['/cut', 'no-answer'],
  ['/round', 'no-answer'],
  ['/to-nowhere', 'no-answer'],
  ['/to-file', 'private-address'],
  ['/to-port', 'private-address'],
  ['/to-127', 'private-address'],
  ['/to-10', 'private-address'],
  ['/to-v6', 'private-address'],
])('%s is not read: %s', async (path, why) => expect(await read(server + path)).toBe(why))

test.each(['/silent', '/drip'])('%s is not waited for', async path =>
  expect(await read(server + path, 50)).toBe('too-slow'),
)

test('a stop ends it', async () => {
  const stop = new AbortController()
  const page = readPage(`${server}/silent`, { signal: stop.signal, guard: guardFor(server) })
  stop.abort()
  await expect(page).rejects.toMatchObject({ why: 'no-answer' })
})

describe('what is no address of the public web is not asked', () => {
  test.each([
    'http://127.0.0.1/',
    'https://127.0.0.1/',
    'http://10.0.0.1/',
    'http://172.16.0.1/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://100.64.0.1/',
    'http://0.0.0.0/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://127.1/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[::127.0.0.1]/',
    'http://[::10.0.0.1]/',
    'http://[fe80::1]/',
    'http://[fd00:ec2::254]/',
    'http://100.100.100.200/',
    'http://168.63.129.16/',
    'http://[fd00::1]/',
    'http://localhost/',
    'http://１２７.0.0.1/',
    'http://example.org:8080/',
    'http://example.org:22/',
    'http://somebody:secret@example.org/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'tg://resolve?domain=x',
    'no address',
    '',
  ])('%s', async url => {
    await expect(readPage(url, { signal, guard: publicWeb, mostMs: 60_000 })).rejects.toMatchObject({
      why: 'private-address',
    })
  })
})

/** The pages of figures over HTTP: headers, caches, and a flood. */
import { afterEach, describe, expect, test } from 'vitest'
import type { Renderer } from '../../../src/bot/pictures/renderer.ts'
import { openLog } from '../../../src/bot/process/log.ts'
import { openMetrics } from '../../../src/bot/process/metrics.ts'
import { figurePageRoutes } from '../../../src/bot/server/figure-pages.ts'
import { type GentleOptions, GentleQueue, QueueFull } from '../../../src/bot/server/gentle-queue.ts'
import { metricsRoute, probes } from '../../../src/bot/server/health.ts'
import { type BotServer, startServer } from '../../../src/bot/server/server.ts'
import type { FigurePages } from '../../../src/handlers/figure-pages.ts'
import { pressEdits } from '../../facts.ts'
import { seedPages } from '../../pages-of-figures.ts'
import { sharedRenderer } from '../shared-renderer.ts'

const address = '1fT-AZE-CHN-2025'
const eager: GentleOptions = { mostWaiting: 40, rest: 0, now: () => 0, wait: async () => undefined }
const token = 'metrics-token-of-the-test'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  await Promise.all(closing.splice(0).map(close => close()))
})

interface Opened {
  readonly url: string
  /** What was made, in order: 'page en 1fT-AZE-CHN-2025'. */
  readonly made: readonly string[]
}

async function open(
  options: {
    pages?: Partial<FigurePages>
    renderer?: Pick<Renderer, 'render'>
    queue?: GentleOptions
    base?: string
  } = {},
): Promise<Opened> {
  const { queue = eager, base = '/figures' } = options
  const real = { ...(await seedPages(pressEdits)), ...options.pages }
  const made: string[] = []
  const pages: FigurePages = {
    ...real,
    page: (...of) => noted('page', of, real.page),
    picture: (...of) => noted('picture', of, real.picture),
    file: (...of) => noted('file', of, real.file),
  }
  function noted<A extends readonly string[], R>(what: string, of: A, make: (...of: A) => R): R {
    made.push(`${what} ${of.join(' ')}`)
    return make(...of)
  }
  const server: BotServer = await startServer({
    host: '127.0.0.1',
    port: 0,
    log: openLog('silent', [], () => undefined),
    routes: [
      probes({ isAlive: () => true, isReady: () => true }),
      metricsRoute(token, await openMetrics(true)),
      figurePageRoutes({ pages, renderer: options.renderer ?? sharedRenderer, base, queue }),
    ],
  })
  closing.push(() => server.close())
  return { url: server.url, made }
}

const once = { redirect: 'manual' } as const

describe('a page', () => {
  test('has the headers that keep a reader safe', async () => {
    const { url } = await open()
    const answer = await fetch(`${url}/figures/en/${address}`)
    const header = (name: string): string => answer.headers.get(name) ?? ''
    expect([answer.status, header('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(await answer.text()).toContain('<h1>China–Azerbaijan turnover, 2025</h1>')
    expect(header('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-[A-Za-z0-9+/=]{44}'; /)
    expect(header('content-security-policy')).toMatch(/frame-ancestors 'none'/)
    expect(header('x-content-type-options')).toBe('nosniff')
    expect(header('referrer-policy')).toBe('no-referrer')
    expect(header('cache-control')).toBe('public, max-age=60, must-revalidate')
    expect(header('x-robots-tag')).toBe('')
    expect([...answer.headers.keys()].join()).not.toMatch(/server|powered|cookie/)
  })

  test('is made once for all readers, and again when the data change', async () => {
    let version = '1'
    const { url, made } = await open({ pages: { version: async () => version } })
    const get = async (): Promise<number> => (await fetch(`${url}/figures/en/${address}`)).status
    expect(await Promise.all([get(), get(), get()])).toEqual([200, 200, 200])
    expect(await get()).toBe(200)
    expect(made).toEqual([`page en ${address}`])
    version = '2'
    await get()
    expect(made).toHaveLength(2)
  })

  test.each([
    ['the tag', (tag: string) => tag, 304],
    ['a weak tag among others', (tag: string) => `"other", W/${tag}`, 304],
    ['any', () => '*', 304],
    ['another tag', () => '"other"', 200],
  ])('that a reader has already is not sent again: %s', async (_, given, status) => {
    const { url } = await open()
    const first = await fetch(`${url}/figures/en/${address}`)
    const tag = first.headers.get('etag') ?? ''
    const again = await fetch(`${url}/figures/en/${address}`, { headers: { 'if-none-match': given(tag) } })
    expect([again.status, again.headers.get('etag')]).toEqual([status, tag])
    expect((await again.text()) === '').toBe(status === 304)
    const other = await fetch(`${url}/figures/ru/${address}`)
    expect(other.headers.get('etag')).not.toBe(tag)
  })

  test('answers HEAD with its length and nothing else; other methods are refused', async () => {
    const { url } = await open()
    const at = `${url}/figures/en/${address}`
    const [body, head] = [await (await fetch(at)).arrayBuffer(), await fetch(at, { method: 'HEAD' })]
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(body.byteLength)])
    expect(await head.text()).toBe('')
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const refused = await fetch(at, { method })
      expect([refused.status, refused.headers.get('allow'), await refused.text()]).toEqual([405, 'GET, HEAD', ''])
    }
  })

  test('of a question without a period leads to that of the newest', async () => {
    const { url } = await open()
    const { status, headers } = await fetch(`${url}/figures/ru/1fT-AZE-CHN`, once)
    expect([status, headers.get('location')]).toEqual([302, '/figures/ru/1fT-AZE-CHN-202601'])
  })

  test.each([
    '/figures/ru/nonsense',
    '/figures/ru',
    '/figures/ru/1p-settings',
    '/figures/ru/%00',
    '/figures/ru/..%2f..%2fetc',
    '/figures/ru/1fT-AZE-CHN-2025.exe',
    '/figures/ru/1fT-AZE-CHN-2025.png',
    `/figures/ru/${'a'.repeat(300)}`,
    '/figures/ru/1fT-AZE-CHN-1950',
  ])('is missing at %s: a page in the language says so', async path => {
    const { url } = await open()
    const answer = await fetch(url + path)
    expect([answer.status, answer.headers.get('x-robots-tag')]).toEqual([404, 'noindex'])
    expect(await answer.text()).toMatch(/<html lang="ru">[\s\S]*Спросить в Telegram/)
  })

  test('all paths that are no address are one page', async () => {
    const { url, made } = await open()
    for (const path of ['a', 'b.c', '%20', 'x.png']) await fetch(`${url}/figures/en/${path}?q=${path}`)
    expect(made).toEqual(['page en a', 'page en '])
  })

  test('elsewhere is nothing: no other language, no deeper path, no root', async () => {
    const { url } = await open()
    for (const path of ['/', '/figures', '/figures/', '/figures/de/x', `/en/${address}`, `/figures/en/${address}/x`]) {
      const answer = await fetch(url + path)
      expect([path, answer.status, await answer.text()]).toEqual([path, 404, ''])
    }
  })
})

describe('pictures and files', () => {
  test('the picture of a page is a PNG of 1200 × 675 that never changes; an old address leads to it', async () => {
    const { url } = await open()
    const page = await (await fetch(`${url}/figures/en/${address}`)).text()
    const [, path = ''] = /og:image" content="https:\/\/example\.org(\S+?)"/.exec(page) ?? []
    const answer = await fetch(url + path)
    const png = Buffer.from(await answer.arrayBuffer())
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png'])
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 675])
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const old = await fetch(`${url}/figures/en/${address}.AAAAAAAAAAAA.png`, once)
    expect([old.status, old.headers.get('location')]).toEqual([302, path])
  })

  test.each([
    ['csv', 'text/csv; charset=utf-8', 'karvan-AZE-CHN-turnover-2025.csv'],
    ['json', 'application/json', 'karvan-AZE-CHN-turnover-2025.json'],
    ['sdmx.csv', 'application/vnd.sdmx.data+csv; version=2.0.0', 'karvan-AZE-CHN-turnover-2025.sdmx.csv'],
    ['sdmx.json', 'application/vnd.sdmx.data+json; version=2.0.0', 'karvan-AZE-CHN-turnover-2025.sdmx.json'],
  ])('the %s file is saved under its name', async (ending, type, name) => {
    const { url } = await open()
    const { status, headers } = await fetch(`${url}/figures/en/${address}.${ending}`)
    expect([status, headers.get('content-type')]).toEqual([200, type])
    expect(headers.get('content-disposition')).toBe(`attachment; filename="${name}"`)
    expect(headers.get('x-robots-tag')).toBe('noindex')
  })

  test('what is not held has neither', async () => {
    const { url } = await open()
    for (const ending of ['csv', 'AAAAAAAAAAAA.png']) {
      const answer = await fetch(`${url}/figures/en/1fT-AZE-CHN-1950.${ending}`)
      expect([answer.status, await answer.text()]).toEqual([404, ''])
    }
  })
})

describe('beside the other routes', () => {
  test('pages show no metrics, and the probes and metrics stay where they are', async () => {
    const { url } = await open({ base: '' })
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    expect((await fetch(`${url}/metrics`)).status).toBe(401)
    const metrics = await (await fetch(`${url}/metrics`, { headers: { authorization: `Bearer ${token}` } })).text()
    expect(metrics).not.toContain('<html')
    const page = await (await fetch(`${url}/en/${address}`, { headers: { authorization: `Bearer ${token}` } })).text()
    expect(page).not.toMatch(/karvan_[a-z]+_total|process_cpu/)
    for (const name of ['metrics', 'healthz', 'readyz']) {
      const answer = await fetch(`${url}/en/${name}`, { headers: { authorization: `Bearer ${token}` } })
      expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('no page at this address')])
    }
  })
})

describe('a flood of different questions', () => {
  test('is made one at a time, with a pause three times as long; what has no room is told to come later', async () => {
    let at = 0
    const waits: number[] = []
    let release = (): void => undefined
    const released = new Promise<void>(resolve => {
      release = resolve
    })
    const page: FigurePages['page'] = async (_, html) => {
      await released
      at += 10
      return { html, isFound: true }
    }
    const queue: GentleOptions = { mostWaiting: 2, rest: 3, now: () => at, wait: async ms => void waits.push(ms) }
    const { url, made } = await open({ queue, pages: { page, version: async () => '1' } })
    let refused = 0
    const answers = Array.from({ length: 30 }, async (_, i) => {
      const answer = await fetch(`${url}/figures/en/1fT-AZE-CHN-${1990 + i}`)
      if (answer.status === 503) refused += 1
      return answer
    })
    await expect.poll(() => refused).toBe(27)
    expect(made).toHaveLength(1)
    release()
    const all = await Promise.all(answers)
    expect(all.filter(({ status }) => status === 200)).toHaveLength(3)
    expect(all.find(({ status }) => status === 503)?.headers.get('retry-after')).toBe('5')
    expect(new Set(waits)).toEqual(new Set([30]))
  })

  test('a job that fails fails alone', async () => {
    const turns = new GentleQueue({ ...eager, mostWaiting: 1 })
    const failing = turns.run(() => Promise.reject(new RangeError('of a page')))
    const next = turns.run(async () => 'made')
    const late = turns.run(async () => 'no room')
    await expect(failing).rejects.toThrow(RangeError)
    await expect(late).rejects.toThrow(QueueFull)
    expect(await next).toBe('made')
  })

  test('pictures that the bot has no time for are told to come later', async () => {
    const { PictureError } = await import('../../../src/bot/pictures/picture-error.ts')
    const { url } = await open({ renderer: { render: () => Promise.reject(new PictureError('busy')) } })
    const page = await (await fetch(`${url}/figures/en/${address}`)).text()
    const [, path = ''] = /og:image" content="https:\/\/example\.org(\S+?)"/.exec(page) ?? []
    expect((await fetch(url + path)).status).toBe(503)
  })
})

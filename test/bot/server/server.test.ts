import { once } from 'node:events'
import { createServer } from 'node:net'
import { Hono } from 'hono'
import { afterEach, describe, expect, test } from 'vitest'
import { openLog } from '../../../src/bot/process/log.ts'
import { openMetrics } from '../../../src/bot/process/metrics.ts'
import { metricsRoute, probes } from '../../../src/bot/server/health.ts'
import { openContact } from '../../../src/bot/server/last-contact.ts'
import {
  type BotServer,
  type Routes,
  ServerError,
  type ServerOptions,
  startServer,
  startServerIfFree,
} from '../../../src/bot/server/server.ts'
import { listen } from '../../processes.ts'
import { dial, exchange, untilClosed } from './wire.ts'

let servers: BotServer[] = []
let lines: string[] = []
afterEach(async () => {
  await Promise.all(servers.map(server => server.close()))
  servers = []
  lines = []
})

const options = (more: Partial<ServerOptions> = {}): ServerOptions => ({
  host: '127.0.0.1',
  port: 0,
  routes: [],
  log: openLog('debug', [], line => lines.push(line)),
  ...more,
})

async function open(more: Partial<ServerOptions> = {}): Promise<BotServer> {
  const server = await startServer(options(more))
  servers.push(server)
  return server
}

describe('the probes', () => {
  test.each([
    [true, true, 200, 200],
    [true, false, 200, 503],
    [false, true, 503, 200],
  ])('alive %s, ready %s', async (isAlive, isReady, healthz, readyz) => {
    const { url } = await open({ routes: [probes({ isAlive: () => isAlive, isReady: () => isReady })] })
    expect((await fetch(`${url}/healthz`)).status).toBe(healthz)
    expect((await fetch(`${url}/readyz`)).status).toBe(readyz)
    expect((await fetch(`${url}/healthz`, { method: 'HEAD' })).status).toBe(healthz)
  })

  test('say nothing else, and neither does a path that is not there', async () => {
    const { url } = await open({ routes: [probes({ isAlive: () => true, isReady: () => true })] })
    for (const path of ['/healthz', '/readyz', '/', '/metrics', '/nothing', '/healthz/', '/%']) {
      const answer = await fetch(url + path)
      expect([answer.status, await answer.text()]).toEqual([/^\/(heal|read)\w+$/.test(path) ? 200 : 404, ''])
      expect([...answer.headers.keys()].sort().join()).not.toMatch(/server|powered|version/)
    }
  })

  test.each([
    ['before any contact', undefined, 0, false],
    ['at once', 5, 5, true],
    ['within the time', 5, 104, true],
    ['after it', 5, 105, false],
  ])('contact with Telegram, %s', (_, made, at, isFresh) => {
    let clock = made ?? 0
    const contact = openContact(() => clock, 100)
    if (made !== undefined) contact.made()
    clock = at
    expect(contact.isFresh()).toBe(isFresh)
  })
})

describe('the metrics', () => {
  const token = 'metrics-token-of-the-test'

  test.each([
    [undefined, 401],
    ['', 401],
    [token, 401],
    [`Basic ${token}`, 401],
    ['Bearer ', 401],
    [`Bearer ${token.slice(0, -1)}`, 401],
    [`Bearer ${token}x`, 401],
    [`Bearer ${token}`, 200],
  ])('with authorization %j', async (authorization, status) => {
    const { url } = await open({ routes: [metricsRoute(token, await openMetrics(true))] })
    const answer = await fetch(`${url}/metrics`, { headers: authorization === undefined ? {} : { authorization } })
    const text = await answer.text()
    expect(answer.status).toBe(status)
    expect(text === '').toBe(status !== 200)
    if (status === 200) expect(answer.headers.get('content-type')).toMatch(/^text\/plain/)
    expect(lines.join('') + text).not.toContain(token)
  })
})

describe('the server', () => {
  test('answers a fault of ours with 500 and no word, and logs it without its message', async () => {
    const routes: Routes = new Hono()
    routes.get('/faulty', () => {
      throw new RangeError('the words of a reader')
    })
    const { url } = await open({ routes: [routes] })
    const answer = await fetch(`${url}/faulty`)
    expect([answer.status, await answer.text()]).toEqual([500, ''])
    expect(lines.join('')).toContain('RangeError')
    expect(lines.join('')).not.toContain('the words of a reader')
  })

  test('whose port is taken does not start, or only warns when it is optional', async () => {
    const port = await listen(createServer())
    const refused = expect.objectContaining({
      name: 'ServerError',
      message: 'PORT must be a free port of HOST: something else listens there (EADDRINUSE).',
    })
    await expect(startServer(options({ port }))).rejects.toEqual(refused)
    expect(await startServerIfFree(options({ port }))).toBeUndefined()
    expect(lines).toHaveLength(1)
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'warn', msg: expect.stringMatching(/^PORT .*goes on/) })
  })

  test('whose host is not of this machine does not start', async () => {
    await expect(startServer(options({ host: '203.0.113.1' }))).rejects.toThrow(ServerError)
    await expect(startServer(options({ host: '203.0.113.1' }))).rejects.toThrow(
      'HOST must be an address of this machine',
    )
  })

  test('keeps a connection for the next request', async () => {
    const { url } = await open({ routes: [probes({ isAlive: () => true, isReady: () => true })] })
    const socket = await dial(url)
    const answers = untilClosed(socket)
    socket.write('GET /healthz HTTP/1.1\r\nHost: h\r\n\r\n')
    await once(socket, 'data')
    socket.write('GET /healthz HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n')
    expect((await answers).match(/HTTP\/1\.1 200/g)).toHaveLength(2)
  })

  test('has an end to how many connections it holds', async () => {
    const limits = { headersMs: 10_000, requestMs: 10_000, checkMs: 1_000, idleMs: 5_000, connections: 3 }
    const { url } = await open({ routes: [probes({ isAlive: () => true, isReady: () => true })], limits })
    const held = [await dial(url), await dial(url), await dial(url)]
    const more = await dial(url)
    await (more.closed || once(more, 'close'))
    expect(held.map(({ closed }) => closed)).toEqual([false, false, false])
    held[0]?.destroy()
    await expect.poll(async () => (await fetch(`${url}/healthz`).catch(() => undefined))?.status).toBe(200)
  })

  test.each([
    ['headers that are too long', `GET / HTTP/1.1\r\nHost: h\r\nA: ${'a'.repeat(20_000)}\r\n\r\n`, '431'],
    ['no HTTP', 'hello\r\n\r\n', '400'],
    ['TLS', Uint8Array.of(22, 3, 1, 0, 200, 1, 0, 0, 196, 3, 3), '400'],
    ['two lengths', 'POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n', '400'],
    ['an odd host', 'GET /healthz HTTP/1.1\r\nHost: a b@c\r\nConnection: close\r\n\r\n', '400'],
    ['a whole address', 'GET http://a/healthz HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n', '200'],
  ])('takes no harm from %s', async (_, sent, status) => {
    const { url } = await open({ routes: [probes({ isAlive: () => true, isReady: () => true })] })
    const answer = await exchange(url, [sent])
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(answer.split('\r\n\r\n')[1]).toBe('')
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })

  test('closes, finishing what is at hand and not waiting for who says nothing', async () => {
    let finish = (): void => undefined
    const asked = new Promise<void>(resolve => {
      const routes: Routes = new Hono()
      routes.get('/slow', async () => {
        resolve()
        await new Promise<void>(done => {
          finish = done
        })
        return new Response('done')
      })
      void open({ routes: [routes] })
    })
    await expect.poll(() => servers.length).toBe(1)
    const url = servers[0]?.url ?? ''
    const slow = fetch(`${url}/slow`)
    const idle = await dial(url)
    const half = await dial(url)
    half.write('GET /slow HTTP/1.1\r\n')
    await asked
    const closed = servers[0]?.close()
    finish()
    expect(await (await slow).text()).toBe('done')
    await closed
    await Promise.all([idle, half].map(untilClosed))
    await expect(fetch(`${url}/slow`)).rejects.toThrow()
  })
})

import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { ConnectionLimits } from '../../../src/bot/server/server.ts'
import { good, type Hook, headOf, openHook } from './webhook-rig.ts'
import { dial, exchange, untilClosed } from './wire.ts'

/** A tenth of the usual limits. For tests of the headers, the limit of the body is long. */
const hurried: ConnectionLimits = { headersMs: 1_000, requestMs: 1_500, checkMs: 50, idleMs: 5_000, connections: 500 }
const longBody: ConnectionLimits = { ...hurried, requestMs: 15_000 }

let hook: Hook
afterEach(() => hook.close())

describe('60 MB', () => {
  beforeEach(async () => {
    hook = await openHook()
  })

  const piece = Buffer.alloc(64 * 1024, ' ')
  const pieces = 960
  function* plain(head: string): Generator<string | Uint8Array> {
    yield head
    for (let i = 0; i < pieces; i += 1) yield piece
  }
  function* chunked(head: string): Generator<string | Uint8Array> {
    yield head
    for (let i = 0; i < pieces; i += 1) {
      yield '10000\r\n'
      yield piece
      yield '\r\n'
    }
    yield '0\r\n\r\n'
  }
  const length = `Content-Length: ${pieces * piece.length}`

  test.each([
    ['with its length', plain(headOf(length)), 413],
    ['without its length', chunked(headOf('Transfer-Encoding: chunked')), 413],
    ['with a wrong secret', plain(headOf(length, 'wrong')), 401],
    ['without its length and with a wrong secret', chunked(headOf('Transfer-Encoding: chunked', 'wrong')), 401],
    ['of zeros, compressed', [headOf(`Content-Encoding: gzip\r\n${length}`), gzipSync(Buffer.alloc(60_000_000))], 415],
  ])('%s are not kept', async (_, parts, status) => {
    const before = process.memoryUsage.rss()
    const answer = await exchange(hook.url, parts)
    const grown = process.memoryUsage.rss() - before
    // The sender may see the end of the connection before it reads the answer.
    expect(answer).toMatch(new RegExp(`^(HTTP/1\\.1 ${status} |$)`))
    expect([hook.refused, hook.taken]).toEqual([[status], []])
    expect(grown).toBeLessThan(0.5 * pieces * piece.length)
    expect(await hook.isWell()).toBe(true)
  })

  test.each([
    ['a wrong secret', headOf('Content-Length: 500000', 'wrong'), 401],
    ['another encoding', headOf('Content-Length: 500000\r\nContent-Encoding: br'), 415],
    ['too great a length', headOf('Content-Length: 60000000'), 413],
  ])('%s is refused before any of the body has come', async (_, head, status) => {
    const answer = await exchange(hook.url, [head])
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
  })
})

describe('two hundred connections that dawdle', () => {
  test.each<[string, string, string, ConnectionLimits]>([
    ['saying nothing', '', '', longBody],
    ['with their headers', 'POST /hook HTTP/1.1\r\nHost: h\r\n', 'A: b\r\n', longBody],
    ['with their body', headOf('Content-Length: 500000'), ' ', hurried],
    ['with their chunks', headOf('Transfer-Encoding: chunked'), '1\r\n \r\n', hurried],
  ])('%s keep nobody waiting, and are closed', async (_, start, drip, limits) => {
    hook = await openHook(limits)
    const sockets = await Promise.all(Array.from({ length: 200 }, () => dial(hook.url)))
    const closed = Promise.all(sockets.map(untilClosed))
    for (const socket of sockets) if (start !== '') socket.write(start)
    const dripping = setInterval(() => {
      for (const socket of sockets) if (drip !== '' && socket.writable) socket.write(drip)
    }, 100)
    expect((await hook.post(good)).status).toBe(200)
    await closed
    clearInterval(dripping)
    expect(hook.taken).toHaveLength(1)
  })
})

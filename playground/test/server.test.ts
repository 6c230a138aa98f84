import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ids } from '../src/cast.ts'
import { startPlayground } from '../src/start.ts'
import { type Driver, openTelegram } from './driver.ts'

let driver: Driver

beforeAll(async () => {
  driver = await openTelegram()
})
afterAll(() => driver.close())

interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** A request with headers that fetch would not let us set. */
function ask(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET', body = ''): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const call = request(`${driver.apiRoot}${path}`, { method, headers }, response => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        text += part
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }))
    })
    call.on('error', reject)
    call.end(body)
  })
}

describe('only our own page and machine are let in', () => {
  test.each([
    ['a name that was rebound to us', { host: 'evil.example' }, 421],
    ['a name that begins like ours', { host: 'localhost.evil.example' }, 421],
    ['localhost', { host: 'localhost:1' }, 200],
    ['another site', { origin: 'https://evil.example' }, 403],
    ['a page without an address', { origin: 'null' }, 403],
    ['a picture on another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['another port of this machine', { origin: 'http://127.0.0.1:1' }, 403],
  ])('%s', async (_name, headers, status) =>
    expect((await ask(`/bot${driver.token}/getMe`, headers)).status).toBe(status),
  )

  test('a link to the page may be followed from anywhere', async () =>
    expect((await ask('/', { 'sec-fetch-site': 'cross-site' })).status).toBe(200))

  test.each([
    ['/do/say', { origin: 'https://evil.example', 'content-type': 'application/json' }, 403],
    ['/do/say', { 'content-type': 'text/plain' }, 415],
    ['/do/say', { 'content-type': 'application/json' }, 400],
    ['/do/fly', { 'content-type': 'application/json' }, 404],
    ['/do/constructor', { 'content-type': 'application/json' }, 404],
    ['/do/__proto__', { 'content-type': 'application/json' }, 404],
  ])('%s with %j', async (path, headers, status) =>
    expect((await ask(path, headers, 'POST', '{}')).status).toBe(status),
  )

  test('no path leads out of the page', async () => {
    for (const path of ['/page/..%2fstart.js', '/page/%2e%2e/start.js', '/page/../start.js']) {
      expect((await ask(path)).status).toBe(404)
    }
  })
})

describe('the page', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/page/styles/colours.css', 'text/css; charset=utf-8'],
    ['/page/styles/icon.svg', 'image/svg+xml'],
  ])('%s is %s, and nothing from elsewhere may run in it', async (path, type) => {
    const { status, headers } = await ask(path)
    expect(status).toBe(200)
    expect(headers['content-type']).toBe(type)
    expect(headers['content-security-policy']).toMatch(/^default-src 'self';/)
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  test('has no script in its HTML', async () => {
    const { body } = await ask('/')
    expect(body).not.toMatch(/<script(?![^>]*src=)|\son\w+=|https?:\/\//)
  })

  test('shows a person only their own private chat', async () => {
    driver.admin.say('secret')
    const view = JSON.parse((await ask(`/view/${ids.reader}`)).body) as {
      readonly chats: readonly { readonly chat: { readonly id: number } }[]
    }
    expect(view.chats.map(({ chat }) => chat.id)).toEqual([
      ids.reader,
      ids.group,
      ids.channel,
      ids.forum,
      ids.ownChannel,
    ])
    expect((await ask('/view/5')).status).toBe(404)
  })

  test('a person writes, presses, and changes their language', async () => {
    const json = { 'content-type': 'application/json' }
    const say = JSON.stringify({ personId: ids.reader, chatId: ids.reader, text: 'hello' })
    expect((await ask('/do/say', json, 'POST', say)).status).toBe(200)
    expect(driver.telegram.messages(ids.reader).at(-1)).toMatchObject({ text: 'hello' })
    const language = JSON.stringify({ personId: ids.reader, code: 'az' })
    expect((await ask('/do/language', json, 'POST', language)).status).toBe(200)
    expect(driver.reader.say('salam').from?.language_code).toBe('az')
    const foreign = JSON.stringify({ personId: ids.reader, chatId: ids.channel, text: 'a' })
    const refused = await ask('/do/say', json, 'POST', foreign)
    expect(refused).toMatchObject({ status: 400, body: expect.stringContaining('may not write') as string })
  })

  test('hears what happens', async () => {
    const response = await fetch(`${driver.apiRoot}/events`)
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    expect((await reader?.read())?.value).toContain('"kind":"world"')
    driver.reader.say('news')
    expect((await reader?.read())?.value).toContain('"text":"news"')
    await reader?.cancel()
  })
})

describe('ways to call', () => {
  const path = (): string => `/bot${driver.token}/sendMessage`

  test.each([
    ['a query', 'GET', `?chat_id=${ids.reader}&text=a`, undefined, ''],
    ['a form', 'POST', '', 'application/x-www-form-urlencoded', `chat_id=${ids.reader}&text=a%26b`],
    ['JSON', 'POST', '', 'application/json', JSON.stringify({ chat_id: ids.reader, text: 'a', entities: null })],
    [
      'a form with parts',
      'POST',
      '',
      'multipart/form-data; boundary=x',
      `--x\r\ncontent-disposition: form-data; name="chat_id"\r\n\r\n${ids.reader}\r\n--x\r\ncontent-disposition:form-data;name="text"\r\n\r\na\r\n--x--\r\n`,
    ],
  ])('%s', async (_name, method, query, type, body) => {
    driver.reader.say('/start')
    const headers = type === undefined ? {} : { 'content-type': type }
    const reply = await ask(`${path()}${query}`, headers, method, body)
    expect(JSON.parse(reply.body)).toMatchObject({ ok: true, result: { chat: { id: ids.reader } } })
  })

  test('method names in any case', async () =>
    expect(JSON.parse((await ask(`/bot${driver.token}/GETME`)).body)).toMatchObject({
      ok: true,
      result: {
        id: ids.bot,
        username: 'karvan_bot',
        can_read_all_group_messages: false,
        supports_inline_queries: true,
      },
    }))
})

describe('a body that is too large', () => {
  // A tenth of the pieces would already be too many for memory, if they were kept.
  const pieces = 64
  const piece = Buffer.alloc(1_000_000, ' ')

  /** Sends pieces until the server answers. */
  function flood(path: string, length?: number): Promise<Pick<Reply, 'status'>> {
    const headers = { 'content-type': 'application/json', ...(length !== undefined && { 'content-length': length }) }
    return new Promise((resolve, reject) => {
      const call = request(`${driver.apiRoot}${path}`, { method: 'POST', headers }, response => {
        resolve({ status: response.statusCode ?? 0 })
        call.destroy()
      })
      // The server may close the connection behind its answer.
      call.on('error', error => setImmediate(() => reject(error)))
      let sent = 0
      function send(): void {
        while (sent < pieces && !call.destroyed) {
          sent += 1
          if (!call.write(piece)) return void call.once('drain', send)
        }
        call.end()
      }
      send()
    })
  }

  test.each([
    ['of an action, in chunks', () => '/do/say', undefined],
    ['of an action, with its length', () => '/do/say', pieces * piece.length],
    ['of a call, in chunks', () => `/bot${driver.token}/sendMessage`, undefined],
    ['of a call, with its length', () => `/bot${driver.token}/sendMessage`, pieces * piece.length],
  ])('%s', async (_, path, length) => expect(await flood(path(), length)).toEqual({ status: 413 }))
})

test.each(['x.constructor', 'x.__proto__', 'toString'])('a file named %s has the type of an unknown file', name => {
  expect(driver.reader.sendFile(name, 'a').document?.mime_type).toBe('application/octet-stream')
})

test('a part of a form named __proto__ is an unknown parameter', async () => {
  const { ok, description } = await driver.upload('sendMessage', { chat_id: '1', text: 'a', ['__proto__']: 'x' }, {})
  expect([ok, description]).toEqual([false, expect.stringContaining('__proto__')])
})

test('a taken port is passed over, and two playgrounds have two tokens', async () => {
  const { port } = new URL(driver.apiRoot)
  const other = await startPlayground({ port: Number(port) })
  expect(new URL(other.url).port).not.toBe(port)
  expect(other.token).not.toBe(driver.token)
  expect(other.token).toMatch(/^7770000001:[\w-]{35}$/)
  await other.close()
})

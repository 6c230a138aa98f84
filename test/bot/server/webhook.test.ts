import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { Api, GrammyError } from 'grammy'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Driver, openTelegram } from '../../../playground/test/driver.ts'
import { heardKinds } from '../../../src/bot/process/update-kinds.ts'
import { registerWebhook, WebhookRefused } from '../../../src/bot/updates/webhook.ts'
import { ConfigError } from '../../../src/config.ts'
import { message } from '../updates.ts'
import { good, type Hook, headOf, json, secretHeader as key, openHook, secret, token } from './webhook-rig.ts'
import { dial, exchange, untilClosed } from './wire.ts'

let hook: Hook
afterEach(() => hook.close())

describe('what Telegram sends', () => {
  beforeEach(async () => {
    hook = await openHook()
  })

  test.each<[string, string, Readonly<Record<string, string>>]>([
    ['an update', good, {}],
    ['its type with a charset', good, { 'content-type': 'Application/JSON; charset=utf-8' }],
    ['an encoding that is none', good, { 'content-encoding': 'identity' }],
    ['a byte order mark', `\ufeff${good}`, {}],
    ['white space around', `\n ${good}\r\n`, {}],
    ['a kind still to be invented', '{"update_id":1,"telepathy":{}}', {}],
    ['nothing but an id', '{"update_id":9007199254740991}', {}],
    ['a key that is no key', '{"update_id":1,"__proto__":{"update_id":2},"constructor":null}', {}],
    ['999,999 bytes', good.padEnd(999_999), {}],
  ])('%s is taken once, and answered with nothing', async (_, body, headers) => {
    const answer = await hook.post(body, headers)
    expect([answer.status, await answer.text(), answer.headers.get('content-length')]).toEqual([200, '', '0'])
    const text = body.replace('\ufeff', '')
    expect(hook.taken).toEqual([JSON.parse(text)])
    expect([hook.refused, hook.lines]).toEqual([[], []])
  })

  test('the body may come in any pieces', async () => {
    const text = JSON.stringify(message({ text: 'сколько торговали 中国?' }))
    const bytes = [...Buffer.from(text)].map(byte => Buffer.of(byte))
    const chunks = bytes.map(byte => Buffer.concat([Buffer.from('1\r\n'), byte, Buffer.from('\r\n')]))
    const [long, open] = [`Content-Length: ${bytes.length}`, 'Transfer-Encoding: chunked']
    const whole = await exchange(hook.url, [headOf(`Connection: close\r\n${long}`), ...bytes])
    const chunked = await exchange(hook.url, [headOf(`Connection: close\r\n${open}`), ...chunks, '0\r\n\r\n'])
    expect([whole.slice(0, 12), chunked.slice(0, 12)]).toEqual(['HTTP/1.1 200', 'HTTP/1.1 200'])
    expect(hook.taken).toEqual([JSON.parse(text), JSON.parse(text)])
  })

  test('it is answered as soon as the update is kept, and not before', async () => {
    let keep = (): void => undefined
    const asked = new Promise<void>(resolve => {
      hook.keepAfter(() => {
        resolve()
        return new Promise<void>(done => {
          keep = done
        })
      })
    })
    let isAnswered = false
    const answer = hook.post(good).finally(() => {
      isAnswered = true
    })
    await asked
    expect([await hook.isWell(), isAnswered]).toEqual([true, false])
    keep()
    expect((await answer).status).toBe(200)
    expect(hook.taken).toHaveLength(1)
  })

  test('one that cannot be stored is answered with 503, so that Telegram repeats it', async () => {
    hook.keepAfter(async () => {
      throw Object.assign(new Error(`no space for ${token} and the words of a reader`), { code: 'ENOSPC' })
    })
    const answer = await hook.post(good)
    expect([answer.status, await answer.text()]).toEqual([503, ''])
    expect(hook.lines).toHaveLength(1)
    expect(JSON.parse(hook.lines[0] ?? '')).toMatchObject({ level: 'error', update: 1, err: { code: 'ENOSPC' } })
    expect(hook.lines[0]).not.toContain('words')
    expect(await hook.isWell()).toBe(true)
  })

  test('four hundred at once, over kept connections, are each taken once', async () => {
    const all = Array.from({ length: 400 }, (_, i) => JSON.stringify({ ...message(), update_id: i }))
    const answers = await Promise.all(all.map(body => hook.post(body)))
    expect(answers.filter(({ status }) => status !== 200)).toEqual([])
    expect(hook.taken.map(({ update_id: id }) => id).sort((a, b) => a - b)).toEqual(all.map((_, i) => i))
  })
})

describe('what is refused', () => {
  beforeEach(async () => {
    hook = await openHook()
  })
  afterEach(async () => {
    expect(hook.taken).toEqual([])
    expect(await hook.isWell()).toBe(true)
  })

  test.each<[string, number, RequestInit]>([
    ['GET with the right secret', 405, { method: 'GET', headers: json }],
    ['HEAD', 405, { method: 'HEAD', headers: json }],
    ['PUT', 405, { method: 'PUT', headers: json, body: good }],
    ['DELETE', 405, { method: 'DELETE', headers: json }],
    ['no secret', 401, { headers: { 'content-type': 'application/json' } }],
    ['an empty secret', 401, { headers: { ...json, [key]: '' } }],
    ['a wrong secret', 401, { headers: { ...json, [key]: 'x'.repeat(secret.length) } }],
    ['the beginning of it', 401, { headers: { ...json, [key]: secret.slice(0, -1) } }],
    ['more than it', 401, { headers: { ...json, [key]: `${secret}x` } }],
    ['it in another case', 401, { headers: { ...json, [key]: secret.toUpperCase() } }],
    ['it twice in one', 401, { headers: { ...json, [key]: `${secret}, ${secret}` } }],
    ['a wrong secret and no JSON', 401, { headers: { [key]: 'a' }, body: 'no JSON' }],
    ['text', 415, { headers: { ...json, 'content-type': 'text/plain' } }],
    ['a form', 415, { headers: { ...json, 'content-type': 'application/x-www-form-urlencoded' } }],
    ['what only begins as JSON', 415, { headers: { ...json, 'content-type': 'application/jsonp' } }],
    ['something compressed', 415, { headers: { ...json, 'content-encoding': 'gzip' }, body: gzipSync(good) }],
    ['1,000,001 bytes', 413, { headers: json, body: good.padEnd(1_000_001) }],
    ['nothing', 400, { headers: json, body: '' }],
    ['no JSON', 400, { headers: json, body: '{"update_id":1' }],
    ['no UTF-8', 400, { headers: json, body: Buffer.from('{"update_id":1,"a":"\xff"}', 'latin1') }],
    ['null', 400, { headers: json, body: 'null' }],
    ['a number', 400, { headers: json, body: '1' }],
    ['a list', 400, { headers: json, body: `[${good}]` }],
    ['no id', 400, { headers: json, body: '{"message":{}}' }],
    ['an id in words', 400, { headers: json, body: '{"update_id":"1"}' }],
    ['half an id', 400, { headers: json, body: '{"update_id":1.5}' }],
    ['an id beyond all', 400, { headers: json, body: '{"update_id":1e300}' }],
    ['an id under another name', 400, { headers: json, body: '{"__proto__":{"update_id":1}}' }],
    ['lists in lists', 400, { headers: json, body: '['.repeat(499_000) + ']'.repeat(499_000) }],
    ['lists without an end', 400, { headers: json, body: '['.repeat(999_000) }],
    [
      'lists in an update',
      400,
      { headers: json, body: `{"update_id":1,"a":${'['.repeat(400_000)}${']'.repeat(400_000)}}` },
    ],
    ['updates in an update', 400, { headers: json, body: `${'{"update_id":1,"a":'.repeat(300)}1${'}'.repeat(300)}` }],
  ])('%s', async (_, status, { body, ...init }) => {
    const hasBody = !['GET', 'HEAD'].includes(init.method ?? '')
    const answer = await fetch(`${hook.url}/hook`, {
      method: 'POST',
      ...init,
      ...(hasBody && { body: body ?? good }),
    })
    expect([answer.status, await answer.text(), hook.refused]).toEqual([status, '', [status]])
    expect(hook.lines.map(line => JSON.parse(line))).toMatchObject([{ level: 'warn', status }])
  })

  test.each(['/', '/hook/', '/Hook', '/hook/x', '/hooks', '//hook', '/%68ook/'])('the path %s', async path => {
    const answer = await fetch(hook.url + path, { method: 'POST', headers: json, body: good })
    expect([answer.status, hook.refused]).toEqual([404, []])
  })

  test('the right secret twice', async () => {
    const head = headOf(`${key}: ${secret}\r\nContent-Length: ${good.length}`)
    const answer = await exchange(hook.url, [head + good])
    expect(answer).toMatch(/^HTTP\/1\.1 401 /)
  })

  test('a body that breaks off', async () => {
    const socket = await dial(hook.url)
    socket.write(`${headOf('Content-Length: 500')}${good}`)
    socket.end()
    expect(await untilClosed(socket)).not.toContain(' 200 ')
  })

  test('any other bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.json(), fc.string(), fc.uint8Array()), async body => {
        const answer = await hook.post(typeof body === 'string' ? body : Buffer.from(body))
        expect(answer.status).toBe(400)
      }),
      { numRuns: 100 },
    )
  })

  test('a log that is not filled by knocking', async () => {
    for (let i = 0; i < 250; i += 1) await hook.post(good, { [key]: 'wrong' })
    expect(hook.refused).toHaveLength(250)
    expect(hook.lines).toHaveLength(3)
  })
})

describe('with the playground for Telegram', () => {
  let telegram: Driver
  const never = new AbortController().signal
  beforeAll(async () => {
    telegram = await openTelegram()
    telegram.telegram.world.webhook.firstPauseMs = 1
  })
  afterAll(() => telegram.close())
  beforeEach(async () => {
    hook = await openHook()
  })
  const api = (): Api => new Api(telegram.token, { apiRoot: telegram.apiRoot })

  test('what people say is brought, in order, once kept, and again when it was not', async () => {
    telegram.reader.say('said before')
    let failures = 2
    hook.keepAfter(async () => {
      failures -= 1
      if (failures >= 0) throw new Error('disk full')
    })
    const url = `${hook.url}/hook`
    await registerWebhook(api(), { url, secret }, never)
    expect((await telegram.call('getWebhookInfo')).result).toMatchObject({
      url,
      max_connections: 40,
      allowed_updates: [...heardKinds],
    })
    telegram.reader.say('one')
    telegram.second.say('two')
    await expect.poll(() => hook.taken.length).toBe(3)
    expect(hook.taken.map(update => update.message?.text)).toEqual(['said before', 'one', 'two'])
    await expect
      .poll(async () => (await telegram.call('getWebhookInfo')).result)
      .toMatchObject({ pending_update_count: 0 })
    await telegram.call('deleteWebhook')
    expect(hook.refused).toEqual([])
  })

  test('an address that Telegram refuses is told in one line; what else goes wrong is as it was', async () => {
    const elsewhere = registerWebhook(api(), { url: 'https://example.com/hook', secret }, never)
    await expect(elsewhere).rejects.toThrow(WebhookRefused)
    await expect(elsewhere).rejects.toThrow(
      /^WEBHOOK_URL must be an address that Telegram accepts\. It says: .*bad webhook/,
    )
    // Telegram never calls it: a restart does not help, as with any wrong variable.
    const other = registerWebhook(api(), { url: 'ftp://127.0.0.1/hook', secret }, never)
    await expect(other).rejects.toThrow(ConfigError)
    await expect(other).rejects.toThrow(/^WEBHOOK_URL must be .*HTTPS URL/)
    const unknown = new Api(`1${telegram.token}`, { apiRoot: telegram.apiRoot })
    await expect(registerWebhook(unknown, { url: hook.url, secret }, never)).rejects.toThrow(GrammyError)
  })
})

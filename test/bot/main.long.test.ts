import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ids } from '../../playground/src/cast.ts'
import { type Driver, openTelegram } from '../../playground/test/driver.ts'
import { type Ended, ended, startNode } from '../processes.ts'

/** The whole program, as `npm start` runs it. */
interface Program {
  readonly process: ChildProcess
  /** Resolves with the first line on the standard output that holds these words. */
  says(words: string): Promise<string>
  readonly end: Promise<Ended>
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'karvan-main-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/**
 * Runs the program on a fresh data folder: on a shared one, updates of an earlier run would be skipped. The code `early` runs
 * in the process before the program.
 */
function run(env: Readonly<Record<string, string>>, early?: string): Program {
  const data = mkdtempSync(join(folder, 'data-'))
  const given = { PATH: process.env.PATH ?? '', BOT_TOKEN: '', DATA_DIR: data, PORT: '0', ...env }
  const before = early === undefined ? [] : ['--import', `data:text/javascript,${encodeURIComponent(early)}`]
  const child = startNode(['--import', 'tsx', '--conditions=source', ...before, 'src/main.ts'], { env: given })
  const end = ended(child)
  let out = ''
  child.stdout.on('data', text => {
    out += text
  })
  async function says(words: string): Promise<string> {
    for (;;) {
      const line = out.split('\n').find(text => text.includes(words))
      if (line !== undefined) return line
      const more = await Promise.race([once(child.stdout, 'data').then(() => true), end.then(() => false)])
      if (!more) throw new Error(`it ended without saying "${words}": ${out}${(await end).err}`)
    }
  }
  return { process: child, says, end }
}

test('without a token the playground starts, says one line, and ends cleanly', async () => {
  const program = run({})
  expect(await program.says('browser')).toMatch(/^Karvan's playground: open http:\/\/127\.0\.0\.1:\d+ in a browser/)
  program.process.kill('SIGTERM')
  const { code, out, err } = await program.end
  expect([code, err, out.trimEnd().split('\n').length]).toEqual([0, '', 1])
})

const soon = (signal: string): string => `setImmediate(() => process.kill(process.pid, '${signal}'))`
test.each([
  [
    'SIGTERM as soon as it listens to it',
    `process.on('newListener', name => name === 'SIGTERM' && ${soon('SIGTERM')})`,
  ],
  ['SIGINT as soon as it listens to it', `process.on('newListener', name => name === 'SIGINT' && ${soon('SIGINT')})`],
  [
    'SIGTERM while it writes its first data',
    `import { watch } from 'node:fs'
     const seen = watch(process.env.DATA_DIR, () => { seen.close(); ${soon('SIGTERM')} })`,
  ],
])('at %s it ends cleanly, and says nothing of it', async (_, early) => {
  const { code, out, err } = await run({}, early).end
  expect([code, out, err]).toEqual([0, '', ''])
})

test('a signal that comes twice, as Ctrl+C does under npm, ends it as cleanly', async () => {
  const program = run({}, `process.once('SIGINT', () => ${soon('SIGINT')})`)
  await program.says('browser')
  program.process.kill('SIGINT')
  expect(await program.end).toMatchObject({ code: 0, err: '' })
})

test('M2 a question asked on the page of the playground is answered there, by the program as it runs anywhere', async () => {
  const program = run({})
  const url = /http:\S+/.exec(await program.says('browser'))?.[0] ?? ''
  const events = await fetch(`${url}/events`)
  const asked = await fetch(`${url}/do/say`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ personId: ids.reader, chatId: ids.reader, text: '/turnover 2025' }),
  })
  expect(asked.status).toBe(200)
  let seen = ''
  for await (const piece of events.body ?? []) {
    seen += new TextDecoder().decode(piece)
    if (seen.includes('4.87')) break
  }
  expect(seen).toContain('$4.87 billion · China–Azerbaijan turnover, 2025 [1]')
  program.process.kill('SIGTERM')
  expect(await program.end).toMatchObject({ code: 0, err: '' })
})

describe('with a token', () => {
  let telegram: Driver
  beforeAll(async () => {
    telegram = await openTelegram()
  })
  afterAll(() => telegram.close())

  test.each(['SIGTERM', 'SIGINT'] as const)('it answers, and at %s confirms what it answered', async signal => {
    const program = run({ BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.apiRoot })
    telegram.reader.say('/start')
    expect((await telegram.reader.reply()).text).toContain('/help')
    program.process.kill(signal)
    const { code, out, err } = await program.end
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('"outcome":"answered"')
    const lines = out.trimEnd().split('\n')
    const ready = lines.filter(line => line.includes('is ready')).map(line => JSON.parse(line))
    expect(ready).toEqual([expect.objectContaining({ version: '0.1.0', mode: 'polling', figures: expect.any(Number) })])
    expect(ready[0].figures).toBeGreaterThan(1_000)
    expect(lines.filter(line => line.includes('has stopped'))).toEqual([lines.at(-1)])
    expect(out).not.toContain(telegram.token)
    expect((await telegram.call('getWebhookInfo')).result).toMatchObject({ pending_update_count: 0 })
  })

  test('it goes on answering when nobody reads its log any more', async () => {
    const program = run({ BOT_TOKEN: telegram.token, TELEGRAM_API_ROOT: telegram.apiRoot })
    program.process.stdout?.destroy()
    for (const question of ['/turnover 2025', '/turnover 2024']) {
      telegram.reader.say(question)
      expect((await telegram.reader.reply()).text).toContain('billion')
    }
    program.process.kill('SIGTERM')
    expect(await program.end).toMatchObject({ code: 0, err: '' })
  })

  test('that nobody knows it ends with one line', async () => {
    const { code, err } = await run({ BOT_TOKEN: `1${telegram.token}`, TELEGRAM_API_ROOT: telegram.apiRoot }).end
    expect([code, err]).toEqual([
      78,
      'Karvan stopped. Telegram does not accept BOT_TOKEN; @BotFather has the current one.\n',
    ])
  })
})

test.each([
  [
    { BOT_TOKEN: 'my secret' },
    'Karvan stopped. BOT_TOKEN must be the token that @BotFather gave: digits, a colon, letters and digits.\n',
  ],
  [{ TIME_ZONE: 'Mars/Base' }, 'Karvan stopped. TIME_ZONE must be an IANA time zone, such as Asia/Baku.\n'],
])('with %j it does not start, and says why in one line', async (env, line) => {
  expect(await run(env).end).toMatchObject({ code: 78, out: '', err: line })
})

test('in production the playground does not start', async () => {
  const line = 'Karvan stopped. BOT_TOKEN is missing: the playground does not start with NODE_ENV=production.\n'
  expect(await run({ NODE_ENV: 'production' }).end).toMatchObject({ code: 78, out: '', err: line })
})

test('a misspelled variable is named at the start', async () => {
  const program = run({ BOT_TOKN: '1:a' })
  expect(await program.says('BOT_TOKN')).toContain('"msg":"BOT_TOKN is unknown: did you mean BOT_TOKEN?"')
  program.process.kill('SIGTERM')
  expect(await program.end).toMatchObject({ code: 0, err: '' })
})

test('without its data it does not start, and says why in one line', async () => {
  const { code, out, err } = await run({ BOT_TOKEN: '1:a', DATA_DIR: join(folder, 'not', 'there') }).end
  expect([code, out, err.split('\n').length]).toEqual([1, '', 2])
  expect(err).toMatch(/^Karvan stopped\. .*not/)
})

/** The pages of a bot that polls: on its own server, and under its answers. */
import { createServer } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import { type Driver, openTelegram } from '../../playground/test/driver.ts'
import { memoryEngine } from '../../src/data/engine/memory-engine.ts'
import { createApp } from '../../src/handlers/app.ts'
import { pressEdits } from '../facts.ts'
import { openSeedStore } from '../store.ts'
import { type Rig, startBot } from './rig.ts'

const now = (): Date => new Date('2026-11-24T12:00:00Z')
let telegram: Driver
let rig: Rig
afterEach(async () => {
  await rig.bot.stop()
  await telegram.close()
})

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  const server = createServer()
  return new Promise(resolve => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

async function start(publicUrl: string | undefined, port: number): Promise<void> {
  telegram = await openTelegram()
  const store = await openSeedStore(memoryEngine(pressEdits), now)
  const url = publicUrl === undefined ? {} : { publicUrl }
  rig = await startBot(telegram, {
    appFor: () =>
      createApp({
        store,
        now,
        pair: { reporter: 'AZE', partner: 'CHN' },
        language: 'en',
        bot: '@karvan_bot',
        ...url,
        dayOf: () => '2026-11-24',
      }),
    config: { isServed: true, port, ...url },
    timing: { callMs: 20_000, uploadMs: 20_000 },
  })
}

const linksOf = (message: Awaited<ReturnType<Driver['reader']['ask']>>): readonly string[] =>
  (message.reply_markup?.inline_keyboard ?? []).flat().flatMap(({ url }) => url ?? [])

describe('a bot that polls', () => {
  test('with a public address serves the page that the button under its answer opens', async () => {
    const port = await freePort()
    await start(`http://127.0.0.1:${port}/figures`, port)
    const [link = ''] = linksOf(await telegram.reader.ask('/turnover 2025'))
    expect(link).toBe(`http://127.0.0.1:${port}/figures/en/1fT-AZE-CHN-2025`)
    await expect.poll(async () => (await fetch(link).catch(() => undefined))?.status).toBe(200)
    const html = await (await fetch(link)).text()
    expect(html).toContain('<h1>China–Azerbaijan turnover, 2025</h1>')
    expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200)
    const [picture = ''] = html.match(/http:[^"]+\.png/) ?? []
    expect((await fetch(picture)).headers.get('content-type')).toBe('image/png')
  })

  test('without one has no page and no button', async () => {
    const port = await freePort()
    await start(undefined, port)
    expect(linksOf(await telegram.reader.ask('/turnover 2025'))).toEqual([])
    await expect
      .poll(async () => (await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined))?.status)
      .toBe(200)
    for (const path of ['/en/1fT-AZE-CHN-2025', '/en', '/en/1fT-AZE-CHN-2025.csv']) {
      const answer = await fetch(`http://127.0.0.1:${port}${path}`)
      expect([answer.status, await answer.text()]).toEqual([404, ''])
    }
  })
})

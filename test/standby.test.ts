/** A process that stands by: its probes say so, until its turn comes. */
import { createServer } from 'node:http'
import { describe, expect, test, vi } from 'vitest'
import { openLog } from '../src/bot/process/log.ts'
import { readConfig } from '../src/config.ts'
import { takeTurn } from '../src/standby.ts'
import { hasPostgres } from './data/engine/postgres-server.ts'
import { usePostgres } from './data/engine/use-postgres.ts'
import { close, listen } from './processes.ts'

async function freePort(): Promise<number> {
  const server = createServer()
  const port = await listen(server)
  await close(server)
  return port
}

describe.skipIf(!hasPostgres)('a standby', () => {
  const server = usePostgres()

  test('is alive and not ready, then takes its turn and frees its port', async () => {
    const [DATABASE_URL, PORT] = [await server.database(), String(await freePort())]
    const config = readConfig({ BOT_TOKEN: '1:a', DATABASE_URL, PORT })
    const lines: string[] = []
    const log = openLog('info', [], line => void lines.push(line))
    const take = () => takeTurn(config, new AbortController().signal, log, () => undefined)
    const active = await take()
    const waiting = take()
    const probe = async (path: string) => {
      const { status, ok } = await fetch(`http://127.0.0.1:${PORT}${path}`)
      return { status, ok }
    }
    await vi.waitFor(async () => expect(await probe('/healthz')).toEqual({ status: 200, ok: true }), 10_000)
    expect(await probe('/readyz')).toEqual({ status: 503, ok: false })
    expect(lines.filter(line => line.includes('this one stands by'))).toHaveLength(1)
    await active?.end()
    const turn = await waiting
    expect(turn).toBeDefined()
    await expect(fetch(`http://127.0.0.1:${PORT}/healthz`)).rejects.toThrow('fetch failed')
    await turn?.end()
  })
})

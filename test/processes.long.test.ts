import { once } from 'node:events'
import { createServer } from 'node:http'
import { beforeAll, describe, expect, test } from 'vitest'
import { listen, runNode, startNode } from './processes.ts'

const endless = ['-e', 'console.log("up"); setInterval(() => undefined, 1_000_000)']
const isAlive = (pid = 0): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('a child that never ends', () => {
  const pids: (number | undefined)[] = []
  let ofAll: number | undefined
  beforeAll(() => {
    ofAll = startNode(endless).pid
  })

  test('runs during its test', async () => {
    const child = startNode(endless)
    pids.push(child.pid)
    expect(String(await once(child.stdout, 'data'))).toBe('up\n')
    expect(isAlive(child.pid)).toBe(true)
  })
  test.fails('runs during a test that waits for ever', { timeout: 50 }, async () => {
    const child = startNode(endless)
    pids.push(child.pid)
    await once(child, 'close')
  })
  test('is ended after its test', () => {
    expect(pids.map(isAlive)).toEqual([false, false])
    expect(isAlive(ofAll)).toBe(true)
  })
})

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('a process that is ended by %s ends its children', async signal => {
  const program = `
    import { spawn } from 'node:child_process'
    import { endWithUs, startNode } from './test/processes.ts'
    const endless = ['-e', 'setInterval(() => undefined, 1_000_000)']
    const other = spawn(process.execPath, endless)
    endWithUs(other)
    console.log(startNode(endless).pid, other.pid)`
  const parent = startNode(['--import', 'tsx', '--input-type=module', '-e', program])
  const pids = String(await once(parent.stdout, 'data'))
    .split(' ')
    .map(Number)
  expect(pids.map(isAlive)).toEqual([true, true])
  parent.kill(signal)
  expect(await once(parent, 'close')).toEqual([null, signal])
  await expect.poll(() => pids.map(isAlive)).toEqual([false, false])
})

describe('a server', () => {
  let url: string

  test('listens during its test', async () => {
    url = `http://127.0.0.1:${await listen(createServer((_, response) => void response.end('up')))}/`
    expect(await (await fetch(url)).text()).toBe('up')
  })
  test('is closed after its test', async () => {
    await expect(fetch(url)).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } })
  })
})

test('returns the output and the exit status of a process', async () => {
  const program = 'process.stdout.write("ə"); console.error("no"); process.exit(3)'
  expect(await runNode(['-e', program])).toEqual({ code: 3, signal: null, out: 'ə', err: 'no\n' })
})

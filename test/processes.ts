/** Child processes and servers of the tests. Each one ends with the test that started it, or with its file. */
import { type ChildProcess, type ChildProcessWithoutNullStreams, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Server as HttpServer } from 'node:http'
import type { Server } from 'node:net'

/** How a process ended, and all that it wrote. */
export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly out: string
  readonly err: string
}

const running = new Set<ChildProcess>()
const ofFile: (() => unknown)[] = []

function killAll(): void {
  for (const child of running) child.kill('SIGKILL')
}
// A worker that is stopped in the middle of a test runs no hooks, and one whose vitest was stopped runs on.
process.on('exit', killAll)
process.once('disconnect', () => process.exit(1))
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    killAll()
    process.kill(process.pid, signal)
  })

/** Ends what was started outside a test. Called after each test file (`test/after-file.ts`). */
export async function endAllOfFile(): Promise<void> {
  for (const end of ofFile.splice(0).reverse()) await end()
}

// Scripts start some of the same: what no test ends, ends with the script.
const vitest = process.env.VITEST === undefined ? undefined : await import('vitest')

/** Registers what is done when the current test is over, for whatever reason; outside a test, when the file is over. */
export function atEnd(end: () => unknown): void {
  if (vitest?.TestRunner.getCurrentTest() === undefined) ofFile.push(end)
  else vitest.onTestFinished(async () => void (await end()))
}

/** Starts Node with these arguments, its three streams as pipes. It is killed when the test, or else the file, is over. */
export function startNode(
  args: readonly string[],
  options: Pick<SpawnOptions, 'cwd' | 'env'> = {},
): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, args, { ...options, stdio: 'pipe' })
  running.add(child)
  const closed = once(child, 'close').finally(() => running.delete(child))
  atEnd(async () => {
    child.kill('SIGKILL')
    await closed
  })
  return child
}

/** Resolves when the process is over. */
export async function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', text => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    err += text
  })
  const [code, signal] = await once(child, 'close')
  return { code, signal, out, err }
}

/** Runs Node with these arguments until it is over. */
export const runNode = (...given: Parameters<typeof startNode>): Promise<Ended> => ended(startNode(...given))

/** Listens on a free port of this machine; returns the port. The server is closed when the test, or else the file, is over. */
export async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  atEnd(() => close(server))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** Closes a server with its connections; one that is closed stays so. */
export async function close(server: Server): Promise<void> {
  if (server instanceof HttpServer) server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
}

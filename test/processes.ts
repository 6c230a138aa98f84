/** Child processes and servers of tests. Each one ends with the test that started it, or else with the test file. */
import { type ChildProcess, type ChildProcessWithoutNullStreams, type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { Server as HttpServer } from 'node:http'
import type { Server } from 'node:net'

/** The exit status and the output of a process. */
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
// A worker that is stopped during a test runs no hooks. A worker whose parent vitest process was stopped keeps running.
process.on('exit', killAll)
process.once('disconnect', () => process.exit(1))
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    killAll()
    process.kill(process.pid, signal)
  })

/** Ends everything that was started outside a test. Called after each test file (`test/after-file.ts`). */
export async function endAllOfFile(): Promise<void> {
  for (const end of ofFile.splice(0).reverse()) await end()
}

// Scripts use this file without vitest: their processes end with the script.
const vitest = process.env.VITEST === undefined ? undefined : await import('vitest')

/** Registers a cleanup that runs after the current test, also if it fails; outside a test, after the test file. */
export function atEnd(end: () => unknown): void {
  if (vitest?.TestRunner.getCurrentTest() === undefined) ofFile.push(end)
  else vitest.onTestFinished(async () => void (await end()))
}

/** Kills the child when this process ends, also by a signal. Returns what resolves when the child has closed. */
export function endWithUs(child: ChildProcess): Promise<readonly [code: number | null, signal: NodeJS.Signals | null]> {
  running.add(child)
  return once(child, 'close').then(([code, signal]) => {
    running.delete(child)
    return [code, signal]
  })
}

/** Starts a command, with its three streams as pipes. It is killed after the test, or else after the file. */
export function startProcess(
  command: string,
  args: readonly string[],
  options: Pick<SpawnOptions, 'cwd' | 'env'> = {},
): ChildProcessWithoutNullStreams {
  const child = spawn(command, args, { ...options, stdio: 'pipe' })
  const closed = endWithUs(child)
  atEnd(async () => {
    child.kill('SIGKILL')
    await closed
  })
  return child
}

/** Starts Node with these arguments. */
export const startNode = (
  args: readonly string[],
  options: Pick<SpawnOptions, 'cwd' | 'env'> = {},
): ChildProcessWithoutNullStreams => startProcess(process.execPath, args, options)

/** Resolves when the process has exited. */
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

/** Runs Node with these arguments until it exits. */
export const runNode = (...given: Parameters<typeof startNode>): Promise<Ended> => ended(startNode(...given))

/** Listens on a free local port; returns the port. The server is closed after the test, or else after the file. */
export async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  atEnd(() => close(server))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** Closes a server and its connections. It does nothing if the server is already closed. */
export async function close(server: Server): Promise<void> {
  if (server instanceof HttpServer) server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
}

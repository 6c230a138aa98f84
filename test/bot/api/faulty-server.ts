import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createRawServer } from 'node:net'
import { close, listen } from '../../processes.ts'

/** A received call. */
interface Call {
  readonly method: string
  readonly type: string
  readonly body: string
  /** The number of its connection, from 1. */
  readonly connection: number
}
export type Respond = (response: ServerResponse, call: Call) => void

export interface FaultyServer {
  readonly apiRoot: string
  readonly calls: readonly Call[]
  /** The responses to the next calls, in order; the last one repeats. */
  respond(...responses: readonly Respond[]): void
  /** Resolves when `count` calls have arrived and their immediate answers are delivered. */
  asked(count: number): Promise<void>
  /** How many calls the client aborted before the answer was complete. */
  abandoned(): number
  /** How many connections are open. */
  connections(): Promise<number>
}

/** A Bot API on a free local port, with faulty answers on demand. */
export async function openFaultyServer(): Promise<FaultyServer> {
  const calls: Call[] = []
  const sockets = new Map<unknown, number>()
  let responses: readonly Respond[] = []
  let abandoned = 0
  let wake = (): void => undefined
  const server = createServer((request, response) => {
    void read(request).then(
      body => {
        if (!sockets.has(request.socket)) sockets.set(request.socket, sockets.size + 1)
        const call: Call = {
          method: request.url?.split('/').at(-1) ?? '',
          type: request.headers['content-type'] ?? '',
          body,
          connection: sockets.get(request.socket) ?? 0,
        }
        calls.push(call)
        response.on('close', () => {
          if (!response.writableFinished) abandoned += 1
        })
        const [next, ...later] = responses
        if (later.length > 0) responses = later
        next?.(response, call)
        wake()
      },
      () => undefined,
    )
  })
  server.keepAliveTimeout = 60_000
  const apiRoot = `http://127.0.0.1:${await listen(server)}`
  return {
    apiRoot,
    calls,
    respond: (...given) => {
      responses = given
    },
    async asked(count) {
      while (calls.length < count)
        await new Promise<void>(resolve => {
          wake = resolve
        })
      for (let turn = 0; turn < 20; turn += 1) await new Promise(setImmediate)
    },
    abandoned: () => abandoned,
    connections: () => new Promise((resolve, reject) => server.getConnections((e, n) => (e ? reject(e) : resolve(n)))),
  }
}

/** A local port without a listener. */
export async function deadRoot(): Promise<string> {
  const server = createRawServer()
  const root = `http://127.0.0.1:${await listen(server)}`
  await close(server)
  return root
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

export const fine = JSON.stringify({ ok: true, result: { message_id: 1 } })

/** The Bot API's own answer with this code. */
export const answered =
  (
    status: number,
    body: object | string = { ok: false, error_code: status, description: 'no' },
    type = 'application/json',
  ): Respond =>
  response => {
    response.writeHead(status, { 'content-type': type })
    response.end(typeof body === 'string' ? body : JSON.stringify(body))
  }
export const well = answered(200, fine)
export const page = (status: number): Respond => answered(status, '<html><h1>Bad Gateway</h1></html>', 'text/html')
export const reset: Respond = response => void response.socket?.resetAndDestroy()
/** Closes gracefully, as a server does with an idle connection. */
export const closed: Respond = response => void response.socket?.end()
export const hang: Respond = () => undefined
/** Declares the length of the answer, sends half of it, then does what `then` says. */
export const half =
  (then: 'cut' | 'close' | 'hang'): Respond =>
  response => {
    response.writeHead(200, { 'content-length': fine.length })
    response.write(fine.slice(0, 12))
    if (then === 'cut') setImmediate(() => response.socket?.resetAndDestroy())
    if (then === 'close') setImmediate(() => response.socket?.end())
  }
/** Any bytes over the raw connection. */
export const raw =
  (text: string, isEnd = true): Respond =>
  response => {
    response.socket?.write(text)
    if (isEnd) response.socket?.end()
  }

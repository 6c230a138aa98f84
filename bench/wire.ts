/** Minimal HTTP/1.1 for measuring: kept connections, and bodies with a length. Of a body in chunks, which holds a file, nothing is read. */
import { connect, createServer, type Socket } from 'node:net'

/** A request or a response: first line, headers and body. */
export interface Message {
  readonly start: string
  readonly head: string
  readonly body: string
}

const nothing = Buffer.alloc(0)
const headEnd = Buffer.from('\r\n\r\n')
const lastChunk = Buffer.from('\r\n0\r\n\r\n')

/** Passes each complete message of a connection to `take`. */
function read(socket: Socket, take: (message: Message) => void): void {
  let waiting: Buffer = nothing
  socket.setNoDelay(true)
  socket.on('error', () => socket.destroy())
  socket.on('data', chunk => {
    waiting = waiting.length === 0 ? chunk : Buffer.concat([waiting, chunk])
    for (let next = whole(waiting); next !== undefined; next = whole(waiting)) {
      waiting = waiting.subarray(next.bytes)
      take(next.message)
    }
  })
}

function whole(bytes: Buffer): { readonly message: Message; readonly bytes: number } | undefined {
  const at = bytes.indexOf(headEnd)
  if (at < 0) return undefined
  const text = bytes.toString('latin1', 0, at)
  const lineEnd = text.indexOf('\r\n')
  const [start, head] = lineEnd < 0 ? [text, ''] : [text.slice(0, lineEnd), text.slice(lineEnd)]
  const from = at + headEnd.length
  if (/\r\ntransfer-encoding:/i.test(head)) {
    const last = bytes.indexOf(lastChunk, at)
    return last < 0 ? undefined : { message: { start, head, body: '' }, bytes: last + lastChunk.length }
  }
  const end = from + Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0)
  return bytes.length < end
    ? undefined
    : { message: { start, head, body: bytes.toString('utf8', from, end) }, bytes: end }
}

/** Answers once with JSON. */
export type Answer = (json: string, status?: number) => void

export interface Server {
  readonly port: number
  close(): Promise<void>
}

/** Listens on a free local port. `handle` answers each request, now or later; `gone` is called for ended connections. */
export async function serve(
  handle: (request: Message, answer: Answer, socket: Socket) => void,
  gone: (socket: Socket) => void,
): Promise<Server> {
  const open = new Set<Socket>()
  const server = createServer(socket => {
    open.add(socket)
    socket.on('close', () => {
      open.delete(socket)
      gone(socket)
    })
    read(socket, request => handle(request, (json, status = 200) => void socket.write(answered(json, status)), socket))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        for (const socket of open) socket.destroy()
      }),
  }
}

const answered = (json: string, status: number): string =>
  `HTTP/1.1 ${status} X\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(json)}\r\n\r\n${json}`

/** A kept connection that makes one request at a time. */
export interface Caller {
  /** Throws when the connection ends before the answer. */
  post(body: string): Promise<{ readonly status: number; readonly body: string }>
  close(): void
}

/** Opens a connection that posts JSON to `url`, with extra headers. */
export function openCaller(url: string, headers: Readonly<Record<string, string>>): Caller {
  const { hostname, port, pathname, host } = new URL(url)
  const socket = connect(Number(port), hostname)
  const extra = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`)
  const head = `POST ${pathname} HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\n${extra.join('')}`
  let under: { settle(answer: Awaited<ReturnType<Caller['post']>>): void; fail(error: Error): void } | undefined
  read(socket, ({ start, body }) => {
    const answeredOne = under
    under = undefined
    answeredOne?.settle({ status: Number(start.split(' ')[1]), body })
  })
  socket.on('close', () => under?.fail(new Error('the webhook closed the connection')))
  return {
    post: body =>
      new Promise((settle, fail) => {
        under = { settle, fail }
        socket.write(`${head}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
      }),
    close: () => socket.destroy(),
  }
}

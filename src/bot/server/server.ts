/** The bot's HTTP server: the webhook, the probes, the metrics. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { getRequestListener, type HttpBindings, RequestError } from '@hono/node-server'
import { Hono } from 'hono'
import { within } from '../api/pause.ts'
import { described, type Log } from '../process/log.ts'

export type Routes = Hono<{ Bindings: HttpBindings }>

/** A response, with or without JSON. */
export interface Status {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly json?: {
    readonly bytes: Buffer
    /** Called once: whether they were written out, or the connection broke before. */
    readonly ended: (isWritten: boolean) => void
  }
}

/** A path that is answered without Hono, for speed: the webhook. */
export interface Direct {
  readonly path: string
  answer(incoming: IncomingMessage): Promise<Status>
}

export const emptyResponse = (status: number, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(null, { status, headers: { 'content-length': '0', ...headers } })

export interface ConnectionLimits {
  /** Time limit for the headers of a request, also for a connection that sends nothing. */
  readonly headersMs: number
  readonly requestMs: number
  readonly checkMs: number
  /** How long an idle connection is kept. The limit of a proxy must be shorter. */
  readonly idleMs: number
  /** Further connections are closed: each is an open file, and the journal needs some too. */
  readonly connections: number
}
const usual: ConnectionLimits = {
  headersMs: 10_000,
  requestMs: 15_000,
  checkMs: 1_000,
  idleMs: 75_000,
  connections: 500,
}
const longestHeaders = 8_192
const closeMs = 1_800

export interface ServerOptions {
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  readonly routes: readonly Routes[]
  readonly direct?: Direct
  readonly log: Log
  readonly limits?: ConnectionLimits
}

export interface BotServer {
  /** Its URL, without a slash at the end. */
  readonly url: string
  /** Refuses further requests, and finishes those in work. Resolves within two seconds. */
  close(): Promise<void>
}

/** The server cannot listen. The message is one line for the operator. */
export class ServerError extends Error {
  override readonly name = 'ServerError'
}

/**
 * Listens on this address and serves these routes. Other paths get 404 without a body.
 *
 * Errors: ServerError when the address is taken, not ours, or not allowed.
 */
export async function startServer(options: ServerOptions): Promise<BotServer> {
  const { host, port, routes, direct, log, limits = usual } = options
  const app = appOf(routes, log)
  const listener = getRequestListener((request, env) => app.fetch(request, env), { errorHandler })
  const server = createServer(nodeOptions(limits), (request, response) => {
    if (direct !== undefined && pathOf(request) === direct.path) void answerDirectly(direct, request, response, log)
    else void listener(request, response)
  })
  server.maxConnections = limits.connections
  await listening(server, host, port)
  // Without a listener a connection that could not be accepted would end the process.
  server.on('error', error => log.warn({ err: described(error) }, 'the HTTP server has trouble with a connection'))
  const finished = underway(server)
  return { url: addressOf(server, host), close: () => closed(server, finished) }
}

const pathOf = ({ url = '' }: IncomingMessage): string => url.split('?', 1)[0] ?? ''

/** Never rejects. */
async function answerDirectly(
  direct: Direct,
  incoming: IncomingMessage,
  response: ServerResponse,
  log: Log,
): Promise<void> {
  const { status, headers, json } = await direct.answer(incoming).catch((error: unknown): Status => {
    log.error({ err: described(error) }, failed)
    return { status: 500 }
  })
  if (json === undefined) return void response.writeHead(status, { 'content-length': '0', ...headers }).end()
  const { bytes, ended } = json
  if (response.destroyed) return ended(false)
  response.once('close', () => ended(response.writableFinished))
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': bytes.length }).end(bytes)
}

const failed = 'an HTTP request failed'

/** As `startServer`, but optional: returns undefined, after a log line, when it cannot listen. */
export async function startServerIfFree(options: ServerOptions): Promise<BotServer | undefined> {
  try {
    return await startServer(options)
  } catch (error) {
    if (!(error instanceof ServerError)) throw error
    options.log.warn(`${error.message} The bot goes on without /healthz, /readyz, /metrics and pages.`)
    return undefined
  }
}

function appOf(routes: readonly Routes[], log: Log): Routes {
  const app: Routes = new Hono()
  for (const part of routes) app.route('/', part)
  app.notFound(() => emptyResponse(404))
  app.onError(error => {
    log.error({ err: described(error) }, failed)
    return emptyResponse(500)
  })
  return app
}

/** For a request that Hono cannot take, such as one with an invalid Host. */
const errorHandler = (error: unknown): Response => emptyResponse(error instanceof RequestError ? 400 : 500)

const nodeOptions = ({ headersMs, requestMs, checkMs, idleMs }: ConnectionLimits) => ({
  headersTimeout: headersMs,
  requestTimeout: requestMs,
  connectionsCheckingInterval: checkMs,
  keepAliveTimeout: idleMs,
  maxHeaderSize: longestHeaders,
})

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException): void => reject(new ServerError(complaint(error.code ?? error.name)))
    server.once('error', refused)
    server.listen(port, host, () => {
      server.off('error', refused)
      resolve()
    })
  })
}

function complaint(code: string): string {
  if (code === 'EADDRINUSE') return `PORT must be a free port of HOST: something else listens there (${code}).`
  if (code === 'EACCES') return `PORT must be a port that this process may listen on (${code}).`
  return `HOST must be an address of this machine (${code}).`
}

function addressOf(server: Server, host: string): string {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

/** Returns a function that waits for the responses under way. */
function underway(server: Server): () => Promise<unknown> {
  const answers = new Set<ServerResponse>()
  function left(this: ServerResponse): void {
    answers.delete(this)
  }
  server.on('request', (_, response) => {
    answers.add(response.on('close', left))
  })
  return () => Promise.all([...answers].map(answer => new Promise(resolve => answer.once('close', resolve))))
}

async function closed(server: Server, finished: () => Promise<unknown>): Promise<void> {
  const end = new Promise<void>(resolve => server.close(() => resolve()))
  await within(closeMs, finished())
  // The remaining connections are idle or too slow.
  server.closeAllConnections()
  await end
}

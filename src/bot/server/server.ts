/** The bot's own HTTP server: the webhook, the probes, the metrics. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { getRequestListener, type HttpBindings, RequestError } from '@hono/node-server'
import { Hono } from 'hono'
import { within } from '../api/pause.ts'
import { described, type Log } from '../process/log.ts'

/** A part of what is served. */
export type Routes = Hono<{ Bindings: HttpBindings }>

/** An answer that is a status and nothing else. */
export interface Status {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
}

/** What is asked for so often that Node's own request is answered as it comes, without Hono: at that path alone. */
export interface Direct {
  readonly path: string
  answer(incoming: IncomingMessage): Promise<Status>
}

/** An answer without a word. */
export const bare = (status: number, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(null, { status, headers: { 'content-length': '0', ...headers } })

/** What a stranger's connection may take. */
export interface ConnectionLimits {
  /** How long the headers of a request may take, a connection that says nothing included. */
  readonly headersMs: number
  /** How long the whole of a request may take. */
  readonly requestMs: number
  /** How often the two above are looked at. */
  readonly checkMs: number
  /** How long a quiet connection is kept for the next request. A proxy's own time must be shorter. */
  readonly idleMs: number
  /** More at once are closed: each is an open file, and the journal needs some too. */
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
  /** 0 takes any free one. */
  readonly port: number
  readonly routes: readonly Routes[]
  readonly direct?: Direct
  readonly log: Log
  readonly limits?: ConnectionLimits
}

export interface BotServer {
  /** Where it listens, without a slash at the end. */
  readonly url: string
  /** Takes no more requests, and lets those at hand finish. Resolves within two seconds. */
  close(): Promise<void>
}

/** The server cannot listen. The message is one line for the operator. */
export class ServerError extends Error {
  override readonly name = 'ServerError'
}

/**
 * Listens on this address and serves these routes; all else is 404 without a word.
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

/** A query is no part of the path. */
const pathOf = ({ url = '' }: IncomingMessage): string => url.split('?', 1)[0] ?? ''

/** Never rejects. */
async function answerDirectly(
  direct: Direct,
  incoming: IncomingMessage,
  response: ServerResponse,
  log: Log,
): Promise<void> {
  const { status, headers } = await direct.answer(incoming).catch((error: unknown): Status => {
    log.error({ err: described(error) }, failed)
    return { status: 500 }
  })
  response.writeHead(status, { 'content-length': '0', ...headers }).end()
}

const failed = 'an HTTP request failed'

/** As `startServer`, for a bot that can do without: missing, after a line in the log, when it cannot listen. */
export async function startServerIfFree(options: ServerOptions): Promise<BotServer | undefined> {
  try {
    return await startServer(options)
  } catch (error) {
    if (!(error instanceof ServerError)) throw error
    options.log.warn(`${error.message} The bot goes on without /healthz, /readyz and /metrics.`)
    return undefined
  }
}

function appOf(routes: readonly Routes[], log: Log): Routes {
  const app: Routes = new Hono()
  for (const part of routes) app.route('/', part)
  app.notFound(() => bare(404))
  app.onError(error => {
    log.error({ err: described(error) }, failed)
    return bare(500)
  })
  return app
}

/** What never became a request that Hono could take, as with a host that is none. */
const errorHandler = (error: unknown): Response => bare(error instanceof RequestError ? 400 : 500)

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

/** Gives a wait for the answers that are under way by then. */
function underway(server: Server): () => Promise<unknown> {
  const answers = new Set<ServerResponse>()
  server.on('request', (_, response) => {
    answers.add(response)
    response.once('close', () => answers.delete(response))
  })
  return () => Promise.all([...answers].map(answer => new Promise(resolve => answer.once('close', resolve))))
}

async function closed(server: Server, finished: () => Promise<unknown>): Promise<void> {
  const end = new Promise<void>(resolve => server.close(() => resolve()))
  await within(closeMs, finished())
  // Those that are left say nothing, or too slowly.
  server.closeAllConnections()
  await end
}

import { createServer, type Server } from 'node:http'
import { getRequestListener, type HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import type { Telegram } from '../telegram.ts'
import { botApi } from './api.ts'
import { guard, safeHeaders } from './guard.ts'
import { site } from './site.ts'

/** Answers an HTTP request. */
export type AnswerRequest = (request: Request) => Response | Promise<Response>

/**
 * The HTTP application: the Bot API, the page, and below /web what the bot shows itself, behind one guard. The bot sets the
 * headers of its own pages.
 */
export function playgroundApp(
  telegram: Telegram,
  ownHosts: ReadonlySet<string>,
  web: AnswerRequest,
  page?: string,
): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>()
  app.use('/web/*', guard(ownHosts))
  app.all('/web/*', c => web(c.req.raw))
  app.use(safeHeaders, guard(ownHosts))
  app.route('/', botApi(telegram.world))
  app.route('/', site(telegram, page))
  return app
}

/** Listens on the first free port, starting with `port` (0: any). Returns the server and its port. */
export async function listen(
  app: Hono<{ Bindings: HttpBindings }>,
  host: string,
  port: number,
): Promise<{ readonly server: Server; readonly port: number }> {
  for (let candidate = port; ; candidate += 1) {
    const listener = getRequestListener((request, env) => app.fetch(request, env))
    const server = createServer((request, response) => void listener(request, response))
    const isFree = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'EADDRINUSE' && candidate < port + 50) resolve(false)
        else reject(error)
      })
      server.listen(candidate, host, () => resolve(true))
    })
    if (!isFree) continue
    const address = server.address()
    return { server, port: typeof address === 'object' && address !== null ? address.port : candidate }
  }
}

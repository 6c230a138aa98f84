import { randomBytes } from 'node:crypto'
import { ids, person } from './cast.ts'
import { MovableClock } from './clock.ts'
import { type AnswerRequest, listen, playgroundApp } from './server/server.ts'
import { Telegram } from './telegram.ts'
import { createWorld } from './world.ts'

export interface Playground {
  /** The address of the page. */
  readonly url: string
  /** grammY's `client.apiRoot`. */
  readonly apiRoot: string
  /** The bot's token. It is random at every start, so that no other page can guess it. */
  readonly token: string
  /** The id of the person who uses the page. */
  readonly person: number
  readonly telegram: Telegram
  /** Answers the requests below /web: what the bot shows on the web itself. */
  servePages(answer: AnswerRequest): void
  close(): Promise<void>
}

export interface PlaygroundOptions {
  readonly host?: string
  /** 8787 if absent. If it is taken, the next free one is used. 0: any. */
  readonly port?: number
  /** The clock, which the page can move; the real time if absent. */
  readonly clock?: MovableClock
  /** The admins of the bot's data, which the page shows; `person` if absent. */
  readonly admins?: readonly number[]
  /** The folder of the built page, if this runs from the sources; the one in dist/ if absent. */
  readonly page?: string
}

/** A clock with the real time, which the page can move. */
export const openClock = (zone: string): MovableClock => new MovableClock(() => new Date(), zone)

/** Starts a Bot API server with a chat page, on this machine only. */
export async function startPlayground(options: PlaygroundOptions = {}): Promise<Playground> {
  const host = options.host ?? '127.0.0.1'
  const token = `${ids.bot}:${randomBytes(27).toString('base64url').slice(0, 35)}`
  const clock = options.clock ?? openClock('UTC')
  const telegram = new Telegram(createWorld(token, clock, options.admins))
  const ownHosts = new Set(['127.0.0.1', 'localhost', '[::1]', host.toLowerCase()])
  let pages: AnswerRequest = () => new Response(null, { status: 404 })
  const app = playgroundApp(telegram, ownHosts, request => pages(request), options.page)
  const { server, port } = await listen(app, host, options.port ?? 8787)
  const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  const close = (): Promise<void> =>
    new Promise(resolve => {
      telegram.world.webhook.point('', '', 40)
      server.close(() => resolve())
      server.closeAllConnections()
    })
  const servePages = (answer: AnswerRequest): void => {
    pages = answer
  }
  return { url, apiRoot: url, token, person, telegram, servePages, close }
}

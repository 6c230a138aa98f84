/** The routes of the server. Loaded on demand: it takes as long to load as the rest of the bot. */
import type { Web } from '../handlers/app.ts'
import type { Intake } from './intake/intake.ts'
import type { BotRuntime } from './runtime.ts'
import { metricsRoute, probes } from './server/health.ts'
import type { Contact } from './server/last-contact.ts'
import { type BotServer, type Routes, startServer, startServerIfFree } from './server/server.ts'
import { webhook } from './updates/webhook.ts'

/**
 * The probes and the pages of a bot that polls. Returns undefined when the port is in use, after a log line, and when the bot
 * has no port of its own: then the pages are served elsewhere.
 */
export async function serveBeside(runtime: BotRuntime, contact: Contact, web: Web): Promise<BotServer | undefined> {
  const { config, log, servePages } = runtime
  const pages = await pagesOf(runtime, web)
  if (config.isServed) return startServerIfFree({ ...config, log, routes: [...watched(runtime, contact), ...pages] })
  for (const routes of pages) servePages(request => routes.fetch(request))
  return undefined
}

/** The webhook, the probes and the pages. Errors: ServerError when the port is in use. */
export async function serveWebhook(
  runtime: BotRuntime,
  contact: Contact,
  intake: Intake,
  web: Web,
): Promise<BotServer> {
  const { config, log } = runtime
  const hook = config.webhook && { direct: webhook({ ...runtime, ...config.webhook, intake }) }
  const routes = [...watched(runtime, contact), ...(await pagesOf(runtime, web))]
  return startServer({ ...config, ...hook, log, routes })
}

function watched({ config: { metricsToken }, liveness, metrics }: BotRuntime, { isFresh }: Contact): readonly Routes[] {
  const routes = [probes({ isAlive: liveness.isAlive, isReady: isFresh })]
  return metricsToken === undefined ? routes : [...routes, metricsRoute(metricsToken, metrics)]
}

async function pagesOf({ config: { publicUrl }, renderer }: BotRuntime, web: Web): Promise<readonly Routes[]> {
  const pages = publicUrl === undefined ? undefined : await web.figurePages?.()
  if (publicUrl === undefined || pages === undefined) return []
  const { figurePageRoutes } = await import('./server/figure-pages.ts')
  return [figurePageRoutes({ pages, renderer, base: new URL(publicUrl).pathname.replace(/\/$/, '') })]
}

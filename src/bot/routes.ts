/** The routes of the server. Loaded on demand: it takes as long to load as the rest of the bot. */
import type { BotRuntime } from './runtime.ts'
import { metricsRoute, probes } from './server/health.ts'
import type { Contact } from './server/last-contact.ts'
import { type BotServer, type Routes, startServer, startServerIfFree } from './server/server.ts'
import type { Intake } from './updates/intake.ts'
import { webhook } from './updates/webhook.ts'

/** The probes of a bot that polls. Returns undefined, after a log line, when the port is in use. */
export const serveProbes = (runtime: BotRuntime, contact: Contact): Promise<BotServer | undefined> =>
  startServerIfFree({ ...runtime.config, log: runtime.log, routes: watched(runtime, contact) })

/** The webhook and the probes. Errors: ServerError when the port is in use. */
export function serveWebhook(runtime: BotRuntime, contact: Contact, intake: Intake): Promise<BotServer> {
  const { config, log } = runtime
  const hook = config.webhook && {
    direct: webhook({ ...runtime, ...config.webhook, take: updates => intake.take(updates) }),
  }
  return startServer({ ...config, ...hook, log, routes: watched(runtime, contact) })
}

function watched({ config: { metricsToken }, liveness, metrics }: BotRuntime, { isFresh }: Contact): readonly Routes[] {
  const routes = [probes({ isAlive: liveness.isAlive, isReady: isFresh })]
  return metricsToken === undefined ? routes : [...routes, metricsRoute(metricsToken, metrics)]
}

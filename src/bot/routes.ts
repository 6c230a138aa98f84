/** What is served, and where: loaded when it is needed, for it takes as long to load as the rest of the bot. */

import type { BotRuntime } from './runtime.ts'
import { metricsRoute, probes } from './server/health.ts'
import type { Contact } from './server/last-contact.ts'
import { type BotServer, type Routes, startServer, startServerIfFree } from './server/server.ts'
import type { Intake } from './updates/intake.ts'
import { webhook } from './updates/webhook.ts'

/** The probes beside a bot that polls. Missing: undefined, after a line in the log, when the port is taken. */
export const serveProbes = (runtime: BotRuntime, contact: Contact): Promise<BotServer | undefined> =>
  startServerIfFree({ ...runtime.config, log: runtime.log, routes: watched(runtime, contact) })

/** The webhook, and the probes beside it. Errors: ServerError when the port is taken. */
export function serveWebhook(runtime: BotRuntime, contact: Contact, intake: Intake): Promise<BotServer> {
  const { config, log } = runtime
  const hook = config.webhook && {
    direct: webhook({ ...runtime, ...config.webhook, take: updates => intake.take(updates) }),
  }
  return startServer({ ...config, ...hook, log, routes: watched(runtime, contact) })
}

function watched({ config: { metricsToken }, metrics }: BotRuntime, { isFresh }: Contact): readonly Routes[] {
  const routes = [probes({ isAlive: () => true, isReady: isFresh })]
  return metricsToken === undefined ? routes : [...routes, metricsRoute(metricsToken, metrics)]
}

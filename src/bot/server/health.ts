/** Liveness and readiness probes, and the metrics. The probes return the status only. */
import { Hono } from 'hono'
import type { Metrics } from '../process/metrics.ts'
import { emptyResponse, type Routes } from './server.ts'
import { secretCheck } from './webhook-secret.ts'

export interface Health {
  /** Whether the process works. When its event loop is blocked, it does not answer at all. */
  isAlive(): boolean
  /** Whether the store is open and Telegram answers. */
  isReady(): boolean
}

/** `/healthz`: 503 asks for a restart of the process. `/readyz`: 503 says that questions may wait. */
export function probes({ isAlive, isReady }: Health): Routes {
  const routes: Routes = new Hono()
  routes.get('/healthz', () => status(isAlive()))
  routes.get('/readyz', () => status(isReady()))
  return routes
}

/** `/metrics`, for requests with `Authorization: Bearer <token>`. */
export function metricsRoute(token: string, metrics: Metrics): Routes {
  const isOurs = secretCheck(`Bearer ${token}`)
  const routes: Routes = new Hono()
  routes.get('/metrics', async c => {
    if (!isOurs(c.req.header('authorization'))) return emptyResponse(401, challenge)
    const { type, text } = await metrics.report()
    return new Response(text, { headers: { 'content-type': type, ...unkept } })
  })
  return routes
}

const unkept = { 'cache-control': 'no-store' } as const
const challenge = { 'www-authenticate': 'Bearer', ...unkept } as const

const status = (isWell: boolean): Response => emptyResponse(isWell ? 200 : 503, unkept)

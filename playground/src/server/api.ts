import type { HttpBindings } from '@hono/node-server'
import { Hono } from 'hono'
import type { Fault } from '../faults.ts'
import { largestDownload } from '../methods/media.ts'
import type { Delivery } from '../methods/method.ts'
import { methodNamed } from '../methods/table.ts'
import { asOldServer } from '../old.ts'
import { Refusal } from '../refusal.ts'
import type { Call } from '../views.ts'
import type { World } from '../world.ts'
import { broken, refused } from './breakage.ts'
import { readParams } from './params.ts'

type Bindings = { Bindings: HttpBindings }
type Outcome = Pick<Call, 'ok' | 'result' | 'code' | 'description'>

const mostCallsKept = 20_000

/** The Bot API: `/bot<token>/<method>` and the download of files. */
export function botApi(world: World): Hono<Bindings> {
  const app = new Hono<Bindings>()
  app.on(['GET', 'POST'], '/:bot{bot[^/]+}/:method', async c => {
    if (c.req.param('bot') !== `bot${world.token}`) return refused(new Refusal(401, 'Unauthorized'))
    const left = new AbortController()
    c.env.outgoing.once('close', () => left.abort())
    const name = c.req.param('method')
    const counts = name.toLowerCase() !== 'getupdates'
    if (counts) world.callsUnderway += 1
    try {
      const { params, files } = await readParams(c.req)
      return await answer(world, name, params, { files, signal: left.signal }, c.env)
    } catch (error) {
      if (error instanceof Refusal) return refused(error)
      throw error
    } finally {
      if (counts) world.callsUnderway -= 1
      world.events.emit({ kind: 'poll' })
    }
  })
  app.get('/file/:bot{bot[^/]+}/:folder/:name', c => {
    const { bot, folder, name } = c.req.param()
    const file = [...world.files.values()].find(({ path }) => path === `${folder}/${name}`)
    const isThere = file !== undefined && file.bytes.length <= largestDownload
    if (bot !== `bot${world.token}` || !isThere) return refused(new Refusal(404, 'Not Found'))
    return new Response(new Uint8Array(file.bytes), { headers: { 'content-type': 'application/octet-stream' } })
  })
  app.onError(error => {
    // A fault of the playground itself: log it to the terminal, and answer as Telegram would.
    console.error(error)
    return refused(new Refusal(500, 'Internal Server Error'))
  })
  app.all('/:bot{bot[^/]*}/*', () => refused(new Refusal(404, 'Not Found')))
  return app
}

async function answer(
  world: World,
  method: string,
  params: Readonly<Record<string, unknown>>,
  delivery: Delivery,
  env: HttpBindings,
): Promise<Response> {
  const fault = world.faults.strike(method, params)
  const isLostBefore = fault !== undefined && fault.when !== 'after'
  const outcome = isLostBefore ? lost(fault) : await carriedOut(world, method, params, delivery)
  note(world, { method, params, ...outcome, ...(fault === undefined ? {} : { fault: String(fault.kind) }) })
  if (fault !== undefined) return broken(fault, env)
  if (outcome.ok) return Response.json({ ok: true, result: outcome.result })
  return refused(outcome.refusal)
}

async function carriedOut(
  world: World,
  name: string,
  params: Readonly<Record<string, unknown>>,
  delivery: Delivery,
): Promise<Outcome & { readonly refusal: Refusal }> {
  try {
    const method = methodNamed(name)
    if (method === undefined) throw new Refusal(404, 'Not Found')
    const result = await method(world, world.isOld ? asOldServer(name, params) : params, delivery)
    return { ok: true, result, refusal: new Refusal(500, 'Internal Server Error') }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { ok: false, code: error.code, description: error.message, refusal: error }
  }
}

function lost(fault: Fault): Outcome & { readonly refusal: Refusal } {
  const refusal = new Refusal(500, `fault: ${fault.kind}`)
  return { ok: false, description: refusal.message, refusal }
}

/** Records the call for tests and the page. Only failed polls are recorded. */
function note(world: World, { refusal: _refusal, ...call }: Call & { readonly refusal?: Refusal }): void {
  if (call.ok && call.method.toLowerCase() === 'getupdates') return
  world.calls.push(call)
  if (world.calls.length > mostCallsKept) world.calls.shift()
  world.events.emit({ kind: 'call', call })
}

import { once } from 'node:events'
import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { type Fault, refusalOf } from '../faults.ts'
import type { Refusal } from '../refusal.ts'

const badGateway = '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>'

/** The HTTP response of a refused call. */
export function refused({ code, message, parameters }: Refusal): Response {
  const body = {
    ok: false,
    error_code: code,
    description: message,
    ...(parameters === undefined ? {} : { parameters }),
  }
  return Response.json(body, { status: code })
}

/** Applies the fault to the connection. */
export async function broken(fault: Fault, { incoming, outgoing }: HttpBindings): Promise<Response> {
  switch (fault.kind) {
    case 'html502':
      return new Response(badGateway, { status: 502, headers: { 'content-type': 'text/html' } })
    case 'reset':
      incoming.socket.resetAndDestroy()
      return RESPONSE_ALREADY_SENT
    case 'truncated':
      outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 })
      outgoing.write('{"ok":true,"result":{"mess', () => incoming.socket.destroy())
      return RESPONSE_ALREADY_SENT
    case 'hang':
      if (!outgoing.destroyed) await once(outgoing, 'close')
      return RESPONSE_ALREADY_SENT
    default:
      return refused(refusalOf(fault, fault.kind))
  }
}

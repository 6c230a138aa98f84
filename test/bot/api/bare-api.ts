import { Api, HttpError } from 'grammy'
import { CallLost, type LossStage } from '../../../src/bot/api/call-lost.ts'
import { openTransport, type Transport, type TransportOptions } from '../../../src/bot/api/transport.ts'

const token = '123456:AAH-secret_of-nobody-at-all-0123456'

interface BareApi {
  readonly api: Api
  readonly transport: Transport
}

/** An Api over the transport alone: four connections, and generous time limits by default. */
export function openBareApi(options: Partial<TransportOptions> & Pick<TransportOptions, 'apiRoot'>): BareApi {
  const { apiRoot } = options
  const transport = openTransport({
    token,
    sockets: 4,
    headMs: 60_000,
    spareMs: 60_000,
    silenceMs: 60_000,
    ...options,
  })
  const api = new Api(token, { apiRoot })
  api.config.use(transport.transformer)
  return { api, transport }
}

export const caught = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'nothing thrown',
    (error: unknown) => error,
  )

export function lossOf(error: unknown): LossStage | undefined {
  return error instanceof HttpError && error.error instanceof CallLost ? error.error.loss : undefined
}

/** Secrets that an error must not contain: the token, and the address with it. */
export const secret = /secret|127\.0\.0\.1/

/** All text of an error, at any depth. */
export function everything(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const fields = Object.getOwnPropertyNames(error).map(name => Reflect.get(error, name))
  return fields.map(field => (field instanceof Error ? everything(field) : JSON.stringify(field))).join('\n')
}

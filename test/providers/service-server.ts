import { createServer, type ServerResponse } from 'node:http'
import { listen } from '../processes.ts'

/** What a service answers: 'cut' breaks the connection off in the middle, 'silent' sends nothing. */
export type Answer = Reply | 'cut' | 'silent'
interface Reply {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

export interface ServiceRequest {
  readonly url: URL
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
}
export type Answering = (request: ServiceRequest) => Answer

export interface ServiceServer {
  readonly root: string
  readonly requests: readonly ServiceRequest[]
  /** The answers to the next requests, before the service itself answers again. */
  fail(...answers: readonly Answer[]): void
  /** Resolves when that many requests have arrived. */
  asked(count: number): Promise<void>
}

/** A service on a free local port. */
export async function openService(answering: Answering): Promise<ServiceServer> {
  const requests: ServiceRequest[] = []
  const faults: Answer[] = []
  let wake = (): void => undefined
  const server = createServer(({ url = '', headers }, response) => {
    const request = { url: new URL(url, 'http://service'), headers }
    requests.push(request)
    send(response, faults.shift() ?? answering(request))
    wake()
  })
  const root = `http://127.0.0.1:${await listen(server)}`
  return {
    root,
    requests,
    fail: (...answers) => void faults.push(...answers),
    asked: async count => {
      while (requests.length < count)
        await new Promise<void>(resolve => {
          wake = resolve
        })
    },
  }
}

function send(response: ServerResponse, answer: Answer): void {
  if (answer === 'silent') return
  if (answer === 'cut') {
    response.writeHead(200, { 'content-length': 1000 })
    response.write('STRUCTURE,', () => response.destroy())
    return
  }
  const { status = 200, headers = {}, body = '' } = answer
  response.writeHead(status, headers).end(body)
}

/** A web of one server on this machine, and a guard that lets it be asked. */
import { once } from 'node:events'
import { Agent, createServer, type RequestListener } from 'node:http'
import { afterAll } from 'vitest'
import { type Guard, publicWeb } from '../../src/bot/page-guard.ts'

/** Serves until the test file is over. Its address, without a slash at the end. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return `http://127.0.0.1:${address.port}`
}

/** Lets that server be asked, and nothing else that the public web does not have. */
export const guardFor = (server: string): Guard => ({
  allows: url => url.href.startsWith(`${server}/`) || publicWeb.allows(url),
  agent: url => (url.href.startsWith(`${server}/`) ? new Agent() : publicWeb.agent(url)),
})

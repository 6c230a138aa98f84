/** A local web server, and a guard that allows it. */
import { Agent, createServer, type RequestListener } from 'node:http'
import { type AddressGuard, publicWeb } from '../../../src/bot/pages/url-guard.ts'
import { listen } from '../../processes.ts'

/** Serves until the test file is over. Its address, without a slash at the end. */
export const serve = async (listener: RequestListener): Promise<string> =>
  `http://127.0.0.1:${await listen(createServer(listener))}`

/** Allows that server, and otherwise only the public web. */
export const guardFor = (server: string): AddressGuard => ({
  allows: url => url.href.startsWith(`${server}/`) || publicWeb.allows(url),
  agent: url => (url.href.startsWith(`${server}/`) ? new Agent() : publicWeb.agent(url)),
})

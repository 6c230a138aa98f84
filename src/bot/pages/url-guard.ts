/** Which addresses the bot may go to when somebody names one. */
import type { Agent } from 'node:http'
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent'

export interface Guard {
  /** Whether the address may be asked at all, as it is written. */
  allows(url: URL): boolean
  /** Makes the connection, or refuses it by the number that a name leads to. */
  agent(url: URL): Agent
}

/** The public web and nothing else: http and https on their own ports, nobody's name or password, no private or special number. */
export const publicWeb: Guard = {
  allows: ({ protocol, port, username, password }) =>
    (protocol === 'http:' || protocol === 'https:') && ['', '80', '443'].includes(port) && username + password === '',
  agent: ({ protocol }) => (protocol === 'https:' ? new RequestFilteringHttpsAgent() : new RequestFilteringHttpAgent()),
}

/** Whether the agent refused the connection. Its errors have no code. */
export const isRefused = (error: unknown): boolean => error instanceof Error && / is not allowed\. /.test(error.message)

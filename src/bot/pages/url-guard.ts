/** Which addresses the bot may fetch for a user. Prevents requests to private networks (SSRF). */
import type { Agent } from 'node:http'
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent'

/** The check of addresses before a fetch, and of IP addresses at the connection. */
export interface AddressGuard {
  /** Whether the address, as written, may be fetched. */
  allows(url: URL): boolean
  /** Connects, or refuses the IP address that the host name resolves to. */
  agent(url: URL): Agent
}

/** The public web only: http and https on their default ports, without user or password, no private or special IP address. */
export const publicWeb: AddressGuard = {
  allows: ({ protocol, port, username, password, hostname }) =>
    (protocol === 'http:' || protocol === 'https:') &&
    ['', '80', '443'].includes(port) &&
    username + password === '' &&
    !isIpv4InIpv6(hostname),
  agent: ({ protocol }) =>
    protocol === 'https:' ? new RequestFilteringHttpsAgent(alsoDenied) : new RequestFilteringHttpAgent(alsoDenied),
}

/**
 * '[::127.0.0.1]', which the agent takes for public: an IPv4 address inside IPv6 (RFC 4291, 2.5.5.1). Of a host name that
 * resolves to one, the connection ends without a route.
 */
const isIpv4InIpv6 = (hostname: string): boolean => hostname.startsWith('[::')

/** What the agent takes for public: the host's own services in Azure. */
const alsoDenied = { denyIPAddressList: ['168.63.129.16'] }

/** Whether the agent refused the connection. Its errors have no code. */
export const isRefused = (error: unknown): boolean => error instanceof Error && / is not allowed\. /.test(error.message)

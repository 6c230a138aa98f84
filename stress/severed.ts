/** A network between a process and PostgreSQL that can stop forwarding, both ways, without closing a connection. */
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/**
 * PostgreSQL ends a session whose keep-alives are not answered for ten seconds. The local network answers them itself, so this
 * ends the session in its place.
 */
const keepAliveMs = 10_000

export interface Network {
  readonly port: number
  /** Stops forwarding. */
  sever(): void
  /** Forwards again. Connections whose session has ended meanwhile are reset. */
  heal(): void
  close(): Promise<void>
}

/** Listens on a free local port, and forwards to that Unix socket. */
export async function openNetwork(path: string): Promise<Network> {
  const pairs = new Set<readonly [client: Socket, server: Socket]>()
  let timer: NodeJS.Timeout | undefined
  let isSevered = false
  const listener = createServer(client => {
    if (isSevered) return hold(client)
    const server = connect(path)
    const pair = [client, server] as const
    pairs.add(pair)
    join(client, server, () => !isSevered)
    join(server, client, () => !isSevered)
    for (const socket of pair) socket.on('close', () => pair.every(({ destroyed }) => destroyed) && pairs.delete(pair))
  })
  /** A connection that was made while nothing is forwarded. */
  const held = new Set<Socket>()
  function hold(client: Socket): void {
    held.add(client)
    client.on('error', () => client.destroy())
    client.on('close', () => held.delete(client))
  }
  listener.listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const address = listener.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    sever() {
      isSevered = true
      for (const socket of [...pairs].flat()) socket.pause()
      timer = setTimeout(() => {
        for (const [, server] of pairs) server.destroy()
      }, keepAliveMs)
    },
    heal() {
      isSevered = false
      clearTimeout(timer)
      for (const client of held) client.resetAndDestroy()
      for (const [client, server] of pairs) {
        if (server.destroyed) client.resetAndDestroy()
        else if (client.destroyed) server.destroy()
        else for (const socket of [client, server]) socket.resume()
      }
    },
    async close() {
      clearTimeout(timer)
      for (const socket of [...[...pairs].flat(), ...held]) socket.destroy()
      await new Promise(resolve => listener.close(resolve))
    },
  }
}

/** The end of one side ends the other, unless nothing is forwarded. */
function join(from: Socket, to: Socket, isForwarding: () => boolean): void {
  from.setNoDelay(true)
  from.on('data', bytes => {
    if (!to.write(bytes)) from.pause()
  })
  to.on('drain', () => {
    if (isForwarding()) from.resume()
  })
  from.on('error', () => from.destroy())
  from.on('close', () => {
    if (isForwarding()) to.destroy()
  })
}

/** Raw bytes on a socket, unlike any regular client. */
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'

/** Sends the parts one after the other, each when the one before is on its way. Resolves with all that is answered until the connection is closed. */
export async function exchange(url: string, parts: Iterable<string | Uint8Array>): Promise<string> {
  const socket = await dial(url)
  const answered = untilClosed(socket)
  for (const part of parts) {
    if (socket.destroyed || !socket.writable) break
    if (!socket.write(part)) await Promise.race([once(socket, 'drain').catch(() => undefined), answered])
  }
  return answered
}

/** An open connection to the server behind `url`. Errors of it are no faults: it is abused on purpose. */
export async function dial(url: string): Promise<Socket> {
  const { hostname, port } = new URL(url)
  const socket = connect({ host: hostname, port: Number(port) })
  await once(socket, 'connect')
  socket.on('error', () => undefined)
  return socket
}

/** All bytes received until the connection is closed. */
export function untilClosed(socket: Socket): Promise<string> {
  return new Promise(resolve => {
    let answer = ''
    socket.on('data', part => {
      answer += part.toString()
    })
    socket.on('close', () => resolve(answer))
  })
}

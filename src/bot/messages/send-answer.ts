import type { App } from '../../handlers/app.ts'
import type { Request } from '../../handlers/request/request.ts'
import type { Message } from '../../writing/message/message.ts'
import type { LruCache } from '../api/lru-cache.ts'
import { described, type Log } from '../process/log.ts'
import type { Destination } from './destination.ts'
import type { Messenger } from './messenger.ts'

interface Telling {
  readonly app: Pick<App, 'onSent' | 'deletions'>
  readonly messenger: Pick<Messenger, 'send'>
  /** The ids that groups were found to have by now. */
  readonly moves: Pick<LruCache<number>, 'get'>
  readonly now: () => Date
  readonly log: Log
}

/**
 * Sends what the desk says to somebody, and notes under which numbers, for replies, and when it is to be deleted.
 *
 * Shape: the numbers. Errors: what Telegram refuses.
 */
export async function sendAnswer(
  telling: Telling,
  request: Request,
  place: Destination,
  message: Message,
): Promise<readonly number[]> {
  const ids = await telling.messenger.send(placeFor(request, place, message), message)
  telling.app.onSent(request, message, ids)
  await keepHours(telling, place.chatId, message, ids)
  return ids
}

const placeFor = ({ chat, person }: Request, place: Destination, { isForAsker }: Message): Destination =>
  isForAsker === true && chat.kind === 'group' && person !== undefined ? { ...place, only: person.id } : place

/** The message stands already: when it cannot be kept that it is to go, it stays. */
async function keepHours(
  { app: { deletions }, moves, now, log }: Telling,
  chatId: number,
  { hours }: Message,
  ids: readonly number[],
): Promise<void> {
  if (hours === undefined || deletions === undefined) return
  const [chat, at] = [moves.get(String(chatId)) ?? chatId, now().getTime() + hours * hourMs]
  await deletions
    .add(ids.map(message => ({ chat, message, at })))
    .catch((error: unknown) => log.error({ err: described(error) }, 'it could not be kept that an answer is to go'))
}
const hourMs = 60 * 60 * 1000

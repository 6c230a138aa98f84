import type { Asked, Desk } from '../../handlers/request/request.ts'
import type { Message } from '../../writing/message/message.ts'
import type { Recent } from '../api/lru-cache.ts'
import { described, type Log } from '../process/log.ts'
import type { Place } from './destination.ts'
import type { Delivery } from './messenger.ts'

interface Telling {
  readonly desk: Pick<Desk, 'said' | 'passing'>
  readonly delivery: Pick<Delivery, 'send'>
  /** The ids that groups were found to have by now. */
  readonly moves: Pick<Recent<number>, 'get'>
  readonly now: () => Date
  readonly log: Log
}

/**
 * Sends what the desk says to somebody, and notes under which numbers, for replies, and when it is to be deleted.
 *
 * Shape: the numbers. Errors: what Telegram refuses.
 */
export async function tell(telling: Telling, asked: Asked, place: Place, message: Message): Promise<readonly number[]> {
  const ids = await telling.delivery.send(placeFor(asked, place, message), message)
  telling.desk.said(asked, message, ids)
  await keepHours(telling, place.chatId, message, ids)
  return ids
}

const placeFor = ({ chat, person }: Asked, place: Place, { isForAsker }: Message): Place =>
  isForAsker === true && chat.kind === 'group' && person !== undefined ? { ...place, only: person.id } : place

/** The message stands already: when it cannot be kept that it is to go, it stays. */
async function keepHours(
  { desk: { passing }, moves, now, log }: Telling,
  chatId: number,
  { hours }: Message,
  ids: readonly number[],
): Promise<void> {
  if (hours === undefined || passing === undefined) return
  const [chat, at] = [moves.get(String(chatId)) ?? chatId, now().getTime() + hours * hourMs]
  await passing
    .add(ids.map(message => ({ chat, message, at })))
    .catch((error: unknown) => log.error({ err: described(error) }, 'it could not be kept that an answer is to go'))
}
const hourMs = 60 * 60 * 1000

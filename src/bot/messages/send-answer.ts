import type { LRUCache } from 'lru-cache'
import type { App } from '../../handlers/app.ts'
import type { Request } from '../../handlers/request/request.ts'
import type { Message } from '../../writing/message/message.ts'
import { described, type Log } from '../process/log.ts'
import type { Destination } from './destination.ts'
import type { Messenger } from './messenger.ts'

interface SendAnswerDeps {
  readonly app: Pick<App, 'onSent' | 'deletions'>
  readonly messenger: Pick<Messenger, 'send'>
  /** The new ids of groups that became supergroups. */
  readonly moves: Pick<LRUCache<number, number>, 'get'>
  readonly now: () => Date
  readonly log: Log
}

/** Sends an answer of the app, tells the app its message ids, and schedules its deletion. Returns the message ids. Errors: what Telegram refuses. */
export async function sendAnswer(
  deps: SendAnswerDeps,
  request: Request,
  place: Destination,
  message: Message,
): Promise<readonly number[]> {
  const ids = await deps.messenger.send(placeFor(request, place, message), message)
  await deps.app.onSent(request, message, ids)
  if (message.hours !== undefined) await scheduleDeletion(deps, place.chatId, message.hours, ids)
  return ids
}

function placeFor({ chat, person }: Request, place: Destination, { isForAsker, replyTo }: Message): Destination {
  const at = replyTo === undefined ? place : { ...place, replyTo }
  return isForAsker === true && chat.kind === 'group' && person !== undefined ? { ...at, only: person.id } : at
}

/** The message is already sent: when its deletion cannot be stored, it stays. */
async function scheduleDeletion(
  { app: { deletions }, moves, now, log }: SendAnswerDeps,
  chatId: number,
  hours: number,
  ids: readonly number[],
): Promise<void> {
  const chat = moves.get(chatId) ?? chatId
  const at = now().getTime() + hours * hourMs
  await deletions
    ?.add(ids.map(message => ({ chat, message, at })))
    .catch((error: unknown) => log.error({ err: described(error) }, 'the deletion of an answer could not be stored'))
}
const hourMs = 60 * 60 * 1000

/** Who may decide for a chat, and who may ask in it. */
import { orderedMap } from '../../data/async/ordered-map.ts'
import type { ChatSettings } from '../../data/model/schema.ts'
import type { Intent } from './intent.ts'
import type { Request } from './request.ts'

/** Whether that person is an admin of that group or channel. Who cannot be asked about is none. Never rejects. */
export type IsChatAdmin = (chat: number, person: number) => Promise<boolean>

/**
 * Whether they decide for the chat: everybody in their private chat, and in groups and channels the admins. Who speaks for
 * the group itself is one of them; the account that Telegram lends to those is nobody.
 */
export async function mayDecide({ chat, person, forChat }: Request, isChatAdmin: IsChatAdmin): Promise<boolean> {
  if (chat.kind === 'private' || forChat === true) return true
  return person !== undefined && (await isChatAdmin(chat.id, person.id))
}

/** Whether they may ask in a chat that has chosen this. */
export const mayAsk = async (request: Request, { askedBy }: ChatSettings, isChatAdmin: IsChatAdmin): Promise<boolean> =>
  askedBy === undefined || request.chat.kind !== 'group' || isUnaddressed(request) || mayDecide(request, isChatAdmin)

/** It gets no answer, whoever says it: Telegram need not be asked who that is. */
const isUnaddressed = ({ addressed, text = '' }: Request): boolean => !addressed && !text.trimStart().startsWith('/')

/** Pages, settings and being forgotten are for everybody. */
export const isQuestion = (intent: Intent): boolean =>
  'say' in intent || ('ask' in intent && intent.ask.kind !== 'page')

/**
 * What is done of an intent: who does not decide for the chat chooses nothing for it, and is forgotten alone.
 *
 * Shape: the intent, and as whose it is done.
 */
export async function permitted(
  intent: Intent,
  request: Request,
  isChatAdmin: IsChatAdmin,
): Promise<{ readonly intent: Intent; readonly as: Request }> {
  if (!('set' in intent || 'forget' in intent) || (await mayDecide(request, isChatAdmin)))
    return { intent, as: request }
  const { person } = request
  if ('set' in intent || person === undefined) return { intent: adminsDecide, as: request }
  return { intent: { forget: 'person' }, as: { ...request, chat: { id: person.id, kind: 'private' } } }
}

const adminsDecide: Intent = { say: { kind: 'unclear', problem: { because: 'admins-decide' }, nearest: [] } }
export const adminsAsk: Intent = { say: { kind: 'unclear', problem: { because: 'admins-ask' }, nearest: [] } }

/** Says of each person in each chat whether they are told for the first time: so a group is told no more often. */
export function firstTimeOnly(): (request: Request) => boolean {
  const told = orderedMap<true>()
  return ({ chat, person }) => {
    const key = `${chat.id} ${person?.id ?? ''}`
    if (told.has(key)) return false
    told.put(key, true)
    const oldest = told.size > most ? told.oldest() : undefined
    if (oldest !== undefined) told.delete(oldest[0])
    return true
  }
}
const most = 2_000

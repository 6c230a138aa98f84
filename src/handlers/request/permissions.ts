/** Who may change the settings of a chat, and who may ask in it. */
import { z } from 'zod'
import type { ChatSettings } from '../../data/chats/chat-settings.ts'
import type { Owner, ShortKind, ShortMemory } from '../../data/shared/short-memory.ts'
import { type Intent, refusing } from './intent.ts'
import type { Request } from './request.ts'

/** Whether that person is an admin of that group or channel. False when Telegram cannot tell. Never rejects. */
export type IsChatAdmin = (chat: number, person: number) => Promise<boolean>

/**
 * Whether they may change the settings: the person of a private chat, the admins of a group or channel. A message sent
 * as the group itself is an admin's; the account that Telegram shows for it counts for nothing.
 */
export async function mayDecide({ chat, person, forChat }: Request, isChatAdmin: IsChatAdmin): Promise<boolean> {
  if (chat.kind === 'private' || forChat === true) return true
  return person !== undefined && (await isChatAdmin(chat.id, person.id))
}

export const mayAsk = (
  request: Request,
  { askedBy }: ChatSettings,
  isChatAdmin: IsChatAdmin,
): boolean | Promise<boolean> =>
  askedBy === undefined || request.chat.kind !== 'group' || isUnaddressed(request) || mayDecide(request, isChatAdmin)

/** For a message that gets no answer anyway, Telegram is not asked about the sender. */
const isUnaddressed = ({ addressed, text = '' }: Request): boolean => !addressed && !text.trimStart().startsWith('/')

/** Everybody may see pages, and ask to be forgotten. */
export const isQuestion = (intent: Intent): boolean =>
  'say' in intent || 'check' in intent || 'file' in intent || ('ask' in intent && intent.ask.kind !== 'page')

/** The intent and request to execute. Members get a refusal for settings; to forget removes only their own data. */
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

const adminsDecide = refusing({ because: 'admins-decide' })
export const adminsAsk = refusing({ because: 'admins-ask' })

/** Who was told that only admins ask. */
const told: ShortKind<Owner & { readonly at: number }> = {
  name: 'told',
  most: 2_000,
  shape: () => z.object({ chat: z.int(), person: z.int().optional(), at: z.number() }),
  endsAt: ({ at }) => at + 24 * 60 * 60 * 1000,
  ownerOf: owner => owner,
}

/** Returns a function that is true once for each person in a chat, so that a refusal is not repeated. */
export function firstTimeOnly(memory: ShortMemory, now: () => Date): (request: Request) => Promise<boolean> {
  const known = memory.open(told)
  return ({ chat, person }) =>
    known.putIfAbsent(`${chat.id} ${person?.id ?? ''}`, { chat: chat.id, person: person?.id, at: now().getTime() })
}

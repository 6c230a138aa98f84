/** The bot enters or leaves a chat, or rights in a chat change. */
import type { Message } from 'grammy/types'
import type { App } from '../../handlers/app.ts'
import { failureOf } from '../api/classify-error.ts'
import type { MembershipChange } from '../chats/member-update.ts'
import type { Messenger } from '../messages/messenger.ts'
import { type HandlerDeps, noted, type UpdateOutcome } from './context.ts'

/** Errors: what Telegram refuses, or when Telegram cannot be reached. */
export async function changeMembership(deps: HandlerDeps, change: MembershipChange): Promise<UpdateOutcome> {
  switch (change.kind) {
    case 'joined':
      await deps.app.unmuted?.(change.chat.id)
      return (await greet(deps, change)) ? { outcome: 'answered' } : noted
    case 'left':
      await deps.chatAdmins.drop(change.chat.id)
      await leave(deps.app, deps.messenger, change)
      return noted
    case 'muted':
    case 'unmuted':
      await deps.chatAdmins.drop(change.chatId)
      await (change.kind === 'muted'
        ? deps.app.muted?.(change.chatId, change.title)
        : deps.app.unmuted?.(change.chatId))
      return noted
    case 'rights':
      await deps.chatAdmins.drop(change.chatId, change.person)
      return noted
  }
}

/** A group has become a supergroup with another id. */
export async function moveGroup({ app }: HandlerDeps, { from, to }: Migration): Promise<UpdateOutcome> {
  await app.moved(from, to)
  return { outcome: 'moved' }
}

/** The old and the new id of a group. */
export interface Migration {
  readonly from: number
  readonly to: number
}

export const migrationIn = ({ chat, migrate_to_chat_id: to }: Message): Migration | undefined =>
  to === undefined ? undefined : { from: chat.id, to }

/** Greets a group, in its General topic and in the language of who added the bot. Returns false when it was greeted before. */
async function greet(
  { app, messenger }: HandlerDeps,
  { chat, by: person }: Extract<MembershipChange, { kind: 'joined' }>,
): Promise<boolean> {
  const message = await app.greeting({ chat, person, addressed: true })
  if (message !== undefined) await messenger.send({ chatId: chat.id }, message)
  return message !== undefined
}

/** A group that becomes a supergroup is left as well: its data moves to the new id. */
async function leave(
  app: App,
  messenger: Messenger,
  { chat, isBasic, title }: Extract<MembershipChange, { kind: 'left' }>,
): Promise<void> {
  const to = isBasic ? await movedTo(messenger, chat.id) : undefined
  if (to === undefined) await app.left(chat, title)
  else await app.moved(chat.id, to)
}

/** The new id, which Telegram returns with the error of any call to the old chat. */
async function movedTo(messenger: Messenger, chatId: number): Promise<number | undefined> {
  try {
    await messenger.showTyping({ chatId })
  } catch (error) {
    const failure = failureOf(error)
    if (failure.kind === 'unreached') throw error
    if (failure.kind === 'moved') return failure.to
  }
  return undefined
}

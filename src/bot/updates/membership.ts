/** The bot has come into a group, or is in a chat no more. */
import type { App } from '../../handlers/app.ts'
import type { Chat } from '../../handlers/request/request.ts'
import { failureOf } from '../api/classify-error.ts'
import type { ChatAdmins } from '../chats/chat-admins.ts'
import type { MembershipChange } from '../chats/member-update.ts'
import type { Messenger } from '../messages/messenger.ts'

interface MembershipDeps {
  readonly app: Pick<App, 'greeting' | 'left' | 'moved'>
  readonly messenger: Pick<Messenger, 'send' | 'showTyping'>
  readonly chatAdmins: Pick<ChatAdmins, 'drop'>
}

/** Greets the group, in General. Shape: false where it was greeted before. Errors: what Telegram refuses. */
export async function greet({ app, messenger }: MembershipDeps, chat: Chat): Promise<boolean> {
  const message = await app.greeting({ chat, addressed: true })
  if (message !== undefined) await messenger.send({ chatId: chat.id }, message)
  return message !== undefined
}

/** A group that has become a supergroup was left only as it was. Errors: when Telegram cannot be reached to tell. */
export async function leave(
  { app, messenger, chatAdmins }: MembershipDeps,
  { chat, isBasic }: Extract<MembershipChange, { kind: 'left' }>,
): Promise<void> {
  chatAdmins.drop(chat.id)
  const to = isBasic ? await movedTo(messenger, chat.id) : undefined
  if (to === undefined) await app.left(chat)
  else await app.moved(chat.id, to)
}

/** Telegram tells the new id to who would do something in the old chat. */
async function movedTo(messenger: MembershipDeps['messenger'], chatId: number): Promise<number | undefined> {
  try {
    await messenger.showTyping({ chatId })
  } catch (error) {
    const failure = failureOf(error)
    if (failure.kind === 'unreached') throw error
    if (failure.kind === 'moved') return failure.to
  }
  return undefined
}

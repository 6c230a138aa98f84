/** The bot has come into a group, or is in a chat no more. */
import type { Chat, Desk } from '../../handlers/request/request.ts'
import { failureOf } from '../api/classify-error.ts'
import type { ChatAdmins } from '../chats/chat-admins.ts'
import type { Stood } from '../chats/member-update.ts'
import type { Delivery } from '../messages/messenger.ts'

interface Counter {
  readonly desk: Pick<Desk, 'greeting' | 'left' | 'moved'>
  readonly delivery: Pick<Delivery, 'send' | 'showTyping'>
  readonly chatAdmins: Pick<ChatAdmins, 'drop'>
}

/** Greets the group, in General. Shape: false where it was greeted before. Errors: what Telegram refuses. */
export async function greet({ desk, delivery }: Counter, chat: Chat): Promise<boolean> {
  const message = await desk.greeting({ chat, addressed: true })
  if (message !== undefined) await delivery.send({ chatId: chat.id }, message)
  return message !== undefined
}

/** A group that has become a supergroup was left only as it was. Errors: when Telegram cannot be reached to tell. */
export async function leave(
  { desk, delivery, chatAdmins }: Counter,
  { chat, isBasic }: Extract<Stood, { kind: 'left' }>,
): Promise<void> {
  chatAdmins.drop(chat.id)
  const to = isBasic ? await movedTo(delivery, chat.id) : undefined
  if (to === undefined) await desk.left(chat)
  else await desk.moved(chat.id, to)
}

/** Telegram tells the new id to who would do something in the old chat. */
async function movedTo(delivery: Counter['delivery'], chatId: number): Promise<number | undefined> {
  try {
    await delivery.showTyping({ chatId })
  } catch (error) {
    const failure = failureOf(error)
    if (failure.kind === 'unreached') throw error
    if (failure.kind === 'moved') return failure.to
  }
  return undefined
}

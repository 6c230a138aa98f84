import type { Api } from 'grammy'
import type { BroadcastQueue, Channel, TelegramGateway } from '../handlers/request/telegram-gateway.ts'
import { failureOf } from './api/classify-error.ts'
import { downloadFile } from './api/download-file.ts'
import type { ChatAdmins } from './chats/chat-admins.ts'
import { openPersonNames } from './chats/person-names.ts'
import { Messenger } from './messages/messenger.ts'
import { described } from './process/log.ts'
import type { BotRuntime } from './runtime.ts'

/** What the app may ask of Telegram beside its replies. A message that cannot be posted is logged, not thrown. */
export function telegramGateway(
  { api, config, timing, log, signal }: BotRuntime,
  username: string,
  chatAdmins: ChatAdmins,
  outbox: BroadcastQueue,
): TelegramGateway {
  const messenger = new Messenger(api, log, async () => undefined)
  const loading = { api, apiRoot: config.apiRoot, token: config.token, loadMs: timing.loadMs, signal }
  return {
    username,
    isChatAdmin: chatAdmins.has,
    outbox,
    nameOf: openPersonNames(api, signal),
    channel: of => channelOf(api, of),
    load: (fileId, mostBytes) => downloadFile(loading, fileId, mostBytes),
    // Imported when the first page is read, so that the start does not wait for it.
    page: async url => (await import('./pages/read-page.ts')).readPage(url, { signal }),
    async post(chatId, message) {
      try {
        await messenger.send({ chatId }, message)
      } catch (error) {
        // A stop aborts calls in progress.
        if (!signal.aborted) log.warn({ err: described(error) }, 'a message could not be sent')
      }
    },
    async rewrite(chatId, messageId, message) {
      try {
        await messenger.edit({ chatId, messageId }, message)
      } catch (error) {
        log.debug({ err: described(error) }, 'a message could not be rewritten')
      }
    },
  }
}

/** The channel of that name or id, and whether the bot may post there. Undefined when the bot sees none: private ones only as a member. */
async function channelOf(api: Api, of: string | number): Promise<Channel | undefined> {
  try {
    const chat = await api.getChat(of)
    if (chat.type !== 'channel') return undefined
    const { id, title, username } = chat
    return { id, title, ...(username !== undefined && { name: `@${username}` }), ...(await rightsIn(api, id)) }
  } catch {
    return undefined
  }
}

/** Of a public channel that the bot is not in, it sees only the name. */
async function rightsIn(api: Api, chat: number): Promise<Pick<Channel, 'mayPost' | 'isOutside'>> {
  try {
    const me = await api.getMe()
    const member = await api.getChatMember(chat, me.id)
    if (member.status !== 'administrator') return { mayPost: false, isOutside: true }
    return { mayPost: member.can_post_messages === true }
  } catch (error) {
    return { mayPost: false, ...(failureOf(error).kind !== 'unreached' && { isOutside: true }) }
  }
}

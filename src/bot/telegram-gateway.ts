import type { BroadcastQueue, TelegramGateway } from '../handlers/request/telegram-gateway.ts'
import { downloadFile } from './api/download-file.ts'
import { channelOf } from './chats/channel-rights.ts'
import type { ChatAdmins } from './chats/chat-admins.ts'
import { Messenger } from './messages/messenger.ts'
import { described } from './process/log.ts'
import type { BotRuntime } from './runtime.ts'

/** What the bot of this line does for its desk. */
export function telegramGateway(
  { api, config, timing, log, signal }: BotRuntime,
  username: string,
  chatAdmins: ChatAdmins,
  mail: BroadcastQueue,
): TelegramGateway {
  // Where it is said is no business of the log; only groups move, and of those only this one is posted to.
  const messenger = new Messenger(api, log, async () => {
    log.warn('the group of LOG_CHAT has another id by now; the configuration should have it')
  })
  const loading = { api, apiRoot: config.apiRoot, token: config.token, loadMs: timing.loadMs, signal }
  return {
    username,
    isChatAdmin: chatAdmins.has,
    mail,
    channel: of => channelOf(api, of),
    load: (fileId, mostBytes) => downloadFile(loading, fileId, mostBytes),
    // Loaded when somebody first names a page: a start need not wait for it.
    page: async url => (await import('./pages/read-page.ts')).readPage(url, { signal }),
    async post(chatId, message) {
      try {
        await messenger.send({ chatId }, message)
      } catch (error) {
        // A stop ends the call that is under way, which is no fault.
        if (!signal.aborted) log.warn({ err: described(error) }, 'a post could not be sent')
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

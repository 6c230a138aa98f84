/** The only meeting with Telegram's sending and editing. Errors: what Telegram refuses, as grammY throws it; see failures.ts. */
import { type Api, GrammyError } from 'grammy'
import type { InlineKeyboardButton, MessageEntity } from 'grammy/types'
import type { Message } from '../writing/message.ts'
import { failureOf } from './failures.ts'
import type { Place } from './heard.ts'
import { described, type Log } from './log.ts'
import { split } from './split.ts'

/** A message that the bot may edit. */
type Editable = { readonly chatId: number; readonly messageId: number } | { readonly inlineId: string }

/** A line over the chat for a moment, or, as an alert, until it is read. */
export interface Notice {
  readonly text: string
  readonly isAlert: boolean
}

export interface Delivery {
  /** Sends it, in parts if it is long. Shape: the ids of the messages sent, none when there was nothing visible to send. */
  send(place: Place, message: Message): Promise<readonly number[]>
  /** Puts it in the place of an earlier message. Only its first part, where it is longer than one. */
  edit(at: Editable, message: Message): Promise<void>
  /** Ends the waiting of a pressed button, with a short notice or without. */
  release(queryId: string, notice?: Notice): Promise<void>
  /** Shows "typing" for some seconds. */
  showTyping(place: Place): Promise<void>
}

/** Longer notices are refused. */
const longestNotice = 200

/** Delivery over this connection. `moved` is told when a group turns out to have another id; what was to be sent is sent there. */
export function openDelivery(api: Api, log: Log, moved: (from: number, to: number) => Promise<void>): Delivery {
  const post = (place: Place, message: Message) => api.sendMessage(place.chatId, message.text, sending(place, message))

  async function sendPart(place: Place, part: Message): Promise<number> {
    try {
      return (await post(place, part)).message_id
    } catch (error) {
      const failure = failureOf(error)
      if (failure.kind === 'moved') {
        await moved(place.chatId, failure.to)
        return (await post({ ...place, chatId: failure.to }, part)).message_id
      }
      if (!isMalformed(error)) throw error
      // The words without their links are better than no word.
      log.error({ err: described(error) }, 'sent without links and buttons')
      return (await post(place, { ...part, entities: [], buttons: [] })).message_id
    }
  }

  return {
    async send(place, message) {
      const ids: number[] = []
      const { replyTo: _, ...further } = place
      for (const part of split(message)) ids.push(await sendPart(ids.length === 0 ? place : further, part))
      return ids
    },
    async edit(at, message) {
      const [part] = split(message)
      if (part === undefined) return
      const other = formatting({ ...part, buttons: message.buttons })
      if ('inlineId' in at) await api.editMessageTextInline(at.inlineId, part.text, other)
      else await api.editMessageText(at.chatId, at.messageId, part.text, other)
    },
    async release(queryId, notice) {
      const text = notice && [...notice.text].slice(0, longestNotice).join('')
      await api.answerCallbackQuery(
        queryId,
        notice === undefined ? {} : { text: text ?? '', show_alert: notice.isAlert },
      )
    },
    async showTyping({ chatId, threadId }) {
      await api.sendChatAction(chatId, 'typing', threadId === undefined ? {} : { message_thread_id: threadId })
    },
  }
}

const isMalformed = (error: unknown): boolean =>
  error instanceof GrammyError &&
  error.error_code === 400 &&
  /can't parse|entit|button|reply_markup|keyboard|url/i.test(error.description)

/** Text with entities, never with markup; links of sources would all open previews. */
function formatting({ entities, buttons }: Message) {
  return {
    entities: entities.map((entity): MessageEntity => ({ ...entity })),
    link_preview_options: { is_disabled: true },
    ...(buttons.length > 0 && { reply_markup: { inline_keyboard: buttons.map(row => row.map(keyOf)) } }),
  }
}

const keyOf = ({ label, data }: Message['buttons'][number][number]): InlineKeyboardButton => ({
  text: label,
  callback_data: data,
})

function sending({ threadId, replyTo }: Place, message: Message) {
  return {
    ...formatting(message),
    ...(threadId !== undefined && { message_thread_id: threadId }),
    // Somebody may have deleted the question meanwhile: the others still want the answer.
    ...(replyTo !== undefined && { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
  }
}

/** The only meeting with Telegram's sending and editing. Errors: what Telegram refuses, as grammY throws it; see failures.ts. */
import { type Api, GrammyError, InputFile } from 'grammy'
import type {
  InlineKeyboardButton,
  InlineKeyboardMarkup,
  InlineQueryResultArticle,
  MessageEntity,
  ReplyKeyboardMarkup,
} from 'grammy/types'
import { truncate } from '../../data/model/truncate.ts'
import type { InlineReply } from '../../handlers/request/request.ts'
import type { Card } from '../../writing/inline-card.ts'
import { type Button, type Message, type PeoplePicker, plain } from '../../writing/message/message.ts'
import { cachedJson, memoizeByReference } from '../api/cached-json.ts'
import { failureOf } from '../api/classify-error.ts'
import { described, type Log } from '../process/log.ts'
import type { Destination } from './destination.ts'
import { richMessageOf } from './rich-message.ts'
import { detectFeatures, isMalformed } from './server-features.ts'
import { partsOf, split } from './split-message.ts'

/** A message that the bot may edit. */
type Editable = { readonly chatId: number; readonly messageId: number } | { readonly inlineId: string }

/** A line over the chat for a moment, or, as an alert, until it is read. */
export interface CallbackNotice {
  readonly text: string
  readonly isAlert: boolean
}

export interface Messenger {
  /**
   * Sends it, in parts if it is long, the last with its file. Shape: the ids of the messages sent, none when there was
   * nothing visible to send, or when it was shown to one person alone.
   */
  send(place: Destination, message: Message): Promise<readonly number[]>
  /** Puts its text in the place of an earlier message's. Only its first part, where it is longer than one. */
  edit(at: Editable, message: Message): Promise<void>
  /** Ends the waiting of a pressed button, with a short notice or without. */
  answerCallback(queryId: string, notice?: CallbackNotice): Promise<void>
  /** Shows cards to whoever typed that query. They are in the person's language, and so for nobody else. */
  answerInlineQuery(queryId: string, reply: InlineReply): Promise<void>
  /** Says it in a chat that the bot is not in, where somebody has asked it. Only its first part, where it is longer than one. */
  answerGuest(queryId: string, message: Message): Promise<void>
  /** Shows "typing" for some seconds. */
  showTyping(place: Destination): Promise<void>
}

/** Longer notices are refused. */
const longestNotice = 200
const longestTitle = 40
/** Apps cut longer names of files. */
const longestName = 60

/** Delivery over this connection. `moved` is told when a group turns out to have another id; what was to be sent is sent there. */
export function openMessenger(api: Api, log: Log, moved: (from: number, to: number) => Promise<void>): Messenger {
  const server = detectFeatures(log)
  const post = (place: Destination, message: Message) =>
    message.file === undefined
      ? api.sendMessage(place.chatId, message.text, { ...sending(place, message), ...formatting(message) })
      : api.sendDocument(place.chatId, inputOf(message.file), { ...sending(place, message), ...captioning(message) })

  /** Missing: undefined where it was refused: only an admin of the group may say what nobody else sees. Older servers say it aloud. */
  async function sendEphemeral(
    only: number,
    place: Destination,
    message: Message,
  ): Promise<readonly number[] | undefined> {
    const other = { ...sending(place, message), ...formatting(message) }
    const ephemeral_message_parameters = { receiver_user_id: only }
    try {
      const sent = await api.sendMessage(place.chatId, message.text, { ...other, ephemeral_message_parameters })
      return sent.message_id === 0 ? [] : [sent.message_id]
    } catch (error) {
      if (!(error instanceof GrammyError) || ['unreached', 'token'].includes(failureOf(error).kind)) throw error
      log.debug({ err: described(error) }, 'said to all, for it could not be said to one')
      return undefined
    }
  }

  async function sendPart(place: Destination, part: Message): Promise<number> {
    try {
      return (await post(place, part)).message_id
    } catch (error) {
      const failure = failureOf(error)
      if (failure.kind === 'moved') {
        await moved(place.chatId, failure.to)
        return (await post({ ...place, chatId: failure.to }, part)).message_id
      }
      throw error
    }
  }

  return {
    async send({ only, ...place }, message) {
      const whispered = only === undefined ? undefined : await sendEphemeral(only, place, message)
      if (whispered !== undefined) return whispered
      const sent = await server.rich(message, rich =>
        api.sendRichMessage(place.chatId, richMessageOf(rich), sending(place, { ...message, buttons: rich.buttons })),
      )
      if (sent !== undefined) return [sent.message_id]
      const ids: number[] = []
      const { replyTo: _, ...further } = place
      const sound = message.isSilent && { isSilent: message.isSilent }
      for (const part of partsOf(message)) {
        ids.push(
          await server.sendWithFallback({ ...part, ...sound }, one =>
            sendPart(ids.length === 0 ? place : further, one),
          ),
        )
      }
      return ids
    },
    async edit(at, message) {
      const [part] = split(message)
      if (part === undefined) return
      if ('chatId' in at) {
        const { chatId, messageId } = at
        const isDone = await server.rich(message, rich =>
          api.editMessageText(chatId, messageId, richMessageOf(rich), inline(rich)),
        )
        if (isDone !== undefined) return
      }
      await server.sendWithFallback({ ...part, buttons: message.buttons }, async one => {
        const other = { ...formatting(one), ...inline(one) }
        if ('inlineId' in at) await api.editMessageTextInline(at.inlineId, one.text, other)
        else await api.editMessageText(at.chatId, at.messageId, one.text, other)
      })
    },
    async answerCallback(queryId, notice) {
      const text = notice && [...notice.text].slice(0, longestNotice).join('')
      await api.answerCallbackQuery(
        queryId,
        notice === undefined ? {} : { text: text ?? '', show_alert: notice.isAlert },
      )
    },
    async answerInlineQuery(queryId, { cards, next, button, cacheSeconds }) {
      const other = {
        cache_time: cacheSeconds,
        is_personal: true,
        ...(next !== undefined && { next_offset: next }),
        ...(button && { button: { text: button.label, start_parameter: button.payload } }),
      }
      try {
        await api.answerInlineQuery(queryId, cards.map(resultOf), other)
      } catch (error) {
        if (!isMalformed(error)) throw error
        log.error({ err: described(error) }, 'cards were shown without links and buttons')
        const bare = cards.map(card => ({ ...card, message: plain(card.message.text) }))
        await api.answerInlineQuery(queryId, bare.map(resultOf), other)
      }
    },
    async answerGuest(queryId, message) {
      const [part] = split(message)
      if (part === undefined) return
      // As a card, whose face nobody sees.
      const face = { id: 'guest', title: truncate(part.text, longestTitle), line: '' }
      await server.sendWithFallback({ ...part, buttons: message.buttons }, one =>
        api.answerGuestQuery(queryId, resultOf({ ...face, message: one })),
      )
    },
    async showTyping({ chatId, threadId }) {
      await api.sendChatAction(chatId, 'typing', threadId === undefined ? {} : { message_thread_id: threadId })
    },
  }
}

/** Text with entities, never with markup; links of sources would all open previews. */
const formatting = ({ entities }: Message) => ({
  entities: entitiesOf(entities),
  link_preview_options: noPreviews,
})
const noPreviews = cachedJson({ is_disabled: true })

const captioning = ({ text, entities }: Message) =>
  text === '' ? {} : { caption: text, caption_entities: entitiesOf(entities) }

const entitiesOf = memoizeByReference((entities: Message['entities']): MessageEntity[] =>
  entities.map(entity => ({ ...entity })),
)

const resultOf = ({ id, title, line, message }: Card): InlineQueryResultArticle => ({
  ...{ type: 'article', id, title, description: line },
  input_message_content: { message_text: message.text, ...formatting(message) },
  ...inline(message),
})

/** A file from memory: grammY reads it anew at every try. The name goes into a header, where a space would end it. */
const inputOf = ({ name, bytes }: NonNullable<Message['file']>): InputFile =>
  new InputFile(bytes, name.replace(/[^\p{L}\p{N}._-]+/gu, '_').slice(-longestName))

const inline = ({ buttons }: Pick<Message, 'buttons'>): { reply_markup?: InlineKeyboardMarkup } =>
  buttons.length === 0 ? {} : { reply_markup: keysOf(buttons) }

const keysOf = memoizeByReference(
  (buttons: Message['buttons']): InlineKeyboardMarkup => ({ inline_keyboard: buttons.map(row => row.map(keyOf)) }),
)

/** The picker is put away once it was used. */
function picker({ id, label, max }: PeoplePicker): { reply_markup: ReplyKeyboardMarkup } {
  const request_users = { request_id: id, user_is_bot: false, max_quantity: max }
  return {
    reply_markup: { keyboard: [[{ text: label, request_users }]], resize_keyboard: true, one_time_keyboard: true },
  }
}

const keyOf = ({ label, data, copy }: Button): InlineKeyboardButton =>
  copy === undefined ? { text: label, callback_data: data } : { text: label, copy_text: { text: copy } }

function sending({ threadId, replyTo, silent }: Destination, message: Message) {
  return {
    ...(message.keyboard === undefined ? inline(message) : picker(message.keyboard.requestUsers)),
    ...(threadId !== undefined && { message_thread_id: threadId }),
    ...((message.isSilent === true || silent === true) && { disable_notification: true }),
    // Somebody may have deleted the question meanwhile: the others still want the answer.
    ...(replyTo !== undefined && { reply_parameters: { message_id: replyTo, allow_sending_without_reply: true } }),
  }
}

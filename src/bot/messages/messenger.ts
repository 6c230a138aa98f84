/** Sends and edits messages. Errors: what Telegram refuses, as grammY throws it; see classify-error.ts. */
import { type Api, GrammyError, type InputFile, InputMediaBuilder } from 'grammy'
import type { Message as TelegramMessage } from 'grammy/types'
import { defined } from '../../data/model/defined.ts'
import { truncate } from '../../data/model/truncate.ts'
import type { InlineReply } from '../../handlers/request/request.ts'
import { type Message, plain } from '../../writing/message/message.ts'
import { failureOf } from '../api/classify-error.ts'
import { isUnknownFile, type Photos } from '../pictures/photos.ts'
import { isOfPicture, isWithoutPicture } from '../pictures/picture-error.ts'
import { described, type Log } from '../process/log.ts'
import type { CallbackNotice, Destination, Editable } from './destination.ts'
import { picturesOf, resultsOf } from './inline-results.ts'
import { captioning, formatting, inline, inputOf, resultOf, sending } from './payload.ts'
import { richMessageOf } from './rich-message.ts'
import { isMalformed, ServerFeatures } from './server-features.ts'
import { longestCaption, partsOf, split } from './split-message.ts'

/** Telegram refuses longer notices. */
const longestNotice = 200
const longestTitle = 40

/** Sends and edits messages over the Bot API, in the newest form that the server supports. */
export class Messenger {
  readonly #api: Api
  readonly #log: Log
  readonly #moved: (from: number, to: number) => Promise<void>
  readonly server: ServerFeatures
  readonly #photos: Photos | undefined

  /**
   * `moved` is called when a group turns out to have another id; the message is then sent there. Without `photos`, a
   * message with a picture is sent as its text.
   */
  constructor(api: Api, log: Log, moved: (from: number, to: number) => Promise<void>, photos?: Photos) {
    this.#api = api
    this.#log = log
    this.#moved = moved
    this.server = new ServerFeatures(log)
    this.#photos = photos
  }

  /**
   * Sends a message, in parts if it is long, the last with its file. Returns the ids of the messages; an empty list when
   * nothing visible was sent, or when only one person sees it.
   */
  send(to: Destination, message: Message): Promise<readonly number[]> {
    const { picture, rich } = message
    const isPlain = to.only === undefined && picture === undefined && rich === undefined
    const [only, ...others] = isPlain ? partsOf(message) : []
    // Most messages go this way: the other keeps more alive while Telegram answers.
    return only === message && others.length === 0
      ? this.#sendPart(to, message).then(id => [id])
      : this.#sendParts(to, message)
  }

  async #sendParts({ only, ...place }: Destination, message: Message): Promise<readonly number[]> {
    const ephemeral = only === undefined ? undefined : await this.#sendEphemeral(only, place, message)
    if (ephemeral !== undefined) return ephemeral
    const photo = message.picture && (await this.sendPhoto(place, message))
    const whole = photo ?? (message.rich && (await this.#sendRich(place, message)))
    if (whole !== undefined) return [whole]
    const ids: number[] = []
    const { replyTo: _, ...further } = place
    const sound = message.isSilent && { isSilent: message.isSilent }
    for (const part of partsOf(message))
      ids.push(await this.#sendPart(ids.length === 0 ? place : further, { ...part, ...sound }))
    return ids
  }

  async #sendPart(place: Destination, part: Message): Promise<number> {
    const send = (one: Message) => this.#inRoom(place, at => this.#post(at, one))
    return (await this.server.sendWithFallback(part, send)).message_id
  }

  /** Sends the picture with its caption. Returns undefined when there is no picture, none could be made, or Telegram takes none. */
  async sendPhoto(place: Destination, message: Message): Promise<number | undefined> {
    const sent = await this.#withPhoto(message, photo =>
      this.#inRoom(place, ({ chatId, ...to }) =>
        this.#api.sendPhoto(chatId, photo, { ...sending({ chatId, ...to }, message), ...captioning(message) }),
      ),
    )
    return sent?.message_id
  }

  /**
   * Replaces an earlier message with the first part of this one. The text of one with a picture becomes its caption, but not
   * when it is about another question (`isOther`). Errors: then `fixed`.
   */
  async edit(at: Editable, message: Message, { isOther = false } = {}): Promise<void> {
    const [part] = split(message)
    if (part === undefined) return
    if ('chatId' in at && ((await this.#editPhoto(at, message)) || (await this.#editRich(at, message)))) return
    await this.server.sendWithFallback({ ...part, buttons: message.buttons }, async one => {
      const other = { ...formatting(one), ...inline(one) }
      if ('inlineId' in at) await this.#editInline(at.inlineId, one, other)
      else await this.#editWords(at, one, other, isOther || message.picture !== undefined)
    })
  }

  /** Ends the spinner of a pressed button, with or without a short notice. */
  async answerCallback(queryId: string, notice?: CallbackNotice): Promise<void> {
    const text = [...(notice?.text ?? '')].slice(0, longestNotice).join('')
    const said = notice === undefined || text === '' ? {} : { text, show_alert: notice.isAlert }
    await this.#api.answerCallbackQuery(queryId, { ...said, ...defined({ url: notice?.open }) })
  }

  /** Shows cards to the person who typed the query: they are in that person's language. */
  async answerInlineQuery(queryId: string, { cards, next, button, cacheSeconds }: InlineReply): Promise<void> {
    const other = {
      cache_time: cacheSeconds,
      is_personal: true,
      ...defined({ next_offset: next, button: button && { text: button.label, start_parameter: button.payload } }),
    }
    try {
      await this.#api.answerInlineQuery(queryId, resultsOf(cards, this.#photos), other)
    } catch (error) {
      if (!isMalformed(error) && !isUnknownFile(error)) throw error
      for (const picture of picturesOf(cards)) this.#photos?.forget(picture)
      this.#log.error({ err: described(error) }, 'cards were sent without links, buttons and pictures')
      const plainer = cards.map(card => ({ ...card, message: plain(card.message.text) }))
      await this.#api.answerInlineQuery(queryId, plainer.map(resultOf), other)
    }
  }

  /** Sends the first part of a message to a chat that the bot is not in, as the answer to a guest message. */
  async answerGuest(queryId: string, message: Message): Promise<void> {
    const [part] = split(message)
    if (part === undefined) return
    // Telegram wants an inline result; nobody sees its title.
    const face = { id: 'guest', title: truncate(part.text, longestTitle), description: '' }
    await this.server.sendWithFallback({ ...part, buttons: message.buttons }, one =>
      this.#api.answerGuestQuery(queryId, resultOf({ ...face, message: one })),
    )
  }

  /** Shows "typing" for some seconds. */
  async showTyping({ chatId, threadId }: Destination): Promise<void> {
    await this.#api.sendChatAction(chatId, 'typing', threadId === undefined ? {} : { message_thread_id: threadId })
  }

  /** Returns undefined when Telegram refuses: only an admin of the group may send it. An old server sends it to all. */
  async #sendEphemeral(only: number, place: Destination, message: Message): Promise<readonly number[] | undefined> {
    const other = { ...sending(place, message), ...formatting(message) }
    const ephemeral_message_parameters = { receiver_user_id: only }
    try {
      const sent = await this.#api.sendMessage(place.chatId, message.text, { ...other, ephemeral_message_parameters })
      return sent.message_id === 0 ? [] : [sent.message_id]
    } catch (error) {
      if (!(error instanceof GrammyError) || ['unreached', 'token'].includes(failureOf(error).kind)) throw error
      this.#log.debug({ err: described(error) }, 'sent to all members, as it could not be sent to one')
      return undefined
    }
  }

  async #editPhoto({ chatId, messageId }: Exclude<Editable, { inlineId: string }>, message: Message): Promise<boolean> {
    const edited = await this.#withPhoto(message, photo => {
      const media = InputMediaBuilder.photo(photo, captioning(message))
      return this.#api.editMessageMedia(chatId, messageId, media, inline(message))
    })
    return edited !== undefined
  }

  async #withPhoto<T extends TelegramMessage | true>(
    { picture, text }: Message,
    call: (photo: string | InputFile) => Promise<T>,
  ): Promise<T | undefined> {
    if (picture === undefined || this.#photos === undefined || text.length > longestCaption) return undefined
    try {
      return await this.#photos.send(picture, call)
    } catch (error) {
      if (!isWithoutPicture(error)) throw error
      this.#log.warn({ err: described(error) }, 'a picture could not be sent, and its text is sent')
      return undefined
    }
  }

  /**
   * Replaces the text, or the caption of a message with a picture. Errors: `fixed`, when the picture should have been replaced
   * too and could not be: under a picture of the old figures a new caption would be untrue.
   */
  async #editWords(
    { chatId, messageId }: Exclude<Editable, { inlineId: string }>,
    message: Message,
    other: object,
    lacksPicture: boolean,
  ): Promise<void> {
    try {
      await this.#api.editMessageText(chatId, messageId, message.text, other)
    } catch (error) {
      if (!isOfPicture(error) || lacksPicture || message.text.length > longestCaption) throw error
      await this.#api.editMessageCaption(chatId, messageId, { ...captioning(message), ...inline(message) })
    }
  }

  /** An inline message takes no new file: one with a picture keeps it, unless Telegram has the other one. */
  async #editInline(id: string, message: Message, other: object): Promise<void> {
    const { picture, text } = message
    const file = picture === undefined ? undefined : this.#photos?.known(picture)
    try {
      if (file === undefined) await this.#api.editMessageTextInline(id, text, other)
      else
        await this.#api.editMessageMediaInline(id, InputMediaBuilder.photo(file, captioning(message)), inline(message))
    } catch (error) {
      if (!isOfPicture(error) || text.length > longestCaption) throw error
      await this.#api.editMessageCaptionInline(id, { ...captioning(message), ...inline(message) })
    }
  }

  async #sendRich(place: Destination, message: Message): Promise<number | undefined> {
    const sent = await this.server.rich(message, rich =>
      this.#api.sendRichMessage(
        place.chatId,
        richMessageOf(rich),
        sending(place, { ...message, buttons: rich.buttons }),
      ),
    )
    return sent?.message_id
  }

  async #editRich({ chatId, messageId }: Exclude<Editable, { inlineId: string }>, message: Message): Promise<boolean> {
    try {
      const edited = await this.server.rich(message, rich =>
        this.#api.editMessageText(chatId, messageId, richMessageOf(rich), inline(rich)),
      )
      return edited !== undefined
    } catch (error) {
      if (isOfPicture(error)) return false
      throw error
    }
  }

  /** Calls once more with the new id of a group that has moved. Private chats never move. */
  #inRoom<T>(place: Destination, call: (to: Destination) => Promise<T>): Promise<T> {
    if (place.chatId > 0) return call(place)
    return call(place).catch(async (error: unknown) => {
      const failure = failureOf(error)
      if (failure.kind !== 'moved') throw error
      await this.#moved(place.chatId, failure.to)
      return call({ ...place, chatId: failure.to })
    })
  }

  #post(place: Destination, message: Message): Promise<{ readonly message_id: number }> {
    const other = sending(place, message)
    return message.file === undefined
      ? this.#api.sendMessage(place.chatId, message.text, { ...other, ...formatting(message) })
      : this.#api.sendDocument(place.chatId, inputOf(message.file), { ...other, ...captioning(message) })
  }
}

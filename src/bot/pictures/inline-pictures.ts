/**
 * Pictures of inline mode. An inline result can only show a picture that Telegram has: one that was sent before. A picture that is
 * wanted and was not sent yet is sent once to the chat that the operator names, and deleted there: its file_id stays valid.
 */
import type { Api } from 'grammy'
import type { Picture } from '../../writing/charts/chart.ts'
import { described, type Log } from '../process/log.ts'
import type { Photos } from './photos.ts'

interface InlinePicturesOptions {
  readonly api: Pick<Api, 'sendPhoto' | 'deleteMessage'>
  readonly photos: Photos
  readonly now: () => Date
  readonly log: Pick<Log, 'warn'>
  /** Absent: only pictures that were sent as answers are shown. */
  readonly chat: number | undefined
}

/** A group takes 20 messages a minute. After a failure the chat may be wrong. */
const pauseMs = 3_000
const pauseAfterFailureMs = 60_000

export class InlinePictures {
  readonly #options: InlinePicturesOptions
  #isBusy = false
  #notBefore = 0

  constructor(options: InlinePicturesOptions) {
    this.#options = options
  }

  /** Sends the picture in the background, so that a later query can show it. One at a time: others are asked for again. */
  want(picture: Picture): void {
    const { chat, photos, now } = this.#options
    if (chat === undefined || this.#isBusy || now().getTime() < this.#notBefore) return
    if (photos.known(picture) !== undefined) return
    this.#isBusy = true
    void this.#upload(picture, chat)
  }

  async #upload(picture: Picture, chat: number): Promise<void> {
    const { api, photos, now, log } = this.#options
    let pause = pauseMs
    try {
      const sent = await photos.send(picture, photo => api.sendPhoto(chat, photo, { disable_notification: true }))
      await api.deleteMessage(chat, sent.message_id)
    } catch (error) {
      pause = pauseAfterFailureMs
      log.warn({ err: described(error) }, 'a picture for inline mode could not be sent to PICTURE_CHAT')
    }
    this.#notBefore = now().getTime() + pause
    this.#isBusy = false
  }
}

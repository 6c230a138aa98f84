/** Pictures as Telegram takes them: a picture that was sent before by its file_id, a new one as a file. */
import { createHash } from 'node:crypto'
import { GrammyError, InputFile } from 'grammy'
import type { Message } from 'grammy/types'
import { LRUCache } from 'lru-cache'
import { RecentMap } from '../../data/model/recent-map.ts'
import type { Picture } from '../../writing/charts/chart.ts'
import type { Renderer } from './renderer.ts'

/** How many file_ids are kept, about 100 bytes each. */
const mostKept = 5_000
/** How many rendered pictures are kept, for sends that began before the first had its file_id. */
const mostRendered = 8

/**
 * Sends pictures. The key of a picture is what it shows, so a changed figure, language or theme makes another picture. The
 * file_ids are kept in memory: after a restart a picture is rendered once more. Sends that begin before the first has its file_id
 * upload the same rendered file: none waits for another, whose chat may have to wait.
 */
export class Photos {
  readonly #renderer: Pick<Renderer, 'render'>
  readonly #known = new RecentMap<string, string>(mostKept)
  readonly #rendered = new LRUCache<string, Promise<Uint8Array>>({ max: mostRendered })

  constructor(renderer: Pick<Renderer, 'render'>) {
    this.#renderer = renderer
  }

  /** The file_id of a picture that was sent before. */
  known(picture: Picture): string | undefined {
    return this.#known.get(keyOf(picture))
  }

  /** A picture that Telegram knows no more is rendered again. */
  forget(picture: Picture): void {
    this.#known.delete(keyOf(picture))
  }

  /** Calls with the photo. Errors: PictureError when there is no picture, and what `call` throws. */
  async send<T extends Message | true>(picture: Picture, call: (photo: string | InputFile) => Promise<T>): Promise<T> {
    const key = keyOf(picture)
    const known = this.#known.get(key)
    if (known !== undefined) {
      try {
        return await call(known)
      } catch (error) {
        if (!isUnknownFile(error)) throw error
        this.#known.delete(key)
      }
    }
    const sent = await call(new InputFile(await this.#png(key, picture), 'karvan.png'))
    const id = sent === true ? undefined : sent.photo?.at(-1)?.file_id
    if (id !== undefined) this.#known.set(key, id)
    return sent
  }

  #png(key: string, picture: Picture): Promise<Uint8Array> {
    const held = this.#rendered.get(key)
    if (held !== undefined) return held
    const png = this.#renderer.render(picture)
    this.#rendered.set(key, png)
    // A picture that failed is tried again.
    png.catch(() => this.#rendered.delete(key))
    return png
  }
}

const keyOf = (picture: Picture): string => createHash('sha256').update(JSON.stringify(picture)).digest('base64url')

/** Telegram has forgotten the file, or it belongs to another bot. */
export const isUnknownFile = (error: unknown): boolean =>
  error instanceof GrammyError &&
  error.error_code === 400 &&
  /file.?(?:id|identifier|reference)/i.test(error.description)

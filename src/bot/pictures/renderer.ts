/** Renders pictures in a worker thread, so that the main thread goes on answering. */
import type { Worker } from 'node:worker_threads'
import { startThread, threadBeside } from '../../data/async/start-thread.ts'
import type { Picture } from '../../writing/charts/chart.ts'
import { PictureError } from './picture-error.ts'

export interface Renderer {
  /** The PNG of a picture. Errors: PictureError. */
  render(picture: Picture): Promise<Uint8Array>
  /** Ends the thread. Pictures that are not done yet fail with 'closed'. */
  close(): Promise<void>
}

/** What the thread sends back: the picture, or the stack of what was thrown. */
export type RenderResult = { readonly png: Uint8Array<ArrayBuffer> } | { readonly fault: string }

interface RendererOptions {
  /** How many pictures may wait, besides the one in work. */
  readonly mostWaiting: number
  /** How long one picture may take. */
  readonly limitMs: number
  /** How long the first picture of a thread may take: it loads the drawing code, which is slow on a busy machine. */
  readonly firstMs: number
  /** After so long without a picture the thread ends, which frees its memory. */
  readonly idleMs: number
  readonly thread: URL
}

interface Job {
  readonly picture: Picture
  readonly resolve: (png: Uint8Array) => void
  readonly reject: (error: PictureError) => void
}

/** resvg keeps 4 MB a picture outside the heap until its object is collected: a small young generation is collected often. */
const resourceLimits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 2 }

const usual: RendererOptions = {
  mostWaiting: 64,
  limitMs: 10_000,
  firstMs: 40_000,
  idleMs: 5 * 60_000,
  thread: threadBeside('renderer-thread', import.meta.url),
}

/**
 * A renderer with one thread, which starts at the first picture, and again at the first after it ended idle. A thread that crashes or takes too long is replaced at the
 * next picture, and only the picture in work fails.
 */
export const createRenderer = (options: Partial<RendererOptions> = {}): Renderer =>
  new ThreadRenderer({ ...usual, ...options })

class ThreadRenderer implements Renderer {
  readonly #options: RendererOptions
  readonly #waiting: Job[] = []
  #worker: Worker | undefined
  #current: { readonly job: Job; readonly timer: NodeJS.Timeout } | undefined
  #idle: NodeJS.Timeout | undefined
  #isClosed = false
  /** The thread has made a picture. */
  #isWarm = false

  constructor(options: RendererOptions) {
    this.#options = options
  }

  render(picture: Picture): Promise<Uint8Array> {
    if (this.#isClosed) return Promise.reject(new PictureError('closed'))
    if (this.#waiting.length >= this.#options.mostWaiting) return Promise.reject(new PictureError('busy'))
    return new Promise((resolve, reject) => {
      this.#waiting.push({ picture, resolve, reject })
      this.#next()
    })
  }

  async close(): Promise<void> {
    this.#isClosed = true
    clearTimeout(this.#idle)
    for (const { reject } of this.#waiting.splice(0)) reject(new PictureError('closed'))
    const ending = this.#worker
    this.#drop(new PictureError('closed'))
    await ending?.terminate()
  }

  /** Gives the thread the next picture, unless it has one. */
  #next(): void {
    const job = this.#current === undefined ? this.#waiting.shift() : undefined
    if (job === undefined) return
    clearTimeout(this.#idle)
    this.#worker ??= this.#started()
    // The process stays alive for a picture in work, and only for that.
    this.#worker.ref()
    const { limitMs, firstMs } = this.#options
    const timer = setTimeout(() => this.#drop(new PictureError('late')), this.#isWarm ? limitMs : firstMs)
    this.#current = { job, timer }
    this.#worker.postMessage(job.picture)
  }

  #started(): Worker {
    const made = startThread(this.#options.thread, { resourceLimits })
    this.#isWarm = false
    // A thread that was replaced says nothing any more.
    const ifCurrent = (act: () => void): void => {
      if (this.#worker === made) act()
    }
    made.on('message', (result: RenderResult) =>
      ifCurrent(() => {
        this.#isWarm = true
        this.#settle(({ resolve, reject }) =>
          'png' in result ? resolve(result.png) : reject(new PictureError('failed', result.fault)),
        )
      }),
    )
    made.on('error', error => ifCurrent(() => this.#drop(new PictureError('failed', error))))
    made.on('exit', code => ifCurrent(() => this.#drop(new PictureError('failed', `the thread ended with ${code}`))))
    return made
  }

  /** Ends the picture in work, and begins the next. */
  #settle(settle: (job: Job) => void): void {
    if (this.#current === undefined) return
    const { job, timer } = this.#current
    clearTimeout(timer)
    this.#current = undefined
    this.#worker?.unref()
    settle(job)
    this.#next()
    if (this.#current === undefined && this.#worker !== undefined)
      this.#idle = setTimeout(() => this.#end(), this.#options.idleMs).unref()
  }

  #end(): void {
    void this.#worker?.terminate()
    this.#worker = undefined
  }

  /** Ends the thread with the picture in work. */
  #drop(error: PictureError): void {
    this.#end()
    this.#settle(({ reject }) => reject(error))
  }
}

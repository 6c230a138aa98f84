import { badRequest } from './refusal.ts'
import type { Update } from './shapes.ts'
import type { Updates } from './updates.ts'

const longestPauseMs = 60_000

/** Returns a valid webhook URL. Errors: a host other than this machine. Telegram requires https; http is accepted here. */
export function checkedWebhook(url: string): string {
  if (url === '') return ''
  let parsed: URL
  try {
    parsed = new URL(url)
  } catch {
    throw badRequest('bad webhook: invalid URL')
  }
  const isHere = ['127.0.0.1', 'localhost', '[::1]'].includes(parsed.hostname)
  if (!isHere) throw badRequest('bad webhook: the playground calls this machine only (127.0.0.1 or localhost)')
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') {
    throw badRequest('bad webhook: An HTTPS URL must be provided for webhook')
  }
  return url
}

/** Delivers updates to a URL, one at a time and in order. Repeats each until the answer is 2xx. */
export class Webhook {
  readonly #updates: Updates
  /** The first pause before a retry; doubled each time, as in Telegram. */
  firstPauseMs = 1000
  #secret = ''
  #maxConnections = 40
  #isRunning = false
  #lastError: { readonly at: number; readonly words: string } | undefined
  #resume: () => void = () => undefined
  readonly #now: () => Date

  constructor(updates: Updates, now: () => Date) {
    this.#updates = updates
    this.#now = now
    updates.onArrival(() => void this.#run())
  }

  /** Sets the URL for delivery; '' stops it. */
  point(url: string, secret: string, maxConnections: number): void {
    this.#updates.webhookUrl = url
    this.#secret = secret
    this.#maxConnections = maxConnections
    this.#lastError = undefined
    this.#resume()
    void this.#run()
  }

  /** The part of getWebhookInfo about connections and the last error. */
  report(): Readonly<Record<string, unknown>> {
    return {
      max_connections: this.#maxConnections,
      ...(this.#lastError === undefined
        ? {}
        : { last_error_date: this.#lastError.at, last_error_message: this.#lastError.words }),
    }
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return
    this.#isRunning = true
    let pauseMs = this.firstPauseMs
    for (;;) {
      const [update] = this.#updates.pending
      if (this.#updates.webhookUrl === '' || update === undefined) break
      if (await this.#deliver(update)) {
        this.#updates.confirm(update.update_id + 1)
        pauseMs = this.firstPauseMs
      } else {
        await this.#pause(pauseMs)
        pauseMs = Math.min(pauseMs * 2, longestPauseMs)
      }
    }
    this.#isRunning = false
  }

  async #deliver(update: Update): Promise<boolean> {
    const secret = this.#secret === '' ? {} : { 'x-telegram-bot-api-secret-token': this.#secret }
    try {
      const response = await fetch(this.#updates.webhookUrl, {
        method: 'POST',
        redirect: 'manual',
        headers: { 'content-type': 'application/json', ...secret },
        body: JSON.stringify(update),
        signal: AbortSignal.timeout(60_000),
      })
      await response.body?.cancel()
      if (response.ok) return true
      this.#fail(`Wrong response from the webhook: ${response.status} ${response.statusText}`)
    } catch {
      this.#fail('Connection refused')
    }
    return false
  }

  #fail(words: string): void {
    this.#lastError = { at: Math.floor(this.#now().getTime() / 1000), words }
  }

  #pause(ms: number): Promise<void> {
    return new Promise(resolve => {
      const timer = setTimeout(resolve, ms)
      this.#resume = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}

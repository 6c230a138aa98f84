import type { FakeTelegram } from './fake-telegram.ts'
import type { Hooked } from './orders.ts'
import { openCaller } from './wire.ts'

/** Posts updates as Telegram does. */
export interface Hook {
  /** Posts it over the next free connection. It is written when it is posted. */
  add(update: () => string): void
  /** Resolves when all are posted. Throws when one was refused. */
  close(): Promise<void>
}

/** Opens the connections of a webhook. Each makes one request at a time. A response may carry a call. */
export function openHook(
  telegram: Pick<FakeTelegram, 'execute'>,
  { url, secret }: Record<'url' | 'secret', string>,
  { connections, ports }: Hooked,
): Hook {
  const waiting: (() => string)[] = []
  const idle: ((update: (() => string) | undefined) => void)[] = []
  let isClosed = false
  const next = async (): Promise<(() => string) | undefined> =>
    waiting.shift() ?? (isClosed ? undefined : new Promise(resolve => idle.push(resolve)))
  async function work(target: string): Promise<void> {
    const caller = openCaller(target, { 'x-telegram-bot-api-secret-token': secret })
    for (let update = await next(); update !== undefined; update = await next()) {
      const { status, body } = await caller.post(update())
      if (body !== '') telegram.execute(body)
      if (status !== 200) throw new Error(`the webhook answered ${status}`)
    }
    caller.close()
  }
  const targets = ports?.map(port => Object.assign(new URL(url), { port: `${port}` }).href) ?? [url]
  const works = Array.from({ length: connections }, (_, i) => work(targets[i % targets.length] ?? url))
  const all = Promise.all(works)
  all.catch(() => undefined)
  return {
    add(update) {
      const free = idle.shift()
      if (free === undefined) waiting.push(update)
      else free(update)
    },
    async close() {
      isClosed = true
      for (const free of idle.splice(0)) free(undefined)
      await all
    },
  }
}

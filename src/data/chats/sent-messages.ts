/** Which facts each sent message used, so that a correction can follow. No words; of a private chat only its number. */
import { keyedMutex } from '../async/keyed-mutex.ts'
import type { Values } from '../engine/key-value.ts'
import { isSame } from './cached-values.ts'
import { CorrectionQueue, type KnownCorrections, readCorrections } from './correction-queue.ts'
import { messageKey, type SentMessage, sentMessage } from './sent-message.ts'
import { type Bounds, SentMessageIndex, usualBounds } from './sent-message-index.ts'
import { WriteBehind } from './write-behind.ts'

const prefix = 'post:'
/** How many corrections of one message are remembered. */
const mostMended = 3
const retryMs = 1_000
/** A message that cannot be loaded at the start ends the start. */
const ignored = (): undefined => undefined

/** The sent messages of an engine: `post:<chat>:<message>`. */
export async function openSentMessages(
  engine: Values,
  now: () => Date,
  bounds: Bounds = usualBounds,
): Promise<SentMessages> {
  const messages = new SentMessages(engine, now, bounds, await readCorrections(engine))
  const loaded = messages.load()
  engine.onChange(names => void loaded.then(() => messages.reread(names), ignored))
  await loaded
  // An older version kept all of them in one value.
  if ((await engine.get('posts')) !== undefined) await engine.put('posts', undefined)
  return messages
}

/** Every method that writes throws what the engine throws, except `note` and `close`. */
export class SentMessages extends CorrectionQueue {
  readonly #engine: Values
  readonly #writes = new WriteBehind<SentMessage | undefined>((key, post) =>
    this.#mutex(prefix + key, () => this.#writeNow(key, post)),
  )
  readonly #known: SentMessageIndex
  /** Reads and writes of a message happen one after the other, so that no older one replaces a newer one. */
  readonly #mutex = keyedMutex<string>()
  /** The messages come from the engine: they are not written again; one that exceeds the bounds is removed there. */
  #isLoading = false

  constructor(engine: Values, now: () => Date, bounds: Bounds, corrections: KnownCorrections) {
    super(now, corrections)
    this.#engine = engine
    this.#known = new SentMessageIndex(bounds, now, (key, post) => {
      if (!this.#isLoading || post === undefined) this.#writes.change(key, post)
    })
  }

  async load(): Promise<void> {
    const stored: SentMessage[] = []
    for await (const [, value] of this.#engine.entries(prefix)) {
      const post = sentMessage.safeParse(value).data
      if (post !== undefined) stored.push(post)
    }
    this.#take(stored.toSorted((a, b) => a.at - b.at))
  }

  /** Reads what other machines have changed. Own changes that are not written yet stay. Never throws: a read that fails is tried again. */
  reread(names: readonly string[] | 'all'): void {
    void this.#readChanged(names).catch(() => setTimeout(() => this.reread(names), retryMs).unref())
  }

  async #readChanged(names: readonly string[] | 'all'): Promise<void> {
    const changed = names === 'all' ? await this.#differing() : names.filter(it => it.startsWith(prefix))
    for (const name of changed) await this.#mutex(name, () => this.#rereadOne(name))
  }

  /** The names of those stored otherwise than they are known here, or removed. Each is read in turn: meanwhile another may have come. */
  async #differing(): Promise<readonly string[]> {
    const names = new Set(this.#known.all().map(it => prefix + messageKey(it)))
    for await (const [name, value] of this.#engine.entries(prefix)) {
      const post = sentMessage.safeParse(value).data
      if (post === undefined || isSame(this.#known.at(post), post)) names.delete(name)
      else names.add(name)
    }
    return [...names]
  }

  async #rereadOne(name: string): Promise<void> {
    const key = name.slice(prefix.length)
    if (this.#writes.has(key)) return
    const [chat = 0, message = 0] = key.split(':').map(Number)
    const post = sentMessage.safeParse(await this.#engine.get(name)).data
    if (this.#writes.has(key)) return
    if (post !== undefined) this.#take([post])
    else this.#known.take({ chat, message })
  }

  #take(posts: readonly SentMessage[]): void {
    this.#isLoading = true
    for (const it of posts) if (!isSame(this.#known.at(it), it)) this.#known.put(it)
    this.#isLoading = false
  }

  /** A message remembers the corrections that any machine has noted. */
  async #writeNow(key: string, post: SentMessage | undefined): Promise<void> {
    const name = prefix + key
    if (post === undefined) return void (await this.#engine.put(name, undefined))
    const kept = await this.#engine.update(name, stored => (stored === undefined ? post : withMended(post, stored)))
    const merged = kept === post ? post : sentMessage.safeParse(kept).data
    if (merged !== undefined && !this.#writes.has(key)) this.#take([merged])
  }

  /** Writes within a minute. A kill before that forgets it. */
  note(post: SentMessage): void {
    this.#known.put(post)
  }

  /** Writes at once: a crash does not forget it. */
  async keep(post: SentMessage): Promise<void> {
    this.#known.put(post)
    await this.#writes.flush()
  }

  /** Durably forgets messages that are deleted, or hold no figure any more. */
  async drop(chat: number, messages: readonly number[]): Promise<void> {
    const held = messages.filter(message => this.at(chat, message) !== undefined)
    for (const message of held) this.#known.take({ chat, message })
    if (held.length > 0) await this.#writes.flush()
  }

  using(wanted: readonly string[]): readonly SentMessage[] {
    const ids = new Set(wanted)
    return this.#known
      .all()
      .filter(it => it.ids.some(one => ids.has(one)))
      .toReversed()
  }

  at(chat: number, message: number): SentMessage | undefined {
    return this.#known.at({ chat, message })
  }

  /** Keeps durably that these messages are corrected up to that version of the data. Those of another machine may not be read yet. */
  async mended(version: number, posts: readonly SentMessage[]): Promise<void> {
    const unread = posts.filter(it => this.#known.at(it) === undefined).map(it => prefix + messageKey(it))
    for (const name of unread) await this.#mutex(name, () => this.#rereadOne(name))
    for (const place of posts) {
      const it = this.#known.at(place)
      if (it !== undefined) this.#known.put(broughtTo(version, it))
    }
    if (posts.length > 0) await this.#writes.flush()
  }

  /** A group became a supergroup with another id. */
  moved(from: number, to: number): void {
    for (const it of this.#known.ofChat(from)) {
      this.#known.take(it)
      this.#known.put({ ...it, chat: to })
    }
    void this.replaceNotified(from, one => [{ ...one, chat: to }]).catch(() => undefined)
  }

  async forget(chat: number): Promise<void> {
    for (const it of this.#known.ofChat(chat)) this.#known.take(it)
    await this.#writes.flush().catch(() => undefined)
    await this.replaceNotified(chat, () => [])
  }

  /** Writes the rest. Never throws. */
  close(): Promise<void> {
    return this.#writes.close()
  }
}

/** The message with the corrections that other machines have noted. */
function withMended(post: SentMessage, stored: unknown): SentMessage {
  const { mended = [] } = sentMessage.safeParse(stored).data ?? {}
  const others = mended.filter(it => post.mended?.includes(it) !== true)
  return others.length === 0 ? post : mendedBy(post, [...others, ...(post.mended ?? [])])
}

/** The message once it is corrected up to that version. */
const broughtTo = (version: number, post: SentMessage): SentMessage =>
  mendedBy(post, [...(post.mended ?? []).filter(it => it !== version), version])

/** Keeps the last few corrections. The version of the newest one dropped becomes the version that the message starts from. */
function mendedBy(post: SentMessage, all: readonly number[]): SentMessage {
  const forgotten = all.at(-1 - mostMended)
  return { ...post, mended: all.slice(-mostMended), ...(forgotten !== undefined && { version: forgotten }) }
}

/** The versions of the data that the message showed in turn. `before`: of a message that does not tell where it began. */
export const shownVersions = ({ version, mended = [] }: SentMessage, before: number): readonly number[] => [
  version ?? Math.min(before, ...mended.map(it => it - 1)),
  ...mended,
]

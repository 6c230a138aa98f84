/** Feature detection. Older Bot API servers refuse newer features: these are left out, and the refusal is remembered. */
import { GrammyError } from 'grammy'
import { RecentMap } from '../../data/model/recent-map.ts'
import type { Message, Rich } from '../../writing/message/message.ts'
import { failureOf } from '../api/classify-error.ts'
import { described, type Log } from '../process/log.ts'

/** Features that a server may lack: copy buttons (Bot API 7.11), date_time entities (9.5), rich messages as blocks (10.2). */
type Feature = 'copy' | 'moments' | 'rich'

const mostForms = 1_000

/** What a server of the Bot API supports, learned from its answers, for as long as the process runs. */
export class ServerFeatures {
  readonly #log: Log
  readonly #unsupported = new Set<Feature>()
  /** The forms of the texts that it took. Absent until somebody asks. */
  #accepted: RecentMap<string, true> | undefined
  /** The entities of the messages whose forms those are: the same message goes to many chats. */
  readonly #seen = new WeakMap<Message['entities'], Message['buttons']>()

  constructor(log: Log) {
    this.#log = log
  }

  /** Whether it took a text with the same kinds of entities and buttons, and the same links. Learned from the first question on. */
  hasAccepted(message: Message): boolean {
    this.#accepted ??= new RecentMap(mostForms)
    if (this.#isSeen(message)) return true
    const isAccepted = this.#accepted.has(formOf(message))
    if (isAccepted) this.#seen.set(message.entities, message.buttons)
    return isAccepted
  }

  /** Calls with the message; when that is refused, without its newer features; then with its text alone. */
  async sendWithFallback<T>(message: Message, call: (message: Message) => Promise<T>): Promise<T> {
    const whole = this.#unsupported.size === 0 ? message : withoutUnsupported(message, this.#unsupported)
    try {
      const done = await call(whole)
      if (this.#accepted !== undefined && !this.#isSeen(whole)) {
        this.#accepted.set(formOf(whole), true)
        this.#seen.set(whole.entities, whole.buttons)
      }
      return done
    } catch (error) {
      if (!isMalformed(error)) throw error
      const plainer = withoutUnsupported(whole, all)
      const done = plainer === whole ? undefined : await unlessMalformed(call(plainer))
      if (done !== undefined) {
        this.#learn(error)
        this.#log.warn({ err: described(error) }, 'sent without the features that the server does not support')
        return done.value
      }
      // A text without its links is better than no text.
      this.#log.error({ err: described(error) }, 'sent without links and buttons')
      const { keyboard: _, ...bare } = message
      return call({ ...bare, entities: [], buttons: [] })
    }
  }

  /** Calls with the rich form. Returns undefined when the message has no rich form or the server refuses it: then the plain form is sent. */
  async rich<T>({ rich }: Message, call: (rich: Rich) => Promise<T>): Promise<T | undefined> {
    if (rich === undefined || this.#unsupported.has('rich')) return undefined
    try {
      return await call(rich)
    } catch (error) {
      if (!isRichRefused(error)) throw error
      this.#learn(error)
      this.#log.warn({ err: described(error) }, 'a table was refused, and its plain form is sent')
      return undefined
    }
  }

  #isSeen({ entities, buttons }: Message): boolean {
    return this.#seen.get(entities) === buttons
  }

  #learn(error: unknown): void {
    const feature = featureIn(error)
    if (feature !== undefined) this.#unsupported.add(feature)
  }
}

function formOf({ entities, buttons }: Message): string {
  const kinds = new Set(buttons.flat().map(it => it.url ?? (it.copy === undefined ? 'data' : 'copy')))
  for (const it of entities) kinds.add(it.type === 'text_link' ? it.url : it.type)
  return [...kinds].toSorted().join(' ')
}

/** Whether Telegram refused a message for its entities or buttons. */
export const isMalformed = (error: unknown): boolean =>
  error instanceof GrammyError &&
  error.error_code === 400 &&
  /can't parse|entit|button|reply_markup|keyboard|url/i.test(error.description)

/** Whether Telegram refused a rich message for its content. False for refusals that the plain form would meet too. */
const isRichRefused = (error: unknown): boolean =>
  error instanceof GrammyError &&
  (error.error_code === 404 || (error.error_code === 400 && ['other', 'moved'].includes(failureOf(error).kind)))

const bySign: readonly (readonly [RegExp, Feature])[] = [
  // An old server reads only the label of such a button.
  [/text buttons are unallowed|copy_?text/i, 'copy'],
  [/messageentity.*unsupported type|date_?time/i, 'moments'],
  // 10.1 takes rich messages, but not as blocks. A server that does not know `rich_message` sees an edit without text.
  [/rich_message_content_required|unsupported|not supported|message text is empty/i, 'rich'],
]

function featureIn(error: unknown): Feature | undefined {
  if (!(error instanceof GrammyError)) return undefined
  return error.error_code === 404 ? 'rich' : bySign.find(([sign]) => sign.test(error.description))?.[1]
}

const all: ReadonlySet<Feature> = new Set(['copy', 'moments'])

/** The message without copy buttons or date_time entities. Returns the same object when it has none. */
function withoutUnsupported(message: Message, unknown: ReadonlySet<Feature>): Message {
  const { buttons, entities } = message
  const isKey = ({ copy }: Message['buttons'][number][number]) => copy === undefined || !unknown.has('copy')
  const isMark = ({ type }: Message['entities'][number]) => type !== 'date_time' || !unknown.has('moments')
  if (buttons.every(row => row.every(isKey)) && entities.every(isMark)) return message
  const rows = buttons.map(row => row.filter(isKey)).filter(row => row.length > 0)
  return { ...message, entities: entities.filter(isMark), buttons: rows }
}

/** Returns undefined when the call is refused as malformed. */
async function unlessMalformed<T>(call: Promise<T>): Promise<{ readonly value: T } | undefined> {
  try {
    return { value: await call }
  } catch (error) {
    if (!isMalformed(error)) throw error
    return undefined
  }
}

/** Sending to servers that may not know all that we send: what they refuse is left out, and that is remembered. */
import { GrammyError } from 'grammy'
import type { Message, Rich } from '../../writing/message/message.ts'
import { failureOf } from '../api/classify-error.ts'
import { described, type Log } from '../process/log.ts'

/** Buttons that copy are of Bot API 7.11, moments of 9.5, rich messages as blocks of 10.2. */
type Feature = 'copy' | 'moments' | 'rich'

/** What is known of a server, for as long as the process runs. */
export interface ServerFeatures {
  /** Calls with the message as it is; where that is refused, without what is newer than the server; at last as words alone. */
  sendWithFallback<T>(message: Message, call: (message: Message) => Promise<T>): Promise<T>
  /** Calls with its rich form. Missing: undefined where it has none or the server takes none; then the plain one is for sending. */
  rich<T>(message: Message, call: (rich: Rich) => Promise<T>): Promise<T | undefined>
}

/** Of a server nothing is known at first: each thing is tried, and what it does not know not a second time. */
export function detectFeatures(log: Log): ServerFeatures {
  const unknown = new Set<Feature>()

  const learn = (error: unknown): void => {
    const one = featureIn(error)
    if (one !== undefined) unknown.add(one)
  }

  return {
    async sendWithFallback(message, call) {
      const whole = unknown.size === 0 ? message : withoutUnsupported(message, unknown)
      try {
        return await call(whole)
      } catch (error) {
        if (!isMalformed(error)) throw error
        const plainer = withoutUnsupported(whole, all)
        const done = plainer === whole ? undefined : await unlessMalformed(call(plainer))
        if (done !== undefined) {
          learn(error)
          log.warn({ err: described(error) }, 'sent without what the server does not know')
          return done.value
        }
        // The words without their links are better than no word.
        log.error({ err: described(error) }, 'sent without links and buttons')
        const { keyboard: _, ...bare } = message
        return call({ ...bare, entities: [], buttons: [] })
      }
    },
    async rich({ rich }, call) {
      if (rich === undefined || unknown.has('rich')) return undefined
      try {
        return await call(rich)
      } catch (error) {
        if (!isRichRefused(error)) throw error
        learn(error)
        log.warn({ err: described(error) }, 'a table was refused, and its plain form is sent')
        return undefined
      }
    },
  }
}

/** Whether Telegram has refused a message for its entities or its buttons. */
export const isMalformed = (error: unknown): boolean =>
  error instanceof GrammyError &&
  error.error_code === 400 &&
  /can't parse|entit|button|reply_markup|keyboard|url/i.test(error.description)

/** Whether a rich message was refused for what it is: not what holds of the chat as well, where the plain form would fare no better. */
const isRichRefused = (error: unknown): boolean =>
  error instanceof GrammyError &&
  (error.error_code === 404 || (error.error_code === 400 && ['other', 'moved'].includes(failureOf(error).kind)))

const bySign: readonly (readonly [RegExp, Feature])[] = [
  // An old server reads the label of such a button, and nothing else.
  [/text buttons are unallowed|copy_?text/i, 'copy'],
  [/messageentity.*unsupported type|date_?time/i, 'moments'],
  // 10.1 takes rich messages, but not as blocks; and where `rich_message` is not known, an edit has no text.
  [/rich_message_content_required|unsupported|not supported|message text is empty/i, 'rich'],
]

function featureIn(error: unknown): Feature | undefined {
  if (!(error instanceof GrammyError)) return undefined
  return error.error_code === 404 ? 'rich' : bySign.find(([sign]) => sign.test(error.description))?.[1]
}

const all: ReadonlySet<Feature> = new Set(['copy', 'moments'])

/** The message without these: no button that copies, no moment. Shape: the very same one, when it has none of them. */
function withoutUnsupported(message: Message, unknown: ReadonlySet<Feature>): Message {
  const { buttons, entities } = message
  const isKey = ({ copy }: Message['buttons'][number][number]) => copy === undefined || !unknown.has('copy')
  const isMark = ({ type }: Message['entities'][number]) => type !== 'date_time' || !unknown.has('moments')
  if (buttons.every(row => row.every(isKey)) && entities.every(isMark)) return message
  const rows = buttons.map(row => row.filter(isKey)).filter(row => row.length > 0)
  return { ...message, entities: entities.filter(isMark), buttons: rows }
}

/** What came of it. Missing: undefined where it is malformed. */
async function unlessMalformed<T>(call: Promise<T>): Promise<{ readonly value: T } | undefined> {
  try {
    return { value: await call }
  } catch (error) {
    if (!isMalformed(error)) throw error
    return undefined
  }
}

import { GrammyError, HttpError } from 'grammy'
import pino from 'pino'
import { StoreError } from '../../data/engine/store-error.ts'
import { inSources } from './source-places.ts'

/** One line of JSON for each event. It contains no text and no name of a person. */
export type Log = pino.Logger

/** Values that must never be in the log. */
export type Secrets = readonly (string | undefined)[]

/** A log that writes scrubbed lines with `write`. `secrets`, and all that looks like a bot token, are replaced. */
export function openLog(level: pino.LevelWithSilent, secrets: Secrets, write: (line: string) => void): Log {
  const known = secrets.flatMap(secret => secret?.trim() || [])
  return pino(
    { level, base: null, timestamp: isoTime(), formatters: { level: label => ({ level: label }) } },
    { write: line => write(`${clean(line.trimEnd(), known)}\n`) },
  )
}

/** The time as a field. Lines of one millisecond share it: to write it takes as long as a third of the line. */
function isoTime(): () => string {
  let at = Number.NaN
  let field = ''
  return () => {
    const now = Date.now()
    if (now !== at) field = `,"time":"${new Date(now).toISOString()}"`
    at = now
    return field
  }
}

/** A cheap look: the expression below tries each number of a line. */
const mayHoldToken = /:[\w-]{20}|%3A|\/bot/i
const anyToken = /\d{6,}(?::|%3A)[\w-]{20,}|(?<=\/bot)\d+(?::|%3A)[\w-]+/gi
// JSON escapes C0. The others start a new line in some terminals, or reverse the text.
const unsafe = /[\0-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** The line without secrets and tokens, with escaped control characters, so that it stays one line. */
export function scrubbed(line: string, secrets: Secrets): string {
  return clean(
    line,
    secrets.flatMap(secret => secret?.trim() || []),
  )
}

function clean(line: string, secrets: readonly string[]): string {
  const known = secrets.reduce((rest, secret) => rest.replaceAll(secret, '[token]'), line)
  const text = mayHoldToken.test(known) ? known.replace(anyToken, '[token]') : known
  // The expression costs 3 µs a line, this check a tenth of that.
  if (isPrintableAscii(text)) return text
  return text.replace(unsafe, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function isPrintableAscii(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code < 0x20 || code > 0x7e) return false
  }
  return true
}

/** What the log contains of an error: never its message, which may quote a person or contain the token. */
export interface Described {
  readonly name: string
  readonly code?: string | number
  readonly method?: string
  readonly description?: string
  /** The frames of its stack, without the message. */
  readonly at?: readonly string[]
}

/** An error as the log shows it. Takes any thrown value. */
export function described(error: unknown): Described {
  if (error instanceof GrammyError) {
    const { name, error_code: code, method, description } = error
    return { name, code, method, description }
  }
  if (error instanceof HttpError) return { name: error.name, ...codeOf(error.error) }
  if (!(error instanceof Error)) return { name: typeof error }
  // The message is for the operator: the file, and its fault.
  if (error instanceof StoreError) return { name: error.name, description: error.message }
  return { name: error.name, ...codeOf(error), at: frames(error) }
}

/** ECONNRESET, ENOSPC; the type of a node-fetch error. */
function codeOf(error: unknown): { readonly code?: string | number } {
  if (typeof error !== 'object' || error === null) return {}
  const name = ['code', 'type', 'name'].find(it => it in error)
  const code: unknown = name && Reflect.get(error, name)
  return typeof code === 'string' || typeof code === 'number' ? { code } : {}
}

/** Skips the message, whose lines may look like frames. */
const frames = ({ stack = '', message }: Error): readonly string[] =>
  stack
    .slice(message === '' ? 0 : stack.indexOf(message) + message.length)
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .slice(0, 6)
    .map(line => inSources(line.trim()))

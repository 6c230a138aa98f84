import { GrammyError, HttpError } from 'grammy'
import pino from 'pino'
import { StoreError } from '../../data/engine/store-error.ts'

/** One line of JSON an event. Nothing that a person wrote or is called goes into it. */
export type Log = pino.Logger

/** What must never be read; the absent ones are not looked for. */
export type Secrets = readonly (string | undefined)[]

/**
 * A log that writes whole lines through `write`, each scrubbed.
 *
 * `secrets` are hidden wherever they turn up, besides whatever looks like a bot's token.
 */
export function openLog(level: pino.LevelWithSilent, secrets: Secrets, write: (line: string) => void): Log {
  const known = secrets.flatMap(secret => secret?.trim() || [])
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: label => ({ level: label }) } },
    { write: line => write(`${clean(line.trimEnd(), known)}\n`) },
  )
}

const anyToken = /\d{6,}(?::|%3A)[\w-]{20,}|(?<=\/bot)\d+(?::|%3A)[\w-]+/gi
// The escapes of JSON cover C0; the rest would still start a new line in some terminals, or turn the text round.
const unsafe = /[\0-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g

/** The line without secrets and tokens, and with control characters written out, so that it stays one line. */
export function scrubbed(line: string, secrets: Secrets): string {
  return clean(
    line,
    secrets.flatMap(secret => secret?.trim() || []),
  )
}

function clean(line: string, secrets: readonly string[]): string {
  return secrets
    .reduce((text, secret) => text.replaceAll(secret, '[token]'), line)
    .replace(anyToken, '[token]')
    .replace(unsafe, char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** What may be said of an error: never its message, which may quote a person or hold the token. */
export interface Described {
  readonly name: string
  readonly code?: string | number
  readonly method?: string
  readonly description?: string
  /** Where in our code: the frames of its stack, without the message. */
  readonly at?: readonly string[]
}

/** An error as the log shows it. Anything may have been thrown. */
export function described(error: unknown): Described {
  if (error instanceof GrammyError) {
    const { name, error_code: code, method, description } = error
    return { name, code, method, description }
  }
  if (error instanceof HttpError) return { name: error.name, ...codeOf(error.error) }
  if (!(error instanceof Error)) return { name: typeof error }
  // Written for the operator: the file, and what is wrong with it.
  if (error instanceof StoreError) return { name: error.name, description: error.message }
  return { name: error.name, ...codeOf(error), at: frames(error) }
}

/** ECONNRESET, ENOSPC; of node-fetch's own errors, what kind they are. */
function codeOf(error: unknown): { readonly code?: string | number } {
  if (typeof error !== 'object' || error === null) return {}
  const code = 'code' in error ? error.code : 'type' in error ? error.type : 'name' in error ? error.name : undefined
  return typeof code === 'string' || typeof code === 'number' ? { code } : {}
}

/** A message may have lines that look like frames. */
const frames = ({ stack = '', message }: Error): readonly string[] =>
  stack
    .slice(message === '' ? 0 : stack.indexOf(message) + message.length)
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .slice(0, 6)
    .map(line => line.trim())

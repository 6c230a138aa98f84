/** The command line of `npm run ask --`. */
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { type Code, code } from '../data/model/schema.ts'

/** What --help prints. */
export const usage = `Usage: npm run ask -- [options] ["question or /command"]

Without a question it is a prompt: one private chat with the bot, until Ctrl+D or exit.
From a pipe it reads one question a line.

Options:
  --lang en|az|ru|zh  language of the answers (default: the language of the question)
  --today YYYY-MM-DD  answer as on this day
  --json              print {understood, because, answer, text} instead of text; needs a question
  --batch FILE        answer a file of JSON lines, in JSON lines
  -h, --help          print this help

Examples:
  npm run ask
  npm run ask -- "/turnover 2025"
  npm run ask -- --lang ru "imports from China, January 2026"
  npm run ask -- --json "/rank"
  npm run ask -- --batch questions.jsonl
  printf 'turnover 2025\\nand exports?\\n' | npm run ask`

/** What parseArgs accepts. */
export const askOptions = {
  lang: { type: 'string' },
  today: { type: 'string' },
  json: { type: 'boolean' },
  batch: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

export interface Options {
  readonly lang?: Code
  /** The day to answer on. Default: today. */
  readonly today?: string
  /** Always true for a batch. */
  readonly json: boolean
  readonly batch?: string
  /** The question. Absent: a prompt or a batch. */
  readonly text?: string
  readonly help?: true
}

/** An invalid command line. The message is one line. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/**
 * Parses the options, in any order; --help overrides all others.
 * Throws a UsageError for an unknown option, an invalid value, an empty question, or --json without a question.
 */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = split(args)
  if (values.help === true) return { help: true, json: false }
  const lang = values.lang === undefined ? undefined : code.safeParse(values.lang).data
  if (values.lang !== undefined && lang === undefined) throw new UsageError('--lang takes en, az, ru or zh')
  if (values.today !== undefined && !z.iso.date().safeParse(values.today).success)
    throw new UsageError('--today takes a date such as 2026-11-24')
  const text = positionals.length === 0 ? undefined : positionals.join(' ')
  if (values.batch === undefined && (text?.trim() === '' || (text === undefined && values.json === true)))
    throw new UsageError('there is no question; --help shows how to ask one')
  return {
    json: values.json === true || values.batch !== undefined,
    ...(text === undefined ? {} : { text }),
    ...(lang === undefined ? {} : { lang }),
    ...(values.today === undefined ? {} : { today: values.today }),
    ...(values.batch === undefined ? {} : { batch: values.batch }),
  }
}

function split(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: askOptions })
  } catch (error) {
    // Node's first sentence names the option. The rest explains quoting, which is not the problem here.
    const [what = ''] = error instanceof Error ? error.message.split(/\.\s|\n/) : []
    throw new UsageError(`${what}; --help lists the options`)
  }
}

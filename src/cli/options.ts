/** The command line of `npm run ask --`. */
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { defined } from '../data/model/defined.ts'
import { type Code, code } from '../data/model/schema.ts'

export const usage = `Usage: npm run ask -- [options] ["question or /command"]

Without a question it is a prompt: one private chat with the bot, until Ctrl+D or exit.
From a pipe it reads one question a line.

Options:
  --lang en|az|ru|zh  language of the answers (default: the language of the question)
  --today YYYY-MM-DD  answer as on this day
  --json              print {understood, because, answer, text} instead of text; needs a question or a file
  --batch FILE        answer a file of JSON lines, in JSON lines
  --read FILE         print the claims of an article: figures, growths, ranks, quotes
  --read --batch DIR --out DIR
                      write NAME.json for each article NAME.txt of a folder
  --out DIR           where --batch DIR writes; where a file of /export is written
                      (default: the current folder)
  --check FILE        check the claims of a post or an article against the data
  -h, --help          print this help

Examples:
  npm run ask
  npm run ask -- "/turnover 2025"
  npm run ask -- --lang ru "imports from China, January 2026"
  npm run ask -- --json "/rank"
  npm run ask -- --batch questions.jsonl
  npm run ask -- --out figures "/export xlsx exports italy"
  npm run ask -- --read article.txt --json
  npm run ask -- --check post.txt
  printf 'turnover 2025\\nand exports?\\n' | npm run ask`

export const askOptions = {
  lang: { type: 'string' },
  today: { type: 'string' },
  json: { type: 'boolean' },
  batch: { type: 'string' },
  // The file is an argument of its own, because a folder comes with --batch.
  read: { type: 'boolean' },
  out: { type: 'string' },
  check: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

export interface Options {
  readonly lang?: Code
  /** The day to answer on. Default: today. */
  readonly today?: string
  /** Always true for a batch. */
  readonly json: boolean
  readonly batch?: string
  /** The folder for files: of what was read, when the batch is a folder of articles; else of /export. */
  readonly out?: string
  readonly read?: string
  readonly check?: string
  /** The question. Absent: a prompt, a batch or a file. */
  readonly text?: string
  readonly help?: true
}

/** An invalid command line. The message is one line. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** Parses the options; --help overrides all others. Throws a UsageError for an invalid option, and for options that exclude each other. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = split(args)
  if (values.help === true) return { help: true, json: false }
  const lang = values.lang === undefined ? undefined : code.safeParse(values.lang).data
  if (values.lang !== undefined && lang === undefined) throw new UsageError('--lang takes en, az, ru or zh')
  if (values.today !== undefined && !z.iso.date().safeParse(values.today).success)
    throw new UsageError('--today takes a date such as 2026-11-24')
  const { batch, out, check } = values
  const wrong = wrongTogether(values, positionals)
  if (wrong !== undefined) throw new UsageError(wrong)
  const text = positionals.length === 0 ? undefined : positionals.join(' ')
  return {
    json: values.json === true || batch !== undefined,
    ...defined(values.read === true ? { read: text } : { text }),
    ...defined({ lang, today: values.today, batch, out, check }),
  }
}

/** Why these options and words make no command. */
function wrongTogether({ batch, out, read, check, json }: Values, words: readonly string[]): string | undefined {
  const isFolder = batch !== undefined && (read === true || out !== undefined)
  if (out !== undefined && batch === undefined && (read === true || check !== undefined || json === true))
    return '--out goes with --batch DIR, or with a question'
  if (isFolder && out === undefined) return '--read --batch DIR also takes --out DIR'
  if (check !== undefined && (batch !== undefined || read === true)) return '--check takes one file'
  if ((isFolder || check !== undefined) && words.length > 0) return `"${words.join(' ')}" is not an option`
  if (read === true && !isFolder && words.length !== 1) return '--read takes one file'
  const isQuestion = batch === undefined && check === undefined
  return isQuestion && words.join(' ').trim() === '' && (words.length > 0 || json === true)
    ? 'there is no question; --help shows how to ask one'
    : undefined
}

type Values = ReturnType<typeof split>['values']

function split(args: readonly string[]) {
  try {
    return parseArgs({ args: args.flatMap(withoutSign), allowPositionals: true, options: askOptions })
  } catch (error) {
    // Node's first sentence names the option. The rest explains quoting, which is not the problem here.
    const [what = ''] = error instanceof Error ? error.message.split(/\.\s|\n/) : []
    throw new UsageError(`${what}; --help lists the options`)
  }
}

/** --read=FILE is --read and FILE. */
const withoutSign = (arg: string): readonly string[] =>
  arg.startsWith('--read=') ? ['--read', arg.slice('--read='.length)] : [arg]

/** npm run ask -- "question or /command": the bot's answer in the terminal. Without a question, a prompt. Also reads and checks files. */
import { readFile } from 'node:fs/promises'
import { calendarOf } from '../data/model/time-zones.ts'
import { openReadOnly } from '../data/open-read-only.ts'
import { configIn } from '../env.ts'
import type { AppConfig } from '../handlers/request/request-context.ts'
import { dayOfArticle } from './article-file.ts'
import { type Options, readOptions, UsageError, usage } from './options.ts'
import { openChat, runPrompt } from './prompt.ts'
import { articleReader } from './read-article.ts'
import { countText, openPost, readFolder, readOne } from './read-files.ts'
import { batchLines, checkText, openTerminal, typed } from './terminal.ts'

/** Reads the data, also while the bot runs, and writes nothing. */
async function configOn(today: string | undefined): Promise<Omit<AppConfig, 'bot'>> {
  const config = configIn()
  const now = (): Date => (today === undefined ? new Date() : new Date(`${today}T12:00:00Z`))
  return {
    store: await openReadOnly({ ...config, now, notice: () => undefined }),
    pair: { reporter: config.home, partner: config.partner },
    language: config.language,
    now,
    dayOf: today === undefined ? calendarOf(config.timeZone) : () => today,
  }
}

async function answerLines({ lang, today, json, batch, out, text = '' }: Options): Promise<void> {
  const lines = batch === undefined ? [typed(text, lang)] : batchLines(await readFile(batch, 'utf8'), lang)
  const terminal = await openTerminal(await configOn(today), out)
  for (const line of lines) {
    const answer = json ? await terminal.json(line) : await terminal.text(line)
    if (answer !== '') process.stdout.write(`${answer}\n`)
  }
}

async function prompt({ lang, today, out }: Options): Promise<void> {
  const { stdin: input, stdout: output } = process
  const isTerminal = input.isTTY === true && output.isTTY === true
  await runPrompt(await openChat(await configOn(today), lang, out), { input, output, isTerminal })
}

async function readFileClaims({ read = '', today, json }: Options): Promise<void> {
  const reader = await articleReader(await configOn(today), today)
  process.stdout.write(`${await readOne(read, reader, json ? 'json' : 'list')}\n`)
}

/** A folder in which a file could not be read ends with the exit status of a fault. */
async function readFolderClaims(folder: string, out: string, today: string | undefined): Promise<void> {
  const reader = await articleReader(await configOn(today), today)
  const { read, faults } = await readFolder(folder, out, reader)
  for (const fault of faults) process.stderr.write(`ask: ${fault}\n`)
  process.stdout.write(`${countText(read, faults.length)}\n`)
  if (faults.length > 0) process.exitCode = 1
}

/** Checks the text as on its day, because it says "this year" of that year. */
async function checkClaims({ check = '', lang, today, json }: Options): Promise<void> {
  const article = await openPost(check)
  const config = await configOn(today ?? dayOfArticle(article))
  const text = article.text.trim()
  const answer = json
    ? await (await openTerminal(config)).json(typed(`/check ${text}`, lang))
    : await checkText(text, lang, config)
  process.stdout.write(`${answer}\n`)
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  const { help, text, batch, out, read, check } = options
  if (help === true) process.stdout.write(`${usage}\n`)
  else if (read !== undefined) await readFileClaims(options)
  else if (batch !== undefined && out !== undefined) await readFolderClaims(batch, out, options.today)
  else if (check !== undefined) await checkClaims(options)
  else if (text === undefined && batch === undefined) await prompt(options)
  else await answerLines(options)
}

// `npm run ask | head -1`: who reads has enough.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1))

main().catch((error: unknown) => {
  process.stderr.write(`ask: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(error instanceof UsageError ? 2 : 1)
})

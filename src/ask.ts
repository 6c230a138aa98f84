/** The same answers in the terminal: npm run ask -- [--lang ru] [--today 2026-11-24] [--json] "question or /command". */
import { readFile } from 'node:fs/promises'
import { calendarOf, readConfig } from './config.ts'
import { peekData } from './data/peek.ts'
import { environment } from './env.ts'
import { readOptions } from './options.ts'
import { batchLines, openTerminal, type Terminal, typed } from './terminal.ts'

/** Beside a bot that is running: it looks at the data and writes nothing. */
async function terminalOn(today: string | undefined): Promise<Terminal> {
  const config = readConfig(environment())
  const now = (): Date => (today === undefined ? new Date() : new Date(`${today}T12:00:00Z`))
  return openTerminal({
    store: await peekData({ dataDir: config.dataDir, now, notice: () => undefined }),
    pair: { reporter: config.home, partner: config.partner },
    language: config.language,
    now,
    dayOf: today === undefined ? calendarOf(config.timeZone) : () => today,
  })
}

async function main(): Promise<void> {
  const { lang, today, json, batch, text } = readOptions(process.argv.slice(2))
  const lines = batch === undefined ? [typed(text, lang)] : batchLines(await readFile(batch, 'utf8'), lang)
  const terminal = await terminalOn(today)
  for (const line of lines) {
    const answer = json ? await terminal.json(line) : await terminal.text(line)
    if (answer !== '') process.stdout.write(`${answer}\n`)
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`ask: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})

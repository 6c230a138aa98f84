/** The prompt of `npm run ask`: a private chat with the bot, one line at a time. */
import { createInterface, type Interface } from 'node:readline/promises'
import type { Readable, Writable } from 'node:stream'
import type { Code } from '../data/model/schema.ts'
import { createApp } from '../handlers/app.ts'
import type { AppConfig } from '../handlers/request/request-context.ts'
import { addressed } from '../reading/addressed.ts'
import type { Message } from '../writing/message/message.ts'
import { savedLine } from './save-file.ts'
import {
  type Asker,
  bot,
  type Choice,
  choicesOf,
  here as currentFolder,
  personOf,
  printed,
  printedWhole,
} from './terminal.ts'

const welcome =
  'Ask in your own words, or type /help. A number takes a choice; Ctrl+D or exit ends. Settings last until then.'

export interface TerminalChat {
  /** The bot's answer to the line; '' when it does not answer. */
  hear(line: string): Promise<string>
}

/** Opens a private chat with memory. `lang` is the language of the chat; without it, each answer is in the language of its question. */
export async function openChat(
  config: Omit<AppConfig, 'bot'>,
  lang?: Code,
  folder: string = currentFolder,
): Promise<TerminalChat> {
  const app = createApp({ ...config, bot: `@${bot}` })
  const here = { chat: { id: 1, kind: 'private' }, person: personOf(1, '', lang), addressed: true } as const
  if (lang !== undefined) await app.press(`lang-${lang}`, here)
  let choices: readonly Choice[] = []
  /** A choice is answered in the language of the last question. */
  let asker: Asker & { readonly addressed: true } = here

  /** A press that returns only a notice leaves the choices as they are. */
  const say = (toast: string | undefined, messages: readonly Message[], whole?: string): string => {
    const told = [toast ?? '', ...(whole === undefined ? messages.map(message => printed(message)) : [whole])]
    const text = told.filter(part => part !== '').join('\n')
    if (messages.length === 0) return text
    choices = messages.flatMap(choicesOf)
    const menu = choices.map(({ label }, i) => `${i + 1}) ${label}`).join('  ')
    return menu === '' ? text : `${text}\n\n${menu}`
  }

  return {
    async hear(line) {
      const chosen = /^\d{1,2}$/.test(line.trim()) ? choices[Number(line) - 1] : undefined
      if (chosen !== undefined) {
        const { toast, message, below } = await app.press(chosen.data, asker)
        // The choices stay: the file is one more message, not another answer.
        if (below?.file !== undefined) return `${printed(below)}\n${await savedLine(below, folder)}`
        const shown = [message, below].filter(one => one !== undefined)
        return say(toast, shown)
      }
      asker = { ...here, person: personOf(1, line, lang) }
      const consulted = await app.consult({ ...asker, text: addressed(line, bot).text })
      if (consulted === undefined) return ''
      const whole = await printedWhole(consulted, app, asker, folder)
      return say(undefined, [consulted.message], whole)
    },
  }
}

export interface Streams {
  readonly input: Readable
  readonly output: Writable
  /** Whether to show a prompt, with a history for the arrow keys. */
  readonly isTerminal: boolean
}

/** Answers line by line until the input ends or is 'exit'. An error prints one sentence; the prompt goes on. */
export async function runPrompt(chat: TerminalChat, { input, output, isTerminal }: Streams): Promise<void> {
  const lines = createInterface({ input, terminal: isTerminal, ...(isTerminal && { output }) })
  const invite = invitation(lines, isTerminal)
  if (isTerminal) output.write(`${welcome}\n`)
  invite()
  for await (const line of lines) {
    if (line.trim().toLowerCase() === 'exit') return lines.close()
    const answer = line.trim() === '' ? '' : await chat.hear(line).catch(sorry)
    if (answer !== '') output.write(`${answer}\n\n`)
    invite()
  }
  // Ctrl+D leaves the cursor after the prompt.
  if (isTerminal) output.write('\n')
}

/** Shows the prompt, unless the input has ended: then readline throws. */
function invitation(lines: Interface, isTerminal: boolean): () => void {
  let isOpen = isTerminal
  lines.once('close', () => {
    isOpen = false
  })
  return () => {
    if (isOpen) lines.prompt()
  }
}

const sorry = (error: unknown): string => `Not answered: ${error instanceof Error ? error.message : String(error)}`

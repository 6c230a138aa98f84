/** A message in some chat of others keeps the language that it was put there in, whoever presses its buttons: they carry it. */
import { languages } from '../../languages/languages.ts'
import type { Language } from '../../languages/model/say.ts'
import type { Button, Message } from './message.ts'

/** The message with its language in front of what its buttons ask: 'ru.1fT-AZE-CHN-2025'. One without room for it stays as it is. */
export function withButtonLanguage(message: Message, { code }: Language): Message {
  const kept = (button: Button): Button => {
    const data = `${code}.${button.data}`
    return button.data === undefined || data.length > longest ? button : { label: button.label, data }
  }
  return { ...message, buttons: message.buttons.map(row => row.map(kept)) }
}

/** Telegram's own limit, in bytes; all of it is ASCII. */
const longest = 64

/** The language that a button carries, and what it asks. Missing: no language where it carries none. */
export function readButtonLanguage(data: string): { readonly language?: Language; readonly data: string } {
  const language = languages.find(({ code }) => data.startsWith(`${code}.`))
  return language === undefined ? { data } : { language, data: data.slice(language.code.length + 1) }
}

/** Language of inline messages: their buttons carry it, so an answer stays in it no matter who presses. */
import { languages } from '../../languages/languages.ts'
import type { Language } from '../../languages/model/say.ts'
import type { Button, Message } from './message.ts'

/** Puts the language in front of the data of each button: 'ru.1fT-AZE-CHN-2025'. Data without room for it stays. */
export function withButtonLanguage(message: Message, { code }: Language): Message {
  const withLanguage = (button: Button): Button => {
    const data = `${code}.${button.data}`
    return button.data === undefined || data.length > maxBytes ? button : { label: button.label, data }
  }
  return { ...message, buttons: message.buttons.map(row => row.map(withLanguage)) }
}

/** Telegram's limit. All data is ASCII. */
const maxBytes = 64

/** Splits the data of a button into its language, if it carries one, and what it asks. */
export function readButtonLanguage(data: string): { readonly language?: Language; readonly data: string } {
  const language = languages.find(({ code }) => data.startsWith(`${code}.`))
  return language === undefined ? { data } : { language, data: data.slice(language.code.length + 1) }
}

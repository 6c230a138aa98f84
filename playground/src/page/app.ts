import type { Move } from '../clock.ts'
import type { Message } from '../shapes.ts'
import type { BotRole } from '../views.ts'
import type { State } from './state.ts'
import type { Words } from './words/words.ts'

/** The actions that the parts of the page can call. */
export interface App {
  readonly state: State
  readonly words: Words
  /** Redraws the page from the state. */
  show(): void
  say(text: string, chatId?: number): Promise<void>
  /** Sends the text with the attached file and origin. */
  send(text: string): Promise<void>
  press(message: Message, data: string): Promise<void>
  choose(queryId: string, resultId: string): Promise<void>
  openChat(chatId: number): void
  switchPerson(personId: number): Promise<void>
  switchLanguage(code: string): Promise<void>
  setBlocked(isBlocked: boolean): Promise<void>
  /** Changes the bot's role in the open group or channel. */
  setBotRole(to: BotRole): Promise<void>
  moveClock(move: Move): Promise<void>
  forward(message: Message): Promise<void>
  /** Opens a t.me link of the bot inside the page. Returns false for other links. */
  openLink(url: string): boolean
  /** Puts a text into the composer. */
  compose(text: string): void
}

/** The key of a button: message and position. */
export function buttonKey(message: Message, data: string): string {
  return `${message.chat.id}:${message.message_id}:${data}`
}

import type { Move } from '../clock.ts'
import type { Message } from '../shapes.ts'
import type { BotRole } from '../views.ts'
import type { State } from './state.ts'
import type { Words } from './words/words.ts'

/** What the parts of the page may ask of it. */
export interface App {
  readonly state: State
  readonly words: Words
  /** Shows what the state says. */
  show(): void
  say(text: string, chatId?: number): Promise<void>
  /** Says it with all that goes along: a file, an origin. */
  send(text: string): Promise<void>
  press(message: Message, data: string): Promise<void>
  choose(queryId: string, resultId: string): Promise<void>
  openChat(chatId: number): void
  switchPerson(personId: number): Promise<void>
  switchLanguage(code: string): Promise<void>
  setBlocked(isBlocked: boolean): Promise<void>
  /** Gives the bot its place in the open group or channel. */
  setBotRole(to: BotRole): Promise<void>
  moveClock(move: Move): Promise<void>
  forward(message: Message): Promise<void>
  /** Opens a link of Telegram's inside the page; false when it is somebody else's. */
  openLink(url: string): boolean
  /** Puts words into the composer. */
  compose(text: string): void
}

/** Which button of which message. */
export function buttonKey(message: Message, data: string): string {
  return `${message.chat.id}:${message.message_id}:${data}`
}

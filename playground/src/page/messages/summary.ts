import type { Message } from '../../shapes.ts'
import type { App } from '../app.ts'
import { noticeOf } from './notices.ts'
import { richWords } from './rich-words.ts'

/** A message in one line: its first words, its file, or its notice. */
export function summary(app: App, message: Message): string {
  const text =
    message.rich_message === undefined
      ? (message.text ?? message.caption ?? message.document?.file_name ?? noticeOf(app, message))
      : richWords(message)
  return (text ?? app.words.photo).split('\n')[0] ?? ''
}

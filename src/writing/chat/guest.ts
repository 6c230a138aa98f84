/** What a guest says that has no figure to show. */
import { compose } from '../message/compose.ts'
import { line, type Writing } from '../message/draft.ts'
import type { Message } from '../message/message.ts'
import { examples } from './pages.ts'

/** What it answers and how it is asked, with three questions to tap. */
export const writeGuestHelp = (writing: Writing): Message =>
  compose(
    { lines: [line([writing.language.say.inline.guest(writing.bot)])], buttons: examples(writing) },
    { ...writing, medium: 'inline' },
  )

/** Whether there is a command in it that a tap would send: in a chat that the bot is not in, nobody hears it. */
export const hasCommand = ({ text }: Message): boolean => /(?<![\p{L}\p{N}/:])\/[a-z]/u.test(text)

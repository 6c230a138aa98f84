/** What stood, and what stands now. */
import { type Text, text } from '../../languages/model/text.ts'

const arrow = ' → '

/** 'now'; where it was something else before, 'before → now', and '–' where one of them is nothing. */
export const beforeAndAfter = (before: string, now: string): string =>
  before === now ? now : `${shown(before)}${arrow}${shown(now)}`
const shown = (words: string): string => (words === '' ? '–' : words)

/** The same, with the new one as it is marked. */
export const wasAndMarked = (before: string | undefined, now: string, marked: Text): Text =>
  before === undefined || before === now ? marked : text`${before}${arrow}${marked}`

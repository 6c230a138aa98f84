/** Values with what they were before. */
import { type Text, text } from '../../languages/model/voice/text.ts'
import type { ComposeContext } from '../message/body.ts'
import { type DraftLine, line } from '../message/draft.ts'

const arrow = ' → '

/** 'before → now', or 'now' when both are equal. An empty value is '–'. */
export const beforeAndAfter = (before: string, now: string): string =>
  before === now ? now : `${shown(before)}${arrow}${shown(now)}`
const shown = (words: string): string => (words === '' ? '–' : words)

/** Like `beforeAndAfter`, with the markup of the new value. */
export const wasAndMarked = (before: string | undefined, now: string, marked: Text): Text =>
  before === undefined || before === now ? marked : text`${before}${arrow}${marked}`

interface Edited {
  readonly before: string | undefined
  readonly now: string | undefined
  readonly isEdited?: boolean
}

/** 'Counted by: A', or 'Counted by: A → B' when a correction (`before` or `isEdited`) changes it. No line without a value. */
export function field(
  label: string,
  { before, now, isEdited = before !== undefined }: Edited,
  priority: number,
  { language: { say } }: ComposeContext,
): readonly DraftLine[] {
  if (before === undefined && now === undefined) return []
  const value = isEdited ? beforeAndAfter(before ?? '', now ?? '') : (now ?? '')
  return [line([`${label}${say.colon}${value}`], priority)]
}

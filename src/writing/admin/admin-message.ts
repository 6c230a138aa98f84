/** A message to somebody who keeps the data: it may hold more than a reader's. */
import { type ComposeContext, fitLines, type MessageLimits, rows } from '../message/compose.ts'
import type { DraftButton, DraftLine } from '../message/draft.ts'
import type { Message } from '../message/message.ts'

const room: MessageLimits = { lines: 24, sources: 10, characters: 3500 }

/** The lines with their sources under them; where there is no room for all, the least important fall away. */
export function adminMessage(
  lines: readonly DraftLine[],
  saying: ComposeContext,
  buttons: readonly DraftButton[] = [],
): Message {
  const { text, entities } = fitLines(lines, saying, room)
  return { text, entities, buttons: rows(buttons) }
}

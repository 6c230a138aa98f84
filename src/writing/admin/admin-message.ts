/** Messages to admins: they may be longer than messages to readers. */
import type { Language } from '../../languages/model/say.ts'
import type { ComposeContext } from '../message/body.ts'
import { fitLines, type MessageLimits, rows } from '../message/compose.ts'
import { type DraftButton, type DraftLine, line } from '../message/draft.ts'
import type { Message } from '../message/message.ts'

const limits: MessageLimits = { lines: 24, sources: 10, characters: 3500 }

/** Priorities of lines in messages to admins. See `Priority`. */
export const AdminPriority = {
  /** A project or organisation that a change would create. */
  newName: 98,
  source: 97,
  earlierWords: 96,
  /** Excerpt, title and ids. */
  content: 95,
  earlierSource: 94,
  warning: 93,
  project: 90,
  sourceId: 90,
  row: 90,
  compiler: 85,
  address: 85,
  speaker: 84,
  retoldBy: 80,
  sourceLanguage: 80,
  moreRows: 79,
  agreement: 75,
  counts: 70,
  topics: 60,
  note: 60,
  place: 50,
  moreChecks: 40,
} as const

/** The lines with their sources. Lines of the lowest priority are dropped when there is no room for all. */
export function adminMessage(
  lines: readonly DraftLine[],
  context: ComposeContext,
  buttons: readonly DraftButton[] = [],
): Message {
  const { text, entities } = fitLines(lines, context, limits)
  return { text, entities, buttons: rows(buttons) }
}

/** '1,072' as the language writes it. */
export const numberText = (n: number, { voice }: Pick<Language, 'voice'>): string => voice.number(String(n))

/** 'and 12 more' when `count` is positive. */
export const moreLine = (count: number, language: Language, priority?: number): readonly DraftLine[] =>
  count > 0 ? [line([language.say.office.more(numberText(count, language))], priority)] : []

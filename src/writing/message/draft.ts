/** Draft of a message: lines in their order, each with a priority, and buttons. */
import type { Question } from '../../answers/model/question.ts'
import type { Facts } from '../../data/facts/facts.ts'
import type { Area, ChatSettings } from '../../data/model/schema.ts'
import type { Language } from '../../languages/model/say.ts'
import type { Text } from '../../languages/model/text.ts'
import type { Medium } from './message.ts'
import { Priority } from './priority.ts'

export interface DraftLine {
  readonly text: Text
  /** Mostly one of `Priority`. */
  readonly priority: number
  /** The same line as a row of the draft's table, one text a column. */
  readonly cells?: readonly Text[]
}

export interface DraftButton {
  readonly label: string
  /** The question it asks, or other callback data, or text to copy. */
  readonly ask: Question | { readonly data: string } | { readonly copy: string }
}

export interface Table {
  /** Subject and period of all rows. Absent when the line above the table says them. */
  readonly title?: string
  readonly columns: readonly Column[]
}

export interface Column {
  readonly name: string
  readonly align: 'left' | 'right'
}

export interface Draft {
  /** The question that gives this answer again. Buttons to its sources and dropped lines need it. */
  readonly question?: Question
  readonly lines: readonly DraftLine[]
  readonly buttons: readonly DraftButton[]
  readonly table?: Table
  /** A menu, not an answer: in a group it may be as long as in a private chat. */
  readonly isMenu?: true
  /** Nothing is dropped in any medium, because a part of it would be untrue. */
  readonly isWhole?: true
}

/** What every writer gets besides its answer. */
export interface Writing {
  readonly language: Language
  readonly facts: Facts
  readonly medium: Medium
  /** '@karvan_bot'. */
  readonly bot: string
  /** The default pair of countries. */
  readonly pair: { readonly reporter: string; readonly partner: string }
  /** The chat's settings, and the configured partner. Absent when the chat has chosen nothing. */
  readonly chosen?: { readonly settings: ChatSettings; readonly usual: Area }
}

export const line = (text: Text, priority: number = Priority.required, cells?: readonly Text[]): DraftLine =>
  cells === undefined ? { text, priority } : { text, priority, cells }

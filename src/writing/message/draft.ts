/** What a writer makes of an answer: lines in their order, and what may fall away when there is no room. */
import type { Question } from '../../answers/model/question.ts'
import type { Facts } from '../../data/facts/facts.ts'
import type { Area, ChatSettings } from '../../data/model/schema.ts'
import type { Language } from '../../languages/model/say.ts'
import type { Text } from '../../languages/model/text.ts'
import type { Medium } from './message.ts'

export interface DraftLine {
  readonly text: Text
  /** The line with the lowest priority goes first when the answer is too long. `must` lines stay. */
  readonly priority: number
  /** The same as a row of the draft's table, as many as its columns. */
  readonly cells?: readonly Text[]
}
export const must = 100

export interface DraftButton {
  readonly label: string
  /** The question it asks, or other callback data, or words to copy. */
  readonly ask: Question | { readonly data: string } | { readonly copy: string }
}

/** What stands over the rows of a long answer, where they can be a table. */
export interface Table {
  /** What all rows are of, and of when. Absent: the line above tells it. */
  readonly title?: string
  readonly columns: readonly Column[]
}

export interface Column {
  readonly name: string
  readonly align: 'left' | 'right'
}

export interface Draft {
  /** What was asked, as far as it can be asked again: its sources are shown by a button. */
  readonly question?: Question
  readonly lines: readonly DraftLine[]
  readonly buttons: readonly DraftButton[]
  readonly table?: Table
  /** It is no answer: in a group it may be as long as in a private chat. */
  readonly isMenu?: true
  /** What it says is only true as a whole: nothing of it falls away, in whatever medium. */
  readonly isWhole?: true
}

/** What every writer is given besides its answer. */
export interface Writing {
  readonly language: Language
  readonly facts: Facts
  readonly medium: Medium
  /** '@karvan_bot'. */
  readonly bot: string
  /** Figures of the start pages: the pair that is taken when none is named. */
  readonly pair: { readonly reporter: string; readonly partner: string }
  /** What the chat has chosen, and the partner that is configured. Absent: nothing, and that of the pair. */
  readonly chosen?: { readonly settings: ChatSettings; readonly usual: Area }
}

export const line = (text: Text, priority: number = must, cells?: readonly Text[]): DraftLine =>
  cells === undefined ? { text, priority } : { text, priority, cells }

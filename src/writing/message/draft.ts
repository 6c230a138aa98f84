/** Draft of a message: lines in their order, each with a priority, and buttons. */
import type { Question } from '../../answers/model/question.ts'
import type { ChatSettings } from '../../data/chats/chat-settings.ts'
import type { Facts } from '../../data/facts/facts.ts'
import type { Area, Day } from '../../data/model/schema.ts'
import type { Language } from '../../languages/model/say.ts'
import type { Text } from '../../languages/model/voice/text.ts'
import type { Picture } from '../charts/chart.ts'
import type { Medium } from './message.ts'

/** Priorities of lines: without room, the lowest are dropped first. Lines of one list count down from a priority. */
export const Priority = {
  required: 100,
  /** How many rows a list has in all. */
  listTotal: 97,
  /** That a list is not complete. */
  incomplete: 96,
  /** The formula of a figure that Karvan computed; which of two figures is not held. */
  calculation: 95,
  /** The change, the record or the history of the figure in the first line. */
  change: 90,
  /** Rows of a list, from 90 downwards. */
  row: 90,
  speaker: 90,
  excerpt: 88,
  /** The base of a growth check that fails. */
  failedBase: 86,
  /** ⚠ A failed check, a contested rank, figures that may be larger. */
  warning: 85,
  compiler: 85,
  /** What the figure in the first line consists of or is compared with. */
  parts: 80,
  /** ⚠ A figure that cannot be true together with the first. */
  conflict: 78,
  conflictCounts: 77,
  /** ✓ The official figure under a published one. */
  official: 82,
  /** What the other side of the trade reports. */
  mirror: 76,
  /** Other sources of the same figure. */
  verdict: 75,
  /** A growth's record, the next best, growths of other sources, the day of entry. */
  secondary: 70,
  sourceLanguage: 65,
  base: 61,
  /** ✓ A growth check that agrees. */
  check: 60,
  remark: 60,
  hint: 50,
  /** Periods of a list that are not held. */
  missing: 49,
  place: 50,
  quotation: 40,
} as const

/** A line of a draft. Lines of low priority are dropped when there is no room. */
export interface DraftLine {
  readonly text: Text
  /** Mostly one of `Priority`. */
  readonly priority: number
  /** The same line as a row of the draft's table, one text a column. */
  readonly cells?: readonly Text[]
  /** In a quotation below the others, which the reader opens with a tap. */
  readonly isFolded?: true
}

export interface DraftButton {
  readonly label: string
  /** The question it asks, or other callback data, or text to copy, or an address to open. */
  readonly ask: Question | { readonly data: string } | { readonly copy: string } | { readonly url: string }
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

/** An answer before its lines are fitted into the limits of the medium. */
export interface Draft {
  /** The question that gives this answer again. Buttons to its sources and dropped lines need it. */
  readonly question?: Question
  /** Where its buttons lead back to, if not to `question`; 'nowhere': no address leads to this message. */
  readonly from?: Question | 'nowhere'
  readonly lines: readonly DraftLine[]
  readonly buttons: readonly DraftButton[]
  readonly table?: Table
  /** Sent as a picture; the lines are its caption. */
  readonly picture?: Picture
  /** How many of its lines say what was corrected in a message that was sent: they take no room from the others. */
  readonly notes?: number
  /** A menu, not an answer: in a group it may be as long as in a private chat. */
  readonly isMenu?: true
  /** Nothing is dropped in any medium, because a part of it would be untrue. */
  readonly isWhole?: true
}

/** What every writer gets besides its answer. */
export interface Writing {
  readonly language: Language
  readonly facts: Facts
  /** Buttons to what is not held on this day are left out. Absent: none are. */
  readonly today?: Day
  readonly medium: Medium
  /** '@karvan_bot'. */
  readonly bot: string
  /** Where the pages of figures are on the web. Absent: there are none. */
  readonly publicUrl?: string
  readonly pair: { readonly reporter: string; readonly partner: string }
  /** The question as it was asked: what is not held may be named by another one. */
  readonly asked?: Question
  /** The names of admins, as Telegram tells them now. */
  readonly people?: ReadonlyMap<number, string>
  /** The addresses that lead back, of a message that a button opened. */
  readonly trail?: readonly string[]
  /** The chat's settings, the configured partner, and the topic of a forum. Absent when the chat has chosen nothing. */
  readonly chosen?: { readonly settings: ChatSettings; readonly usual: Area; readonly topic?: number }
}

export const asksQuestion = (ask: DraftButton['ask']): ask is Question => 'kind' in ask

/** A line that is never dropped, unless it gets a lower priority. */
export const line = (text: Text, priority: number = Priority.required, cells?: readonly Text[]): DraftLine =>
  cells === undefined ? { text, priority } : { text, priority, cells }

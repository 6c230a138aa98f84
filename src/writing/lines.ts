/** What a writer makes of an answer: lines in their order, and what may fall away when there is no room. */
import type { Question } from '../answers/question.ts'
import type { Facts } from '../data/facts.ts'
import type { Area, ChatSettings } from '../data/shapes.ts'
import type { Language } from '../languages/say.ts'
import type { Text } from '../languages/text.ts'
import type { Medium } from './message.ts'

export interface Line {
  readonly text: Text
  /** The line with the lowest weight goes first when the answer is too long. `must` lines stay. */
  readonly weight: number
}
export const must = 100

export interface Choice {
  readonly label: string
  /** The question it asks, or other callback data. */
  readonly ask: Question | { readonly data: string }
}

export interface Draft {
  /** What was asked, as far as it can be asked again: its sources are shown by a button. */
  readonly question?: Question
  readonly lines: readonly Line[]
  readonly buttons: readonly Choice[]
  /** It is no answer: in a group it may be as long as in a private chat. */
  readonly isMenu?: true
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

export const line = (text: Text, weight: number = must): Line => ({ text, weight })

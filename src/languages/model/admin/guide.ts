/** Phrases of the guided /add, and of /help add. */
import type { GuideStep } from '../../../answers/model/admin-reply.ts'
import type { Flow } from '../../../data/model/schema.ts'

/** Every phrase of both. */
export interface GuideWords {
  /** 'Add · step 3 of 7 · not saved yet'. */
  title(step: string, of: string): string
  /** The question of each step, with how an answer may look. */
  readonly ask: Readonly<Record<GuideStep, string>>
  /** On buttons, and in the line: what /add reads. */
  readonly flows: Readonly<Record<Flow, string>>
  readonly measures: Readonly<Record<'growth' | 'share', string>>
  /** Above the example of a whole line. */
  readonly example: string
  /** After a press of a button of an earlier step. */
  readonly stale: string
  /** /help add: above the three examples; what each is; and where names are entered. */
  readonly how: string
  readonly kinds: readonly [figure: string, growth: string, quote: string]
  readonly lines: readonly [figure: string, growth: string, quote: string]
  readonly names: string
}

/** Phrases of the guided /add, of /help add and of /list. */
import type { GuideStep, ListKind } from '../../../answers/model/entering.ts'
import type { Flow } from '../../../data/model/schema.ts'
import type { Text } from '../voice/text.ts'

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

/** Every phrase of /list and of the sources that are merged or deleted. */
export interface ListWords {
  readonly lists: Readonly<Record<ListKind, string>>
  /** 'Sources: 11–20 of 104'. */
  listed(what: ListKind, shown: string, total: string): string
  readonly noNames: string
  /** Under the overview of /list: how to search. */
  readonly howToList: Text
  /** How many facts cite a source. */
  cited(count: string): string
  /** A source is cited, and is not deleted; above the line that merges it into another. */
  inUse(id: string, count: string): Text
  readonly mergeInstead: string
  /** 'report-a into report-b, citations moved: 3'. */
  merged(from: string, to: string, count: string): Text
  /** How many figures of two merged sources are the same. */
  keptOnce(count: string): string
}

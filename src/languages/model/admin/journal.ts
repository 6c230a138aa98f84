/** Phrases of /log and /history, and of the lists for admins. As in say.ts, sentences take values. */
import type { Text } from '../voice/text.ts'
import type { ListWords } from './guide.ts'

export interface EditCounts {
  readonly figures: number
  readonly words: number
  readonly corrected: number
  readonly withdrawn: number
  readonly sources: number
  readonly names: number
}

export interface JournalWords extends ListWords {
  /** 'version 1,072'. */
  version(number: string): string
  /** 'with the first data', when no admin entered it. */
  readonly seed: string
  /** 'figures: 5, sources: 1': only the counts above zero. */
  counts(counts: EditCounts): string
  /** For an edit whose counts are all zero. */
  readonly empty: string
  /** 'corrected: $3.7 billion → $3.744 billion'. `before` may be unknown. */
  corrected(what: string, before: Text | undefined, now: Text): Text
  withdrawn(what: string, why: string): string
  /** The same in a preview of a file. */
  gone(what: string): string
  appointed(person: string): string
  dismissed(person: string): string
  removed(id: string): string
  /** The same in a preview. */
  toRemove(id: string): string
  /** 'took back version 12', 'brought version 12 again'. */
  tookBack(version: string): string
  broughtAgain(version: string): string
  readonly log: string
  readonly noEdits: string
  /** 'Fingerprint of the log: 0123456789abcdef0123456789abcdef'. */
  head(signs: string): Text
  history(id: string): Text
  readonly noHistory: string
  readonly owners: string
  readonly editors: string
  readonly noEditors: string
  readonly namingEditors: Text
  /** The label of the button that opens Telegram's picker of people. */
  readonly pickEditor: string
  /** 'Asked, and not held:', the title of /gaps. */
  readonly gaps: string
  readonly noGaps: string
  /** The label of the button under it that enters a figure for the second question: 'Add 2'. */
  addGap(number: string): string
  /** '3 times, last on 13 Mar 2026'. */
  asked(count: number, last: string): string
  readonly stats: string
  readonly noStats: string
  /** 'answers: 120 · chats: 14'. */
  statsOf(answers: string, chats: string): string
  /** How many of them were in a language: 'English 100'. */
  statsIn(language: string, answers: string): string
}

/** A list of counts, 'a, b': the parts above zero, each in the words of its language. */
export const listed = (parts: readonly (readonly [number, (n: number) => string])[]): string =>
  parts
    .filter(([n]) => n > 0)
    .map(([n, say]) => say(n))
    .join(', ')

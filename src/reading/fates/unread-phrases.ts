/** The phrases of a text that were not read: unread words side by side, as typed. */
import type { Slots } from '../slots/read-slots.ts'
import type { TaggedRow, TaggedWord } from '../text/tag-words.ts'
import { typedText } from '../text/tokenize.ts'
import { inClass } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'
import { type Fate, type Fated, fatesOf, namesTrade, type Strictness } from './word-fates.ts'

/** Words side by side that were not read: indexes of the row, `to` is the word after the last. */
export interface UnreadPhrase {
  readonly from: number
  readonly to: number
}

/** The unread phrases, in order. Pure; never throws. */
export function unreadPhrases(slots: Fated, strictness: Strictness = 'usual'): readonly UnreadPhrase[] {
  const fates = fatesOf(slots, strictness)
  const found: UnreadPhrase[] = []
  for (let at = 0; at < fates.length; at += 1) {
    if (fates[at] !== 'unread') continue
    const to = endOf(slots.row, fates, at)
    found.push({ from: at, to })
    at = to
  }
  return found
}

/** Whether every word of the text is accounted for, strictly in a text without a word of trade. */
export const isAccountedFor = (slots: Fated & Pick<Slots, 'claims'>): boolean =>
  !fatesOf(slots, namesTrade(slots) || slots.claims.length > 0 ? 'usual' : 'strict').includes('unread')

function endOf(row: TaggedRow, fates: readonly Fate[], from: number): number {
  let to = from + 1
  while (to < row.length && (fates[to] === 'unread' || isInsideName(row, fates, to))) to += 1
  return to
}

/** Chinese: a character of an unknown name may be a known filler, 弗里多尼亚. */
const isInsideName = (row: TaggedRow, fates: readonly Fate[], at: number): boolean => {
  const tagged = row[at]
  return (
    tagged?.kind === 'han' &&
    tagged.glued &&
    tagged.text.length === 1 &&
    fates[at] === 'empty' &&
    !hasWord(tagged, 'of', 'with', 'and', 'to', 'from', 'isit', 'in') &&
    fates[at - 1] === 'unread' &&
    (fates[at + 1] === 'unread' || fates[at - 2] === 'unread' || row[at - 2]?.kind !== 'han')
  )
}

/** The phrase as it was typed, with the short words that lead it: "before the pandemic". */
export function typedPhrase(row: TaggedRow, { from, to }: UnreadPhrase): string {
  let start = from
  while (start > 0 && from - start < 3 && (isLead(row[start - 1]) || inClass(row[start - 1], 'per'))) start -= 1
  return typedText(row.slice(start, to))
}

const isLead = (tagged: TaggedWord | undefined): boolean =>
  tagged?.kind === 'word' &&
  tagged.senses.length > 0 &&
  tagged.senses.every(sense => sense.kind === 'word' && leads.has(sense.word)) &&
  tagged.raw.length < 8
const leads: ReadonlySet<string> = new Set(['noise', 'of', 'in', 'from', 'to', 'with', 'since', 'until', 'ago'])

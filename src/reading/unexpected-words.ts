/** Unexpected words among the arguments of a command: unknown words, other subjects, other flows. */
import type { Asking } from './intents/question-parts.ts'
import { isOtherSubject } from './slots/quote-subject.ts'
import type { Slots } from './slots/read-slots.ts'
import type { TaggedRow, TaggedWord } from './text/tag-words.ts'
import { typedText } from './text/tokenize.ts'
import { inClass } from './text/word-grammar.ts'
import { hasWord } from './text/word-sense.ts'

export interface UnexpectedWord {
  /** The whole word, as typed. */
  readonly heard: string
  /** Unknown; of another subject; or naming another flow than the command. */
  readonly as: 'unknown' | 'other' | 'flow'
}

/** Commands that show a figure, and weigh no amount beside it. */
const ofOneFigure: ReadonlySet<Asking> = new Set<Asking>([
  'turnover',
  'exports',
  'imports',
  'balance',
  'growth',
  'share',
])

/** The first unexpected word; undefined when every word is expected. */
export function unexpectedWord(asking: Asking, slots: Slots, args: string): UnexpectedWord | undefined {
  const { row, claims } = slots
  // "/share 500%"
  const [amount] = ofOneFigure.has(asking) ? claims : []
  if (amount !== undefined) return { heard: typedText(row.slice(amount.from, amount.to)), as: 'unknown' }
  for (const [at, tagged] of row.entries()) {
    const as = foreignAs(asking, slots, tagged)
    if (as !== undefined) return { heard: wholeWord(row, at, args), as }
  }
  return undefined
}

function foreignAs(asking: Asking, { row, unread }: Slots, tagged: TaggedWord): UnexpectedWord['as'] | undefined {
  if (unread.includes(tagged.raw)) return isRead(asking, tagged.raw) ? undefined : 'unknown'
  if (isOtherSubject(tagged)) return 'other'
  // "/record rank china", "/compare share china russia": they are of values.
  const isOfValues = asking === 'record' || asking === 'compare' || asking === 'sources'
  if (isOfValues && hasWord(tagged, 'rank', 'share') && !hasWord(tagged, 'noise')) return 'unknown'
  return namesOtherFlow(asking, row, tagged) ? 'flow' : undefined
}

/** Arguments that only some commands take: the length of a list, an id without digits. */
const isRead = (asking: Asking, word: string): boolean =>
  (asking === 'rank' && /^\d{1,3}$/.test(word)) || (takesId(asking) && isBareId(word))
export const takesId = (asking: Asking): boolean => asking === 'sources' || asking === 'why' || asking === 'cite'
/** Whether a word may be an id without digits. */
export const isBareId = (word: string): boolean => /^[a-z]{10}$/.test(word)

const deltas = ['balance', 'surplus', 'deficit'] as const
const otherFlows = { exports: ['imports', ...deltas], imports: ['exports', ...deltas] } as const

/** Whether a word names another flow than the command does: "/exports imports", "/balance exports". */
function namesOtherFlow(asking: Asking, row: TaggedRow, tagged: TaggedWord): boolean {
  if (asking === 'exports' || asking === 'imports')
    return hasWord(tagged, ...otherFlows[asking]) && !hasWord(tagged, asking)
  if (asking !== 'balance') return false
  const named = (['exports', 'imports'] as const).filter(word => row.some(one => hasWord(one, word)))
  return named.length === 1 && hasWord(tagged, ...named)
}

/** The whole word around an unknown part: "G7", not "G"; "Ukrane-land"; in Chinese, the unknown characters around it. */
function wholeWord(row: TaggedRow, at: number, args: string): string {
  const raw = row[at]?.raw ?? ''
  if (row[at]?.kind === 'han') return wholeHan(row, at)
  const whole = args.split(/[\s,;]+/).find(word => word.includes(raw)) ?? raw
  const bare = whole.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  return (bare.includes(raw) && !/\p{Script=Han}/u.test(bare) ? bare : raw).slice(0, 64)
}

function wholeHan(row: TaggedRow, at: number): string {
  let from = at
  let to = at + 1
  while (row[from]?.glued === true && isPartOfName(row[from - 1])) from -= 1
  while (row[to]?.glued === true && isPartOfName(row[to])) to += 1
  const parts = row.slice(from, to).map(tagged => tagged.raw)
  return parts.join('').slice(0, 24)
}

/** A single character may be a part of an unknown name, unless it is a word of grammar or time. */
const isPartOfName = (tagged: TaggedWord | undefined): boolean =>
  tagged?.kind === 'han' && tagged.text.length === 1 && !inClass(tagged, 'no-name')

/** What the rules of intents look at: the words, the places and the periods of a question, and how it is put. */
import type { Word } from '../languages/hear.ts'
import type { Context } from './context.ts'
import { hasWord } from './has.ts'
import type { Mention } from './mentions.ts'
import { unique, world } from './pair.ts'
import type { Slots } from './slots.ts'
import { isFuture } from './timing.ts'

export interface Evidence {
  readonly slots: Slots
  readonly has: (...words: readonly Word[]) => boolean
  /** Different places that are not home. */
  readonly others: readonly Mention[]
  /** Some word of the trade itself: exports, turnover, sell … */
  readonly trade: boolean
  readonly future: boolean
  /** A question mark or a question word. */
  readonly asks: boolean
  /** Percentages and sums of money that the text claims. */
  readonly claimed: boolean
  readonly years: number
  /** Talk that mentions things but asks nothing: long, much of it unknown words, no question mark. */
  readonly talkative: boolean
  /** Periods are named, and all of them are over. */
  readonly pastOnly: boolean
}

/** Gathers the evidence of a text. */
export function evidence(slots: Slots, context: Context): Evidence {
  const has = (...words: readonly Word[]): boolean => words.some(word => slots.words.has(word))
  const trade = slots.flow !== undefined || has('sell', 'buy')
  return {
    slots,
    has,
    others: unique(slots.areas).filter(one => one.area !== context.home && one.area !== world),
    trade,
    future: slots.periods.some(period => isFuture(period, context.today)),
    asks: slots.row.some(heard => heard.text === '?') || has(...questioning),
    claimed: slots.claims.some(claim => claim.unit !== 'times' && claim.unit !== 'TNE'),
    years: slots.periods.length,
    talkative: isTalkative(slots, has(...questioning), trade),
    pastOnly: slots.periods.length > 0 && slots.periods.every(period => !isFuture(period, context.today)),
  }
}

const questioning: readonly Word[] = ['howmuch', 'what', 'which', 'who', 'when', 'why', 'verify', 'isit']

function isTalkative({ unread, row, areas, times, project }: Slots, asks: boolean, trade: boolean): boolean {
  const letters = unread.filter(word => /\p{L}/u.test(word) && !han.test(word)).length + hanWords(row)
  const words = row.filter(heard => heard.kind === 'word' || heard.kind === 'han').length
  if (letters >= 4 && letters * 2 > words) return true
  const isQuestion =
    row.some(heard => heard.text === '?') ||
    (asks && ((trade && areas.filter(({ ours }) => !ours).length + times.length > 0) || project !== undefined))
  return letters >= 3 && letters * 4 >= words && !isQuestion
}

const han = /\p{Script=Han}/u
/** Unknown characters count singly, as words do; but a run of them, such as a name, is no more than three. */
function hanWords(row: Slots['row']): number {
  let run = 0
  let words = 0
  for (const heard of row) {
    run = heard.kind === 'han' && heard.senses.length === 0 ? run + 1 : 0
    if (run > 0 && run <= 3) words += 1
  }
  return words
}

/** Whether the text holds nothing but words of these kinds. */
export const isOnly = ({ row, unread }: Slots, ...words: readonly Word[]): boolean =>
  unread.length === 0 && row.every(heard => heard.kind === 'mark' || hasWord(heard, ...words, 'noise'))

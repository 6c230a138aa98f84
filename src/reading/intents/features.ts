/** The features of a question that the rules of intents test. */
import type { Word } from '../../languages/model/hear/meanings.ts'
import { isOfProject } from '../slots/amounts.ts'
import { isFuture } from '../slots/askable-periods.ts'
import type { PlaceMention } from '../slots/place-mentions.ts'
import type { Slots } from '../slots/read-slots.ts'
import { unique, world } from '../slots/trading-pair.ts'
import type { Context } from '../text/context.ts'
import { hasWord } from '../text/word-sense.ts'
import { isTalkative, opensQuestion } from './chatter.ts'

export interface QuestionFeatures {
  readonly slots: Slots
  readonly has: (...words: readonly Word[]) => boolean
  /** Different places except the home country and the world. */
  readonly others: readonly PlaceMention[]
  /** A flow, selling or buying. */
  readonly trade: boolean
  readonly future: boolean
  /** A question mark or a question word. */
  readonly asks: boolean
  /** The text has a percentage or an amount of money. */
  readonly claimed: boolean
  readonly years: number
  /** Small talk. */
  readonly talkative: boolean
  /** The text has periods, and all of them have begun. */
  readonly pastOnly: boolean
}

export function questionFeatures(slots: Slots, context: Context): QuestionFeatures {
  const has = (...words: readonly Word[]): boolean => words.some(word => slots.words.has(word))
  const trade = slots.flow !== undefined || has('sell', 'buy')
  return {
    slots,
    has,
    others: unique(slots.areas).filter(one => one.area !== context.home && one.area !== world),
    trade,
    future: [...slots.periods, ...(slots.range === undefined ? [] : [slots.range.from])].some(period =>
      isFuture(period, context.today),
    ),
    asks: slots.row.some(tagged => tagged.text === '?') || has(...questioning),
    claimed: slots.claims.some(claim => claim.unit !== 'times' && !isOfProject(claim)),
    years: slots.periods.length,
    talkative: isTalkative(slots, has(...asking) || opensQuestion(slots.row), trade),
    pastOnly: slots.periods.length > 0 && slots.periods.every(period => !isFuture(period, context.today)),
  }
}

const asking: readonly Word[] = ['howmuch', 'what', 'which', 'who', 'when', 'why', 'verify']
const questioning: readonly Word[] = [...asking, 'isit']

/** Whether the text has no other words than these. */
export const isOnly = ({ row, unread }: Slots, ...words: readonly Word[]): boolean =>
  unread.length === 0 && row.every(tagged => tagged.kind === 'mark' || hasWord(tagged, ...words, 'noise'))

/** Commands without arguments follow the last answer: they take its places, its period and its flow. */
import type { Question } from '../answers/model/question.ts'
import { defined } from '../data/model/defined.ts'
import { type PreviousSlots, previousSlots } from './follow-ups/previous-question.ts'
import type { Asking, QuestionParts } from './intents/question-parts.ts'
import { styleOf } from './slots/citation-style.ts'
import type { Slots } from './slots/read-slots.ts'
import type { Context } from './text/context.ts'
import { hasWord } from './text/word-sense.ts'

/** The last answer: its question with the period shown, and what /cite cites if that question has no headline of its own. */
export interface LastAnswer {
  readonly question: Question
  /** One fact of each source behind the answer. */
  readonly cites?: readonly string[]
}

/** Commands whose answer can be of several partners or periods. */
const ofSeveral: ReadonlySet<Asking> = new Set<Asking>([
  ...(['turnover', 'exports', 'imports', 'balance', 'growth', 'average', 'sum', 'compare'] as const),
])
const ofOne: ReadonlySet<Asking> = new Set<Asking>(['rank', 'share', 'record', 'sources', 'why', 'cite'])

/** Whether the arguments name nothing. "It, please" and a citation style are no subject of /cite. */
export const isBare = (asking: Asking, { row }: Slots): boolean =>
  row.length === 0 ||
  (asking === 'cite' &&
    row.every(it => it.kind === 'mark' || hasWord(it, 'plain', 'it', 'cite') || styleOf([it]) !== undefined))

/** The slots of a command, completed from the last answer. `/compare russia` compares the last partner with Russia. */
export function slotsAfter(asking: Asking, own: Slots, last: LastAnswer | undefined, context: Context): Slots {
  const isFollowing = ofSeveral.has(asking) || ofOne.has(asking)
  const before = last && isFollowing ? previousSlots(last.question, context) : undefined
  if (last === undefined || before === undefined || before.areas.length === 0) return own
  if (isBare(asking, own)) return { ...own, ...takenFrom(last.question, asking, before) }
  return asking === 'compare' ? besideLast(own, before, context) : own
}

function takenFrom(question: Question, asking: Asking, before: PreviousSlots): Partial<Slots> {
  const { areas, periods, range, base, flow, top } = before
  const partners = areas.filter(({ role }) => role === 'with')
  return {
    areas: areas.filter(one => !partners.includes(one) || one === partners[0]),
    periods: ofSeveral.has(asking) ? periods : [...(range?.to === undefined ? [] : [range.to]), ...periods].slice(-1),
    ...defined({
      range,
      base: asking === 'growth' ? base : undefined,
      flow: asking === 'turnover' ? undefined : flow,
      top: asking === 'rank' ? top : undefined,
      asOf: 'asOf' in question ? question.asOf : undefined,
    }),
  }
}

function besideLast(own: Slots, before: PreviousSlots, { home }: Context): Slots {
  const [other, third] = own.areas.filter(({ area }) => area !== home)
  const isNew = other !== undefined && third === undefined && before.areas.every(({ area }) => area !== other.area)
  if (!isNew || own.unread.length > 0 || before.areas.some(({ role }) => role === 'of')) return own
  const periods = own.times.length > 0 ? own.periods : before.periods
  return { ...own, areas: [...before.areas, other], periods, ...defined({ flow: own.flow ?? before.flow }) }
}

/** After a comparison of partners, the flow of the command for each of them. */
export function partnersAfter(asking: Asking, own: Slots, last: LastAnswer | undefined): Partial<QuestionParts> {
  if (last?.question.kind !== 'compare-partners' || !isBare(asking, own)) return {}
  if (!ofSeveral.has(asking) || asking === 'growth') return {}
  const { reporter, partners } = last.question
  return { asking: 'compare', reporter, partners }
}

/** What `/cite` cites after the last answer; undefined when the slots say it. */
export function citationAfter(asking: Asking, own: Slots, last: LastAnswer | undefined): Question | undefined {
  if (asking !== 'cite' || last === undefined || !isBare(asking, own)) return undefined
  const { question, cites: [id, ...more] = [] } = last
  const { style = 'text' } = own
  const isOfOne = question.kind === 'quote' || question.kind === 'record'
  const found = { style, ...(more.length > 0 && { more }), ...(!isOfOne && { of: 'several' as const }) }
  if (id !== undefined) return { kind: 'cite-id', id, ...found }
  if (question.kind !== 'growth' && question.kind !== 'rank' && question.kind !== 'share') return undefined
  const { kind: of, ...named } = question
  return { ...named, kind: 'cite-figure', of, style }
}

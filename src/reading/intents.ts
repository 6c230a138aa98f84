/** What is asked. */
import type { Evidence } from './evidence.ts'
import { type Intent, rules } from './rules.ts'

export type { Intent } from './rules.ts'

export interface Decided {
  readonly intent: Intent
  /** The name of the rule that decided. */
  readonly rule: string
}

/** The intent of a text, by the first rule that holds; then the bare flow; then a place or period by itself. */
export function intentOf(it: Evidence): Decided {
  const rule = rules.find(({ holds }) => holds(it))
  const isSure = rule?.intent === 'out-of-scope' || rule?.intent === 'help'
  if (it.talkative && !isSure) return { intent: 'out-of-scope', rule: 'chatter' }
  return rule === undefined ? bare(it) : { intent: rule.intent, rule: rule.name }
}

function bare(it: Evidence): Decided {
  if (isSmallTalk(it)) return { intent: 'out-of-scope', rule: 'chatter' }
  const flow = flowIntent(it)
  if (flow !== undefined) return { intent: flow, rule: 'flow' }
  const isPlain = it.slots.areas.length + it.slots.times.length > 0 && it.slots.unread.length === 0
  if (isPlain) return { intent: 'turnover', rule: 'place or period alone' }
  if (it.has('latest') && it.has('figure') && it.slots.unread.length === 0)
    return { intent: 'turnover', rule: 'newest' }
  // "how much dealings with Georgia 2024": one strange word beside a place, a time and a question is a word for trade.
  const isShort = it.asks && it.slots.areas.length > 0 && it.slots.times.length > 0 && it.slots.unread.length === 1
  if (isShort && it.slots.row.length <= 6) return { intent: 'turnover', rule: 'place or period alone' }
  // "Is it true that it was 5 billion?" is of the default pair, unless there are words in it that we do not know.
  const isClear = it.slots.areas.length + it.slots.times.length > 0 || it.slots.unread.length === 0
  const isClaim = it.claimed && it.has('verify') && isClear
  if (isClaim) return { intent: 'turnover', rule: 'a sum claimed' }
  if (it.has('subscribe')) return { intent: 'turnover', rule: 'subscribe' }
  const isQuestion =
    it.has('howmuch', 'what', 'which', 'who', 'when', 'why') || it.slots.row.some(heard => heard.text === '?')
  return { intent: isQuestion && it.slots.unread.length === 0 ? 'unclear' : 'out-of-scope', rule: 'nothing' }
}

function flowIntent({ slots, has, others }: Evidence): Intent | undefined {
  if (slots.flow === 'B') return 'balance'
  if (slots.flow === 'X') return 'exports'
  if (slots.flow === 'M') return 'imports'
  if (!has('turnover')) {
    if (has('sell') && !has('buy')) return 'exports'
    if (has('buy') && !has('sell')) return 'imports'
    if (has('ship') && others.some(one => one.role === 'to')) return 'exports'
    if (has('ship') && others.some(one => one.role === 'from')) return 'imports'
    // "how much are the Germans getting from us"
    if (has('ship') && slots.areas.some(({ ours, role }) => ours && role === 'from')) return 'exports'
    if (slots.flow === undefined && isGoodsFrom(slots, others)) return 'imports'
    if ((slots.flow === undefined && isGoodsTo(slots, others)) || isArrowed(slots)) return 'exports'
    // "Chinese shipments to Azerbaijan": theirs, with us for the other side.
    if (has('ship') && others.length === 1 && slots.areas.some(one => one.role === 'to')) return 'exports'
    if (has('ship') && others.length === 1 && slots.areas.some(one => one.role === 'from')) return 'imports'
  }
  return slots.flow === 'T' || has('sell', 'buy') ? 'turnover' : undefined
}

/** "goods from China", "Chinese goods". */
const isGoodsFrom = ({ words }: Evidence['slots'], [one, more]: Evidence['others']): boolean =>
  words.has('goods') && more === undefined && (one?.role === 'from' || (one?.role === 'of' && one.adjective))
/** "our goods in Germany". */
const isGoodsTo = ({ words }: Evidence['slots'], [one]: Evidence['others']): boolean =>
  words.has('goods') && (one?.role === 'to' || one?.role === 'in')
/** Russia → Azerbaijan: from the one to the other. */
const isArrowed = ({ row, areas }: Evidence['slots']): boolean =>
  areas.length > 1 && row.some(({ text }, at) => text === '→' || (text === '>' && row[at - 1]?.text === '-'))

/** "lol, who cares about trade": the word alone, of no place and no time, asks for nothing. */
const isSmallTalk = ({ slots, has }: Evidence): boolean =>
  has('thanks') &&
  slots.flow === 'T' &&
  !has('turnover', 'andwhat', 'howmuch') &&
  slots.areas.length + slots.times.length === 0

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
  const isClaim = it.claimed && it.has('verify') && it.slots.areas.length + it.slots.times.length > 0
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
  }
  return slots.flow === 'T' || has('sell', 'buy') ? 'turnover' : undefined
}

/** "lol, who cares about trade": the word alone, of no place and no time, asks for nothing. */
const isSmallTalk = ({ slots, has }: Evidence): boolean =>
  has('thanks') &&
  slots.flow === 'T' &&
  !has('turnover', 'andwhat', 'howmuch') &&
  slots.areas.length + slots.times.length === 0

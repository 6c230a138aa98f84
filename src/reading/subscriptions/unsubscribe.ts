/** /unsubscribe: countries and kinds of news to remove. Without arguments the subscription ends. */
import type { NewsKind } from '../../data/chats/subscriptions.ts'
import type { Area } from '../../data/model/schema.ts'
import type { Context } from '../text/context.ts'
import { cleaned, normalize } from '../text/normalize.ts'
import { readSubscribe, type UnreadWord } from './subscribe.ts'

/** Without countries and kinds the whole subscription ends. */
export interface UnsubscribeLine {
  readonly countries: readonly Area[]
  readonly kinds: readonly NewsKind[]
  /** '@name'. */
  readonly channel?: string
}
export type UnsubscribeRead = UnsubscribeLine | UnreadWord

/** Reads the arguments. What is neither a country nor a kind of news is returned as `heard`. Never throws. */
export function readUnsubscribe(args: string, context: Context): UnsubscribeRead {
  const words = cleaned(args)
    .split(/\s+/u)
    .filter(word => word !== '' && !fillers.has(normalize(word)))
  const read = readSubscribe(words.join(' '), context)
  if ('heard' in read) return { heard: read.heard }
  const { countries, kinds, channel, ...more } = read
  const named = words.filter(word => !/@|t\.me/iu.test(word))
  const isUnread = (countries.length + kinds.length === 0 && named.length > 0) || Object.keys(more).length > 0
  if (isUnread) return { heard: named.join(' ') }
  return { countries, kinds, ...(channel !== undefined && { channel }) }
}

/** Words for all of it, and words that add nothing. */
const fillers: ReadonlySet<string> = new Set(
  'all everything me us please from hamısı hamısından hər şey şeydən все всё всего от меня 全部 所有 一切'
    .split(' ')
    .map(normalize),
)

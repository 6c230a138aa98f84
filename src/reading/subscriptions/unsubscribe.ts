/** The line of /unsubscribe: what is to be told no more. Without a word all of it. */

import type { NewsKind } from '../../data/chats/subscriptions.ts'
import type { Area } from '../../data/model/schema.ts'
import type { Context } from '../text/context.ts'
import { cleaned, normalize } from '../text/normalize.ts'
import { type Misheard, readSubscribe } from './subscribe.ts'

/** Neither a country nor a kind is named: all of it ends. */
export interface UnsubscribeLine {
  readonly countries: readonly Area[]
  readonly kinds: readonly NewsKind[]
  /** '@name'. */
  readonly channel?: string
}
export type UnsubscribeRead = UnsubscribeLine | Misheard

/** Reads it. `heard` is what is neither a country nor a kind of news. Pure; never throws, whatever the text. */
export function readUnsubscribe(args: string, context: Context): UnsubscribeRead {
  const words = cleaned(args)
    .split(/\s+/u)
    .filter(word => word !== '' && !whole.has(normalize(word)))
  const read = readSubscribe(words.join(' '), context)
  if ('heard' in read) return { heard: read.heard }
  const { countries, kinds, channel, ...more } = read
  const named = words.filter(word => !/@|t\.me/iu.test(word))
  if (countries.length + kinds.length === 0 && named.length > 0) return { heard: named.join(' ') }
  if (Object.keys(more).length > 0) return { heard: named.join(' ') }
  return { countries, kinds, ...(channel !== undefined && { channel }) }
}

const whole: ReadonlySet<string> = new Set(
  'all everything me us please from hamısı hamısından hər şey şeydən все всё всего от меня 全部 所有 一切'
    .split(' ')
    .map(normalize),
)

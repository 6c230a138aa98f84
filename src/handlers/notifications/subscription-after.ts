/** A subscription as it is after a line, or after a button. Pure. */

import type { Pair } from '../../answers/model/question.ts'
import type { Target } from '../../answers/model/subscription-view.ts'
import { type NewsKind, newsKinds, type Subscription } from '../../data/chats/subscriptions.ts'
import type { Area, Code } from '../../data/model/schema.ts'
import type { SubscribeLine } from '../../reading/subscriptions/subscribe.ts'
import type { UnsubscribeLine } from '../../reading/subscriptions/unsubscribe.ts'
import type { MenuButtonAction, SettingToggle } from '../request/menu-button.ts'
import type { Request } from '../request/request.ts'

/** All kinds, every morning, of the pair that is taken when none is named; in a channel without a sound. */
export function plainSubscription(
  target: Target,
  { chat, person }: Request,
  { language, zone, since }: { readonly language: Code; readonly zone: string; readonly since: number },
): Subscription {
  const kind = target.chat === chat.id ? chat.kind : 'channel'
  return {
    ...{ ...target, kind, countries: [], kinds: newsKinds, cadence: 'daily', language, zone },
    ...{ isPaused: false, isSilent: kind === 'channel', since },
    ...(kind === 'channel' && person !== undefined && { by: person.id }),
  }
}

/** What the line does not name stays as it was, and its countries come to those named before. It goes on where it was paused. */
export function afterLine(line: SubscribeLine, before: Subscription, pair: Pair): Subscription {
  const { quiet, length, ...rest } = before
  const [hours, format] = [line.quiet ?? quiet, line.length ?? length]
  return {
    ...{ ...rest, isPaused: line.run === 'pause', cadence: line.cadence ?? before.cadence },
    countries: countriesWith(line.countries, before.countries, pair),
    kinds: line.kinds.length > 0 ? line.kinds : before.kinds,
    isSilent: line.sound === undefined ? before.isSilent : line.sound === 'silent',
    language: line.language ?? before.language,
    zone: line.zone ?? before.zone,
    ...(format === 'full' && { length: format }),
    ...(hours !== undefined && hours !== 'none' && { quiet: hours }),
  }
}

/** None named is the pair: beside another country its partner stays. */
function countriesWith(more: readonly Area[], named: readonly Area[], pair: Pair): readonly Area[] {
  const usual = named.length === 0 ? [pair.reporter, pair.partner] : named
  const added = more.filter(it => !usual.includes(it))
  return added.length === 0 ? named : [...(named.length === 0 ? [pair.partner] : named), ...added]
}

/**
 * Without those countries and kinds.
 *
 * Missing: 'end' when nothing would be left to tell, or nothing is named; 'absent' when none of them was told.
 */
export function afterLess(
  { countries, kinds }: UnsubscribeLine,
  before: Subscription,
  pair: Pair,
): Subscription | 'end' | 'absent' {
  if (countries.length + kinds.length === 0) return 'end'
  const usual = before.countries.length === 0 ? [pair.reporter, pair.partner] : before.countries
  const left = before.countries.filter(it => !countries.includes(it))
  const leftKinds = before.kinds.filter(it => !kinds.includes(it))
  const isLess = usual.some(it => countries.includes(it))
  if (!isLess && leftKinds.length === before.kinds.length) return 'absent'
  if ((isLess && left.length === 0) || leftKinds.length === 0) return 'end'
  return { ...before, countries: left, kinds: leftKinds }
}

/** The same however often the button is pressed, but for countries and kinds, which come and go. */
export function afterWish(wish: MenuButtonAction, before: Subscription, pair: Pair): Subscription {
  if ('see' in wish) return before
  if ('turn' in wish) return turned(wish.turn, before)
  if ('kind' in wish) return { ...before, kinds: toggled(wish.kind, before.kinds) }
  if ('country' in wish) return { ...before, countries: countriesAfter(wish.country, before.countries, pair) }
  return { ...before, ...wish }
}

/** What a button of the menu offers. */
const usualQuiet = { from: 22, to: 8 } as const

function turned(turn: SettingToggle, before: Subscription): Subscription {
  const { quiet, length, ...rest } = before
  const keepsQuiet = quiet && { quiet }
  switch (turn) {
    case 'pause':
    case 'resume':
      return { ...before, isPaused: turn === 'pause' }
    case 'silent':
    case 'loud':
      return { ...before, isSilent: turn === 'silent' }
    case 'full':
      return { ...before, length: 'full' }
    case 'compact':
      return { ...rest, ...keepsQuiet }
    case 'quiet':
      return { ...before, quiet: usualQuiet }
    case 'unquiet':
      return { ...rest, ...(length && { length }) }
    case 'on':
    case 'off':
      return before
  }
}

/** The last one stays: who wants to hear of nothing unsubscribes. */
function toggled(kind: NewsKind, kinds: readonly NewsKind[]): readonly NewsKind[] {
  if (!kinds.includes(kind)) return newsKinds.filter(it => it === kind || kinds.includes(it))
  return kinds.length === 1 ? kinds : kinds.filter(it => it !== kind)
}

const mostCountries = 8

/** None named is the pair: the first that is chosen takes its place, and when the last one goes it is back. */
function countriesAfter(country: Area | 'usual', named: readonly Area[], pair: Pair): readonly Area[] {
  if (country === 'usual') return []
  const after = named.includes(country) ? named.filter(it => it !== country) : [...named, country]
  if (after.length > mostCountries && !named.includes(country)) return named
  const isPair = after.length === 2 && after.includes(pair.reporter) && after.includes(pair.partner)
  return isPair ? [] : after
}

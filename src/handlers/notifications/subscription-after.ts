/** The subscription after a line or a button. Pure. */
import { isDeepStrictEqual } from 'node:util'
import type { Pair } from '../../answers/model/question.ts'
import type { Target } from '../../answers/model/subscription-view.ts'
import { figureKinds, type NewsKind, newsKinds, type Subscription } from '../../data/chats/subscriptions.ts'
import type { Facts } from '../../data/facts/facts.ts'
import type { Area, Code } from '../../data/model/schema.ts'
import type { SubscribeLine } from '../../reading/subscriptions/subscribe.ts'
import type { UnsubscribeLine } from '../../reading/subscriptions/unsubscribe.ts'
import type { SubscriptionIntent } from '../request/intent.ts'
import type { MenuButtonAction, SettingToggle } from '../request/menu-button.ts'
import type { Request } from '../request/request.ts'

/** 'absent': it does not have what is to be removed. */
export type SubscriptionStep = 'look' | 'change' | 'end' | 'absent'

/** The default pair, and the facts that have news. */
interface Now {
  readonly pair: Pair
  readonly facts: Pick<Facts, 'version'>
}

/** A line that changes nothing is 'look', so that looking at a paused subscription does not resume it. */
export function stepOf(intent: SubscriptionIntent, kept: Subscription | undefined, now: Now): SubscriptionStep {
  if ('choose' in intent) {
    const { to } = intent.choose
    if ('see' in to) return 'look'
    return 'turn' in to && to.turn === 'off' ? 'end' : 'change'
  }
  if ('unsubscribe' in intent) {
    const line = intent.unsubscribe
    if ('heard' in line) return 'look'
    const less = kept === undefined ? 'end' : applyUnsubscribeLine(line, kept, now.pair)
    return typeof less === 'string' ? less : 'change'
  }
  const line = intent.subscribe
  if (line === 'show' || 'heard' in line) return 'look'
  if (kept === undefined) return line.run === undefined ? 'change' : 'look'
  if (line.run !== undefined) return 'change'
  const { refused: _, ...before } = kept
  const { refused: __, ...after } = applySubscribeLine(line, kept, now)
  return isDeepStrictEqual({ ...after, isPaused: kept.isPaused }, before) ? 'look' : 'change'
}

/** The default: all news of figures, daily, of the default pair; silent in a channel. */
export function plainSubscription(
  target: Target,
  { chat, person }: Request,
  { language, zone, since }: { readonly language: Code; readonly zone: string; readonly since: number },
): Subscription {
  const kind = target.chat === chat.id ? chat.kind : 'channel'
  return {
    ...target,
    kind,
    countries: [],
    kinds: figureKinds,
    cadence: 'daily',
    language,
    zone,
    isPaused: false,
    isSilent: kind === 'channel',
    since,
    ...(kind === 'channel' && person !== undefined && { by: person.id }),
  }
}

/**
 * Applies a line: it changes only what it names. A paused subscription continues, but not when it has
 * missed news: the buttons of its menu ask whether to send it.
 */
export function applySubscribeLine(line: SubscribeLine, before: Subscription, { pair, facts }: Now): Subscription {
  const { quiet, length, refused, ...rest } = before
  const hours = line.quiet ?? quiet
  const format = line.length ?? length
  const isPaused = line.run === 'pause' || (before.isPaused && before.since < facts.version)
  return {
    ...rest,
    isPaused,
    cadence: line.cadence ?? before.cadence,
    countries: countriesOf(line, before.countries, pair),
    kinds: kindsOf(line, before.kinds),
    isSilent: line.sound === undefined ? before.isSilent : line.sound === 'silent',
    language: line.language ?? before.language,
    zone: line.zone ?? before.zone,
    ...(refused !== undefined && line.run === undefined && !before.isPaused && { refused }),
    ...(format === 'full' && { length: format }),
    ...(hours !== undefined && hours !== 'none' && { quiet: hours }),
  }
}

const countriesOf = ({ countries, how }: SubscribeLine, before: readonly Area[], pair: Pair): readonly Area[] =>
  how === 'instead' && countries.length > 0 ? countries : countriesWith(countries, before, pair)

function kindsOf({ kinds, how }: SubscribeLine, before: readonly NewsKind[]): readonly NewsKind[] {
  if (kinds.length === 0) return before
  return how === 'added' ? newsKinds.filter(it => before.includes(it) || kinds.includes(it)) : kinds
}

/** No countries means the default pair; when others are added, its partner stays. */
function countriesWith(more: readonly Area[], named: readonly Area[], pair: Pair): readonly Area[] {
  const usual = named.length === 0 ? [pair.reporter, pair.partner] : named
  const added = more.filter(it => !usual.includes(it))
  return added.length === 0 ? named : [...(named.length === 0 ? [pair.partner] : named), ...added]
}

/** Removes those countries and kinds. 'end': nothing would be left, or none is named; 'absent': it has none of them. */
export function applyUnsubscribeLine(
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

/** Applies a button. A second press changes nothing, except for countries and kinds, which toggle. */
export function applyMenuButton(action: MenuButtonAction, before: Subscription, pair: Pair): Subscription {
  // The style of posts is a setting of the chat.
  if ('see' in action || 'posts' in action || 'theme' in action) return before
  if ('turn' in action) return applyToggle(action.turn, before)
  if ('kind' in action) return { ...before, kinds: toggled(action.kind, before.kinds) }
  if ('country' in action) return { ...before, countries: countriesAfter(action.country, before.countries, pair) }
  return { ...before, ...action }
}

const usualQuiet = { from: 22, to: 8 } as const

function applyToggle(turn: SettingToggle, before: Subscription): Subscription {
  const { quiet: _, ...withoutQuiet } = before
  const { length: __, ...withoutLength } = before
  // A pause that a person chose or ended has nothing to do with refusals.
  const { refused: ___, left: ____, ...chosen } = before
  const after: Readonly<Record<SettingToggle, Subscription>> = {
    on: before,
    off: before,
    pause: { ...chosen, isPaused: true },
    resume: { ...chosen, isPaused: false },
    missed: { ...chosen, isPaused: false },
    silent: { ...before, isSilent: true },
    loud: { ...before, isSilent: false },
    full: { ...before, length: 'full' },
    compact: withoutLength,
    quiet: { ...before, quiet: usualQuiet },
    unquiet: withoutQuiet,
  }
  return after[turn]
}

/** The last kind stays: there is /unsubscribe. */
function toggled(kind: NewsKind, kinds: readonly NewsKind[]): readonly NewsKind[] {
  if (!kinds.includes(kind)) return newsKinds.filter(it => it === kind || kinds.includes(it))
  return kinds.length === 1 ? kinds : kinds.filter(it => it !== kind)
}

const mostCountries = 8

/** No countries means the default pair: the first chosen country replaces it, and it returns after the last. */
function countriesAfter(country: Area | 'usual', named: readonly Area[], pair: Pair): readonly Area[] {
  if (country === 'usual') return []
  const after = named.includes(country) ? named.filter(it => it !== country) : [...named, country]
  if (after.length > mostCountries && !named.includes(country)) return named
  const isPair = after.length === 2 && after.includes(pair.reporter) && after.includes(pair.partner)
  return isPair ? [] : after
}

/** What a button of the menu of a subscription does. It carries all that it needs, so that it works after any restart. */

import { isCountry } from '../../answers/model/areas.ts'
import { type SubscriptionView, subscriptionViews, type Target } from '../../answers/model/subscription-view.ts'
import { type Cadence, cadences, type NewsKind, newsKinds } from '../../data/chats/subscriptions.ts'
import { type Area, type Code, code } from '../../data/model/schema.ts'
import { zoneNamed } from '../../data/model/time-zones.ts'
import { isArea } from '../../languages/model/areas.ts'
import { subscriptionMark, usualCountries } from '../../writing/chat/subscription.ts'

export interface MenuButton extends Target {
  readonly to: MenuButtonAction
}

/** To see something, or to turn one thing. */
export type MenuButtonAction =
  | { readonly see: SubscriptionView | 'preview' }
  | { readonly turn: SettingToggle }
  | { readonly kind: NewsKind }
  | { readonly cadence: Cadence }
  | { readonly language: Code }
  | { readonly zone: string }
  /** One country more or less; 'usual' is the pair that is taken when none is named. */
  | { readonly country: Area | 'usual' }

const turns = ['on', 'off', 'pause', 'resume', 'silent', 'loud', 'full', 'compact', 'quiet', 'unquiet'] as const
export type SettingToggle = (typeof turns)[number]

/** Undefined for the data of any other button. Whoever presses may have made it up: what they may do is looked at. */
export function readMenuButton(data: string): MenuButton | undefined {
  if (!data.startsWith(subscriptionMark)) return undefined
  const [chat = '', thread = '', word = '', value = '', ...more] = data.slice(subscriptionMark.length).split('.')
  const to = more.length > 0 ? undefined : actionOf(word, value)
  if (to === undefined || !/^-?\d{1,15}$/.test(chat) || !/^\d{1,15}$/.test(thread)) return undefined
  return { chat: Number(chat), ...(thread !== '0' && { thread: Number(thread) }), to }
}

function actionOf(word: string, value: string): MenuButtonAction | undefined {
  switch (word) {
    case 'see': {
      const see = [...subscriptionViews, 'preview' as const].find(it => it === value)
      return see && { see }
    }
    case 'language': {
      const language = code.safeParse(value).data
      return language && { language }
    }
    case 'zone': {
      const zone = zoneNamed(value)
      return zone === undefined ? undefined : { zone }
    }
    case 'country':
      if (value === usualCountries) return { country: 'usual' }
      return isArea(value) && isCountry(value) ? { country: value } : undefined
    default:
      return value === '' ? bareAction(word) : undefined
  }
}

/** Words that stand alone. Menus of earlier versions say 'show' to see all. */
function bareAction(word: string): MenuButtonAction | undefined {
  if (word === 'show') return { see: 'all' }
  const turn = turns.find(it => it === word)
  if (turn !== undefined) return { turn }
  const cadence = cadences.find(it => it === word)
  if (cadence !== undefined) return { cadence }
  const kind = newsKinds.find(it => it === word)
  return kind && { kind }
}

/** The menu stays where it is: what is turned in it, is turned again. */
export function viewAfter(wish: MenuButtonAction): SubscriptionView {
  if ('see' in wish) return wish.see === 'preview' ? 'all' : wish.see
  if ('kind' in wish) return 'kinds'
  if ('country' in wish) return 'countries'
  if ('language' in wish) return 'words'
  if ('cadence' in wish || 'zone' in wish) return 'when'
  switch (wish.turn) {
    case 'quiet':
    case 'unquiet':
      return 'when'
    case 'full':
    case 'compact':
      return 'words'
    case 'on':
    case 'off':
    case 'pause':
    case 'resume':
    case 'silent':
    case 'loud':
      return 'all'
  }
}

/** Buttons of a subscription's menu. The data holds everything, so that a button works after any restart. */
import { isCountry } from '../../answers/model/areas.ts'
import { type SubscriptionView, subscriptionViews, type Target } from '../../answers/model/subscription-view.ts'
import { type PostForm, postForms } from '../../data/chats/chat-settings.ts'
import { type Cadence, cadences, type NewsKind, newsKinds } from '../../data/chats/subscriptions.ts'
import { type Area, type Code, code } from '../../data/model/schema.ts'
import { zoneNamed } from '../../data/model/time-zones.ts'
import { isArea } from '../../languages/model/voice/areas.ts'
import { defaultCountries, subscriptionWords } from '../../writing/chat/subscription-buttons.ts'

/** A parsed button: the subscription's chat, and the action. */
export interface MenuButton extends Target {
  readonly to: MenuButtonAction
}

/** Shows a view, or changes one setting. */
export type MenuButtonAction =
  | { readonly see: SubscriptionView | 'preview' }
  | { readonly turn: SettingToggle }
  | { readonly kind: NewsKind }
  | { readonly cadence: Cadence }
  | { readonly language: Code }
  | { readonly zone: string }
  /** What the posts of the chat look like. */
  | { readonly posts: PostForm }
  | { readonly theme: (typeof themes)[number] }
  /** Adds or removes a country; 'usual' restores the default pair. */
  | { readonly country: Area | 'usual' }

const themes = ['light', 'dark'] as const
const turns = [
  'on',
  'off',
  'pause',
  'resume',
  'missed',
  'silent',
  'loud',
  'full',
  'compact',
  'quiet',
  'unquiet',
] as const
export type SettingToggle = (typeof turns)[number]

/** Returns undefined for data of other buttons. The data may be forged: permissions are checked elsewhere. */
export function readMenuButton(data: string): MenuButton | undefined {
  const [chat = '', thread = '', word = '', value = '', ...more] = subscriptionWords(data) ?? []
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
    case 'posts': {
      const posts = postForms.find(it => it === value)
      return posts && { posts }
    }
    case 'theme': {
      const theme = themes.find(it => it === value)
      return theme && { theme }
    }
    case 'country':
      if (value === defaultCountries) return { country: 'usual' }
      return isArea(value) && isCountry(value) ? { country: value } : undefined
    default:
      return value === '' ? bareAction(word) : undefined
  }
}

/** Actions without a value. Menus of earlier versions use 'show' for all. */
function bareAction(word: string): MenuButtonAction | undefined {
  if (word === 'show') return { see: 'all' }
  const turn = turns.find(it => it === word)
  if (turn !== undefined) return { turn }
  const cadence = cadences.find(it => it === word)
  if (cadence !== undefined) return { cadence }
  const kind = newsKinds.find(it => it === word)
  return kind && { kind }
}

/** The view after a press: the one with the pressed button, so that it can be pressed again. */
export function viewAfter(action: MenuButtonAction): SubscriptionView {
  if ('see' in action) return action.see === 'preview' ? 'all' : action.see
  if ('kind' in action) return 'kinds'
  if ('country' in action) return 'countries'
  if ('language' in action) return 'words'
  if ('posts' in action || 'theme' in action) return 'posts'
  if ('cadence' in action || 'zone' in action) return 'when'
  return toggleViews[action.turn]
}

const toggleViews: Readonly<Record<SettingToggle, SubscriptionView>> = {
  on: 'all',
  off: 'all',
  pause: 'all',
  resume: 'all',
  missed: 'all',
  silent: 'all',
  loud: 'all',
  full: 'words',
  compact: 'words',
  quiet: 'when',
  unquiet: 'when',
}

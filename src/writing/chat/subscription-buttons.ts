/** Buttons of a subscription's menu. */
import type { AnswerOf } from '../../answers/model/answer.ts'
import { isCountry } from '../../answers/model/areas.ts'
import type { SubscriptionView } from '../../answers/model/subscription-view.ts'
import { postForms } from '../../data/chats/chat-settings.ts'
import { cadences, newsKinds, type Subscription } from '../../data/chats/subscriptions.ts'
import type { Area } from '../../data/model/schema.ts'
import { likelyZones } from '../../data/model/time-zones.ts'
import { truncate } from '../../data/model/truncate.ts'
import { languages } from '../../languages/languages.ts'
import type { SubscriptionButton } from '../../languages/model/subscriptions.ts'
import { upper } from '../../languages/model/voice/text.ts'
import { rows } from '../message/compose.ts'
import type { DraftButton, Writing } from '../message/draft.ts'
import type { Message } from '../message/message.ts'
import { echoed } from '../message/user-text.ts'

/** Prefix of the callback data: 'sub.<chat>.<topic>.<words>'. */
const prefix = 'sub.'
/** The choice of the default pair, in the place of a country. */
export const defaultCountries = '-'

type Data = (...words: readonly string[]) => { readonly data: string }
/** Callback data for the subscription of a chat; without a topic the thread is 0. */
export const subscriptionData =
  (chat: number, thread: number | undefined): Data =>
  (...words) => ({ data: `${prefix}${chat}.${thread ?? 0}.${words.join('.')}` })

/** The parts of the callback data behind its prefix; undefined for other data. */
export const subscriptionWords = (data: string): readonly string[] | undefined =>
  data.startsWith(prefix) ? data.slice(prefix.length).split('.') : undefined

/** '@name' of a channel stays a link; a title is user text. */
export const channelTitle = (title: string): string => (/^@\w+$/.test(title) ? title : echoed(title, 40))

/** The pair of a subscription without countries: the configured one, not the chat's own partner. */
export const defaultPair = ({ pair, chosen }: Writing): readonly [Area, Area] => [
  pair.reporter,
  chosen?.usual ?? pair.partner,
]

/** Buttons of the view that is open: all settings, or the choices of one. */
export function subscriptionButtons(answer: AnswerOf<'subscription'>, writing: Writing): readonly DraftButton[] {
  const { target, of, view = 'all', channels = [] } = answer
  const { subscriptions: say, buttons } = writing.language.say
  const data = subscriptionData(target.chat, target.thread)
  const named = (button: SubscriptionButton, ...words: readonly string[]): DraftButton => ({
    label: say.buttons[button],
    ask: data(...words),
  })
  // In a channel all readers would see the preview.
  const preview = writing.medium === 'channel' ? [] : [named('preview', 'see', 'preview')]
  const toChannels = channels.map(({ chat, title }) => choice(say.channel(title), subscriptionData(chat, 0)('show')))
  if (of === undefined) {
    return [named(answer.title === undefined ? 'subscribe' : 'setUp', 'on'), ...preview, ...toChannels]
  }
  if (view !== 'all')
    return [...choicesOf(view, { ...answer, of }, data, writing), { label: buttons.back, ask: data('show') }]
  return [
    ...(['kinds', 'when', 'countries', 'words', 'zones'] as const).map(it => named(it, 'see', it)),
    { label: writing.language.say.groups.buttons.posts, ask: data('see', 'posts') },
    ...preview,
    of.isSilent ? named('loud', 'loud') : named('silent', 'silent'),
    ...(of.isPaused ? [named('resume', 'resume')] : [named('pause', 'pause')]),
    ...(of.isPaused && of.since < writing.facts.version ? [named('missed', 'missed')] : []),
    named('unsubscribe', 'off'),
    ...toChannels,
  ]
}

/** What a phone shows of a label. */
const maxLabel = 30
const ticked = (is: boolean, label: string): string => (is ? `✓ ${label}` : label)
const dotted = (is: boolean, label: string): string => (is ? `● ${label}` : label)

const choice = (label: string, ask: { readonly data: string }): DraftButton => ({
  label: truncate(label, maxLabel),
  ask,
})

function choicesOf(
  view: Exclude<SubscriptionView, 'all'>,
  { of, countries = [], style = {} }: AnswerOf<'subscription'> & { readonly of: Subscription },
  data: Data,
  writing: Writing,
): readonly DraftButton[] {
  const { subscriptions: say } = writing.language.say
  switch (view) {
    case 'kinds':
      return newsKinds.map(kind => ({ label: ticked(of.kinds.includes(kind), say.kinds[kind]), ask: data(kind) }))
    case 'when': {
      const quiet = of.quiet === undefined ? 'quiet' : 'unquiet'
      return [
        ...cadences.map(it => ({ label: dotted(of.cadence === it, say.cadences[it]), ask: data(it) })),
        { label: say.buttons[quiet], ask: data(quiet) },
        { label: say.buttons.zones, ask: data('see', 'zones') },
      ]
    }
    case 'countries':
      return countryChoices(of, countries, data, writing)
    case 'words': {
      const length = of.length === undefined ? 'full' : 'compact'
      return [
        ...languages.map(({ code, voice }) =>
          choice(dotted(of.language === code, upper(voice.language(code), code)), data('language', code)),
        ),
        { label: say.buttons[length], ask: data(length) },
      ]
    }
    case 'zones':
      return likelyZones.map(zone => ({ label: dotted(of.zone === zone, say.zones[zone]), ask: data('zone', zone) }))
    case 'posts':
      return styleChoices(style, data, writing)
  }
}

/** What posts carry, and the colours of their pictures. */
function styleChoices(
  { posts, theme }: NonNullable<AnswerOf<'subscription'>['style']>,
  data: Data,
  { language: { say, code } }: Writing,
): readonly DraftButton[] {
  const { postForms: words, buttons } = say.groups
  return [
    ...postForms.map(form => choice(dotted(form === (posts ?? 'text'), upper(words[form], code)), data('posts', form))),
    theme === undefined ? choice(buttons.dark, data('theme', 'dark')) : choice(buttons.light, data('theme', 'light')),
  ]
}

const maxOffered = 8

/** The default pair, the countries with the most figures, and those already chosen. */
function countryChoices(of: Subscription, held: readonly Area[], data: Data, writing: Writing): readonly DraftButton[] {
  const { voice } = writing.language
  const pair = defaultPair(writing)
  const offered = held.filter(area => area !== pair[0] && isCountry(area)).slice(0, maxOffered)
  return [
    choice(dotted(of.countries.length === 0, pair.map(voice.area).join(' – ')), data('country', defaultCountries)),
    ...[...new Set([...offered, ...of.countries.filter(isCountry)])].map(area =>
      choice(ticked(of.countries.includes(area), voice.area(area)), data('country', area)),
    ),
  ]
}

/** A channel whose post was forwarded by somebody who may set it up. */
export interface ChannelOffer {
  readonly chat: number
  readonly title: string
  readonly isSubscribed: boolean
}

/** Adds a button that sets the channel up to the answer. The offer is a message of its own when the post has no answer. */
export function withOffer(
  message: Message,
  { chat, title, isSubscribed }: ChannelOffer,
  isAnswer: boolean,
  { language }: Writing,
) {
  const { subscriptions: say } = language.say
  const { data } = subscriptionData(chat, 0)(isSubscribed ? 'show' : 'on')
  if (isAnswer || isSubscribed) {
    const label = truncate(isSubscribed ? say.channel(title) : say.postTo(title), maxLabel)
    return { ...message, buttons: [...message.buttons, [{ label, data }]] }
  }
  const buttons = rows([{ label: say.buttons.setUp, ask: { data } }])
  return { text: say.offer(channelTitle(title)), entities: [], buttons } satisfies Message
}

/** What a chat is subscribed to, and the buttons that change it. */
import type { AnswerOf } from '../../answers/model/answer.ts'
import { isCountry } from '../../answers/model/areas.ts'
import type { SubscriptionView } from '../../answers/model/subscription-view.ts'
import { cadences, hourOf, type NewsKind, newsKinds, type Subscription } from '../../data/chats/subscriptions.ts'
import type { Area } from '../../data/model/schema.ts'
import { likelyZones } from '../../data/model/time-zones.ts'
import { truncate } from '../../data/model/truncate.ts'
import { languages } from '../../languages/languages.ts'
import type { SubscriptionButton } from '../../languages/model/subscriptions.ts'
import { rows } from '../message/compose.ts'
import { type Draft, type DraftButton, type DraftLine, line, type Writing } from '../message/draft.ts'
import type { Message } from '../message/message.ts'
import { echoed } from '../message/user-text.ts'
import { zoneSaid } from './time-zone.ts'

/** The buttons' data begins so; then chat, topic and what is wished for. */
export const subscriptionMark = 'sub.'
/** In the place of a country: none, which is the pair that is taken when none is named. */
export const usualCountries = '-'

type Told = AnswerOf<'subscription'>

export function writeSubscription(answer: Told, writing: Writing): Draft {
  const trouble = answer.problem && troubleOf(answer.problem, answer, writing)
  if (trouble !== undefined) return { lines: [line([trouble])], buttons: [] }
  const { of } = answer
  // Turned while it is read: in a group it may be as long as anywhere.
  return {
    isMenu: true,
    lines: of === undefined ? linesWithout(answer, writing) : linesOf(of, answer, writing),
    buttons: buttonsOf(answer, writing),
  }
}

/** One sentence where nothing can be set up. Missing: undefined where there is more to say. */
function troubleOf(
  problem: NonNullable<Told['problem']>,
  { heard = '', named = [], of }: Told,
  writing: Writing,
): string | undefined {
  const { say: all, voice } = writing.language
  const { subscriptions: say } = all
  switch (problem) {
    case 'unknown-word':
      return say.unknownWord(echoed(heard))
    case 'unknown-hours':
      return say.unknownHours(echoed(heard))
    case 'unknown-zone':
      return say.unknownZone(echoed(heard))
    case 'unknown-often':
      return say.unknownOften(echoed(heard))
    case 'unknown-less':
      return say.unknownLess(echoed(heard))
    case 'meant-ending':
      return say.meantEnding
    case 'not-in-it': {
      const names = named.map(it => (isKindOfNews(it) ? say.kinds[it] : voice.area(it)))
      return say.notInIt(all.and(names), of === undefined ? [] : countriesOf(of, writing).map(voice.area))
    }
    case 'no-channel':
      return say.noChannel(echoed(heard))
    case 'cannot-post':
      return say.cannotPost(echoed(heard))
    case 'not-there':
      return say.notThere
    case 'only-admins':
      return say.onlyAdmins
    case 'nothing':
      return undefined
  }
}

const isKindOfNews = (it: Area | NewsKind): it is NewsKind => newsKinds.some(kind => kind === it)

function linesWithout(answer: Told, writing: Writing): readonly DraftLine[] {
  const { subscriptions: say } = writing.language.say
  const { isRemoved, problem, title } = answer
  const texts =
    isRemoved === true
      ? [say.removed]
      : problem === 'nothing'
        ? [say.nothing]
        : title === undefined
          ? [say.off, say.hint]
          : [say.setUp(shown(title))]
  return [...texts.map((text, i) => line(i === 0 ? [{ bold: text }] : [text])), ...previewLines(answer, writing)]
}

function linesOf(of: Subscription, answer: Told, writing: Writing): readonly DraftLine[] {
  const { voice } = writing.language
  const { subscriptions: say, comma } = writing.language.say
  const { title, target, view } = answer
  const hour = (it: number): string => `${it}:00`
  const zone = zoneSaid(of.zone, writing.language)
  // What quiet hours have put off to noon comes in no morning.
  const cadence = of.cadence === 'daily' && hourOf(of) >= noon ? say.everyDay : say.cadences[of.cadence]
  const whose = title !== undefined ? [say.channel(shown(title))] : target.thread !== undefined ? [say.topic] : []
  const manner = say.manner(
    voice.language(of.language),
    say.lengths[of.length ?? 'compact'],
    say.sounds[of.isSilent ? 'silent' : 'loud'],
  )
  return [
    line([{ bold: of.isPaused ? say.paused : say.on }]),
    ...whose.map(text => line([text])),
    line([say.about(countriesOf(of, writing).map(voice.area))]),
    line([of.kinds.map(kind => say.kinds[kind]).join(comma)]),
    line([of.cadence === 'now' ? cadence : say.at(cadence, hour(hourOf(of)), zone)]),
    ...(of.quiet === undefined ? [] : [line([say.quiet(hour(of.quiet.from), hour(of.quiet.to), zone)])]),
    line([manner], 60),
    ...previewLines(answer, writing),
    ...(view === undefined ? [line([say.hint], 50)] : []),
  ]
}

const noon = 12

const previewLines = ({ preview }: Told, { language }: Writing): readonly DraftLine[] =>
  preview === undefined ? [] : [line([{ italic: [language.say.subscriptions.previews[preview]] }])]

/** None chosen is the configured pair, whatever the chat takes for its questions. */
const countriesOf = ({ countries }: Subscription, writing: Writing): readonly Area[] =>
  countries.length > 0 ? countries : usualPair(writing)

const usualPair = ({ pair, chosen }: Writing): readonly [Area, Area] => [pair.reporter, chosen?.usual ?? pair.partner]

/** Names of channels are tapped to come there; titles are words of somebody. */
export const shown = (title: string): string => (/^@\w+$/.test(title) ? title : echoed(title, 40))

type Data = (...words: readonly string[]) => { readonly data: string }

function buttonsOf(answer: Told, writing: Writing): readonly DraftButton[] {
  const { target, of, view = 'all', channels = [] } = answer
  const { subscriptions: say, buttons } = writing.language.say
  const data: Data = (...words) => ({
    data: `${subscriptionMark}${target.chat}.${target.thread ?? 0}.${words.join('.')}`,
  })
  const named = (button: SubscriptionButton, ...words: readonly string[]): DraftButton => ({
    label: say.buttons[button],
    ask: data(...words),
  })
  // In a channel it would be there for all its readers.
  const preview = writing.medium === 'channel' ? [] : [named('preview', 'see', 'preview')]
  const theirs = channels.map(({ chat, title }) => ({
    label: truncate(say.channel(title), longestLabel),
    ask: { data: `${subscriptionMark}${chat}.0.show` },
  }))
  if (of === undefined) {
    return [named(answer.title === undefined ? 'subscribe' : 'setUp', 'on'), ...preview, ...theirs]
  }
  if (view !== 'all') return [...choicesOf(view, of, answer, data, writing), { label: buttons.back, ask: data('show') }]
  return [
    ...(['kinds', 'when', 'countries', 'words', 'zones'] as const).map(it => named(it, 'see', it)),
    ...preview,
    of.isSilent ? named('loud', 'loud') : named('silent', 'silent'),
    of.isPaused ? named('resume', 'resume') : named('pause', 'pause'),
    named('unsubscribe', 'off'),
    ...theirs,
  ]
}

/** What a phone shows of a label. */
const longestLabel = 30
const ticked = (is: boolean, label: string): string => (is ? `✓ ${label}` : label)
const dotted = (is: boolean, label: string): string => (is ? `● ${label}` : label)

function choicesOf(
  view: Exclude<SubscriptionView, 'all'>,
  of: Subscription,
  { countries = [] }: Told,
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
        ...languages.map(({ code, voice }) => ({
          label: dotted(of.language === code, voice.language(code)),
          ask: data('language', code),
        })),
        { label: say.buttons[length], ask: data(length) },
      ]
    }
    case 'zones':
      return likelyZones.map(zone => ({ label: dotted(of.zone === zone, say.zones[zone]), ask: data('zone', zone) }))
  }
}

const mostOffered = 8

/** The pair, the countries of the most figures, and those that are chosen already. */
function countryChoices(of: Subscription, held: readonly Area[], data: Data, writing: Writing): readonly DraftButton[] {
  const { voice } = writing.language
  const pair = usualPair(writing)
  const offered = held.filter(area => area !== pair[0] && isCountry(area)).slice(0, mostOffered)
  return [
    {
      label: truncate(dotted(of.countries.length === 0, pair.map(voice.area).join(' – ')), longestLabel),
      ask: data('country', usualCountries),
    },
    ...[...new Set([...offered, ...of.countries.filter(isCountry)])].map(area => ({
      label: truncate(ticked(of.countries.includes(area), voice.area(area)), longestLabel),
      ask: data('country', area),
    })),
  ]
}

/** A channel whose post was passed on by somebody who may set it up. */
export interface Offer {
  readonly chat: number
  readonly title: string
  readonly isSubscribed: boolean
}

/** The answer to that post, with a button below that sets the channel up; alone where there is no answer to it. */
export function withOffer(
  message: Message,
  { chat, title, isSubscribed }: Offer,
  isAnswer: boolean,
  { language }: Writing,
) {
  const { subscriptions: say } = language.say
  const data = `${subscriptionMark}${chat}.0.${isSubscribed ? 'show' : 'on'}`
  if (isAnswer || isSubscribed) {
    const label = truncate(isSubscribed ? say.channel(title) : say.postTo(title), longestLabel)
    return { ...message, buttons: [...message.buttons, [{ label, data }]] }
  }
  const buttons = rows([{ label: say.buttons.setUp, ask: { data } }])
  return { text: say.offer(shown(title)), entities: [], buttons } satisfies Message
}

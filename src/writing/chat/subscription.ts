/** What a chat is subscribed to, and why a subscription cannot be set up or has ended. */
import type { AnswerOf } from '../../answers/model/answer.ts'
import { hourOf, type NewsKind, newsKinds, type Subscription } from '../../data/chats/subscriptions.ts'
import type { Area } from '../../data/model/schema.ts'
import { likelyZones } from '../../data/model/time-zones.ts'
import type { Language, Say } from '../../languages/model/say.ts'
import { compose } from '../message/compose.ts'
import { type Draft, type DraftLine, line, Priority, type Writing } from '../message/draft.ts'
import type { Message } from '../message/message.ts'
import { echoed } from '../message/user-text.ts'
import { channelTitle, defaultPair, subscriptionButtons, subscriptionData } from './subscription-buttons.ts'

type SubscriptionAnswer = AnswerOf<'subscription'>

/** The menu of a subscription, or one sentence about a problem. */
export function writeSubscription(answer: SubscriptionAnswer, writing: Writing): Draft {
  const problem = answer.problem && problemText(answer.problem, answer, writing)
  if (problem !== undefined) return { lines: [line([problem])], buttons: [] }
  const { of } = answer
  return {
    isMenu: true,
    lines: of === undefined ? linesWithout(answer, writing) : linesOf(of, answer, writing),
    buttons: subscriptionButtons(answer, writing),
  }
}

/** Why nothing can be set up, in one sentence. Undefined when there is more to say than the problem. */
function problemText(
  problem: NonNullable<SubscriptionAnswer['problem']>,
  { heard = '', named = [], of }: SubscriptionAnswer,
  writing: Writing,
): string | undefined {
  const { say: all, voice } = writing.language
  const { subscriptions: say } = all
  switch (problem) {
    case 'nothing':
      return undefined
    case 'not-in-it': {
      const names = named.map(it => (isKindOfNews(it) ? say.kinds[it] : voice.area(it)))
      return say.notInIt(all.and(names), of === undefined ? [] : countriesOf(of, writing).map(voice.area))
    }
    case 'meant-ending':
    case 'not-there':
    case 'only-admins':
      return say[problemWords[problem]]
    default:
      return say[problemsWithWord[problem]](echoed(heard))
  }
}

const problemWords = { 'meant-ending': 'meantEnding', 'not-there': 'notThere', 'only-admins': 'onlyAdmins' } as const
const problemsWithWord = {
  'unknown-word': 'unknownWord',
  'unknown-hours': 'unknownHours',
  'unknown-zone': 'unknownZone',
  'unknown-often': 'unknownOften',
  'unknown-time': 'unknownTime',
  'unknown-flow': 'unknownFlow',
  'unknown-less': 'unknownLess',
  'no-channel': 'noChannel',
  'cannot-post': 'cannotPost',
} as const

const isKindOfNews = (it: Area | NewsKind): it is NewsKind => newsKinds.some(kind => kind === it)

function linesWithout(answer: SubscriptionAnswer, writing: Writing): readonly DraftLine[] {
  const { subscriptions: say } = writing.language.say
  const texts = textsWithout(answer, say)
  return [...texts.map((text, i) => line(i === 0 ? [{ bold: text }] : [text])), ...previewLines(answer, writing)]
}

function textsWithout({ isRemoved, problem, title }: SubscriptionAnswer, say: Say['subscriptions']): readonly string[] {
  if (isRemoved === true) return [say.removed]
  if (problem === 'nothing') return [say.nothing]
  return title === undefined ? [say.off, say.hint('')] : [say.setUp(channelTitle(title))]
}

function linesOf(of: Subscription, answer: SubscriptionAnswer, writing: Writing): readonly DraftLine[] {
  const { voice } = writing.language
  const { subscriptions: say, groups, and } = writing.language.say
  const { title, target, view, style: { posts } = {} } = answer
  const hour = (it: number): string => `${it}:00`
  const zone = zoneName(of.zone, writing.language)
  // Quiet hours can move the post to noon or later: then it does not come 'every morning'.
  const cadence = of.cadence === 'daily' && hourOf(of) >= noon ? say.everyDay : say.cadences[of.cadence]
  const topic = target.thread === undefined ? undefined : say.topic
  const whose = title === undefined ? topic : say.channel(channelTitle(title))
  const manner = say.manner(
    voice.language(of.language),
    say.lengths[of.length ?? 'compact'],
    say.sounds[of.isSilent ? 'silent' : 'loud'],
  )
  return [
    line([{ bold: of.isPaused ? say.paused : say.on }]),
    ...(whose === undefined ? [] : [line([whose])]),
    line([say.about(countriesOf(of, writing).map(voice.area))]),
    line([and(of.kinds.map(kind => say.kinds[kind]))]),
    line([of.cadence === 'now' ? cadence : say.at(cadence, hour(hourOf(of)), zone)]),
    ...(of.quiet === undefined ? [] : [line([say.quiet(hour(of.quiet.from), hour(of.quiet.to), zone)])]),
    line([posts === undefined ? manner : `${manner} · ${groups.postForms[posts]}`], Priority.remark),
    ...previewLines(answer, writing),
    ...(view === undefined && (title?.startsWith('@') ?? true)
      ? [line([say.hint(title === undefined ? '' : ` ${title}`)], Priority.hint)]
      : []),
  ]
}

const noon = 12

const previewLines = ({ preview }: SubscriptionAnswer, { language }: Writing): readonly DraftLine[] =>
  preview === undefined ? [] : [line([{ italic: [language.say.subscriptions.previews[preview]] }])]

const countriesOf = ({ countries }: Subscription, writing: Writing): readonly Area[] =>
  countries.length > 0 ? countries : defaultPair(writing)

/** A time zone by its city: 'Baku' for 'Asia/Baku', 'Los Angeles'; 'UTC+4' for 'Etc/GMT-4'. */
function zoneName(zone: string, { say }: Language): string {
  const likely = likelyZones.find(it => it === zone)
  if (likely !== undefined) return say.subscriptions.zones[likely]
  const [, sign, hours] = /^Etc\/GMT([+-])(\d+)$/.exec(zone) ?? []
  // The sign of an Etc zone says how far UTC is ahead of it.
  if (sign !== undefined) return `UTC${sign === '+' ? '−' : '+'}${hours}`
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
}

/** Tells who set the subscription up that it is paused, because nothing can be posted there. `title` is set for a channel, not for a topic. */
export function writeSubscriptionPaused(
  { chat, thread }: Pick<Subscription, 'chat' | 'thread'>,
  title: string | undefined,
  writing: Writing,
): Message {
  const { subscriptions: say } = writing.language.say
  const why = title === undefined ? say.noTopic : say.cannotPost(channelTitle(title))
  const data = subscriptionData(chat, thread)
  const buttons = (['resume', 'missed'] as const).map(it => ({ label: say.buttons[it], ask: data(it) }))
  return compose({ lines: [line([{ bold: say.paused }]), line([why])], buttons }, writing)
}

/** Tells that a channel's subscription is paused, because the bot was removed. */
export function writeSubscriptionLeft(title: string | undefined, writing: Writing): Message {
  const text = writing.language.say.subscriptions.left(title === undefined ? undefined : channelTitle(title))
  return compose({ lines: [line([text])], buttons: [] }, writing)
}

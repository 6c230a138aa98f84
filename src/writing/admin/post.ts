/** /post: a broadcast as it is sent, and what its owner sees before, during and after. */
import type { AdminReplyOf, Posted } from '../../answers/model/admin-reply.ts'
import type { Audience, AudienceCounts } from '../../data/chats/broadcasts.ts'
import type { Subscription } from '../../data/chats/subscriptions.ts'
import { after, type Formatted } from '../../data/model/formatted-text.ts'
import type { Language } from '../../languages/model/say.ts'
import { text } from '../../languages/model/voice/text.ts'
import { type DraftButton, type DraftLine, line, type Writing } from '../message/draft.ts'
import type { Message } from '../message/message.ts'
import { verbatim } from '../message/user-text.ts'
import { adminMessage, numberText } from './admin-message.ts'
import { type PostPress, postData } from './button-data.ts'

/** The broadcast. In private chats and groups it ends with a line on how to unsubscribe. */
export const writePost = ({ text, entities }: Formatted, kind: Subscription['kind'], { say }: Language): Message => ({
  text: kind === 'channel' ? text : `${text}\n\n${say.office.post.because}`,
  entities,
  buttons: [],
})

/** How many chats a broadcast reaches and how long it takes, with buttons to send, change or cancel it. */
export function writePostPreview(reply: AdminReplyOf<'postPreview'>, writing: Writing): Message {
  const { post, token, counts, paused, seconds } = reply
  const { language } = writing
  const { post: words, buttons } = language.say.office
  const button = (press: PostPress, label: string): DraftButton => ({ label, ask: { data: postData(press, token) } })
  const isInChats = counts.private + counts.group > 0
  return adminMessage(
    [
      line(text`${{ bold: words.title }} · ${words.notSent}`),
      ...audienceLines(post, counts, language),
      ...(paused === 0 ? [] : [line([words.paused(numberText(paused, language))])]),
      ...(isInChats && post.only === undefined ? [line([words.eachLanguage])] : []),
      ...(counts.channel > 0 && isInChats ? [line([words.notInChannels])] : []),
      line([words.takes(duration(seconds, language))]),
    ],
    writing,
    [button('post', words.buttons.post), button('change', buttons.change), button('cancel', buttons.cancel)],
  )
}

/** In seconds, and from 90 seconds on in minutes. */
function duration(seconds: number, { code }: Language): string {
  const [unit, value] = seconds < 90 ? ['second', Math.max(1, seconds)] : ['minute', Math.round(seconds / 60)]
  return new Intl.NumberFormat(code, { style: 'unit', unit, unitDisplay: 'long' }).format(value)
}

function audienceLines({ to, only }: Posted['post'], counts: AudienceCounts, language: Language): readonly DraftLine[] {
  return [
    audienceLine(to, counts, language),
    ...(only === undefined ? [] : [line([language.say.office.post.only(only)])]),
  ]
}

function audienceLine(to: Audience, counts: AudienceCounts, language: Language): DraftLine {
  const { post: words } = language.say.office
  return line([words.to(to, numberText(sum(counts), language), to === 'channels' ? '' : words.kinds(counts))])
}

const sum = (counts: AudienceCounts): number => counts.private + counts.group + counts.channel

const maxShown = 200

/** The state of a broadcast, its counts and text. While it runs, buttons pause or stop it. */
export function writePostReceipt(reply: AdminReplyOf<'postReceipt'>, writing: Writing): Message {
  const { language } = writing
  const { post } = reply
  const rest = restOf(reply, language)
  return adminMessage(
    [
      line(text`${{ bold: language.say.office.post.states[stateOf(reply)] }}${progressOf(reply, language)}`),
      ...(rest === '' ? [] : [line([rest])]),
      ...(post.counts === undefined ? [] : audienceLines(post, post.counts, language)),
      line([`${momentOf(post.at, language)} · ${post.by}`]),
      line([{ quote: verbatim(post.text, maxShown) }]),
    ],
    writing,
    buttonsOf(reply, language),
  )
}

const momentOf = (at: string, { voice }: Language): string => `${voice.day(at.slice(0, 10))} ${at.slice(11, 16)} UTC`

function stateOf({ underway, post }: Posted): 'underway' | 'paused' | 'stopped' | 'posted' {
  if (underway === undefined) return post.isStopped === true ? 'stopped' : 'posted'
  if (underway.isStopped) return 'stopped'
  return underway.isPaused ? 'paused' : 'underway'
}

function progressOf({ underway, post }: Posted, language: Language): string {
  const it = underway ?? post.outcome
  if (it === undefined) return ''
  return ` · ${language.say.office.post.progress(numberText(it.sent, language), numberText(it.of, language))}`
}

/** How many did not get it and will not. */
function restOf({ underway, post }: Posted, language: Language): string {
  const { post: words } = language.say.office
  const it = underway ?? post.outcome
  if (it === undefined) return ''
  const rest = [
    [it.gone, words.gone],
    [it.failed, words.failed],
    [it.dropped, words.dropped],
  ] as const
  return rest.flatMap(([n, say]) => (n === 0 ? [] : [say(numberText(n, language))])).join(' · ')
}

function buttonsOf({ token, underway }: Posted, { say }: Language): readonly DraftButton[] {
  const { buttons } = say.office.post
  if (token === undefined || underway === undefined) return []
  const button = (press: Exclude<PostPress, 'change' | 'cancel'>): DraftButton => ({
    label: buttons[press],
    ask: { data: postData(press, token) },
  })
  if (underway.isStopped) return [button('refresh')]
  return [button(underway.isPaused ? 'goOn' : 'pause'), button('refresh'), button('stop')]
}

const maxWords = 40
const maxButtons = 3

/** /post alone: how to broadcast, the reachable chats, and the latest broadcasts. */
export function writePostPage({ posts, counts }: AdminReplyOf<'postPage'>, writing: Writing): Message {
  const { language } = writing
  const { post: words } = language.say.office
  const open = posts.flatMap(({ token, underway, post }) =>
    token === undefined || underway === undefined ? [] : [{ token, label: verbatim(post.text, maxWords / 2) }],
  )
  return adminMessage(
    [
      line([{ bold: words.page }]),
      ...words.how.map(it => line(it)),
      audienceLine('all', counts, language),
      ...(posts.length === 0 ? [line([words.none])] : posts.map(it => rowOf(it, language))),
    ],
    writing,
    open.slice(0, maxButtons).map(({ token, label }) => ({ label, ask: { data: postData('refresh', token) } })),
  )
}

/** 'Posted · sent to 338 of 340 · 24 Nov 2026 12:00 UTC · 41 · We have moved…' */
function rowOf(it: Posted, language: Language): DraftLine {
  const state = `${language.say.office.post.states[stateOf(it)]}${progressOf(it, language)}`
  const { at, by, text } = it.post
  return line([`${state} · ${momentOf(at, language)} · ${by} · ${verbatim(text, maxWords)}`])
}

/** Nobody would get the broadcast; says so when there are readers in other languages. */
export function writeNoReaders({ to, only, others }: AdminReplyOf<'noReaders'>, writing: Writing): Message {
  const { language } = writing
  const { post: words } = language.say.office
  const isOfLanguage = only !== undefined && others > 0
  const text = isOfLanguage ? [words.nobodyIn(only, numberText(others, language))] : words.nobody[to]
  return adminMessage([line(text)], writing)
}

/** Plain text can be copied by a tap. Formatted text keeps its formatting instead. */
export function writePostLine({ line: typed }: AdminReplyOf<'postLine'>, writing: Writing): Message {
  const all = { type: 'code', offset: 0, length: typed.text.length } as const
  const words = typed.entities.length === 0 ? { ...typed, entities: [all] } : typed
  return { ...after(`${writing.language.say.office.post.toChange}\n\n`, words), buttons: [] }
}

export const writePostClosed = ({ why }: AdminReplyOf<'postClosed'>, writing: Writing): Message =>
  adminMessage([line([writing.language.say.office.post[why]])], writing)

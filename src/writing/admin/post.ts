/** An owner's words to many: as they are sent, and what the owner sees of it before, meanwhile and after. */
import type { AdminReplyOf, Posted } from '../../answers/model/admin-reply.ts'
import type { Audience, AudienceCounts } from '../../data/chats/broadcasts.ts'
import type { Subscription } from '../../data/chats/subscriptions.ts'
import { after, type Formatted } from '../../data/model/formatted-text.ts'
import type { Language } from '../../languages/model/say.ts'
import { text } from '../../languages/model/text.ts'
import { type DraftButton, type DraftLine, line, type Writing } from '../message/draft.ts'
import type { Message } from '../message/message.ts'
import { verbatim } from '../message/user-text.ts'
import { adminMessage } from './admin-message.ts'
import { type PostPress, postData } from './button-data.ts'

/** The words as they are sent: in private chats and groups with a line how to end it. */
export const writePost = ({ text, entities }: Formatted, kind: Subscription['kind'], { say }: Language): Message => ({
  text: kind === 'channel' ? text : `${text}\n\n${say.office.post.because}`,
  entities,
  buttons: [],
})

export function writePostPreview(reply: AdminReplyOf<'postPreview'>, writing: Writing): Message {
  const { post, token, counts, paused, seconds } = reply
  const { language } = writing
  const { say, voice } = language
  const { post: words, buttons } = say.office
  const button = (press: PostPress, label: string): DraftButton => ({ label, ask: { data: postData(press, token) } })
  const isInChats = counts.private + counts.group > 0
  return adminMessage(
    [
      line(text`${{ bold: words.title }} · ${words.notSent}`),
      ...audienceLines(post, counts, language),
      ...(paused === 0 ? [] : [line([words.paused(voice.number(String(paused)))])]),
      ...(isInChats && post.only === undefined ? [line([words.eachLanguage])] : []),
      ...(counts.channel > 0 && isInChats ? [line([words.notInChannels])] : []),
      line([words.takes(duration(seconds, language))]),
    ],
    writing,
    [button('post', words.buttons.post), button('change', buttons.change), button('cancel', buttons.cancel)],
  )
}

/** In seconds, and from a minute and a half on in minutes. */
function duration(seconds: number, { code }: Language): string {
  const [unit, value] = seconds < 90 ? ['second', Math.max(1, seconds)] : ['minute', Math.round(seconds / 60)]
  return new Intl.NumberFormat(code, { style: 'unit', unit, unitDisplay: 'long' }).format(value)
}

function audienceLines(
  { to, only }: Pick<Posted['post'], 'to' | 'only'>,
  counts: AudienceCounts,
  { say, voice }: Language,
): readonly DraftLine[] {
  const { post: words } = say.office
  return [
    line([words.to(to, voice.number(String(sum(counts))), to === 'channels' ? '' : words.kinds(counts))]),
    ...(only === undefined ? [] : [line([words.only(voice.language(only))])]),
  ]
}

const sum = (counts: AudienceCounts): number => counts.private + counts.group + counts.channel

const mostShown = 200

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
      line([{ quote: verbatim(post.text, mostShown) }]),
    ],
    writing,
    buttonsOf(reply, language),
  )
}

const momentOf = (at: string, { voice }: Language): string => `${voice.day(at.slice(0, 10))} ${at.slice(11, 16)} UTC`

function stateOf({ underway, post }: Posted): 'underway' | 'paused' | 'stopped' | 'posted' {
  if (underway !== undefined) return underway.isStopped ? 'stopped' : underway.isPaused ? 'paused' : 'underway'
  return post.isStopped === true ? 'stopped' : 'posted'
}

function progressOf({ underway, post }: Posted, { say, voice }: Language): string {
  const it = underway ?? post.outcome
  const number = (n: number): string => voice.number(String(n))
  return it === undefined ? '' : ` · ${say.office.post.progress(number(it.sent), number(it.of))}`
}

/** Those who did not get it, and will not. */
function restOf({ underway, post }: Posted, { say, voice }: Language): string {
  const { post: words } = say.office
  const it = underway ?? post.outcome
  if (it === undefined) return ''
  const rest = [
    [it.gone, words.gone],
    [it.failed, words.failed],
    [it.dropped, words.dropped],
  ] as const
  return rest.flatMap(([n, say]) => (n === 0 ? [] : [say(voice.number(String(n)))])).join(' · ')
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

const mostWords = 40
const mostButtons = 3

export function writePostPage({ posts, counts }: AdminReplyOf<'postPage'>, writing: Writing): Message {
  const { language } = writing
  const { say, voice } = language
  const { post: words } = say.office
  const total = (to: Audience, of: AudienceCounts): DraftLine =>
    line([words.to(to, voice.number(String(sum(of))), to === 'channels' ? '' : words.kinds(of))])
  const open = posts.flatMap(({ token, underway, post }) =>
    token === undefined || underway === undefined ? [] : [{ token, label: verbatim(post.text, mostWords / 2) }],
  )
  return adminMessage(
    [
      line([{ bold: words.page }]),
      ...words.how.map(it => line(it)),
      total('all', counts),
      ...(posts.length === 0 ? [line([words.none])] : posts.map(it => rowOf(it, language))),
    ],
    writing,
    open.slice(0, mostButtons).map(({ token, label }) => ({ label, ask: { data: postData('refresh', token) } })),
  )
}

/** 'Posted · sent to 338 of 340 · 24 Nov 2026 12:00 UTC · 41 · We have moved…' */
function rowOf(it: Posted, language: Language): DraftLine {
  const state = `${language.say.office.post.states[stateOf(it)]}${progressOf(it, language)}`
  const { at, by, text } = it.post
  return line([`${state} · ${momentOf(at, language)} · ${by} · ${verbatim(text, mostWords)}`])
}

export function writeNoReaders({ to, only, others }: AdminReplyOf<'noReaders'>, writing: Writing): Message {
  const { say, voice } = writing.language
  const { post: words } = say.office
  const isOfLanguage = only !== undefined && others > 0
  const said = isOfLanguage ? [words.nobodyIn(voice.language(only), voice.number(String(others)))] : words.nobody[to]
  return adminMessage([line(said)], writing)
}

/** Plain words are copied by a tap; formatted ones keep their formatting. */
export function writePostLine({ line: typed }: AdminReplyOf<'postLine'>, writing: Writing): Message {
  const all = { type: 'code', offset: 0, length: typed.text.length } as const
  const words = typed.entities.length === 0 ? { ...typed, entities: [all] } : typed
  return { ...after(`${writing.language.say.office.post.toChange}\n\n`, words), buttons: [] }
}

export const writePostClosed = ({ why }: AdminReplyOf<'postClosed'>, writing: Writing): Message =>
  adminMessage([line([writing.language.say.office.post[why]])], writing)

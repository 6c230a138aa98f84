/** Changes of a subscription in a few words: "daily instead", "also Turkey", "without China", in any of the four languages. */
import { readSlots } from '../slots/read-slots.ts'
import type { Context } from '../text/context.ts'
import { cleaned } from '../text/normalize.ts'
import { readSubscribe, type SubscribeLine } from './subscribe.ts'
import { isNotOffered, longestRequest, politeEnd, type SubscribingRead, subjectWords } from './subscribe-request.ts'
import { readUnsubscribe } from './unsubscribe.ts'

/**
 * Reads a change of a subscription. `isBehindMenu`: the last answer was the subscription; otherwise the text has to name it, as
 * in "add Turkey to my subscription".
 *
 * Undefined for a question and any other text, also when a word of it is unread, or names a flow or a period. Never throws.
 */
export function readChange(text: string, context: Context, isBehindMenu: boolean): SubscribingRead | undefined {
  if ([...text].length > longestRequest || /[?？]\s*$/.test(text)) return undefined
  const request = cleaned(text).trim().replace(politeEnd, '').replace(politeStart, '')
  const words = request.replace(subscription, ' ').replace(/\s+/g, ' ').trim()
  if (words === '' || (words === request && !isBehindMenu)) return howOften(words, context)
  const removed = firstRead(removing, words, about => lessBy(about, context) ?? notOffered(about, context, 'framed'))
  if (removed !== undefined) return removed
  return (
    firstRead(adding, words, about => moreBy(about, context)) ??
    firstRead(setting, words, about => setTo(about, context, 'framed') ?? notOffered(about, context, 'framed')) ??
    setTo(words, context, 'bare') ??
    notOffered(words, context, 'bare') ??
    howOften(words, context)
  )
}

/** "Once a week" after a figure opens the menu, which changes nothing; "twice a week" is not offered. Neither is a question of trade. */
function howOften(words: string, context: Context): SubscribingRead | undefined {
  if (!frequency.test(words)) return undefined
  const isOffered = !('heard' in readSubscribe(words, context))
  return { subscribe: isOffered ? 'show' : { heard: words, because: 'often' } }
}

const frequency = new RegExp(
  [
    String.raw`(?:once|twice|thrice|(?:\d{1,2}|two|three|four) times) (?:a|per|every|each) (?:hour|day|week|month|quarter|year)`,
    String.raw`(?:\d{1,2} |один |два |три |четыре )?раза? в (?:час|день|сутки|неделю|месяц|квартал|год|полгода)`,
    String.raw`(?:saat|gün|h[əe]ft[əe]|ay|rüb|il)d[əea] (?:bir|iki|üç|\d{1,2})(?: d[əe]f[əe])?`,
    String.raw`[每一](?:个?小时|天|日|个?星期|周|个?月|个?季度?|年)(?:[一两二三四]|\d{1,2})次`,
  ]
    .map(form => `^${form}$`)
    .join('|'),
  'iu',
)

function firstRead<T>(patterns: readonly RegExp[], words: string, read: (about: string) => T | undefined) {
  for (const pattern of patterns) {
    const about = pattern.exec(words)?.groups?.about
    const found = about === undefined ? undefined : read(about)
    if (found !== undefined) return found
  }
  return undefined
}

function lessBy(about: string, context: Context): SubscribingRead | undefined {
  const words = subjectWords(about)
  const read = words === '' || namesFigure(words, context) ? undefined : readUnsubscribe(words, context)
  return read === undefined || 'heard' in read || read.channel !== undefined ? undefined : { unsubscribe: read }
}

function moreBy(about: string, context: Context): SubscribingRead | undefined {
  const line = lineOf(about, context)
  if (line === undefined || line.countries.length + line.kinds.length === 0) return undefined
  return { subscribe: { ...line, how: 'added' } }
}

/** A bare country or kind, as "Turkey" or "records", is a question. */
function setTo(about: string, context: Context, how: 'framed' | 'bare'): SubscribingRead | undefined {
  const line = lineOf(about, context)
  if (line === undefined) return undefined
  const { countries, kinds, language: _, ...settings } = line
  const isNamed = countries.length + kinds.length > 0
  if (isNamed ? how === 'bare' : Object.keys(settings).length === 0) return undefined
  return { subscribe: isNamed ? { ...line, how: 'instead' } : line }
}

/** "Only when exports change", "at 8 in the morning": one sentence says that it cannot be chosen. Bare "exports" is a question. */
function notOffered(about: string, context: Context, how: 'framed' | 'bare'): SubscribingRead | undefined {
  const read = [about, subjectWords(about)].map(words => readSubscribe(words, context)).find(isNotOffered)
  if (read === undefined || readSlots(about, context, 'talk').times.length > 0) return undefined
  return how === 'bare' && read.because === 'flow' ? undefined : { subscribe: read }
}

/** "quiet" alone would end the quiet hours of /subscribe. */
function lineOf(about: string, context: Context): SubscribeLine | undefined {
  const words = subjectWords(about)
  if (words === '') return undefined
  const read = readSubscribe(words, context)
  if ('heard' in read || read.channel !== undefined || read.quiet === 'none') return undefined
  return read.countries.length > 0 && namesFigure(words, context) ? undefined : read
}

/** "Also Turkey, exports 2024" asks for a figure. */
function namesFigure(words: string, context: Context): boolean {
  const { flow, times, words: senses } = readSlots(words, context, 'talk')
  return flow !== undefined || times.length > 0 || senses.has('trade')
}

const politeStart =
  /^(?:(?:(?:no|нет|yox|不|不是)[,，]\s*)|(?:(?:ok|okay|please|pls|actually|ладно|ок|тогда|пожалуйста|yaxşı|z[əe]hm[əe]t olmasa|xahiş edir[əe]m|好的?|请|麻烦)(?:[,，]\s*|\s+|(?<=\p{Script=Han}))))+/iu

/** The subscription, as the text names it. */
const subscription =
  /(?:(?<!\p{L})(?:to|from|in|into|on|of|for) )?(?<!\p{L})(?:my|our|the|this) subscription(?!\p{L})|(?:(?<!\p{L})(?:в|из|на|к) )?(?:(?<!\p{L})(?:мо|наш|эт)\p{L}{1,3} )?(?<!\p{L})подписк(?:[уиеа]|ой)(?!\p{L})|(?:(?<!\p{L})(?:mənim|bizim|bu) )?(?<!\p{L})abun[əe]li[ky]\p{L}*|(?:到|进|从)?(?:我的|我们的|这个)?订阅(?:中的|里的|中|里)?/giu

const adding: readonly RegExp[] = [
  /^(?:and )?(?:also|add|include|plus)(?: also)? (?<about>.+?)(?: too| as well| also)?$/iu,
  /^(?:and )?(?<about>.+?),? (?:too|as well|also)$/iu,
  /^and (?<about>.+)$/iu,
  /^(?:[иа] )?(?:ещ[её]|также|плюс|добавь(?:те)?|включи(?:те)?)(?: (?:ещ[её]|также|и|на))* (?<about>.+?)(?: тоже| также)?$/iu,
  /^(?:и )?(?<about>.+?) тоже$/iu,
  /^и (?<about>.+)$/iu,
  /^(?:h[əe]mçinin |üst[əe]g[əe]l |bir d[əe] |v[əe] )?(?<about>.+?)(?: d[əea])? [əe]lav[əe] (?:et|edin|el[əe]|el[əe]yin)$/iu,
  /^(?:h[əe]mçinin|üst[əe]g[əe]l|bir d[əe]|v[əe]) (?<about>.+?)(?: d[əea])?(?: olsun)?$/iu,
  /^(?<about>.+?) d[əea](?: olsun)?$/iu,
  /^(?:还有|还要|加上|再加上?|添加|增加|另外加?|也(?:要|加上?)?|把)(?<about>.+?)(?:也?(?:加上|加入|加进去|加进|加))?(?:吧|了)?$/u,
  /^(?<about>.+?)也(?:要|加上?)(?:吧|了)?$/u,
]

const removing: readonly RegExp[] = [
  /^(?:but )?(?:without|remove|drop|exclude|except|minus|take out|no more|not|no) (?<about>.+?)$/iu,
  /^(?:но )?(?:без|убери(?:те)?|исключи(?:те)?|кроме|удали(?:те)?|не надо|минус) (?<about>.+)$/iu,
  /^(?<about>.+?) не (?:надо|нужно|нужна|нужен|нужны)$/iu,
  /^(?<about>.+?) (?:çıxar(?:ın|t|dın)?|sil(?:in)?|olmasın|lazım deyil|ist[əe]mir[əe]m)$/iu,
  /^(?:去掉|去除|不要|删除|删掉|除去|除了|移除)(?<about>.+?)(?:吧|了)?$/u,
  /^把(?<about>.+?)(?:去掉|删掉|删除|移除)(?:吧|了)?$/u,
]

const setting: readonly RegExp[] = [
  /^(?:(?:change|switch|set|make|move|turn) (?:(?:it|that|this|them) )?(?:to|into)|(?:make|set) it|rather|better|only) (?<about>.+?)(?:,? (?:instead|rather))?$/iu,
  /^(?<about>.+?),? (?:instead|rather)$/iu,
  /^(?<about>pause|resume|continue) (?:it|that|this|them)$/iu,
  /^(?:(?:лучше|давай(?:те)?|пусть(?: будет)?|сделай(?:те)?|(?:по)?меняй(?:те)?|измени(?:те)?|смени(?:те)?|переключи(?:те)?|поставь(?:те)?|присылай(?:те)?|только) )+(?:(?:е[её]|это) )?(?:на )?(?<about>.+?)$/iu,
  /^(?<about>.+?) (?:лучше|вместо (?:этого|не[её]))$/iu,
  /^(?<about>приостанови(?:ть)?|продолжи|продолжай) (?:е[её]|это)$/iu,
  /^(?:yaxşısı |daha yaxşısı |bunun [əe]v[əe]zin[əe] |yalnız |ancaq )*(?<about>.+?) (?:olsun|et|el[əe]|edin|el[əe]yin|ver|verin|etdir|etdirin|gönd[əe]r|gönd[əe]rin|d[əe]yiş|d[əe]yişin|k[eə]çir)$/iu,
  /^(?:yaxşısı|daha yaxşısı|bunun [əe]v[əe]zin[əe]|yalnız|ancaq) (?<about>.+?)$/iu,
  /^(?:还是|请)*(?:改成|改为|换成|换为|调成|调为|设为|设成|变成|改|只要|只在|仅在)(?<about>.+?)(?:吧|了|就好|就行)?$/u,
  /^还是(?<about>.+?)(?:吧|好了|好)?$/u,
]

/** Requests in free text: "Subscribe me to China", in any of the four languages. */
import type { Context } from '../text/context.ts'
import { cleaned } from '../text/normalize.ts'
import { isPause, readSubscribe, type SubscribeRead, type UnreadWord } from './subscribe.ts'
import { readUnsubscribe, type UnsubscribeLine } from './unsubscribe.ts'

/** 'show' opens the menu, which changes nothing: for a question how to subscribe, or a request that is not understood. */
export type SubscribingRead = { readonly subscribe: SubscribeRead | 'show' } | { readonly unsubscribe: UnsubscribeLine }

/** In characters. A longer text is not a request. */
export const longestRequest = 120

/**
 * Reads a request to subscribe or unsubscribe.
 *
 * Undefined for any other text, also when it only mentions or denies a subscription, or asks others to subscribe
 * ("subscribe to our channel", «подпишитесь»). Never throws.
 */
export function readSubscribing(text: string, context: Context): SubscribingRead | undefined {
  if ([...text].length > longestRequest) return undefined
  const request = cleaned(text).trim().replace(politeEnd, '').replace(hanOften, '$<please>订阅$<often> ')
  const plain = request.replace(/\?+$/, '')
  if (ending.some(pattern => pattern.test(plain))) return { unsubscribe: all }
  for (const pattern of leaving) {
    const about = pattern.exec(request)?.groups?.about
    const part = about === undefined ? undefined : partOf(about, context)
    if (part !== undefined) return { unsubscribe: part }
  }
  if (asking.some(pattern => pattern.test(request))) return { subscribe: 'show' }
  for (const pattern of wishing) {
    const about = pattern.exec(plain)?.groups?.about
    if (about === undefined) continue
    // "Subscribe to China?" is a question; "Could you subscribe me?" is a polite request.
    return plain === request || polite.test(request) ? subscriptionTo(about, context) : { subscribe: 'show' }
  }
  return undefined
}

/** Whether the text is "stop" or "pause" and nothing else. */
export function saysAlone(text: string): 'stop' | 'pause' | undefined {
  const word = cleaned(text).trim().replace(politeEnd, '')
  if (stop.test(word)) return 'stop'
  return isPause(word) ? 'pause' : undefined
}
const stop = /^(?:stop|стоп|хватит|dayan|bəsdir|停|停止|别发了|不要再发了)$/iu

const all = { countries: [], kinds: [] } as const

/** The countries and kinds to remove; undefined when the text names neither. */
function partOf(about: string, context: Context): UnsubscribeLine | undefined {
  const words = about.replace(hanAround, ' ').replace(around, ' ').trim()
  const read = words === '' ? undefined : readUnsubscribe(words, context)
  return read === undefined || 'heard' in read || read.channel !== undefined ? undefined : read
}

export const politeEnd = /(?:[,\s]+(?:please|pls|plz|пожалуйста|плиз|zəhmət olmasa))?[.!。…\s]*$/iu
const polite = /(?:can|could|would|will) you|можешь|можете/iu

/** The subscription that the words after the verb describe. */
function subscriptionTo(about: string, context: Context): SubscribingRead | undefined {
  if (others.test(about)) return undefined
  const words = subjectWords(about)
  if (words === '') return { subscribe: 'show' }
  const read = readSubscribe(words, context)
  if ('heard' in read) return { subscribe: isNotOffered(read) ? read : 'show' }
  return { subscribe: read.channel === undefined ? read : 'show' }
}

/** What no subscription can be told: its hour, or one flow alone. */
export const isNotOffered = (read: SubscribeRead): read is UnreadWord =>
  'heard' in read && (read.because === 'time' || read.because === 'flow')

/** Words with a meaning for /subscribe: without those that add nothing, and Chinese ones apart. */
export const subjectWords = (about: string): string =>
  about.replace(hanAround, ' ').replace(hanWords, ' $& ').replace(around, ' ').replace(/\s+/g, ' ').trim()

const please = `(?:(?:hi|hello|hey|ok|okay|please|pls|karvan|пожалуйста|плиз|привет|здравствуйте|zəhmət olmasa|xahiş edirəm|salam)[,!]? )*`
const wish = `(?:(?:can|could|would|will) you (?:please )?|i(?:'d| would) (?:like|love) (?:you )?to |i want (?:you )?to |i wanna |let me )?`

/** Requests to subscribe. The subject follows the verb; in Azerbaijani it precedes it. */
const wishing: readonly RegExp[] = [
  new RegExp(`^${please}${wish}(?:please )?(?:subscribe|sign (?:me|us) up)(?: me| us)?(?<about>(?: .*)?)$`, 'iu'),
  new RegExp(
    String.raw`^${please}(?:(?:хочу|хотел бы|хотела бы|хотим|можешь|можете|прошу)\s+)?(?:меня\s+)?(?:подпиши(?:те)?(?= меня| нас| на)|подписать(?:ся)?|оформи(?:те|ть)? подписку)(?:\s+(?:меня|нас))?(?<about>(?:\s.*)?)$`,
    'iu',
  ),
  new RegExp(String.raw`^${please}(?:хочу|хотим) подписку(?<about>(?:\s.*)?)$`, 'iu'),
  new RegExp(
    String.raw`^${please}(?:məni |bizi )?(?<about>.*?)(?:məni |bizi )?(?<![\p{L}])abun[əe] (?:ol|et|elə|eləyin|edin|olum|yaz|yazın|olmaq istəyirəm|olmaq istəyirik)(?: məni)?$`,
    'iu',
  ),
  /^(?:请|麻烦|帮我|给我|替我|我想要?|我要)*订阅(?<about>.*)$/u,
]

/** Questions how to subscribe, or the word alone. */
const asking: readonly RegExp[] = [
  /^(?:how|can|could|may|where) (?:do|can|could|should|to)?\s?(?:i|we|one)?\s?(?:to )?subscribe\b[^.;]*\??$/iu,
  /^(?:my )?subscriptions?\??$/iu,
  /^(?:как|где|можно ли|можно) (?:мне |нам |тут |здесь )?(?:подписаться|оформить подписку)(?:\s[^.;]*)?\??$/iu,
  /^(?:моя |мои )?подписк[аи]\??$/iu,
  /^подпишись на (?!наш|мой)[^.;]*$/iu,
  /^(?:necə|harada|haradan) abun[əe] (?:olum|ola bil[əe]r[əe]m|olmaq olar|olunur)\??$/iu,
  /^abun[əe](?:lik|liyim)?\??$/iu,
  /^(?:what|which countries|to what) (?:am i|are we|is this (?:group|chat)) subscribed(?: to)?\??$/iu,
  /^(?:am i|are we) subscribed(?: to (?:anything|something))?\??$/iu,
  /^(?:show|list|see|check)(?: me)? (?:my|our) subscriptions?$/iu,
  /^на что (?:я|мы) (?:тут |здесь |сейчас )?подписан[аы]?\??$/iu,
  /^(?:я|мы) (?:на что-(?:то|нибудь) )?подписан[аы]?(?: на что-(?:то|нибудь))?\??$/iu,
  /^(?:покажи(?:те)?|какие у (?:меня|нас)|есть ли у (?:меня|нас)) (?:мо[юи] |наш[уи] )?подписк[уиа]\??$/iu,
  /^n[əe]y[əe] abun[əe](?:y[əe]m|yik|liyim var)\??$/iu,
  /^(?:m[əe]n |biz )?abun[əe](?:y[əe]m|yik)(?: ?mi)?\??$/iu,
  /^(?:m[əe]nim )?abun[əe]lik?(?:y|kl[əe]r)?im(?:i|izi)?(?: (?:göst[əe]r|n[əe]dir|hansıdır|var(?: ?mı)?))?\??$/iu,
  // A pause is of the whole subscription.
  /^(?!(?:mənim|bizim|bu|zəhmət olmasa,?) abun).+ abun[əe]liyi(?:mi|mizi|ni)? dayandır(?:ın)?$/iu,
  /^我(?:们)?(?:现在|目前)?(?:都)?订阅了?(?:什么|哪些(?:内容|国家)?|啥)[?？]?$/u,
  /^(?:查看|看看|显示)(?:一下)?(?:我的)?订阅$/u,
  /^(?:怎么|如何|怎样|在哪)(?:才能|可以)?订阅.*$/u,
  /^(?:我的)?订阅[?？]?$/u,
]

/** "每周订阅中国": how often comes before the verb. */
const hanOften =
  /^(?<please>(?:请|麻烦|帮我|给我|替我|我想要?|我要)*)(?<often>每(?:天|日|个?星期|周|个?月)(?:一次)?)(?:给我)?订阅/u

/** Requests to end the subscription. */
const ending: readonly RegExp[] = [
  new RegExp(
    `^${please}${wish}(?:please )?unsubscribe(?: (?:me|us))?(?: from (?:everything|all|this|it|news|the news))?$`,
    'iu',
  ),
  new RegExp(`^${please}(?:cancel|stop|end) (?:my|the|this) subscription$`, 'iu'),
  new RegExp(
    `^${please}(?:хочу )?(?:отпиши(?:те)? (?:меня|нас)|отписаться|отпишись(?= от)|(?:отмени|отмените|отменить|прекрати|прекратите) (?:мою |нашу )?подписку)(?: от (?:всего|новостей|рассылки))?$`,
    'iu',
  ),
  new RegExp(
    `^${please}(?:məni |bizi )?(?:abun[əe](?:liyi)?(?:mi|mizi|ni)? (?:ləğv et|bitir|ləğv edin|bitirin)|abun[əe]likd[əe]n (?:çıxar|çıxarın|çıxmaq istəyirəm))(?: məni)?$`,
    'iu',
  ),
  /^(?:请|麻烦|帮我|给我|我想|我要)*(?:取消(?:我的)?订阅|退订)$/u,
]

/** Requests to remove a part of the subscription. */
const leaving: readonly RegExp[] = [
  new RegExp(`^${please}${wish}(?:please )?unsubscribe(?: (?:me|us))? from (?<about>.+)$`, 'iu'),
  new RegExp(`^${please}(?:хочу )?(?:отпиши(?:те)? (?:меня|нас)|отписаться|отпишись) от (?<about>.+)$`, 'iu'),
  new RegExp(`^${please}(?:məni |bizi )?(?<about>.+?) abun[əe]liyi(?:mi|mizi|ni)? (?:ləğv et|bitir)$`, 'iu'),
  /^(?:请|麻烦|帮我|给我|我想|我要)*(?:取消订阅|退订)(?<about>.+)$/u,
]

/** Subscriptions that are not the bot's. */
const others =
  /(?<![\p{L}])(?:our|my|his|her|their|your channel|youtube|newsletter of|наш\p{L}*|мой|моего|ютуб\p{L}*|kanalımız\p{L}*|bizim)(?![\p{L}])|我们的|频道|公众号/iu

/** Words around the subject that add nothing. */
const around = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${[
    'me us to for about on of the a an any all everything your please pls with from trade trading updates update news info information digest alerts notifications',
    'на о об обо про по с со новости новостям новостей обновления обновлений рассылку торговле торговли торговлю меня нас пожалуйста всё все дайджест информацию данные',
    'məni bizi xəbərləri xəbərlərinə xəbərlərə xəbər xəbərlər yenilikləri yeniliklərinə yeniliklərə yenilik haqqında barədə üzrə ilə ticarət ticarətinə ticarəti bütün hamısına zəhmət olmasa',
  ]
    .join(' ')
    .replaceAll(' ', '|')})(?![\p{L}\p{N}])[,?]?`,
  'giu',
)
const hanAround = /关于|有关|最新|的|消息|新闻|资讯|动态|更新|贸易|数据|吧|一下|请/gu
const hanWords =
  /每(?:天|日|个?星期|周|个?月)(?:一次)?|立即|马上|即时|纪录|记录|排名|名次|分歧|冲突|更正|修正|静音|暂停|恢复|继续|和/gu

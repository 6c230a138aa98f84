/** /subscribe: countries, kinds of news, cadence, quiet hours and more, in any order and any of the four languages. */
import { type Cadence, cadences, type NewsKind, newsKinds } from '../../data/chats/subscriptions.ts'
import { defined } from '../../data/model/defined.ts'
import { once } from '../../data/model/remembered.ts'
import type { Area, Code, Flow } from '../../data/model/schema.ts'
import { languages } from '../../languages/languages.ts'
import type { Language } from '../../languages/model/say.ts'
import { readSlots } from '../slots/read-slots.ts'
import type { Context } from '../text/context.ts'
import { cleaned, normalize } from '../text/normalize.ts'
import { takeZone } from './time-zone.ts'

/** The settings that a line names; the others stay. */
export interface SubscribeLine {
  readonly countries: readonly Area[]
  readonly kinds: readonly NewsKind[]
  readonly cadence?: Cadence
  readonly quiet?: { readonly from: number; readonly to: number } | 'none'
  /** '@name'. */
  readonly channel?: string
  readonly sound?: 'silent' | 'loud'
  readonly length?: 'compact' | 'full'
  readonly language?: Code
  /** 'Asia/Baku'. */
  readonly zone?: string
  readonly run?: 'pause' | 'resume'
  /** How an existing subscription changes. Absent: countries are added, kinds replaced. 'added': adds both; 'instead': replaces both. */
  readonly how?: 'added' | 'instead'
}
/**
 * The first words that cannot be read: an unknown word, impossible hours, an unknown zone, a cadence, a time of day or a flow
 * that cannot be chosen, or an ending, which has its own command.
 */
export interface UnreadWord {
  readonly heard: string
  readonly because?: 'hours' | 'zone' | 'often' | 'ending' | 'time' | 'flow'
}
export type SubscribeRead = SubscribeLine | UnreadWord

/** Meanings of words besides kinds of news and cadences. */
const runs = ['pause', 'resume'] as const
const others = ['silent', 'loud', 'full', 'compact', 'quiet', 'and', ...runs, 'often', 'ending'] as const

const wordsOf: Readonly<Record<NewsKind | Cadence | (typeof others)[number], string>> = {
  new: 'new figure figures yeni rəqəm rəqəmlər новое новые новый данные цифры 新 新数据 数据',
  record: 'record records rekord rekordlar rekordları рекорд рекорды 纪录 记录',
  rank: 'rank ranks ranking yer yerlər место места рейтинг 排名 名次',
  conflict: 'conflict conflicts fərq fərqlər fərqləri ziddiyyət расхождение расхождения конфликт 分歧 冲突',
  correction: 'correction corrections düzəliş düzəlişlər düzəlişləri исправление исправления 更正 修正',
  quote: 'quote quotes quotation quotations sitat sitatlar sitatları цитата цитаты 引语 引言',
  now: 'now immediately instantly dərhal indi сразу немедленно 立即 马上 即时',
  daily: 'daily gündəlik gündəliyə hərgün ежедневно ежедневную 每天 每日',
  weekly: 'weekly həftəlik həftəliyə еженедельно еженедельную 每周',
  monthly: 'monthly aylıq aylığa ежемесячно ежемесячную 每月',
  silent: 'silent silently səssiz беззвучно 静音',
  loud: 'loud sound səsli громко 有声',
  full: 'full long detailed tam ətraflı полный полная полностью подробно 完整 详细',
  compact: 'compact short brief qısa кратко краткий краткая коротко компактно 简短 简洁',
  quiet: 'quiet sakit тишина тихо 免打扰 勿扰 勿打扰 请勿打扰 安静',
  and: 'and və и 和',
  pause: 'pause paused dayandır dayandırın dayandırmaq fasilə пауза паузу приостанови приостановите приостановить 暂停',
  resume:
    'resume continue davam bərpa продолжить продолжи продолжите продолжай возобновить возобнови возобновите 继续 恢复',
  often:
    'hourly yearly annual annually quarterly saatlıq illik rüblük ежечасно ежегодно ежеквартально 每小时 每年 每季 每季度',
  ending: 'off never stop none heç söndür никогда стоп отключить выключить нет 从不 关闭 停止',
}
/** Phrases of several words, and the word that replaces each. */
const phrases: readonly (readonly [RegExp, string])[] = [
  [/\b(?:(?:every|each) ?(?:day|morning)|once(?: a| every| per)? day)\b/giu, 'daily'],
  [/\b(?:(?:every|each) ?week|once(?: a| every| per)? week|(?:on|every) mondays?)\b/giu, 'weekly'],
  [/\b(?:(?:every|each) ?month|once(?: a| every| per)? month)\b/giu, 'monthly'],
  [/\bat once\b/giu, 'now'],
  [/\b(?:without|no) sound\b/giu, 'silent'],
  [/h[əe]r (?:gün|s[əe]h[əe]r)|gün(?:d[əe])? (?:bir|1)(?: d[əe]f[əe])?/giu, 'daily'],
  [
    /h[əe]r (?:h[əe]ft[əe]|bazar ert[əe]si)|h[əe]ft[əe]d[əe] (?:bir|1)(?: d[əe]f[əe])?|bazar ert[əe]si günl[əe]ri/giu,
    'weekly',
  ],
  [/h[əe]r ay|ayda (?:bir|1)(?: d[əe]f[əe])?/giu, 'monthly'],
  [/кажд(?:ый день|ое утро)|(?:(?:один|1) )?раз в день|(?:по )?утрам/giu, 'daily'],
  [/кажд(?:ую неделю|ый понедельник)|(?:(?:один|1) )?раз в неделю|(?:по )?понедельникам/giu, 'weekly'],
  [/каждый месяц|(?:(?:один|1) )?раз в месяц/giu, 'monthly'],
  [/без звука/giu, 'silent'],
  [/每(?:天|日)(?:一次)?|一[天日]一次/gu, 'daily'],
  [/每(?:个?星期|周)(?:一次|一)?|一(?:个?星期|周)一次/gu, 'weekly'],
  [/每个?月(?:一次)?|一个?月一次/gu, 'monthly'],
  [/\b(?:every|each) ?year\b|раз в год|кажд\p{L}+ год|ild[əe] bir/giu, 'yearly'],
  [/\b(?:every|each) ?hour\b/giu, 'hourly'],
]
type Meaning = keyof typeof wordsOf
const vocabulary: ReadonlyMap<string, Meaning> = new Map(
  [...newsKinds, ...cadences, ...others].flatMap(meaning =>
    wordsOf[meaning].split(' ').map(word => [normalize(word), meaning] as const),
  ),
)

/** In UTF-16 units; the rest of a longer line is not read. */
const longest = 200
/** A time of day, or a day of the week that is not Monday. */
const moment = new RegExp(
  [
    String.raw`(?:(?:at|by|around) )?\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\.?|o['’]?clock)`,
    String.raw`at \d{1,2}(?:[:.]\d\d)?(?: in(?: the)? \p{L}+)?`,
    `(?:in the |every |at )?(?:evenings?|afternoons?|noon|night)`,
    `(?:every )?(?:tues|wednes|thurs|fri|satur|sun)days?`,
    String.raw`(?:[вк] )?\d{1,2}(?::\d\d)? ?(?:час(?:а|ов)?|утра|вечера|дня)(?: утра| вечера)?|в \d{1,2}(?::\d\d)?`,
    String.raw`(?:по |кажд\p{L}+ )?(?:вечер(?:ам|ом)?|вторник(?:ам)?|сред[уа]м?|четверг(?:ам)?|пятниц[уа]м?|суббот[уа]м?|воскресень[ея]м?)`,
    String.raw`(?:s[əe]h[əe]r |axşam )?saat \d{1,2}(?::\d\d)?(?:['’-]?d?[aəe])?|(?:s[əe]h[əe]r|axşam) \d{1,2}['’-]?d?[aəe]?|axşam(?:lar)?`,
    String.raw`(?:早上|上午|中午|下午|晚上) ?(?:\d{1,2} ?[点时])?|\d{1,2} ?点`,
    String.raw`\d{1,2}:\d\d`,
  ]
    .map(form => `(?<![\\p{L}\\p{N}])(?:${form})(?![a-zа-яəçğıöşü\\d])`)
    .join('|'),
  'iu',
)
const hours = /(?<!\d)(\d{1,2})(?::00)?\s*[-–—]\s*(\d{1,2})(?::00)?(?!\d)/u

export const isPause = (word: string): boolean => vocabulary.get(normalize(word)) === 'pause'

/** Reads the arguments. Never throws. */
export function readSubscribe(args: string, context: Context): SubscribeRead {
  let text = cleaned(args.slice(0, longest))
  for (const [pattern, word] of phrases) text = text.replace(pattern, ` ${word} `)
  const channel = /(?:^|\s)(?:https?:\/\/)?(?:t\.me\/|@)([a-z]\w{3,31})\b/iu.exec(text)
  if (channel !== null) text = text.replace(channel[0], ' ')
  const { zone, wrong, rest } = takeZone(text)
  if (wrong !== undefined) return { heard: wrong, because: 'zone' }
  const { language, rest: line } = takeLanguage(rest)
  const words = wordsIn(line, context)
  if ('heard' in words) return words
  const { said, countries, span } = words
  const isOfHours = span !== null && said.has('silent') && !said.has('quiet')
  const quiet = quietOf(span, isOfHours || said.has('quiet'))
  if (quiet === 'wrong') return { heard: span?.[0] ?? '', because: 'hours' }
  return {
    countries,
    kinds: newsKinds.filter(it => said.has(it)),
    ...defined({ cadence: cadences.find(it => said.has(it)), quiet }),
    ...(channel !== null && { channel: `@${channel[1]}` }),
    ...defined({
      sound: (['silent', 'loud'] as const).find(it => said.has(it) && !isOfHours),
      length: (['full', 'compact'] as const).find(it => said.has(it)),
      language,
      zone,
      run: runs.find(it => said.has(it)),
    }),
  }
}

interface Words {
  readonly said: ReadonlySet<Meaning>
  readonly countries: readonly Area[]
  /** The match of quiet hours. */
  readonly span: RegExpExecArray | null
}

/** The meanings of the words, and the countries that the other words name. */
function wordsIn(line: string, context: Context): Words | UnreadWord {
  const span = hours.exec(line)
  const said = new Set<Meaning>()
  const rest: string[] = []
  const settings = span === null ? line : line.replace(span[0], ' ')
  const [time] = moment.exec(settings) ?? []
  for (const word of (time === undefined ? settings : settings.replace(time, ' ')).split(/[\s,;，、]+/u)) {
    const known = vocabulary.get(normalize(word))
    if (known === 'often' || known === 'ending') return { heard: word, because: known }
    if (known !== undefined) said.add(known)
    else if (word !== '') rest.push(word)
  }
  const slots = readSlots(rest.join(' '), context, 'arguments')
  const countries = [...new Set(slots.areas.map(({ area }) => area))]
  const flowOf = (text: string): Flow | undefined => readSlots(text, context, 'arguments').flow
  if (slots.flow !== undefined && slots.flow !== 'T')
    return { heard: rest.find(word => flowOf(word) !== undefined) ?? rest.join(' '), because: 'flow' }
  const [unread] = countries.length === 0 ? rest : slots.unread
  if (unread !== undefined) return { heard: unread }
  return time === undefined ? { said, countries, span } : { heard: time.trim(), because: 'time' }
}

/** "quiet 22-8", "silent 22-8"; "quiet" alone means no quiet hours. Hours without either, or impossible ones, are wrong. */
function quietOf(span: RegExpExecArray | null, isSaid: boolean) {
  if (span === null) return isSaid ? ('none' as const) : undefined
  const from = Number(span[1])
  const to = Number(span[2]) % 24
  return from > 23 || Number(span[2]) > 24 || from === to || !isSaid ? ('wrong' as const) : { from, to }
}

/** Takes 'in Russian', 'на русском', 'rusca', '用俄语' out of a text. "Chinese" alone means the country. */
function takeLanguage(text: string): { readonly rest: string; readonly language?: Code } {
  for (const [language, pattern] of patterns()) {
    if (pattern.test(text)) return { rest: text.replace(pattern, ' '), language }
  }
  return { rest: text }
}

const patternOf = ({ code, hear: { called } }: Language): RegExp => {
  const { english, russian, azerbaijani, inAzerbaijani, chinese } = called
  const forms = [
    `(?:in|lang|language)\\s+(?:${code}|${english})`,
    `(?:на|язык)\\s+(?:${code}|${russian}(?:ом\\s+языке|ий\\s+язык|ом|ий)?)`,
    `по[- ]${russian}и`,
    `dil[i]?\\s+${code}`,
    `${azerbaijani}\\s+dilin[dn]ə`,
    inAzerbaijani,
    `语言\\s+${code}`,
  ]
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])|用?(?:${chinese})`, 'iu')
}

const patterns = once(() => languages.map(language => [language.code, patternOf(language)] as const))

/** The line of /subscribe: countries, kinds, how often, quiet hours and a channel, in any order and any of the four languages. */
import type { Area } from '../data/shapes.ts'
import { type Cadence, cadences, type NewsKind, newsKinds } from '../data/subscriptions.ts'
import type { Context } from './context.ts'
import { cleaned, fold } from './fold.ts'
import { readSlots } from './slots.ts'

/** What a line asks for; what it does not name stays as it is. */
export interface SubscribeLine {
  readonly countries: readonly Area[]
  readonly kinds: readonly NewsKind[]
  readonly cadence?: Cadence
  readonly quiet?: { readonly from: number; readonly to: number } | 'none'
  /** '@name'. */
  readonly channel?: string
  readonly sound?: 'silent' | 'loud'
}
export type SubscribeRead = SubscribeLine | { readonly heard: string }

const spelled: Readonly<Record<NewsKind | Cadence | 'silent' | 'loud' | 'quiet' | 'and', string>> = {
  new: 'new figure figures yeni rəqəm rəqəmlər новое новые новый данные цифры 新 新数据 数据',
  record: 'record records rekord rekordlar рекорд рекорды 纪录 记录',
  rank: 'rank ranks ranking yer yerlər место места рейтинг 排名 名次',
  conflict: 'conflict conflicts fərq fərqlər ziddiyyət расхождение расхождения конфликт 分歧 冲突',
  correction: 'correction corrections düzəliş düzəlişlər исправление исправления 更正 修正',
  now: 'now immediately instantly dərhal indi сразу немедленно 立即 马上 即时',
  daily: 'daily gündəlik hərgün ежедневно 每天 每日',
  weekly: 'weekly həftəlik еженедельно 每周',
  monthly: 'monthly aylıq ежемесячно 每月',
  silent: 'silent silently səssiz беззвучно 静音',
  loud: 'loud sound səsli громко 有声',
  quiet: 'quiet sakit тишина тихо 免打扰 安静',
  and: 'and və и 和',
}
/** Said in two words. */
const pairs: readonly (readonly [RegExp, string])[] = [
  [/\b(every ?day|each day)\b/giu, 'daily'],
  [/\b(every ?week|each week)\b/giu, 'weekly'],
  [/\b(every ?month|each month)\b/giu, 'monthly'],
  [/\b(at once)\b/giu, 'now'],
  [/hər gün/giu, 'daily'],
  [/hər həftə/giu, 'weekly'],
  [/hər ay/giu, 'monthly'],
  [/каждый день/giu, 'daily'],
  [/каждую неделю/giu, 'weekly'],
  [/каждый месяц/giu, 'monthly'],
  [/без звука/giu, 'silent'],
]
type Said = keyof typeof spelled
const vocabulary: ReadonlyMap<string, Said> = new Map(
  [...newsKinds, ...cadences, 'silent' as const, 'loud' as const, 'quiet' as const, 'and' as const].flatMap(said =>
    spelled[said].split(' ').map(word => [fold(word), said] as const),
  ),
)

const longest = 200
const hours = /(?<!\d)(\d{1,2})(?::00)?\s*[-–—]\s*(\d{1,2})(?::00)?(?!\d)/u

/** Reads it. `heard` is the first word that means nothing here. Pure; never throws, whatever the text. */
export function readSubscribe(args: string, context: Context): SubscribeRead {
  let text = cleaned(args.slice(0, longest))
  for (const [pattern, word] of pairs) text = text.replace(pattern, ` ${word} `)
  const channel = /(?:^|\s)(?:https?:\/\/)?(?:t\.me\/|@)([a-z]\w{3,31})\b/iu.exec(text)
  if (channel !== null) text = text.replace(channel[0], ' ')
  const span = hours.exec(text)
  if (span !== null) text = text.replace(span[0], ' ')
  const said = new Set<Said>()
  const rest: string[] = []
  for (const word of text.split(/[\s,;，、]+/u)) {
    const known = vocabulary.get(fold(word))
    if (known !== undefined) said.add(known)
    else if (word !== '') rest.push(word)
  }
  const slots = readSlots(rest.join(' '), context, 'arguments')
  const countries = [...new Set(slots.areas.map(({ area }) => area))]
  const [unread] = countries.length === 0 ? rest : slots.unread
  if (unread !== undefined) return { heard: unread }
  const quiet = quietOf(span, said.has('quiet'))
  if (quiet === 'wrong') return { heard: span?.[0] ?? '' }
  const cadence = cadences.find(it => said.has(it))
  const sound = said.has('silent') ? 'silent' : said.has('loud') ? 'loud' : undefined
  return {
    countries,
    kinds: newsKinds.filter(it => said.has(it)),
    ...(cadence !== undefined && { cadence }),
    ...(quiet !== undefined && { quiet }),
    ...(channel !== null && { channel: `@${channel[1]}` }),
    ...(sound !== undefined && { sound }),
  }
}

/** "quiet 22-8"; "quiet" alone is no hours. Hours that are none are wrong. */
function quietOf(span: RegExpExecArray | null, isSaid: boolean) {
  if (span === null) return isSaid ? ('none' as const) : undefined
  const [from, to] = [Number(span[1]), Number(span[2]) % 24]
  return from > 23 || Number(span[2]) > 24 || from === to || !isSaid ? ('wrong' as const) : { from, to }
}

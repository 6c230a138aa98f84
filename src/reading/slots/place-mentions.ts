/** Places that a text names, and what each is to the trade: whence, whither, whose, with whom. */
import type { Area } from '../../data/model/schema.ts'
import type { Context } from '../text/context.ts'
import { azRole, type Role, ruRole } from '../text/inflection.ts'
import type { ReadingMode, TaggedWord } from '../text/tag-words.ts'
import { hasWord, senseOf } from '../text/word-sense.ts'

export interface PlaceMention {
  readonly area: Area
  readonly role?: Role
  /** "Chinese", not "China". */
  readonly adjective: boolean
  /** "we", "our": the home area without its name. */
  readonly ours: boolean
  /** The first phrase of it, and the one after. */
  readonly at: number
  readonly to: number
}

// Names of places that are everyday words in a language: believed in talk only with a capital inside a sentence.
const everyday = new Set([
  'того',
  'мали',
  'чад',
  'mali',
  'qana',
  'chad',
  'cad',
  'men',
  'man',
  'oman',
  'конго',
  'тонга',
  'ton',
])

/** "us exports to Azerbaijan": where a country's name stands it is theirs, not ours. "Give us exports" is a wish. */
const isAmerican = (row: readonly TaggedWord[], at: number): boolean =>
  row[at]?.text === 'us' &&
  hasWord(row[at + 1], 'exports', 'imports', 'trade', 'turnover') &&
  (at === 0 || hasWord(row[at - 1], 'with', 'versus', 'or', 'from', 'what', 'howmuch'))

/** "malına", "malınızı": of goods, and not of Mali. */
const isEveryday = ({ text }: TaggedWord): boolean => everyday.has(text) || /^mali[nm]/.test(text)

// Abbreviations (AŞ, Aİ, ŞƏT, ÇAR …) that without their capitals are everyday words: as, set, car.
const capitals = new Set(['as', 'ai', 'set', 'sos', 'car', 'bee', 'ar'])
const isAbbreviation = (row: readonly TaggedWord[], { text, raw }: TaggedWord, next: TaggedWord | undefined): boolean =>
  capitals.has(text) &&
  !/[^a-z]/i.test(raw) &&
  // "ai ilə", "ai ölkələri": what follows is Azerbaijani.
  !(next?.entry?.code === 'az' && next.text.length > 2) &&
  !(/^\p{Lu}+$/u.test(raw) && row.some(other => /\p{Ll}/u.test(other.raw)))

/** The places named in a row of phrases, in order. */
export function placeMentions(
  row: readonly TaggedWord[],
  context: Context,
  mode: ReadingMode,
): readonly PlaceMention[] {
  const found: PlaceMention[] = []
  for (const [at, tagged] of row.entries()) {
    const pair = senseOf(tagged, 'pair')
    if (pair !== undefined) found.push(...pair.areas.map(area => plain(area, at)))
    const area = senseOf(tagged, 'area')
    if (isAmerican(row, at)) {
      found.push({ ...plain('USA', at), adjective: true, role: 'of' })
      continue
    }
    if (area === undefined) {
      if (hasWord(tagged, 'we')) found.push({ ...plain(context.home, at), ours: true, ...roleOf(row, at) })
      continue
    }
    if (mode === 'talk' && isEveryday(tagged) && !(at > 0 && /^\p{Lu}/u.test(tagged.raw))) continue
    // «по-азербайджански»: a language, and no place.
    if (/ски$/.test(tagged.text)) continue
    if (mode === 'talk' && isAbbreviation(row, tagged, row[at + 1])) continue
    found.push({
      ...plain(area.area, at),
      adjective: area.form === 'adjective',
      ...roleOf(row, at, area.nominative),
      ...(area.role && { role: tagged.text.startsWith('对') && isOfImports(row) ? 'from' : area.role }),
    })
  }
  const named = found.filter((one, i) => !isRepeat(one, found[i - 1]))
  const meant = named.filter(one => !isDenied(row, one) && !isOfEvent(row, one))
  return meant.length > 0 ? meant : named
}

const plain = (area: Area, at: number): PlaceMention => ({ area, adjective: false, ours: false, at, to: at + 1 })

/** "Chinese partner China", "наша страна Азербайджан": one place in two words side by side. */
const isRepeat = (one: PlaceMention, before: PlaceMention | undefined): boolean =>
  before !== undefined && before.area === one.area && before.to === one.at && one.role === undefined

function roleOf(row: readonly TaggedWord[], at: number, nominative?: string): { readonly role?: Role } {
  const tagged = row[at]
  if (tagged === undefined) return {}
  // «что Италия покупает у нас»: elsewhere «у нас» is only "with us, here".
  if (tagged.text === 'у нас' && row.some(other => hasWord(other, 'buy'))) return { role: 'from' }
  if (isBoughtThere(row, at, nominative)) return { role: 'from' }
  const role = before(row, at) ?? after(row, at) ?? (isGoverned(row[at - 1]) ? undefined : ownCase(row, at, nominative))
  return role === undefined ? {} : { role }
}

/** «закупаем в Китае», «в США»: where a thing is bought, it comes from; «в Китай» is another case, and whither. */
function isBoughtThere(row: readonly TaggedWord[], at: number, nominative?: string): boolean {
  const tagged = row[at]
  if (tagged?.entry?.code !== 'ru' || nominative === undefined || !/^(в|во|на)$/.test(row[at - 1]?.text ?? ''))
    return false
  const { ending, text, raw } = tagged
  const isFixed = ending === '' && nominative === '' && (/[аоуиэ]$/.test(text) || /^\p{Lu}{2,4}$/u.test(raw))
  const isWhere = isFixed || (ending !== nominative && /^(е|и|ах|ях|ои|ом)$/.test(ending))
  return isWhere && row.some(other => hasWord(other, 'buy')) && !row.some(other => hasWord(other, 'sell'))
}

/** A preposition that says nothing of the role, but takes the case: «по России». */
const isGoverned = (lead: TaggedWord | undefined): boolean => governing.has(lead?.text ?? '')
const governing = new Set('по для о об про при через к насчет около без'.split(' '))

/** «продали Турции»: genitive and dative look alike; after selling it is to whom. */
function ownCase(row: readonly TaggedWord[], at: number, nominative?: string): Role | undefined {
  const tagged = row[at]
  // "they sell us": whither. "Give us", "us or Türkiye" say nothing of it.
  if (tagged?.text === 'us' && !hasWord(row[at - 1], 'sell', 'ship')) return undefined
  const role = tagged === undefined ? undefined : ownRole(tagged, nominative)
  // "what did we sell the Turks": to them.
  const isSoldThem =
    role === 'of' &&
    tagged?.entry?.code === 'en' &&
    hasWord(row[at - 1]?.text === 'the' ? row[at - 2] : row[at - 1], 'sell') &&
    !hasWord(row[at + 1], 'goods', 'exports', 'imports', 'trade')
  if (isSoldThem) return 'to'
  const isSold = role === 'of' && tagged?.entry?.code === 'ru' && hasWord(row[at - 1], 'sell')
  return isSold ? 'to' : role
}

/** A preposition right before, or with an article or an adjective between. */
function before(row: readonly TaggedWord[], at: number): Role | undefined {
  const last = row[at - 1]
  const lead = last !== undefined && (articles.has(last.text) || hasWord(last, 'total')) ? row[at - 2] : last
  if (lead === undefined) return undefined
  if (lead.text === '→' || (lead.text === '>' && row[at - 2]?.text === '-')) return 'to'
  if (lead.kind === 'han') return isHanVerb(lead) && row[at]?.glued !== true ? undefined : hanRole(row, lead)
  if (hasWord(lead, 'from')) return lead.entry?.code === 'az' ? undefined : 'from'
  if (hasWord(lead, 'with', 'versus', 'between')) return isMine(lead) ? undefined : 'with'
  if (hasWord(lead, 'to') || lead.text === 'against') return lead.entry?.code === 'az' ? undefined : 'to'
  // "growth of China trade": trade with China. "Of China's trade" is told by its own ending.
  if (hasWord(lead, 'of')) return lead.entry?.code === 'en' && isFlow(row[at + 1]) ? undefined : 'of'
  return hasWord(lead, 'in') && lead.entry?.code !== 'az' ? 'in' : undefined
}

const isFlow = (tagged: TaggedWord | undefined): boolean => hasWord(tagged, 'trade', 'turnover', 'exports', 'imports')
const articles = new Set(['the', 'mainland', 'all'])
/** Azerbaijani postpositions follow their word. */
const isMine = (lead: TaggedWord): boolean => lead.entry?.code === 'az'

/** 对华进口 is what is bought there. */
const isOfImports = (row: readonly TaggedWord[]): boolean =>
  row.some(tagged => hasWord(tagged, 'imports')) && !row.some(tagged => hasWord(tagged, 'exports'))

/** 出口美国, 进口美国, 买美国货: with the place right behind it, a verb; "出口 美国" are two words apart. */
const isHanVerb = ({ text }: TaggedWord): boolean => /^(出口|进口|买|买了|采购|卖)$/.test(text)

function hanRole(row: readonly TaggedWord[], lead: TaggedWord): Role | undefined {
  if (hasWord(lead, 'from') || (lead.text === '对' && isOfImports(row))) return 'from'
  if (hasWord(lead, 'to')) return 'to'
  if (isHanVerb(lead)) return hasWord(lead, 'exports', 'sell') ? 'to' : 'from'
  if (lead.text === '在') return 'in'
  return hasWord(lead, 'with', 'and') ? 'with' : undefined
}

/** What follows: Çin ilə, 中国的, 阿塞拜疆对. */
function after(row: readonly TaggedWord[], at: number): Role | undefined {
  const tagged = row[at]
  const next = row[at + 1]
  if (tagged?.possessive === true) return 'of'
  if (next?.text === '→' || (next?.text === '-' && row[at + 2]?.text === '>')) return 'from'
  if (
    next?.kind === 'word' &&
    next.entry?.code === 'az' &&
    hasWord(next, 'with') &&
    /^(ile|birge|birlikde|le|la)$/.test(next.text)
  )
    return 'with'
  if (next?.kind !== 'han') return undefined
  // 意大利的图, 意大利的呢: of our trade with them.
  if (next.text === '的' && hasWord(row[at + 2], 'chart', 'figure', 'isit', 'trend')) return undefined
  if (hasWord(next, 'of') || hasWord(next, 'to')) return 'of'
  return hasWord(next, 'in') && next.text !== '在' ? 'in' : undefined
}

function ownRole(tagged: TaggedWord, nominative: string | undefined): Role | undefined {
  const ours = hasWord(tagged, 'we') ? weRole(tagged.text) : undefined
  if (ours !== undefined) return ours
  if (tagged.entry?.code === 'az') return azRole(tagged.ending)
  if (tagged.entry?.code === 'ru' && nominative !== undefined && senseOf(tagged, 'area')?.form === 'name')
    return ruRole(tagged.ending, nominative)
  if (senseOf(tagged, 'area')?.form !== 'adjective') return undefined
  // «туркам», «китайцам»: a people in the dative is to whom.
  return tagged.entry?.code === 'ru' && /^[ая]м$/.test(tagged.ending) ? 'to' : 'of'
}

/** "our", "наш", "bizim" say whose; "нам", "bizə" whither; "bizdən" whence. */
function weRole(text: string): Role | undefined {
  if (/^(our|ours|nas|наш.*|bizim.*|своих|свои)$/.test(text)) return 'of'
  if (/^(us|нам|nam|bize)$/.test(text)) return 'to'
  return text === 'bizden' ? 'from' : undefined
}

/** "not China, Turkey", «не Китай, а Турция», "Çin yox, Türkiyə", 不是中国: named to be set aside. */
const isDenied = (row: readonly TaggedWord[], { at, to }: PlaceMention): boolean =>
  /^(not|не)$/.test(row[at - 1]?.text ?? '') ||
  (/^(not|не)$/.test(row[at - 2]?.text ?? '') && hasWord(row[at - 1], 'from', 'to', 'with')) ||
  /不是$/.test(`${row[at - 2]?.text ?? ''}${row[at - 1]?.text ?? ''}`) ||
  /^(yox|deyil)$/.test(row[to]?.text ?? '')

/** "Ukrayna müharibəsindən sonra", "since the Ukraine war": an event that bears a place's name. */
const isOfEvent = (row: readonly TaggedWord[], { to }: PlaceMention): boolean => hasWord(row[to], 'politics')

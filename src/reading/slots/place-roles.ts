/** The role of a place in the trade, by the words around it and by its own case: from, to, of, with, in. */
import type { Role } from '../../languages/model/grammar.ts'
import type { TaggedWord } from '../text/tag-words.ts'
import { grammarOf } from '../text/word-grammar.ts'
import { hasWord, isKind, senseOf } from '../text/word-sense.ts'

/** The role of the place at an index, by the words around it and its own case. */
export function roleOf(row: readonly TaggedWord[], at: number, nominative?: string): { readonly role?: Role } {
  const tagged = row[at]
  if (tagged === undefined) return {}
  // Russian: «у нас» is "from us" beside a verb of buying («что Италия покупает у нас»); otherwise it is "here".
  if (tagged.text === 'у нас' && row.some(other => hasWord(other, 'buy'))) return { role: 'from' }
  if (isBoughtThere(row, at, nominative)) return { role: 'from' }
  const role =
    roleBefore(row, at) ??
    roleAfter(row, at) ??
    (isGoverned(row[at - 1]) ? undefined : (roleByCase(row, at, nominative) ?? roleAsSubject(row, at)))
  return role === undefined ? {} : { role }
}

/** Russian: «закупаем в Китае», «в США» name where goods come from; «в Китай», in the accusative, where they go. */
function isBoughtThere(row: readonly TaggedWord[], at: number, nominative?: string): boolean {
  const tagged = row[at]
  if (tagged?.entry?.code !== 'ru' || nominative === undefined || !/^(в|во|на)$/.test(row[at - 1]?.text ?? ''))
    return false
  const { ending, text, raw } = tagged
  const isFixed = ending === '' && nominative === '' && (/[аоуиэ]$/.test(text) || /^\p{Lu}{2,4}$/u.test(raw))
  const isWhere = isFixed || (ending !== nominative && /^(е|и|ах|ях|ои|ом)$/.test(ending))
  return isWhere && row.some(other => hasWord(other, 'buy')) && !row.some(other => hasWord(other, 'sell'))
}

/** Russian: a preposition that governs the case but gives no role, «по России». */
const isGoverned = (lead: TaggedWord | undefined): boolean => governing.has(lead?.text ?? '')
const governing = new Set('по для о об про при через к насчет около без'.split(' '))

/** The role of a place by its own case. */
function roleByCase(row: readonly TaggedWord[], at: number, nominative?: string): Role | undefined {
  const tagged = row[at]
  // English: "us" is a destination after a verb of selling. "Give us", "us or Türkiye" give no role.
  if (tagged?.text === 'us' && !hasWord(row[at - 1], 'sell', 'ship')) return undefined
  const role = ownRole(tagged, nominative)
  // English: "what did we sell the Turks": a people after "sell" is the destination.
  const isSoldThem =
    role === 'of' &&
    tagged?.entry?.code === 'en' &&
    hasWord(row[at - 1]?.text === 'the' ? row[at - 2] : row[at - 1], 'sell') &&
    !hasWord(row[at + 1], 'goods', 'exports', 'imports', 'trade')
  if (isSoldThem) return 'to'
  // Russian: «продали Турции»: genitive and dative look alike; after a verb of selling it is the dative.
  const isSold = role === 'of' && tagged?.entry?.code === 'ru' && hasWord(row[at - 1], 'sell')
  return isSold ? 'to' : role
}

/** The role by a preposition right before the place, or before its article. In Azerbaijani such words are postpositions. */
function roleBefore(row: readonly TaggedWord[], at: number): Role | undefined {
  const last = row[at - 1]
  const lead =
    last !== undefined && (articles.has(last.text) || (hasWord(last, 'total') && !isFlow(last))) ? row[at - 2] : last
  if (lead === undefined) return undefined
  if (lead.text === '→' || (lead.text === '>' && row[at - 2]?.text === '-')) return 'to'
  if (lead.kind === 'han') return isHanVerb(lead) && row[at]?.glued !== true ? undefined : hanRole(row, lead)
  // Azerbaijani words of this kind are postpositions, of the place before them.
  const isPostposition = lead.entry?.code === 'az'
  if (hasWord(lead, 'from')) return isPostposition ? undefined : 'from'
  if (hasWord(lead, 'with', 'versus', 'between')) return isPostposition ? undefined : 'with'
  if (hasWord(lead, 'to') || lead.text === 'against') return isPostposition ? undefined : 'to'
  // English: "growth of China trade" is trade with China. "Of China's trade" has its own ending.
  if (hasWord(lead, 'of')) return lead.entry?.code === 'en' && isFlow(row[at + 1]) ? undefined : 'of'
  return hasWord(lead, 'in') && !isPostposition ? 'in' : undefined
}

/**
 * "between the CIS countries", "MDB daxilində", 独联体内部: a word of being inside right before or after the place; or "with
 * each other" anywhere, unless the place is a partner ("mutual trade with the CIS").
 */
export function isWithin(row: readonly TaggedWord[], at: number): boolean {
  const lead = /^(the|all|-)$/.test(row[at - 1]?.text ?? '') ? row[at - 2] : row[at - 1]
  const isLed = lead?.entry?.code !== 'az' && hasWord(lead, 'within', 'between')
  const isFollowed = row[at + 1]?.entry?.code === 'az' && hasWord(row[at + 1], 'between')
  if (isLed || isFollowed) return true
  const role = roleBefore(row, at) ?? roleAfter(row, at) ?? ownRole(row[at], undefined)
  return role !== 'with' && role !== 'to' && row.some(tagged => hasWord(tagged, 'within'))
}

const isFlow = (tagged: TaggedWord | undefined): boolean => hasWord(tagged, 'trade', 'turnover', 'exports', 'imports')
const articles = new Set(['the', 'mainland', 'all'])

/** Chinese: 对华进口 is imports from there. */
export const isOfImports = (row: readonly TaggedWord[]): boolean =>
  row.some(tagged => hasWord(tagged, 'imports')) && !row.some(tagged => hasWord(tagged, 'exports'))

/** Chinese: 出口美国, 进口美国, 买美国货 are verbs, if the place follows without a space; "出口 美国" are two nouns. */
const isHanVerb = ({ text }: TaggedWord): boolean => /^(出口|进口|买|买了|采购|卖)$/.test(text)

function hanRole(row: readonly TaggedWord[], lead: TaggedWord): Role | undefined {
  if (hasWord(lead, 'from') || (lead.text === '对' && isOfImports(row))) return 'from'
  if (hasWord(lead, 'to')) return 'to'
  if (isHanVerb(lead)) return hasWord(lead, 'exports', 'sell') ? 'to' : 'from'
  if (lead.text === '在') return 'in'
  return hasWord(lead, 'with', 'and') ? 'with' : undefined
}

/** The role by the word after the place: an Azerbaijani postposition (Çin ilə) or a Chinese particle (中国的, 阿塞拜疆对). */
function roleAfter(row: readonly TaggedWord[], at: number): Role | undefined {
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
  if (next?.kind !== 'han') return isTotalInHan(row, at + 1) ? 'of' : undefined
  // 意大利的图, 意大利的呢: of the trade with Italy.
  if (next.text === '的' && hasWord(row[at + 2], 'chart', 'figure', 'isit', 'trend')) return undefined
  if (hasWord(next, 'of') || hasWord(next, 'to') || isTotalInHan(row, at + 1)) return 'of'
  return hasWord(next, 'in') && next.text !== '在' ? 'in' : undefined
}

/** Chinese: 中国外贸总额, 中国2025年出口总额: a word of total trade, with nothing but a period before it. */
function isTotalInHan(row: readonly TaggedWord[], from: number): boolean {
  const named = row
    .slice(from)
    .find(tagged => tagged.kind !== 'number' && !isKind(tagged, 'number') && !hasWord(tagged, ...periodWords))
  return /^(外贸|对外贸易|出口总|进口总|进出口总|一共|总共)/.test(named?.text ?? '')
}
const periodWords = ['year', 'month', 'quarter', 'half', 'lastyear', 'thisyear', 'lastmonth'] as const

/**
 * "how much did China export", «сколько экспортировал Китай», "Çin nə qədər ixrac edib": who exports or imports is the
 * owner.
 */
function roleAsSubject(row: readonly TaggedWord[], at: number): Role | undefined {
  const [before, tagged, next] = [row[at - 1], row[at], row[at + 1]]
  const isVerb =
    (/^(did|does|has|have)$/.test(before?.text ?? '') && /^(ex|im)port(ed)?$/.test(next?.text ?? '')) ||
    /^(ex|im)ported$/.test(next?.text ?? '') ||
    [before, next].some(beside => /^(экс|им)портир(овал|ует|уют)/.test(beside?.text ?? '')) ||
    (tagged?.entry?.code === 'az' &&
      row.some(({ text }, i) => /^(ixrac|idxal)$/.test(text) && /^e[dt]/.test(row[i + 1]?.text ?? '')))
  return isVerb ? 'of' : undefined
}

function ownRole(tagged: TaggedWord | undefined, nominative: string | undefined): Role | undefined {
  if (tagged === undefined) return undefined
  const ours = hasWord(tagged, 'we') ? weRole(tagged.text) : undefined
  if (ours !== undefined) return ours
  const form = senseOf(tagged, 'area')?.form
  const { roleOf: roleOfCase } = grammarOf(tagged) ?? {}
  if (roleOfCase !== undefined) return roleOfCase({ ending: tagged.ending, nominative, form })
  return form === 'adjective' ? 'of' : undefined
}

/** "our", "наш", "bizim" are the owner; "us", "нам", "bizə" the destination; "bizdən" the origin. */
function weRole(text: string): Role | undefined {
  if (/^(our|ours|nas|наш.*|bizim.*|своих|свои)$/.test(text)) return 'of'
  if (/^(us|нам|nam|bize)$/.test(text)) return 'to'
  return text === 'bizden' ? 'from' : undefined
}

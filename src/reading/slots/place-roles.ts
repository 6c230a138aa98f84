/** The role of a place in the trade, by the words around it and by its own case: from, to, of, with, in. */
import type { Role } from '../../languages/model/hear/grammar.ts'
import type { TaggedRow, TaggedWord } from '../text/tag-words.ts'
import { grammarOf, hasClass, inClass, isPostposed } from '../text/word-grammar.ts'
import { hasWord, isKind, isTrade, senseOf } from '../text/word-sense.ts'

/** "After China", «после Китая», "Çindən sonra", 中国之后. */
export const isBehind = (row: TaggedRow, { at, to }: { readonly at: number; readonly to: number }): boolean =>
  inClass(row[at - 1], 'behind') || hasClass(row.slice(to, to + 1), 'behind-it', 'ahead-behind')

/** The role of the place at an index, by the words around it and its own case. */
export function roleOf(row: TaggedRow, at: number, nominative?: string): { readonly role?: Role } {
  const tagged = row[at]
  if (tagged === undefined) return {}
  // «у нас» is "from us" beside a verb of buying («что Италия покупает у нас»); otherwise it is "here".
  if (inClass(tagged, 'at-us') && row.some(other => hasWord(other, 'buy'))) return { role: 'from' }
  if (isBoughtThere(row, at, nominative)) return { role: 'from' }
  const role =
    roleBefore(row, at) ??
    roleAfter(row, at) ??
    (isGoverned(row[at - 1]) ? undefined : (roleByCase(row, at, nominative) ?? roleAsSubject(row, at)))
  return role === undefined ? {} : { role }
}

/** «закупаем в Китае», «в США» name where goods come from; «в Китай» where they go, «кто в Европе закупает» who buys. */
const isBoughtThere = (row: TaggedRow, at: number, nominative?: string): boolean =>
  isWhere(row, at, nominative) &&
  !hasWord(row[at - 2], 'who') &&
  row.some(it => hasWord(it, 'buy')) &&
  (hasWord(row[at - 2], 'buy') || !row.some(it => hasWord(it, 'sell')))

function isWhere(row: TaggedRow, at: number, nominative?: string): boolean {
  const tagged = row[at]
  if (tagged === undefined || nominative === undefined) return false
  return grammarOf(tagged)?.isLocative?.(row[at - 1]?.text ?? '', { nominative, ...tagged }) === true
}

/** The role in a text that is written with care: «в Узбекистане экспорт вырос» is within the country. */
export function roleInText(row: TaggedRow, at: number, nominative?: string): { readonly role?: Role } {
  const told = roleOf(row, at, nominative)
  const isWithin = told.role === 'to' && row[at]?.ending !== '' && isWhere(row, at, nominative)
  return isWithin ? { role: 'in' } : told
}

/** A preposition that governs the case but gives no role, «по России». */
const isGoverned = (lead: TaggedWord | undefined): boolean => inClass(lead, 'governing')

function roleByCase(row: TaggedRow, at: number, nominative?: string): Role | undefined {
  const tagged = row[at]
  // "Us" is a destination after a verb of selling. "Give us", "us or Türkiye" give no role.
  if (inClass(tagged, 'us') && !hasWord(row[at - 1], 'sell', 'ship')) return undefined
  const role = ownRole(tagged, nominative)
  // "what did we sell the Turks", «продали Турции», where the genitive and the dative look alike: the destination.
  const isSoldThem =
    role === 'of' &&
    grammarOf(tagged)?.sellsToObject === true &&
    hasWord(inClass(row[at - 1], 'article') ? row[at - 2] : row[at - 1], 'sell') &&
    !hasWord(row[at + 1], 'goods', 'exports', 'imports', 'trade')
  return isSoldThem ? 'to' : role
}

/** The role by a preposition right before the place, or before its article, "neighbouring" or quotation mark: 对邻国阿塞拜疆, 对“一带一路”国家. */
function roleBefore(row: TaggedRow, at: number): Role | undefined {
  const start = at - wordsOfCount(row, at)
  const last = row[start - 1]
  const isQuoted = last?.text === '"' && row[at]?.kind === 'han'
  const isNoun = inClass(last, 'region') || (hasWord(last, 'total') && !isTrade(last))
  // «В другие страны СНГ»
  const isOthers = last?.kind !== 'han' && inClass(last, 'rest-or-all')
  const isAside = inClass(last, 'article') || isNoun || isQuoted || isOthers
  const lead = isAside ? row[start - 2] : last
  if (lead === undefined) return undefined
  if (lead.text === '→' || (lead.text === '>' && row[at - 2]?.text === '-')) return 'to'
  if (lead.kind === 'han')
    return isHanVerb(lead) && row[at]?.glued !== true ? undefined : hanRole(row, lead, row[at + 1])
  // "between Azerbaijan's exports and imports"
  if (row[at]?.possessive === true && hasWord(lead, 'between')) return 'of'
  const role = leadingRole(lead)
  // "growth of China trade" is trade with China. "Of China's trade" has its own ending.
  if (role === 'of') return grammarOf(lead)?.nounModifies === true && isTrade(row[at + 1]) ? undefined : 'of'
  // A postposition is of the place before it.
  return isPostposed(lead) ? undefined : role
}

/** How many words before a place count its countries: 与另外四个独联体国家, «с пятью странами Центральной Азии», "with the seven EU countries". */
function wordsOfCount(row: TaggedRow, at: number): number {
  const [last, count] = [row[at - 1], row[at - 2]]
  if (last?.kind !== 'han') return last && (/^\d{1,2}$/.test(last.text) || isKind(last, 'number')) ? 1 : 0
  const isCounted =
    inClass(last, 'counter') && (count?.kind === 'number' || isKind(count, 'number') || inClass(count, 'and-more'))
  const start = isCounted ? at - 2 : at
  // 对最大贸易伙伴阿曼的出口
  const isNamed = (it: TaggedWord): boolean => hasWord(it, 'most', 'partner') || isKind(it, 'ordinal')
  const lead = row.slice(0, start).findLastIndex(it => !inClass(it, 'rest-or-all') && !isNamed(it))
  return start - lead < 4 ? at - lead - 1 : at - start
}

function leadingRole(lead: TaggedWord): Role | undefined {
  if (hasWord(lead, 'from')) return 'from'
  if (hasWord(lead, 'with', 'versus', 'between')) return 'with'
  if (hasWord(lead, 'to') || inClass(lead, 'opposite')) return 'to'
  if (hasWord(lead, 'of')) return 'of'
  return hasWord(lead, 'in') ? 'in' : undefined
}

/**
 * "between the CIS countries", "MDB daxilində", 独联体内部: a word of being inside right before or after the place; or "with
 * each other" anywhere, unless the place is a partner ("mutual trade with the CIS").
 */
export function isWithin(row: TaggedRow, at: number): boolean {
  const isAfterArticle = inClass(row[at - 1], 'article') || row[at - 1]?.text === '-'
  const lead = isAfterArticle ? row[at - 2] : row[at - 1]
  const isLed = !isPostposed(lead) && hasWord(lead, 'within', 'between')
  const isFollowed = isPostposed(row[at + 1]) && hasWord(row[at + 1], 'between')
  if (isLed || isFollowed) return true
  const role = roleBefore(row, at) ?? roleAfter(row, at) ?? ownRole(row[at], undefined)
  return role !== 'with' && role !== 'to' && row.some(tagged => hasWord(tagged, 'within'))
}

/** Chinese: 对华进口 is imports from there. */
export const isOfImports = (row: TaggedRow): boolean =>
  row.some(tagged => hasWord(tagged, 'imports')) && !row.some(tagged => hasWord(tagged, 'exports'))

/** Chinese: 出口美国, 进口美国, 买美国货 are verbs, if the place follows without a space; "出口 美国" are two nouns. */
const isHanVerb = (tagged: TaggedWord): boolean => inClass(tagged, 'flow-verb')

function hanRole(row: TaggedRow, lead: TaggedWord, next: TaggedWord | undefined): Role | undefined {
  const isBought = (hasClass(row, 'bought-from') && !hasWord(next, 'exports')) || isOfImports(row)
  if (hasWord(lead, 'from') || (inClass(lead, 'towards') && isBought)) return 'from'
  if (hasWord(lead, 'to')) return 'to'
  if (isHanVerb(lead)) return hasWord(lead, 'exports', 'sell') ? 'to' : 'from'
  if (inClass(lead, 'at')) return 'in'
  return hasWord(lead, 'with', 'and') ? 'with' : undefined
}

/** The role by the word after the place: a postposition (Çin ilə) or a particle (中国的, 阿塞拜疆对). */
function roleAfter(row: TaggedRow, at: number): Role | undefined {
  const tagged = row[at]
  // 欧洲国家里
  const next = row[row[at + 1]?.kind === 'han' && inClass(row[at + 1], 'of-countries') ? at + 2 : at + 1]
  if (tagged?.possessive === true) return 'of'
  if (next?.text === '→' || (next?.text === '-' && row[at + 2]?.text === '>')) return 'from'
  if (isPostposed(next) && hasWord(next, 'with') && inClass(next, 'together')) return 'with'
  if (next?.kind !== 'han') return isTotalInHan(row, at + 1) ? 'of' : undefined
  // 意大利的图, 意大利的呢: of the trade with Italy.
  if (inClass(next, 'genitive') && hasWord(row[at + 2], 'chart', 'figure', 'isit', 'trend')) return undefined
  if (hasWord(next, 'of') || hasWord(next, 'to') || isTotalInHan(row, at + 1)) return 'of'
  return hasWord(next, 'in') && !inClass(next, 'at') ? 'in' : undefined
}

/** Chinese: 中国外贸总额, 中国2025年出口总额, 中国全部出口额: a word of total trade, with nothing but a period before it. */
function isTotalInHan(row: TaggedRow, from: number): boolean {
  const at = row.findIndex((tagged, i) => i >= from && !isOfTime(tagged))
  const [named, next] = [row[at], row[at + 1]]
  const isOfFlow = isTrade(next) || hasWord(next, 'surplus', 'deficit', 'balance')
  return inClass(named, 'total-trade') || (named?.kind === 'han' && hasWord(named, 'total') && isOfFlow)
}
const isOfTime = (tagged: TaggedWord): boolean =>
  tagged.kind === 'number' ||
  tagged.text === '-' ||
  isKind(tagged, 'number', 'month') ||
  hasWord(tagged, ...periodWords)
const periodWords = [
  ...(['year', 'month', 'months', 'quarter', 'quarters', 'half', 'firsthalf', 'secondhalf', 'first', 'until'] as const),
  ...(['lastyear', 'thisyear', 'lastmonth', 'yearbeforelast', 'ytd'] as const),
] as const

/** "how much did China export", «сколько экспортировал Китай», "Çin nə qədər ixrac edib": who exports or imports is the owner. */
function roleAsSubject(row: TaggedRow, at: number): Role | undefined {
  const before = row[at - 1]
  const tagged = row[at]
  const next = row[at + 1]
  // "Ən çox ixrac edilən ölkələr arasında birinci İtaliyadır": behind a participle is no subject of it.
  const isDeal = (i: number): boolean =>
    inClass(row[i], 'flow-noun') && inClass(row[i + 1], 'doing') && (i > at || !inClass(row[i + 1], 'done-deal'))
  const isVerb =
    (inClass(before, 'auxiliary') && inClass(next, 'flow-infinitive')) ||
    inClass(next, 'flow-past') ||
    [before, next].some(beside => inClass(beside, 'flow-finite')) ||
    (isPostposed(tagged) && row.some((_, i) => isDeal(i)))
  return isVerb ? 'of' : undefined
}

function ownRole(tagged: TaggedWord | undefined, nominative: string | undefined): Role | undefined {
  if (tagged === undefined) return undefined
  const ours = hasWord(tagged, 'we') ? weRole(tagged) : undefined
  if (ours !== undefined) return ours
  const form = senseOf(tagged, 'area')?.form
  const { roleOf: roleOfCase } = grammarOf(tagged) ?? {}
  if (roleOfCase !== undefined) return roleOfCase({ ending: tagged.ending, nominative, form, text: tagged.text })
  return form === 'adjective' ? 'of' : undefined
}

/** "our", "наш", "bizim" are the owner; "us", "нам", "bizə" the destination; "bizdən" the origin. */
function weRole(tagged: TaggedWord): Role | undefined {
  if (inClass(tagged, 'our')) return 'of'
  if (inClass(tagged, 'us') || inClass(tagged, 'to-us')) return 'to'
  return inClass(tagged, 'from-us') ? 'from' : undefined
}

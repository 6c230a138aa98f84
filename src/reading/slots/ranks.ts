/** Lengths of lists of partners: "top 5", "three largest", «тройка», 前十; and ranks: "third", «третье место», 第三. */
import { languages } from '../../languages/languages.ts'
import { positionsOf } from '../text/positions.ts'
import type { TaggedRow, TaggedWord } from '../text/tag-words.ts'
import { inClass, inOwnClass, isPostposed } from '../text/word-grammar.ts'
import { hasWord, isKind, isTrade, senseOf } from '../text/word-sense.ts'
import { cardinal, digits, ordinal } from '../time/small-numbers.ts'
import type { PeriodMention } from '../time/types.ts'

interface Found {
  readonly value: number
  readonly used: readonly number[]
}

const groups = languages.flatMap(({ grammar }) => grammar.listLengths ?? [])

/** The word for countries, in "which five countries". */
const isCountries = (tagged: TaggedWord | undefined): boolean => inClass(tagged, 'countries')

/** "top imports 2024", «топ стран»: a list without a length. */
export const isTop = (row: TaggedRow): boolean => row.some(tagged => inClass(tagged, 'top'))
/** «рейтинг стран», "ranking of partners": the whole list, not a rank in it. */
export const isRanking = (row: TaggedRow): boolean =>
  row.some((tagged, at) => inClass(tagged, 'ranking') || (inClass(tagged, 'to-rank') && isOrder(row, at))) &&
  row.some(tagged => hasWord(tagged, 'partner', 'market') || isCountries(tagged)) &&
  row.filter(tagged => hasWord(tagged, 'rank')).length === 1

/** "rank our partners": the imperative at the beginning. */
const isOrder = (row: TaggedRow, at: number): boolean =>
  row.slice(0, at).every(tagged => hasWord(tagged, 'noise')) &&
  row.slice(at + 1, at + 4).some(tagged => hasWord(tagged, 'partner', 'market') || isCountries(tagged))

/** The numbers of the places that are named; those of a quarter or a half are none. */
export const placesNamed = (row: TaggedRow, times: readonly PeriodMention[]): readonly number[] =>
  row.filter((_, at) => !positionsOf(times).has(at)).flatMap(it => senseOf(it, 'ordinal')?.value ?? [])

/** The length of the list that the text asks for. */
export function topIn(row: TaggedRow, taken: ReadonlySet<number>): Found | undefined {
  for (const [at, tagged] of row.entries()) {
    if (taken.has(at)) continue
    const group = groups.find(([pattern]) => pattern.test(tagged.text))
    if (group !== undefined) return { value: group[1], used: [at] }
    const next = row[at + 1]?.text === '-' ? at + 2 : at + 1
    const count =
      hasWord(tagged, 'top') && tagged.kind !== 'number' && !taken.has(next) ? counted(row, next) : undefined
    // "did it top 5 billion" is an amount, not a list.
    const isSum = count !== undefined && hasWord(row[count.to], 'million', 'billion', 'percent')
    if (count !== undefined && !isSum && count.value > 0) return { value: count.value, used: [at, next] }
    const largest = largestAt(row, at, taken)
    if (largest !== undefined) return largest
  }
  return undefined
}

/** A count, at most 50: "top 100" is the longest list. */
function counted(row: TaggedRow, at: number): { readonly value: number; readonly to: number } | undefined {
  const value = digits(row[at], 3)
  return value === undefined ? cardinal(row, at) : { value: Math.min(value, most), to: at + 1 }
}
const most = 50

/** "ən böyük 3", "3 largest", "5 крупнейших", 三大伙伴, 最大的三个. */
function largestAt(row: TaggedRow, at: number, taken: ReadonlySet<number>): Found | undefined {
  const count = counted(row, at)
  if (count === undefined || count.value < 2 || taken.has(at)) return undefined
  if (inClass(row[at - 1], 'ordinal-prefix') || hasWord(row[count.to], 'percent', 'times', 'million', 'billion'))
    return undefined
  // 十二个最大的
  const behind = inClass(row[count.to], 'counter') ? row[count.to + 1] : row[count.to]
  const near = [row[at - 1], row[at - 2], behind].some(tagged => hasWord(tagged, 'most'))
  const isOfPartners = hasWord(behind, 'partner', 'market') || isCountries(behind) || inClass(behind, 'of-countries')
  const isBig = inClass(row[count.to], 'big') || (isOfPartners && row.some(it => hasWord(it, 'most', 'record')))
  return near || isBig ? { value: count.value, used: [at] } : undefined
}

/** The rank that a text claims for a country. */
export function ranksIn(row: TaggedRow, taken: ReadonlySet<number>): Found | undefined {
  for (const at of row.keys()) {
    // "Number 15"; at the end "place 15", «место 15».
    const isNumbered = isNumberWord(row[at]) || (hasWord(row[at], 'rank') && row[at + 2] === undefined)
    const numbered = isNumbered ? cardinal(row, at + 1) : undefined
    if (numbered !== undefined && numbered.value > 0 && !taken.has(at + 1))
      return { value: numbered.value, used: [at, at + 1] }
    if (inClass(row[at], 'number-one')) return { value: 1, used: [at] }
    const isSaidOf = isHanPredicate(row, at) || isSaidFirst(row, at, taken)
    if (taken.has(at) || (hasWord(row[at], 'first', 'top') && !isSaidOf)) continue
    const place = ordinal(row, at)
    if (
      place === undefined ||
      place.value < 1 ||
      place.value > 99 ||
      // "Three big partners" are no rank.
      (place.to === at + 1 && cardinal(row, at) !== undefined && !inClass(row[place.to], 'place-taken'))
    )
      continue
    if (row[at]?.text.length === 1 && row[at]?.kind === 'word') continue
    const follows =
      [row[place.to], row[place.to + 1], row[at - 1]].some(
        tagged => hasWord(tagged, 'rank', 'partner', 'most', 'market') || inClass(tagged, 'big'),
      ) ||
      inClass(row[place.to], 'ranked-by') ||
      // 出口第二多
      (row[at]?.kind === 'han' && hasWord(row[place.to], 'more')) ||
      isSaidOf ||
      isByFlow(row, at, place.to) ||
      isAmongPartners(row, at, place.to) ||
      isFirstTime(row, at) ||
      isSaidOfPlace(row, at, place.to, taken) ||
      endsText(row, at, place.to) ||
      isWhoIs(row, at, place.to, taken)
    if (follows) return { value: place.value, used: Array.from({ length: place.to - at }, (_, i) => at + i) }
  }
  return undefined
}

/** "tenth by exports", "ixracda onuncu". */
const isByFlow = (row: TaggedRow, at: number, to: number): boolean =>
  (inClass(row[to], 'by-measure') && isTrade(row[to + 1])) ||
  (isPostposed(row[at - 1]) && isTrade(row[at - 1]) && isKind(row[at], 'ordinal') && row[to] === undefined)

/** "fourth among our partners", "tərəfdaşlar arasında üçüncü". */
const isAmongPartners = (row: TaggedRow, at: number, to: number): boolean =>
  (hasWord(row[to], 'in') && row.slice(to + 1, to + 4).some(tagged => hasWord(tagged, 'partner'))) ||
  (hasWord(row[at - 1], 'in', 'between') && hasWord(row[at - 2], 'partner'))

/** "Was China third for the first time?": an ordinal in words, near a place. */
const isFirstTime = (row: TaggedRow, at: number): boolean =>
  row.some(tagged => hasWord(tagged, 'firsttime')) &&
  isKind(row[at], 'ordinal') &&
  !isTimeUnit(row[at + 1]) &&
  row.slice(Math.max(0, at - 4), at).some(tagged => isKind(tagged, 'area') || hasWord(tagged, 'firsttime'))

/** "Month", "quarters", 年份. */
export const isTimeUnit = (tagged: TaggedWord | undefined): boolean =>
  hasWord(tagged, 'month', 'months', 'year', 'years', 'quarter', 'quarters', 'half')

/** "Is it true that China was third in 2018": an ordinal in words right after a place, with nothing after it but a time. */
function isSaidOfPlace(row: TaggedRow, at: number, to: number, taken: ReadonlySet<number>): boolean {
  if (row[at]?.kind !== 'word' || !isKind(row[at], 'ordinal') || isFraction(row, at)) return false
  const before = row.findLastIndex((tagged, i) => i < at && !taken.has(i) && !hasWord(tagged, 'isit', 'noise', 'in'))
  const isEnd = (i: number): boolean => row[i] === undefined || taken.has(i) || row[i]?.kind === 'mark'
  const behind = hasWord(row[to], 'in', 'isit') ? to + 1 : to
  // "China is second in imports, right?"
  const end = isTrade(row[behind]) ? behind + 1 : behind
  return isKind(row[before], 'area') && isEnd(end)
}

/** «Вырос на треть», "by a third". */
const isFraction = (row: TaggedRow, at: number): boolean => inClass(row[at - 1], 'by-part')

/** «Китай третий?», «когда Китай стал третьим»: an ordinal at the end, after a place. */
const endsText = (row: TaggedRow, at: number, to: number): boolean =>
  (row[to] === undefined || /^[?!.]$/.test(row[to].text)) &&
  (row[at]?.kind === 'word' || (row[at]?.kind === 'number' && to > at + 1)) &&
  !isFraction(row, at) &&
  [row[at - 1], row[at - 2]].some(tagged => isKind(tagged, 'area'))

/** "Who is 15th?", «кто третий по импорту?», "idxalda üçüncü ölkə", 进口第二的国家; not "third countries". */
const isWhoIs = (row: TaggedRow, from: number, to: number, taken: ReadonlySet<number>): boolean =>
  (row.some(tagged => hasWord(tagged, 'who')) || isWhichCountry(row) || isOfCountry(row, from, to)) &&
  row.every(
    (tagged, at) =>
      (from <= at && at < to) ||
      taken.has(at) ||
      tagged.kind === 'mark' ||
      isOneCountry(tagged) ||
      isTrade(tagged) ||
      inClass(tagged, 'by-measure') ||
      (hasWord(tagged, 'who', 'which', 'isit', 'in', 'noise', 'plain') && !hasWord(tagged, 'from', 'with')),
  )
/** "İdxalda üçüncü ölkə", «вторая страна по экспорту», but neither "third country imports" nor "in the second country". */
function isOfCountry(row: TaggedRow, from: number, to: number): boolean {
  const at = row.findIndex((it, i) => i >= to && i < to + 2 && isOneCountry(it))
  return at !== -1 && !isTrade(row[at + 1]) && !hasWord(row[from - 1], 'to', 'from', 'with', 'in')
}
const isWhichCountry = (row: TaggedRow): boolean =>
  row.some((it, at) => isOneCountry(it) && [it, row[at - 1]].some(lead => hasWord(lead, 'which', 'what', 'list')))
const isOneCountry = (tagged: TaggedWord): boolean => inClass(tagged, 'of-countries') && !inOwnClass(tagged, 'plural')

/** "Has China ever been first?", «был ли Китай первым по импорту», "Çin idxalda birinci olubmu": a place before it, and no noun after it. */
function isSaidFirst(row: TaggedRow, at: number, taken: ReadonlySet<number>): boolean {
  if (row[at]?.kind !== 'word' || !hasWord(row[at], 'first') || !isKind(row[at], 'ordinal')) return false
  const isSmall = (i: number): boolean =>
    taken.has(i) ||
    row[i]?.kind === 'mark' ||
    inClass(row[i], 'by-measure') ||
    hasWord(row[i], 'isit', 'ever', 'when', 'noise', 'verify', 'firsttime', 'in', 'exports', 'imports', 'turnover')
  const before = [...row.keys()].findLast(i => i < at && !isSmall(i)) ?? -1
  // "China's first exports": a noun.
  return isKind(row[before], 'area') && !isTrade(row[at + 1]) && row.every((_, i) => i <= at || isSmall(i))
}

/** Chinese: 俄罗斯第二吗, 进口第一是中国吗: an ordinal of a place, not of a noun after it. */
function isHanPredicate(row: TaggedRow, at: number): boolean {
  if (row[at]?.kind !== 'han' || !isKind(row[at], 'ordinal')) return false
  const next = row[at + 1]
  const isEnd = next === undefined || /^[?!]$/.test(next.text) || inClass(next, 'question-particle')
  const isBehind = [row[at - 1], row[at - 2], row[at - 3]].some(tagged => isKind(tagged, 'area'))
  const isOfCountry = inClass(next, 'genitive') && inClass(row[at + 2], 'of-countries')
  return (isEnd && isBehind) || isOfCountry || (inClass(next, 'copula') && isKind(row[at + 2], 'area'))
}

/** "number four", «номер четыре», "4 nömrə". */
const isNumberWord = (tagged: TaggedWord | undefined): boolean => tagged?.text === '#' || inClass(tagged, 'number-word')

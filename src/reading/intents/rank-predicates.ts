/** Questions about partners and their ranks, and about records. */
import { isCountry } from '../../answers/model/areas.ts'
import type { Question, QuestionOf } from '../../answers/model/question.ts'
import type { PlaceMention } from '../slots/place-mentions.ts'
import { isTimeUnit, isTop } from '../slots/ranks.ts'
import type { Slots } from '../slots/read-slots.ts'
import type { TaggedWord } from '../text/tag-words.ts'
import { hasClass, inClass, inOwnClass, isPostposed } from '../text/word-grammar.ts'
import { hasWord, isKind, isTrade, tradeNouns } from '../text/word-sense.ts'
import type { QuestionFeatures } from './features.ts'
import { comparesPlaces, grows } from './shared-predicates.ts'

/** "the biggest sources of Azerbaijani imports": origins of goods, not sources of figures. */
export const isOfGoods = (it: QuestionFeatures): boolean =>
  it.has('source') && it.has('most') && it.slots.flow === 'M' && !it.claimed && !it.has('figure')

/** "A pie chart of exports": its parts are the partners. */
export const isPie = ({ has, slots }: QuestionFeatures): boolean =>
  hasClass(slots.row, 'pie') && slots.grain === undefined && !(has('exports') && has('imports'))

/** "our largest suppliers", "which markets": asks for the partners. */
export const isAboutPartners = (it: QuestionFeatures): boolean =>
  it.has('partner', 'market') &&
  (it.has('most', 'top', 'list', 'who', 'which', 'least', 'what', 'record', 'first') || isAmong(it) || isBare(it)) &&
  !comparesPlaces(it) &&
  !isOfOneMarket(it) &&
  (it.slots.areas.length > 0 || it.trade || it.slots.unread.length < 3)

/** "Partners in 2020", "number of partners", "our export markets": the list of all. */
const isBare = (it: QuestionFeatures): boolean =>
  (isOfFlow(it) || (it.has('partner') && !it.trade)) &&
  (it.others.length === 0 || (it.slots.areas.length === 1 && it.others.some(isOwnerOrGroup))) &&
  !grows(it) &&
  !it.has('rank', 'share', 'compare', 'isit', 'verify')

const isOwnerOrGroup = ({ role, area }: PlaceMention): boolean => role === 'of' || !isCountry(area)

/** "export markets", «рынки экспорта», "suppliers", "Azerbaijan’s partners by exports": partners of one flow. */
const isOfFlow = ({ slots: { areas, row } }: QuestionFeatures): boolean =>
  row.some((tagged, at) => {
    // The place may be behind the partners: «партнёры Азербайджана по экспорту».
    const by = areas.find(one => one.at === at + 1)?.to ?? at + 1
    const isOrdered = inClass(row[by], 'by-measure') && isTrade(row[by + 1])
    return isSide(tagged) || (isPartner(tagged) && (isFlow(row[at - 1]) || isFlow(row[at + 1]) || isOrdered))
  })

const isPartner = (tagged?: TaggedWord): boolean => hasWord(tagged, 'partner', 'market')
const isSide = (tagged?: TaggedWord): boolean =>
  hasWord(tagged, 'partner') && (isFlow(tagged) || hasWord(tagged, 'supplier', 'buyer'))
const isFlow = (tagged?: TaggedWord): boolean => hasWord(tagged, 'exports', 'imports')

/** "How is the market?", «как рынок», 市场怎么样: of no country and no flow, nor a list of markets. */
export const isMarketAlone = ({ has, slots: { row, areas, top } }: QuestionFeatures): boolean =>
  has('market') &&
  top === undefined &&
  areas.length === 0 &&
  !has('partner', 'most', 'top', 'list', 'who', 'which', 'least', 'share', 'sell', 'buy', ...tradeNouns) &&
  !(has('what') && row.some(tagged => hasWord(tagged, 'market') && inOwnClass(tagged, 'plural')))

/** «анализирую рынок: товарооборот с Турцией за 2023»: the turnover with one partner, although it mentions a market. */
const isOfOneMarket = (it: QuestionFeatures): boolean =>
  it.has('turnover') && it.has('market') && !it.has('partner', 'most', 'top', 'rank') && it.others.length === 1

/** "among Kazakhstan's partners, where is Azerbaijan" */
const isAmong = ({ slots: { areas, row } }: QuestionFeatures): boolean =>
  (areas.length > 1 && areas.some(({ role }) => role === 'in')) || row.some(tagged => inClass(tagged, 'among'))

/** "rank Russia, Türkiye and China by imports": a comparison of these, not their ranks among all. */
export const ordersSeveral = (it: QuestionFeatures): boolean =>
  it.others.length > 2 && !it.has('partner', 'market') && comparesPlaces(it)

/** "is Azerbaijan a good place to live": a place, not a rank. */
export const asksAboutSomewhere = (it: QuestionFeatures): boolean =>
  !it.trade &&
  it.others.length === 0 &&
  it.slots.unread.length > 0 &&
  !it.has('partner', 'market', 'most', 'what', 'which')

/** "is China our third partner": claims a rank. */
export const isPlaceClaimed = (it: QuestionFeatures): boolean =>
  isLeading(it) ||
  (it.slots.place !== undefined &&
    (it.has('partner', 'market', 'who') || it.others.length === 1 || isPlaceAlone(it))) ||
  (it.has('partner', 'market') && it.others.length === 1 && it.has('most', 'verify'))

/** "The tenth by exports", "which country is third in imports", 按出口排第十的, "15th place", 第15名: whose place it is, is asked. */
export const isPlaceAlone = ({ slots: { place, areas, row, flow }, has }: QuestionFeatures): boolean =>
  place !== undefined &&
  areas.length === 0 &&
  (!has('isit') || hasClass(row, 'of-countries')) &&
  !has('it', 'record', 'growth', 'fall', 'year', 'years', 'month', 'when') &&
  (has('rank') || row.some(tagged => (flow !== undefined && isKind(tagged, 'ordinal')) || inClass(tagged, 'ranked-by')))

/** The partner at that place of the list. */
export const withPlace = (list: QuestionOf<'ranking'>, place: number): Question =>
  place === 1 ? { ...list, top: 1 } : { ...list, top: place, at: place }

/** "does Italy lead our exports" */
const isLeading = (it: QuestionFeatures): boolean =>
  it.others.length === 1 && it.trade && it.has('isit') && it.slots.row.some(tagged => inClass(tagged, 'leading'))

/** "who do we sell most to": asks for countries with a superlative. */
export const isWhoMost = (it: QuestionFeatures): boolean =>
  it.has('who', 'which', 'whence', 'list') &&
  (it.has('most', 'more', 'least') || (it.has('who') && it.has('first') && !it.has('rank'))) &&
  (it.trade || it.has('goods') || (it.has('ship') && it.has('whence')) || isWithWhom(it)) &&
  it.years < 2 &&
  !it.has('when', 'product') &&
  !it.slots.row.some((tagged, at) => hasWord(tagged, 'which', 'list') && isTimeUnit(it.slots.row[at + 1])) &&
  it.others.length < 2

/** "which country has the largest share of our exports", "our biggest market and its share": asks for countries, not for a share. */
export const isLargestShare = (it: QuestionFeatures): boolean =>
  it.has('share') &&
  (it.has('who', 'which')
    ? it.has('most', 'record')
    : it.has('most') && (it.has('partner', 'market') || hasClass(it.slots.row, 'of-countries'))) &&
  !it.has('when', 'year', 'month', 'product') &&
  it.others.length === 0

/** "where do our exports go", «где больше всего покупаем», «где больше экспорт» */
const isWhereTo = (it: QuestionFeatures): boolean =>
  ((it.has('exports', 'sell') && it.has('ship')) || (it.trade && it.has('most', 'more'))) &&
  it.slots.row.some(tagged => inClass(tagged, 'where'))

/** «а с кем больше всего?»: "who" in an oblique case asks for partners, if the text has nothing else. */
const isWithWhom = ({ slots: { row, unread } }: QuestionFeatures): boolean =>
  unread.length === 0 && row.length < 8 && row.some(tagged => inClass(tagged, 'with-whom'))

/** "hansı ölkələrə ixrac edirik", "haradan alırıq": asks for the countries of destination or origin. */
export const asksDestination = (it: QuestionFeatures): boolean =>
  (it.has('who', 'list') || (it.has('whence') && it.has('imports', 'buy')) || isWhereTo(it)) &&
  (it.has('exports', 'imports', 'sell', 'buy') || (it.has('trade') && it.has('with', 'who'))) &&
  it.others.length === 0 &&
  !it.claimed &&
  !it.has('product', 'say', 'thanks', 'trend', 'turnover') &&
  // 哪些月份, 哪些年份: times, not partners.
  !(it.has('list') && it.has('month', 'year', 'quarter', 'half')) &&
  (it.slots.product === undefined || it.has('buy')) &&
  it.slots.unread.length === 0

/** "who does Georgia trade with", «куда экспортирует Грузия», 格鲁吉亚主要贸易伙伴: the partners of one other country. */
export function asksTheirPartners({ slots, trade, claimed, has, others }: QuestionFeatures): boolean {
  const { areas, row, product, unread } = slots
  const [other] = others
  if (other === undefined || areas.length > 1 || claimed) return false
  const isPlain = unread.length === 0 && product === undefined && !has(...aboutSomethingElse)
  // "who trades with Georgia", "who exports to Georgia"
  if (isDealtWith({ has, slots }, other)) return isPlain
  const isWhere = isPlain && has('who', 'whence') && has('exports', 'imports', 'sell', 'buy')
  if (other.role !== undefined) return other.role === 'of' && isWhere
  const isOwner = ownsPartners(slots, other) && !has('rank', 'share', 'record', 'growth', 'verify')
  if (isOwner || !trade) return isOwner
  // "Who does Georgia trade most with"
  const told = row.slice(other.to).filter(tagged => !hasWord(tagged, 'most'))
  const isLeftOpen = told.some(
    (tagged, at) =>
      hasWord(tagged, 'trade', 'sell', 'buy', 'exports', 'imports') &&
      hasWord(told[at + 1], 'with', 'to', 'from') &&
      !isPostposed(told[at + 1]),
  )
  const areCountries = row.some(tagged => isOfCountries(tagged) || (hasWord(tagged, 'list') && isFlow(tagged)))
  return isWhere || areCountries || row.some(tagged => inClass(tagged, 'with-whom')) || (has('who') && isLeftOpen)
}

const aboutSomethingElse = ['say', 'record', 'growth', 'rank', 'share', 'when', 'year', 'years', 'month'] as const

/** "who trades with it", "which countries sell to it", "who buys most from it": asks for its partners. */
export function isDealtWith({ has, slots }: Pick<QuestionFeatures, 'has' | 'slots'>, { role }: PlaceMention): boolean {
  const asksWho = has('who') || (has('which') && has('most')) || slots.row.some(isOfCountries)
  if (!asksWho) return false
  if (role === 'with') return has('trade')
  return (role === 'to' && has('sell', 'exports')) || (role === 'from' && has('buy', 'imports'))
}

const isOfCountries = (tagged: TaggedWord): boolean => hasWord(tagged, 'list') && inClass(tagged, 'of-countries')

/** 格鲁吉亚主要贸易伙伴 without 的, "Georgia export markets", "Georgia top partners"; but "Italy biggest buyer?" asks of Italy. */
function ownsPartners({ row }: Slots, { at, to }: PlaceMention): boolean {
  const [next, second] = row.slice(to).filter(tagged => !hasWord(tagged, 'most', 'top'))
  const isClaimed = row.at(-1)?.text === '?' && hasWord(row[to], 'most') && !inOwnClass(next, 'plural')
  if (isSide(next) && isClaimed && row[at]?.kind === 'word') return false
  if (isSide(next) || (isFlow(next) && isPartner(second))) return true
  if (row[at]?.kind === 'han') return isPartner(next)
  const partners = hasWord(next, 'trade') ? second : next
  return hasWord(partners, 'partner') && inOwnClass(partners, 'plural')
}

/** "top imports 2024", «топ стран». */
export const isTopList = (it: QuestionFeatures): boolean =>
  isTop(it.slots.row) && it.others.length === 0 && !it.claimed && !it.has('when') && it.slots.unread.length === 0

/** "which year was the best", «самый слабый месяц»: a period with a superlative. */
export const isBestTime = (it: QuestionFeatures): boolean =>
  !it.has('partner', 'market') &&
  !comparesPlaces(it) &&
  it.years < 2 &&
  ((it.has('most', 'least', 'top', 'more') && it.has('when', 'ever') && it.trade) ||
    (it.has('most', 'least') && (it.has('month', 'when') || asksForYear(it))))

/** A word for year that is no part of a period; "ilə" looks like one and is "with". */
const asksForYear = ({ slots: { row, times } }: QuestionFeatures): boolean =>
  row.some(
    (tagged, at) =>
      hasWord(tagged, 'year', 'years') &&
      !hasWord(tagged, 'with') &&
      // "between 2020 and 2025 which year"
      (hasWord(tagged, 'which') || !times.some(({ from, to }) => from <= at && at < to)),
  )

/** The highest or the lowest figure ever. */
export const isRecord = (it: QuestionFeatures): boolean =>
  (it.has('record') || isLeast(it) || isLargest(it) || isLargestBalance(it)) &&
  // «с кем торговля минимальная» asks for a partner, not a year.
  !(it.has('who') && it.has('least') && !it.has('when')) &&
  !(it.others.length === 0 && isWhereTo(it)) &&
  !comparesPlaces(it)

/** "The largest imports from China": the flow with one partner; "our largest import from China" may be one of goods. */
function isLargest({ has, others: [other, second], slots: { row, times } }: QuestionFeatures): boolean {
  if (other === undefined || second !== undefined || times.length > 0) return false
  if (has('what', 'who', 'which', 'list', 'share', 'source', 'isit', 'verify', 'growth', 'fall', 'change')) return false
  const at = row.findIndex(tagged => hasWord(tagged, 'most'))
  const flow = row.findIndex((tagged, i) => i > at && hasWord(tagged, 'exports', 'imports', 'trade', 'turnover'))
  const isNamed = (from: number, to: number): boolean =>
    row
      .slice(from, to)
      .every(it => isKind(it, 'area') || hasWord(it, 'from', 'to', 'with', 'of') || inClass(it, 'article'))
  return at !== -1 && flow !== -1 && isNamed(at + 1, flow) && (other.at < flow || isNamed(flow + 1, other.at))
}

/** "The largest deficit", "biggest surplus with Italy": the lowest or the highest balance, and not whose it is. */
const isLargestBalance = ({ has, others, slots: { times } }: QuestionFeatures): boolean =>
  has('most') &&
  has('deficit', 'surplus') &&
  others.length < 2 &&
  times.length === 0 &&
  !has('partner', 'market', 'who', 'which', 'list', 'whence', 'product', 'goods', 'share', 'rank') &&
  !has('isit', 'verify', 'growth', 'fall', 'change', 'more')

/** "the lowest ever", "lowest exports to China". */
const isLeast = (it: QuestionFeatures): boolean =>
  it.has('least') &&
  !it.has('partner', 'market') &&
  (it.has('ever', 'when') ||
    (it.trade && it.others.length < 2 && it.years === 0 && !it.has('who', 'which', 'rank', 'list') && !grows(it)))

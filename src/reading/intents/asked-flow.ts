/** The flow that a question of an intent asks for. */
import { mirrors } from '../../answers/figures/held/candidates.ts'
import { isCountry } from '../../answers/model/areas.ts'
import type { Area, Flow } from '../../data/model/schema.ts'
import type { PlaceMention } from '../slots/place-mentions.ts'
import { sharedSide } from '../slots/trading-pair.ts'
import type { Context } from '../text/context.ts'
import { hasClass, inClass } from '../text/word-grammar.ts'
import { hasWord, isKind } from '../text/word-sense.ts'
import type { QuestionFeatures } from './features.ts'
import { isDealtWith } from './rank-predicates.ts'
import type { QuestionIntent } from './rules.ts'
import { ofTheirTrade, ofUsAndAnother } from './third-country.ts'

const own: Partial<Record<QuestionIntent, Flow>> = { turnover: 'T', exports: 'X', imports: 'M', balance: 'B' }

/** The flow of the intent, of a word, or of the direction of the goods; otherwise of the previous question, or turnover. */
export function askedFlow(
  intent: QuestionIntent,
  it: QuestionFeatures,
  before: { readonly flow: Flow } | undefined,
  { home }: Context,
): Flow {
  const { slots } = it
  const { words } = slots
  if (own[intent] !== undefined) return own[intent]
  const isTheirs = intent === 'compare' && ofTheirTrade(it) !== undefined
  const us = intent === 'rank' && slots.areas.length === 1 ? slots.areas[0] : slots.areas.find(one => one.area === home)
  const ours = isTheirs ? undefined : us?.role
  // "whose exports to Azerbaijan are larger": their exports to us are our imports.
  // "Azerbaijan's exports to China and Georgia's exports to China": the imports of China from both.
  const isOfSeveral = intent === 'compare' && it.others.length > 1 && !isTheirs
  const shared = isOfSeveral ? (sharedSide(slots.areas, { home }) ?? ofUsAndAnother(it)) : undefined
  if (shared !== undefined && slots.flow !== undefined)
    return (
      (slots.flow === 'X' && shared.role === 'to' && 'M') ||
      (slots.flow === 'M' && shared.role === 'from' && 'X') ||
      slots.flow
    )
  const turned = turnedFlow(intent, it, ours)
  if (turned !== undefined) return turned
  if (slots.flow !== undefined) return slots.flow
  // "who sells more to Azerbaijan, Russia or China": their sales are our imports.
  if ((intent === 'compare' || intent === 'rank') && it.has('sell', 'ship') && (ours === 'to' || ours === 'from'))
    return ours === 'to' ? 'M' : 'X'
  const dealt = dealersFlow(intent, it, home)
  if (dealt !== undefined) return dealt
  // "who buys more from us": their purchases are our exports.
  if (words.has('buy') && !words.has('sell') && ours === 'from') return 'X'
  if (words.has('sell') !== words.has('buy')) return words.has('sell') ? 'X' : 'M'
  // "haraya mal göndəririk" asks where goods go.
  if (intent === 'rank' && it.has('ship') && slots.row.some(tagged => inClass(tagged, 'whither'))) return 'X'
  // «откуда больше всего товаров» asks where goods come from.
  if (intent === 'rank' && words.has('whence') && it.has('goods', 'ship')) return 'M'
  return shippedFlow(intent, it) ?? before?.flow ?? 'T'
}

/** What other countries buy or sell: of us, or of the country whose goods it names. */
function dealersFlow(intent: QuestionIntent, it: QuestionFeatures, home: Area): Flow | undefined {
  const { words, row, areas } = it.slots
  // "who bought our goods", "which countries buy Azerbaijani gas": their purchases are our exports.
  if (intent === 'rank' && words.has('buy') && isOursBought(it.slots, home)) return 'X'
  if (intent === 'rank' && asksWhoDeals(it)) return words.has('sell') ? 'M' : 'X'
  // "Does Germany buy more than France?": of us, who are not named.
  const isOfUs = words.has('which') || hasClass(row, 'with-whom', 'we-form')
  const isOfSeveral = intent === 'compare' && it.others.length > 1
  const areDealers = isOfSeveral && it.others[0]?.role === undefined && !areas.some(({ area }) => area === home)
  if (!areDealers || isOfUs || words.has('sell') === words.has('buy')) return undefined
  return words.has('sell') ? 'M' : 'X'
}

/** "Who buys most?", "who in the EU buys most?", «кто больше продаёт?»: with us, who are not named; not "from whom" or 向谁. */
const asksWhoDeals = ({ has, slots: { areas, row, times } }: QuestionFeatures): boolean =>
  areas.every(({ area, role }) => !isCountry(area) && role !== 'from') &&
  has('sell') !== has('buy') &&
  !hasClass(row, 'we-form') &&
  row.some(
    (it, at) =>
      (hasWord(it, 'who', 'which', 'list') && !hasClass([it], 'with-whom', 'whither')) ||
      (inClass(it, 'how-many-partners') && inClass(row[at + 1], 'of-countries')),
  ) &&
  row.every(
    (it, at) =>
      !hasWord(it, 'from', 'to', 'with', 'we') ||
      // «Больше чем на 1 млрд»
      row[at + 1]?.kind === 'number' ||
      // «Кто из них купил» asks about those named before.
      (inClass(it, 'one-of') && hasWord(row[at + 1], 'it')) ||
      isKind(row[at + 1], 'area') ||
      times.some(({ from, to }) => from <= at + 1 && at < to),
  )

/** Our side of a flow that is still theirs: "how many countries buy more than 1 billion", "how many countries export to us". */
export function flowOfDealers(flow: Flow, it: QuestionFeatures): Flow {
  const { areas, flow: named } = it.slots
  const isTheirs =
    flow === (named ?? (it.has('buy') ? 'M' : 'X')) &&
    (asksWhoDeals(it) || areas.some(({ ours, role }) => ours && role === (flow === 'X' ? 'to' : 'from')))
  return isTheirs ? (mirrors[flow] ?? flow) : flow
}

/** "Who exports to Georgia", "whose exports to us are larger": what the others export, the named country imports. */
function turnedFlow(intent: QuestionIntent, it: QuestionFeatures, ours: PlaceMention['role']): Flow | undefined {
  const { flow, areas } = it.slots
  const [place] = areas
  // "Importers to Azerbaijan" bring goods in; "importers of Azerbaijan" and those in the CIS buy from it.
  const isInto = ours === 'to' && place !== undefined && isCountry(place.area)
  if (intent === 'rank' && isInto && it.has('buyer') && it.has('partner')) return 'M'
  if (intent === 'rank' && flow !== undefined && asksWhoTrades(it.slots)) return mirrors[flow]
  const areDealers = intent === 'rank' && place !== undefined && isDealtWith(it, place)
  const areOthersBeside = intent === 'compare' && (it.others.length > 1 || it.has('who', 'which'))
  if (!areDealers && !areOthersBeside) return undefined
  if (flow === 'X') return ours === 'to' ? 'M' : undefined
  return flow === 'M' && ours === 'from' ? 'X' : undefined
}

/** "Who imports most?", «кто импортирует», "kim ixrac edir": they trade with us, who are not named. */
const asksWhoTrades = ({ row, areas }: QuestionFeatures['slots']): boolean =>
  areas.every(({ area }) => !isCountry(area)) &&
  row.some((tagged, at) => {
    // 哪国进口最多 may ask from where.
    const isOfMany = tagged.kind !== 'han' && hasWord(tagged, 'which') && inClass(tagged, 'of-countries')
    const isAsker = isOfMany || (hasWord(tagged, 'who') && (tagged.kind !== 'han' || !hasWord(tagged, 'which')))
    const isLed = hasClass([tagged], 'with-whom', 'whither') || hasWord(row[at - 1], 'from', 'to', 'with')
    const verb = hasWord(row[at + 1], 'most', 'more') ? at + 2 : at + 1
    const isVerb = verb === at + 1 || inClass(row[verb], 'flow-finite') || inClass(row[verb + 1], 'doing')
    return isAsker && !isLed && isVerb && hasWord(row[verb], 'exports', 'imports')
  })

/** «график поставок из Китая и России». */
function shippedFlow(intent: QuestionIntent, { has, others: [one], slots }: QuestionFeatures): Flow | undefined {
  if ((intent !== 'trend' && intent !== 'compare') || !has('ship')) return undefined
  // "how much did China ship to us": the role of the other side.
  const role = one?.role ?? slots.areas.find(place => place.role === 'to' || place.role === 'from')?.role
  if (role === 'from') return 'M'
  return role === 'to' ? 'X' : undefined
}

/** "our goods", "Azerbaijani gas": goods of the home country. */
const isOursBought = ({ areas, row }: QuestionFeatures['slots'], home: Area): boolean =>
  areas.some(
    ({ area, ours, adjective, to }) =>
      (ours || (area === home && adjective)) && (hasWord(row[to], 'goods') || isKind(row[to], 'product')),
  )

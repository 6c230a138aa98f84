/** Classifies a question by its intent. */
import type { PlaceMention } from '../slots/place-mentions.ts'
import { unique } from '../slots/trading-pair.ts'
import type { TaggedWord } from '../text/tag-words.ts'
import { grammarOf, hasClass, inClass } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'
import type { QuestionFeatures } from './features.ts'
import { type QuestionIntent, rules } from './rules.ts'
import { asksForCountries } from './shared-predicates.ts'

export interface Decided {
  readonly intent: QuestionIntent
  /** The name of the rule that decided. */
  readonly rule: string
}

/** The intent by the first rule that holds; otherwise by the flow; otherwise by a place or a period alone. */
export function classify(it: QuestionFeatures): Decided {
  const rule = rules.find(({ holds }) => holds(it))
  const isSure =
    (rule?.intent === 'out-of-scope' && !(it.talkative && rule.name === 'advice')) || rule?.intent === 'help'
  if (it.talkative && !isSure) return { intent: 'out-of-scope', rule: 'chatter' }
  if (rule === undefined && !it.trade && asksForCountries(it.slots)) return { intent: 'help', rule: 'which countries' }
  return rule === undefined ? withoutRule(it) : { intent: rule.intent, rule: rule.name }
}

function withoutRule(it: QuestionFeatures): Decided {
  if (isSmallTalk(it)) return { intent: 'out-of-scope', rule: 'chatter' }
  if (isNewsOfGoods(it) || isTalkOfTraders(it) || isStatement(it)) return { intent: 'out-of-scope', rule: 'chatter' }
  const flow = flowIntent(it)
  if (flow !== undefined) return { intent: flow, rule: 'flow' }
  const isPlain =
    it.slots.areas.length + it.slots.times.length > 0 &&
    it.slots.unread.length === 0 &&
    !asksElseOfPlace(it) &&
    !isOursAlone(it)
  if (isPlain) return { intent: 'turnover', rule: 'place or period alone' }
  const isNewest = it.has('news') || (it.has('latest') && it.has('figure'))
  if (isNewest && it.slots.unread.length === 0) return { intent: 'turnover', rule: 'newest' }
  // "how much dealings with Georgia 2024": one unknown word beside a place and a period, in a question, means trade.
  const isShort = it.asks && it.slots.areas.length > 0 && it.slots.times.length > 0 && it.slots.unread.length === 1
  // "how's business between Baku and Beijing in 2026": beside a pair and a period, in a question, it means trade too.
  const isOfPair =
    it.has('howmuch', 'what') &&
    unique(it.slots.areas).length > 1 &&
    it.slots.times.length > 0 &&
    it.slots.unread.length < 3
  if ((isShort && it.slots.row.length <= 6) || isOfPair) return { intent: 'turnover', rule: 'place or period alone' }
  // "Is it true that it was 5 billion?" asks about the default pair, unless it has unknown words.
  const isClear = it.slots.areas.length + it.slots.times.length > 0 || it.slots.unread.length === 0
  const isEither = it.has('or') && it.slots.claims.length > 1
  const isClaim = it.claimed && it.slots.unit === undefined && (it.has('verify', 'isit') || isEither) && isClear
  if (isClaim) return { intent: 'turnover', rule: 'a sum claimed' }
  if (it.has('subscribe')) return { intent: 'turnover', rule: 'subscribe' }
  const isQuestion =
    it.has('howmuch', 'what', 'which', 'who', 'when', 'why') || it.slots.row.some(tagged => tagged.text === '?')
  if (isQuestion && asksOfYou(it)) return { intent: 'help', rule: 'what the bot knows' }
  return { intent: isQuestion && it.slots.unread.length === 0 ? 'unclear' : 'out-of-scope', rule: 'nothing' }
}

/** "our own first post", "our headline of today": "our" without a figure. "How are we doing?" is a question. */
const isOursAlone = ({ slots, has, asks }: QuestionFeatures): boolean =>
  slots.areas.every(({ ours }) => ours) && slots.times.length === 0 && !asks && !has('total', 'figure', 'andwhat')

/** "where is the Chinese embassy in Baku", "when is the Chinese new year 2026" ask for a place or a time, not a figure. */
const asksElseOfPlace = ({ slots, has }: QuestionFeatures): boolean =>
  !has('figure', 'source', 'which') && slots.claims.length === 0 && hasClass(slots.row, 'where-or-when')

/** "what stuff do you know", "which things do you cover": what the bot knows. */
const asksOfYou = ({ slots, has }: QuestionFeatures): boolean =>
  has('what', 'which') &&
  slots.areas.length + slots.times.length + slots.claims.length === 0 &&
  (hasClass(slots.row, 'you') ? slots.unread.length === 0 : canYouInHan(slots))

/** Chinese: 你都懂些啥, 您能提供哪些信息: "you" with a modal verb. */
const canYouInHan = ({ row, unread }: QuestionFeatures['slots']): boolean =>
  hasClass(row, 'the-bot') && hasClass(row, 'able') && unread.length <= 3

function flowIntent({ slots, has, others }: QuestionFeatures): QuestionIntent | undefined {
  if (slots.flow === 'B') return 'balance'
  if (slots.flow === 'X') return 'exports'
  if (slots.flow === 'M') return 'imports'
  if (!has('turnover')) {
    // "Buy from us", "sell to us" without a partner: seen from here.
    const isOurs = ({ ours, role, to }: PlaceMention): boolean =>
      ours && (has('sell') ? role === 'to' : role === 'from' || hasWord(slots.row[to], 'goods'))
    // "How much do they buy?" is what we sell them.
    const areThey = slots.row.some((it, at) => inClass(it, 'they') && !hasWord(slots.row[at - 1], 'from', 'to', 'with'))
    const isTheirs = others.length === 0 && (slots.areas.length === 0 ? areThey : slots.areas.some(isOurs))
    if (has('sell') !== has('buy')) return has('sell') === isTheirs ? 'imports' : 'exports'
    if (has('ship') && others.some(one => one.role === 'to')) return 'exports'
    if (has('ship') && others.some(one => one.role === 'from')) return 'imports'
    // "how much are the Germans getting from us"
    if (has('ship') && slots.areas.some(({ ours, role }) => ours && role === 'from')) return 'exports'
    // "how much in goods came to Russia from Azerbaijan"
    const isFromUs = slots.areas.some(({ area, role }) => role === 'from' && others.every(one => one.area !== area))
    if (slots.flow === undefined && has('goods') && others.length === 1 && isFromUs) return 'exports'
    if (slots.flow === undefined && isGoodsFrom(slots, others)) return 'imports'
    if ((slots.flow === undefined && isGoodsTo(slots, others)) || hasArrow(slots)) return 'exports'
    // "Chinese shipments to Azerbaijan": theirs, with us for the other side.
    if (has('ship') && others.length === 1 && slots.areas.some(one => one.role === 'to')) return 'exports'
    if (has('ship') && others.length === 1 && slots.areas.some(one => one.role === 'from')) return 'imports'
  }
  return slots.flow === 'T' || has('sell', 'buy') ? 'turnover' : undefined
}

/** "goods from China", "Chinese goods", "Çin malları". */
const isGoodsFrom = ({ words, row }: QuestionFeatures['slots'], [one, more]: QuestionFeatures['others']): boolean =>
  words.has('goods') &&
  more === undefined &&
  one !== undefined &&
  (one.role === 'from' || (one.role === 'of' && one.adjective) || (one.role === undefined && isTheirs(row[one.to])))
/** "malları": goods of the country right before the word. */
const isTheirs = (tagged: TaggedWord | undefined): boolean =>
  hasWord(tagged, 'goods') && grammarOf(tagged)?.possessed?.test(tagged?.ending ?? '') === true
/** "our goods in Germany"; «Китай завёз товаров в Азербайджан», with any verb. */
const isGoodsTo = ({ words, areas }: QuestionFeatures['slots'], [one, more]: QuestionFeatures['others']): boolean =>
  words.has('goods') &&
  (one?.role === 'to' ||
    one?.role === 'in' ||
    (one !== undefined && one.role === undefined && more === undefined && areas.some(({ role }) => role === 'to')))
/** Russia → Azerbaijan. */
const hasArrow = ({ row, areas }: QuestionFeatures['slots']): boolean =>
  areas.length > 1 && row.some(({ text }, at) => text === '→' || (text === '>' && row[at - 1]?.text === '-'))

/** «из Китая опять фура едет»: transport, with unknown words, without a period, an amount or a question. */
const isNewsOfGoods = ({ slots, has, trade }: QuestionFeatures): boolean =>
  has('ship') &&
  !trade &&
  slots.flow === undefined &&
  slots.unread.length > 0 &&
  slots.times.length === 0 &&
  !has('howmuch', 'what', 'which', 'goods')

/** 中国客户昨天又来催货了: buyers and suppliers, with unknown words, without trade or a question. */
const isTalkOfTraders = ({ slots, has }: QuestionFeatures): boolean =>
  !slots.row.some(isQuestionMark) &&
  !has('howmuch', 'what', 'which', 'who', 'when', 'why', 'verify', 'list') &&
  slots.unread.length > 0 &&
  has('supplier', 'buyer') &&
  !has('exports', 'imports', 'turnover', 'trade', 'sell', 'buy', 'ship')

const isQuestionMark = (tagged: TaggedWord): boolean => tagged.text === '?' || inClass(tagged, 'asking-particle')

/** 我们2024年就跟中国合作了，还不错: a statement, by 了 before a further clause. */
const isStatement = ({ slots: { row, claims }, has, trade }: QuestionFeatures): boolean =>
  !trade &&
  claims.length === 0 &&
  row.some(
    (tagged, at) => inClass(tagged, 'done') && /^[,.!。]$/.test(row[at + 1]?.text ?? '') && at + 2 < row.length,
  ) &&
  !row.some(isQuestionMark) &&
  !has('howmuch', 'what', 'which', 'who', 'when', 'why', 'verify', 'list', 'figure', 'andwhat')

/** "lol, who cares about trade": without a place or a period it asks nothing. */
const isSmallTalk = ({ slots, has }: QuestionFeatures): boolean =>
  has('thanks') &&
  slots.flow === 'T' &&
  !has('turnover', 'andwhat', 'howmuch') &&
  slots.areas.length + slots.times.length === 0

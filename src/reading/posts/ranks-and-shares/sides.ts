/** Which country has a place, and among whose partners; whose flow is told. */
import { isCountry } from '../../../answers/model/areas.ts'
import type { Area } from '../../../data/model/schema.ts'
import { grammarOf, inClass, isPostposed } from '../../text/word-grammar.ts'
import { isKind } from '../../text/word-sense.ts'
import type { PostCell } from '../slots/cells.ts'
import { ownerFromViewpoint, ownerOfPartners } from '../slots/partner-owners.ts'
import type { PostTopic, Progress, Sides } from '../slots/progress.ts'
import { hasEnding } from '../words/endings.ts'
import { has, is, isFlow, isPartnerNoun, isUnknownWord } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { areasOf, isNoCountry, isOfBody, type PlaceMark } from '../words/place-rules.ts'
import { sidesOfRivals } from '../words/related-countries.ts'
import { pieceAfter } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { countryBeforeRank, isFollower, isOfOurs, rankedByFlow, rankedCountry } from './rank-holders.ts'
import { isComparedWithRank } from './rank-order.ts'
import { countriesOfRanks } from './ranks-in-a-row.ts'

/** A sentence and what is known before it. */
export type TextSoFar = Pick<Progress, 'sentence' | 'topic' | 'context'>

/** The country that has a place among the partners of another: the one that the partners belong to is the reporter. */
export function rankSides(cell: PostCell, at: number, text: TextSoFar, named?: PlaceMark): Sides | undefined {
  const { topic, sentence } = text
  const places = placesMayHold(cell, at, sentence, named !== undefined)
  const listed = named?.area ?? countryBeforeRank(cell, at, places)
  const ranking =
    topic.ranked?.reporter ??
    ownerOfRanking(sentence, listed) ??
    (has(cell.row, 'the-country') ? undefined : topic.sides?.reporter)
  if (listed !== undefined && ranking !== undefined && ranking !== listed) return { reporter: ranking, partner: listed }
  const rank = cell.row[at]
  const rivals = named === undefined && rank !== undefined ? sidesOfRivals(sentence, rank) : undefined
  if (rivals !== undefined) return rivals
  const owned = ownerOfPlace(cell, at, text, places)
  // «Россия – партнер Узбекистана. Россия вышла на первое место в торговле республики»: not in its own.
  const country = cell.row.find(it => is(it, 'the-country'))
  const isItself = places.every(it => it.area === owned && it.role === undefined && it.from !== country?.from)
  const isOfOther = country !== undefined && places.length === 1 && isItself
  const reporter = isOfOther ? topic.mentioned.find(it => it !== owned && it !== 'WLD') : owned
  const before = sentence.places.filter(it => it.area !== topic.sides?.reporter && !isComparedWithRank(it, sentence))
  // 俄罗斯、意大利分别是格鲁吉亚第二大和第三大市场: the name of each place is known.
  const own = named?.area === reporter ? undefined : named
  const subject = own ?? rankedCountry(cell, at, places, { before, reporter })
  const known = topic.sides
  if (reporter !== undefined) {
    const others = [known?.partner, known?.reporter, ...topic.mentioned]
    const partner = subject?.area ?? others.find(it => it !== undefined && it !== reporter && it !== 'WLD')
    return partner === undefined ? undefined : { reporter, partner }
  }
  // "Italy held 26% of Azerbaijan's trade. Among suppliers it was sixth."
  const told = known?.partner === 'WLD' && has(cell.row, 'it') ? topic.lastSides : known
  if (subject === undefined) return told === undefined || told.partner === 'WLD' ? undefined : told
  const { area: partner } = subject
  const sides = [known?.reporter, known?.partner, text.context.home]
  const owner = sides.find(it => it !== undefined && it !== partner && it !== 'WLD')
  return owner === undefined ? undefined : { reporter: owner, partner }
}

/** The country whose partners the place is among. */
const ownerOfPlace = (
  cell: PostCell,
  at: number,
  { topic, context: { home }, sentence }: TextSoFar,
  places: readonly PlaceMark[],
): Area | undefined =>
  rankedByFlow(cell, at)?.reporter ??
  ownerFromViewpoint(cell, at, places) ??
  (isOfOurs(cell.row, at) ? home : undefined) ??
  ownerOfPartners(cell, at, places) ??
  (areasOf(places).size > 1 ? ownerOfFlow(cell, places) : undefined) ??
  countryOfText(cell, topic, home) ??
  topic.ranked?.reporter ??
  ownerOfRanking(sentence)

/** Not 秘鲁 behind 阿曼居首位, with its own place or as a follower. */
function placesMayHold(cell: PostCell, at: number, sentence: Sentence, isNamed: boolean): readonly PlaceMark[] {
  const from = cell.row[at]?.from ?? 0
  const taken = isNamed ? [] : [...countriesOfRanks(sentence).values()].filter(it => it.from > from)
  return cell.places.filter(
    it =>
      !it.isOfOffice &&
      it.area !== 'WLD' &&
      (it.role !== 'in' || isCountry(it.area)) &&
      !taken.includes(it) &&
      !isFollower(it, cell.row, from) &&
      !isComparedWithRank(it, sentence),
  )
}

/** "Among Germany's partners", «среди поставщиков Узбекистана»: the country right beside the word of the partners. */
export function ownerOfRanking(sentence: Pick<Sentence, 'row' | 'places'>, but?: Area): Area | undefined {
  const { row, places } = sentence
  const outranked = areasOf(places.filter(place => isComparedWithRank(place, sentence)))
  for (const [at, piece] of row.entries()) {
    if (!isPartnerNoun(piece)) continue
    const next = row[at + 1]
    // "Oman's ten largest partners", 阿曼十大贸易伙伴
    const behind = row.findLastIndex((it, i) => i < at && !isOfPlace(it)) + 1
    const first = at - behind < 4 ? behind : at
    const [lead, second] = [row[first - 1], row[first - 2]]
    const owner = places.find(({ area, role, from, to, isAdjective }) => {
      if (
        area === but ||
        area === 'WLD' ||
        outranked.has(area) ||
        (first < at && role === 'in' && lead?.possessive !== true)
      )
        return false
      // 肯尼亚的进口来源国
      const isApart = isUnknownWord(lead) || inClass(lead, 'genitive')
      const isBefore = to === lead?.to || (to === second?.to && isApart)
      const isNoun = to === lead?.to && grammarOf(piece)?.nounModifies === true
      if (isBefore) return isNoun || piece.kind === 'han' || role === 'of' || role === 'in' || isAdjective
      // 对最大贸易伙伴阿曼的出口
      return (
        piece.kind !== 'han' && (role === 'of' || role === 'to') && (from === next?.from || from === row[at + 2]?.from)
      )
    })
    if (owner !== undefined) return owner.area
  }
  return undefined
}

const isOfPlace = (it: Piece): boolean => is(it, 'largest') || it.kind === 'number' || isKind(it, 'number')

/** "The country's partners", "our partners". */
const countryOfText = ({ row }: PostCell, { sides }: PostTopic, home: Area): Area | undefined =>
  row.some((piece, i) => is(piece, 'the-country') && !isNoCountry(row[i + 1]) && !isOfBody(row, i))
    ? (sides?.reporter ?? home)
    : undefined

/** «В товарообороте Узбекистана», "of Azerbaijan's exports": the country right beside the word of the flow. */
export function ownerOfFlow({ row }: Pick<PostCell, 'row'>, places: readonly PlaceMark[]): Area | undefined {
  return places.find(({ role, from, to }) => {
    const at = row.findIndex(piece => piece.from >= from)
    const behind = pieceAfter(row, to)
    // "Of all that Kazakhstan sold", not "Iran supplied only 2.7%".
    // "Gürcüstanın ixrac etdiyi malların 11 faizi", "Gürcüstandan ixrac olunan malların 11 faizi"
    const isOwn = role === 'of' || role === (is(behind, 'exports') ? 'from' : 'to')
    if (isOwn && isPostposed(behind) && isFlow(behind) && is(pieceAfter(row, behind?.to ?? to), 'wares')) return true
    if (role === 'of' && is(behind, 'deals'))
      return !row.some(piece => piece.kind === 'number' && piece.from - (behind?.to ?? to) < 12 && piece.from > to)
    // 中国出口的40%, 蒙古国出口的: right before the flow; not 中国在出口中.
    const isBeforeFlow =
      !is(behind, 'after-name') &&
      row.some(it => it.kind === 'han' && it.from >= to && it.from - to <= 1 && is(it, 'exports', 'imports'))
    if (role === undefined && isBeforeFlow) return true
    // "Azərbaycanın Rusiya ixracı": with Russia.
    if (behind?.ending.length === 1 && places.some(it => it.role === 'of' && from - it.to === 1)) return false
    // "Azərbaycan ixracının 32 faizi"
    if (role === undefined && isFlow(behind) && isPostposed(behind) && behind?.ending !== '') return true
    // "Russia's share of EU imports"
    const isOther = places.some(it => it.role === 'of' && it.to <= from)
    if ((role === undefined || role === 'in') && isOther && isFlow(behind) && grammarOf(behind)?.nounModifies === true)
      return true
    // "In Armenia's foreign trade", 在亚美尼亚外贸中.
    const isWithin = role === 'in' && (row[at]?.possessive === true || row[at]?.kind === 'han')
    if (isWithin && isFlow(behind)) return true
    if (role !== 'of') return false
    // "Çinin idxaldakı payı", "China's import share": the share is China's, the imports are not.
    const isOnly = places.every(it => it.from === from)
    const isOfShare = isOnly && is(pieceAfter(row, behind?.to ?? to), 'share')
    if (isFlow(behind) && isOfShare && !hasEnding(behind, 'whole')) return false
    // In Azerbaijani the flow is behind its country.
    if (isFlow(behind) || isPostposed(row[at])) return isFlow(behind)
    // "Xarici ticarətdə Qazaxıstanın çəkisi": the flow before a country is not of it.
    if (isFlow(row[at - 1]) && isPostposed(row[at - 1])) return false
    // «В экспорте доля Италии»: the share is Italy's, the exports are not.
    return isFlow(row[at - 1]) || (isFlow(row[at - 2]) && row[at - 1]?.kind === 'word' && !is(row[at - 1], 'share'))
  })?.area
}

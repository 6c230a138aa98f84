/** Which country has a share, and in whose trade. */
import { isCountry } from '../../../answers/model/areas.ts'
import type { Area } from '../../../data/model/schema.ts'
import { inClass, isPostposed } from '../../text/word-grammar.ts'
import type { PostCell } from '../slots/cells.ts'
import type { PostTopic, Sides } from '../slots/progress.ts'
import { isOurFlow } from '../words/endings.ts'
import { has, is } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { areasOf, isDirected, type PlaceMark } from '../words/place-rules.ts'
import type { Quantity } from '../words/quantities.ts'
import { pieceAfter, pieceBefore, piecesBetween } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { isFollower } from './rank-holders.ts'
import { isComparedWithRank } from './rank-order.ts'
import { wholeBefore } from './shares.ts'
import { ownerOfFlow, ownerOfRanking, type TextSoFar } from './sides.ts'
import { holderAfterLastShare } from './taken-shares.ts'

/** The country of a share, and the one whose trade it is a share of. */
export function shareSides(cell: PostCell, anchor: Quantity, text: TextSoFar): Sides | undefined {
  const { topic, sentence } = text
  const { home } = text.context
  const named = possibleHolders(cell, anchor, sentence)
  const owner = ownerOfWhole(cell, anchor, { row: sentence.row, named }) ?? ownerOfFlow(cell, named)
  // "Within the EU": no partner, but "in EU imports" tells whose they are.
  const places = named.filter(it => it.role !== 'in' || isCountry(it.area) || it.area === owner)
  const [first, second] = areasOf(places)
  const isOwned = owner !== undefined && first !== undefined && second !== undefined
  // 中方出口39亿美元，占乌进口额的21%: of the trade of the other side.
  if (owner !== undefined && second === undefined && topic.sides?.partner === owner)
    return { reporter: owner, partner: topic.sides.reporter }
  if (owner === undefined && isHeldByReporter(places, topic.sides, sentence.row))
    return { reporter: topic.sides.partner, partner: topic.sides.reporter }
  const ahead = places.every(({ area }) => area === owner) ? sidesAfterLastShare(owner, anchor, sentence) : undefined
  if (ahead !== undefined) return ahead
  const its = isItsShareOf(owner, cell, sentence) ? topic.mentioned.find(isCountry) : undefined
  if (topic.sides === undefined && its !== undefined && its !== (owner ?? home))
    return { reporter: owner ?? home, partner: its }
  // "A firm made 20% of China's exports" names no partner.
  const isBefore = owner !== undefined && !cell.row.some(piece => isPostposed(piece))
  if (isBefore && second === undefined && topic.sides?.reporter !== owner) return undefined
  const reporter =
    (isOwned ? owner : undefined) ??
    topic.sides?.reporter ??
    ownerOfRanking(sentence) ??
    defaultReporter(topic, home, sentence.places)
  const antecedent = antecedentOf(cell, sentence)
  const partner =
    holderBeside(anchor, places, reporter, sentence) ??
    (antecedent === reporter ? undefined : antecedent) ??
    (places.length === 0 ? holderAfterLastShare(sentence, anchor)?.area : undefined) ??
    (topic.sides?.partner === 'WLD' ? countryOfIt(cell, reporter, topic) : undefined) ??
    topic.sides?.partner
  return partner === undefined || partner === 'WLD' ? undefined : { reporter, partner }
}

/** "China's exports are 20% of Oman's imports", "Çinin ixracı Omanın idxalının 20 faizidir": of those of Oman. */
function ownerOfWhole(
  cell: PostCell,
  anchor: Quantity,
  { row, named }: { readonly row: readonly Piece[]; readonly named: readonly PlaceMark[] },
): Area | undefined {
  const isAhead = wholeBefore(row, anchor) !== undefined || row[anchor.at - 1]?.kind === 'han'
  const isBeside = ({ from, to }: PlaceMark): boolean =>
    isAhead
      ? to <= anchor.from && piecesBetween(row, to, anchor.from).length < 3
      : from >= anchor.to && piecesBetween(row, anchor.to, from).length < 3
  return ownerOfFlow(cell, named.filter(isBeside))
}

/** "China-Oman trade rose. Exports to China are 40% of the total", "China's share in imports": of the trade of the other side. */
function isHeldByReporter(
  places: readonly PlaceMark[],
  sides: Sides | undefined,
  row: readonly Piece[],
): sides is Sides {
  if (sides === undefined || !isCountry(sides.partner)) return false
  const isHolder = (it: PlaceMark): boolean => {
    const before = pieceBefore(row, it.from)
    // Not 占日本出口的40%: the whole is behind the word.
    return isDirected(it) || is(pieceAfter(row, it.to), 'share') || (before?.kind === 'word' && is(before, 'share'))
  }
  const isOfOneFlow = has(row, 'exports', 'imports') && !has(row, 'turnover')
  const isOwner = (it: PlaceMark): boolean => isOfOneFlow && it.area === sides.partner
  return places.some(isHolder) && places.every(it => (isHolder(it) ? it.area === sides.reporter : isOwner(it)))
}

/** The country right before the share, or the one that is nearest to it. */
function holderBeside(anchor: Quantity, places: readonly PlaceMark[], reporter: Area, sentence: Sentence) {
  const beside = sentence.places.find(it => it.area !== reporter && belongsToPlace(anchor, it, sentence))
  const far = ({ from }: PlaceMark): number => Math.abs(from - anchor.from)
  const others = places.filter(({ area }) => area !== reporter)
  return (beside ?? others.toSorted((a, b) => far(a) - far(b))[0])?.area
}

/** The country named last, to which "it" refers. */
function countryOfIt({ row }: PostCell, reporter: Area, { mentioned }: PostTopic): Area | undefined {
  const last = mentioned.find(isCountry)
  return last !== reporter && has(row, 'it') ? last : undefined
}

/** "China profits most. Its share of our imports", «его доля в нашем импорте»: whose trade it is a share of is named. */
function isItsShareOf(owner: Area | undefined, { row }: PostCell, { places }: Sentence): boolean {
  const isOurs = (piece: Piece): boolean => isOurFlow(piece) || places.some(it => it.isOurs && it.from === piece.from)
  const share = row.findIndex(piece => is(piece, 'share'))
  const isIts = (piece: Piece): boolean => is(piece, 'it', 'he', 'the-country') && !isOurs(piece)
  return row.slice(0, Math.max(0, share)).some(isIts) && (owner !== undefined || row.some(isOurs))
}

/** "65% of exports and 16% of Georgia's imports fell to the EU": both are told behind the last share. */
function sidesAfterLastShare(owner: Area | undefined, anchor: Quantity, sentence: Sentence): Sides | undefined {
  const partner = holderAfterLastShare(sentence, anchor)?.area
  const named = sentence.places.find(it => it.role === 'of' && !it.isOfOffice && it.area !== partner)?.area
  const reporter = owner ?? named
  return partner === undefined || reporter === undefined || reporter === partner ? undefined : { reporter, partner }
}

/** The countries that may have a share: not one that another has overtaken. */
const possibleHolders = (cell: PostCell, anchor: Quantity, sentence: Sentence): readonly PlaceMark[] =>
  cell.places.filter(
    place =>
      !place.isOfOffice &&
      !place.isOurs &&
      place.area !== 'WLD' &&
      // 中国占21.2%，高于俄罗斯的19.6%, 占比12.1%，其次是俄罗斯（9.6%）: of the other share.
      !sentence.quantities.some(
        it => it.from !== anchor.from && it.is === 'percent' && belongsToPlace(it, place, sentence),
      ) &&
      !isComparedWithRank(place, sentence) &&
      !isFollower(place, sentence.row, anchor.from),
  )

/** «После Китая, на который приходится 31%»: the country right before the clause that refers to it. */
const antecedentOf = ({ row, from }: PostCell, { places }: Pick<Sentence, 'places'>): Area | undefined => {
  const refers = row[0]?.text === ',' && has(row.slice(1, 4), 'it')
  const last = places.findLast(({ to, isOfOffice }) => to <= from && !isOfOffice)
  return refers && last !== undefined && from - last.to <= 1 ? last.area : undefined
}

/** 俄罗斯的19.6%, "Russia (19.6%)", "Russia with 19.6%", "Rusiya (payı 19,6%)". */
export const belongsToPlace = ({ from }: Quantity, { to }: PlaceMark, { row }: Sentence): boolean => {
  const [link, other, third] = piecesBetween(row, to, from)
  const isLink = link?.text === '(' || inClass(link, 'genitive') || is(link, 'having')
  const isAlone = other === undefined || (link?.text === '(' && is(other, 'share') && third === undefined)
  return to <= from && isLink && isAlone
}

/** The home country, unless the text is about another one from its first words on. */
const defaultReporter = ({ firstCountry, mentioned }: PostTopic, home: Area, places: readonly PlaceMark[]): Area =>
  firstCountry === undefined || mentioned.includes(home) || places.some(({ area }) => area === firstCountry)
    ? home
    : firstCountry

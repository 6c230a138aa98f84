/** The country that partners belong to, Georgia in "Georgia's third partner", and the roles of owners and partners beside a flow. */
import { isCountry, membersOf } from '../../../answers/model/areas.ts'
import type { TextSpan } from '../../../answers/model/post.ts'
import type { Area, Flow } from '../../../data/model/schema.ts'
import { grammarOf, inClass, isPostposed, isPreposed } from '../../text/word-grammar.ts'
import { isKind } from '../../text/word-sense.ts'
import { hasSmallLetter, is, isPartnerNoun } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { isDirected, type PlaceMark } from '../words/place-rules.ts'
import { pieceAfter, pieceBefore, piecesBetween, upToMark } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { clauseAt } from '../words/subject.ts'
import type { PostCell } from './cells.ts'
import type { PostTopic, Sides } from './progress.ts'

type Row = Pick<PostCell, 'row'>

/** "Azerbaijan's third partner", «партнером Узбекистана», «поставщиком в Азербайджан», 阿塞拜疆第四大贸易伙伴. */
export function ownerOfPartners({ row }: Row, at: number, places: readonly PlaceMark[]): Area | undefined {
  const ordinal = row[at]
  if (ordinal === undefined) return undefined
  const ours = places.find(it => it.isOurs && it.from === row[at - 1]?.from)
  if (ours !== undefined) return ours.area
  const isHan = [ordinal, row[at + 1]].some(it => it?.kind === 'han')
  const inHan = isHan ? ownerInHan(row, at, ordinal.from, places) : undefined
  if (ordinal.kind === 'han' || inHan !== undefined) return inHan
  const partner = row.findIndex((piece, i) => i >= at && isPartnerNoun(piece))
  // "Azərbaycanın tərəfdaşı Türkiyədir": behind the noun is the partner.
  const isOwned = partner !== -1 && isPreposed(row[partner])
  // "Georgia's largest partner Türkiye": behind the noun is the partner, because the owner is before it.
  const isLed = row[at - 1]?.possessive === true && places.some(({ to }) => to === row[at - 1]?.to)
  const lead = row[partner + 1]
  const isForWhom = is(lead, 'for-whom') && isPreposed(lead)
  const attached = places.find(({ from, role }) => {
    if (!isOwned || isLed) return false
    // "The largest market for Georgia"
    if (isForWhom) return row[partner + 2]?.from === from
    return lead?.from === from && (role || !grammarOf(row[partner])?.nounModifies)
  })
  if (attached !== undefined) return attached.area
  // "The first place belongs to China", "ikinci yer Türkiyənindir": the holder is behind the place.
  const held = partner === -1 && is(row[at + 1], 'place') ? [...(isPostposed(ordinal) ? ['of'] : []), 'to'] : []
  const roles = places.filter(
    ({ role, from, to }) =>
      !is(pieceAfter(row, to), 'market', 'partner') &&
      // "Exports to Oman ranked first"
      !(role === 'to' && is(row[0], 'exports', 'shipments') && areLowerCase(piecesBetween(row, to, ordinal.from))) &&
      // "Azərbaycanın idxal etdiyi ölkələr arasında Meksika 26-cıdır": who has the place is right before it.
      !(row[at - 1]?.to === to && row.some(isPostposed) && places.some(it => it.role === 'of' && it.to < from)) &&
      !(held.includes(role ?? '') && isHolder(row, at, from)) &&
      !isApposed(row, to, at) &&
      (['of', 'in', 'to'].includes(role ?? '') ||
        (role === 'from' && is(pieceAfter(row, to), 'wares')) ||
        (from > ordinal.from && role === 'with')),
  )
  return roles.toSorted((a, b) => Math.abs(a.from - ordinal.from) - Math.abs(b.from - ordinal.from))[0]?.area
}

/** A few words without a name, a number or a mark. */
const areLowerCase = (words: readonly Piece[]): boolean => words.length < 4 && words.every(hasSmallLetter)

/** "Exports to Oman, its largest market, fell": the place is told of the country right before the comma. */
export function isApposed(row: readonly Piece[], end: number, at: number): boolean {
  const [comma, ...words] = piecesBetween(row, end, row[at]?.from ?? 0)
  return (
    comma?.text === ',' && words.length < 3 && words.every(it => inClass(it, 'article') || is(it, 'it', 'the-country'))
  )
}

/** "Place belongs to China", "second place in trade was left to Russia": in the clause of the place. */
const isHolder = (row: readonly Piece[], at: number, from: number): boolean =>
  upToMark(row.slice(at + 2, at + 10)).some(piece => piece.from === from)

/** "For Georgia, China is the third partner", «для Грузии», "Gürcüstan üçün", 对格鲁吉亚来说: before another country and the place. */
export function ownerFromViewpoint({ row }: Row, at: number, places: readonly PlaceMark[]): Area | undefined {
  const before = places.filter(({ to }) => to <= (row[at]?.from ?? 0))
  const found = placeForWhom(row, before)
  return found === before.at(-1) ? undefined : found?.area
}

/** The place beside "for", "üçün", 来说. */
export const placeForWhom = (row: readonly Piece[], places: readonly PlaceMark[]): PlaceMark | undefined =>
  places.find(({ from, to }) => {
    const lead = pieceBefore(row, from)
    return is(isPreposed(lead) ? lead : pieceAfter(row, to), 'for-whom')
  })

function ownerInHan(row: readonly Piece[], at: number, from: number, places: readonly PlaceMark[]): Area | undefined {
  // 哈萨克斯坦仅次于俄罗斯的第二大贸易伙伴
  const compared = row.findLast((piece, i) => i < at && i >= at - 8 && is(piece, 'outranked'))
  const start = inClass(row[at - 1], 'genitive') ? (compared?.from ?? from) : from
  const isBeside = ({ to }: PlaceMark, end: number): boolean =>
    to <= end && isNearHan(row, to, end) && !isSubject(row, to, end)
  // 中国超越俄罗斯，成为乌兹别克斯坦最大贸易伙伴: behind the comparison.
  const own = places.findLast(it => it.area !== 'WLD' && from - it.to <= 1 && isBeside(it, from))
  const before = own ?? places.findLast(it => isBeside(it, start))
  // 德国贸易伙伴第一位, 德国出口市场首位: nothing but the word of partners between.
  const beside = places.findLast(({ to }) => {
    const between = piecesBetween(row, to, from)
    return between.length > 0 && between.every(isPartnerNoun)
  })
  const among = places.find(({ to }) => is(pieceAfter(row, to), 'among'))
  // 中国与最大贸易伙伴东盟的贸易额: right behind the noun is the partner.
  const noun = row.find((piece, i) => i > at && i < at + 4 && isPartnerNoun(piece))
  const ahead = places.some(it => it.from === noun?.to) ? places.findLast(({ to }) => to <= from) : undefined
  return before?.area ?? beside?.area ?? among?.area ?? ahead?.area
}

/** 土耳其的最大市场, 土耳其商品的头号买家, 土耳其第20大市场 */
const isNearHan = (row: readonly Piece[], to: number, from: number): boolean => {
  const at = row.findIndex(it => it.from === from)
  const isSplit = row[at - 1]?.text.length === 1 && row[at]?.kind === 'number'
  const between = piecesBetween(row, to, isSplit ? from - 1 : from)
  const isGenitive = inClass(between.at(-1), 'genitive')
  const isPlain = (it: Piece): boolean =>
    it.kind === 'han' && (it.senses.length === 0 || inClass(it, 'genitive') || is(it, 'wares'))
  return from - to <= (isGenitive ? 4 : 2) && between.every(isPlain)
}

/** 美国是最大贸易伙伴, 东盟为第一大贸易伙伴, 中国居首: the country is the partner. */
const isSubject = (row: readonly Piece[], to: number, from: number): boolean =>
  row.some((it, i) => {
    const isPlace = it.from === from && is(it, 'place') && !isKind(row[i + 1], 'number')
    return it.from >= to && (it.to <= from ? is(it, 'reach') : isPlace)
  })

/** "Bütövlükdə 2021-ci ildə" is of the whole year. */
export const isOfWholeCountry = (
  { row }: PostCell,
  { from }: TextSpan,
  { isOfTheCountry, times }: { readonly isOfTheCountry: boolean; readonly times: Sentence['times'] },
): boolean =>
  row.some((piece, i) => {
    const next = row[i + 1]
    // "Keniyaya ixrac ümumilikdə 5 milyard dollar": the sum of what was named, right before its amount.
    const isSum = i > 0 && is(piece, 'total') && next?.kind === 'number'
    const isOfTime = !isOfTheCountry && times.some(it => it.from === next?.from)
    return (
      (piece.from < from && is(piece, 'as-a-whole') && !isSum && !isOfTime) ||
      (isOfTheCountry && i < 2 && is(piece, 'total'))
    )
  })

/** "CIS total | 1 618 | 4 402". */
export const isInTableOfPartners = ({ row }: Sentence, [place]: readonly PlaceMark[], { sides }: PostTopic): boolean =>
  row.some(({ text }) => text === '|') && place?.area !== sides?.reporter

/** "Mutual trade with Russia" is told of the other country. */
export const areAllWith = (places: readonly PlaceMark[]): boolean => places.every(({ role }) => role === 'with')

/** "Azerbaijan's trade turnover was $36 billion", after its trade with Turkey: with all countries. */
export const areOwners = (places: readonly PlaceMark[], flow: Flow): boolean =>
  places.every(({ role = 'in', isOurs }) => role !== 'in' && ownerRoles[flow].includes(role) && !isOurs)

/** "China's customs counted $4.9 billion": of the two sides, the one that counts comes first; a third one counts all its trade. */
export function sidesOfCompiler(counter: Area, { sides, mentioned }: PostTopic): Sides | undefined {
  if (sides?.reporter === counter || membersOf(counter).includes(sides?.reporter ?? '')) return undefined
  if (sides?.partner === counter) return { reporter: counter, partner: sides.reporter }
  return sides !== undefined || mentioned.every(it => it === counter)
    ? { reporter: counter, partner: 'WLD' }
    : undefined
}

/** The role of a partner beside a flow: exports to, imports from, trade with. */
export const partnerRole = { X: 'to', M: 'from', T: 'with', B: 'with' } as const

/** The roles of the other side of a flow. */
export const partnerRoles: Readonly<Record<Flow, readonly string[]>> = {
  X: ['to', 'with'],
  M: ['from', 'with'],
  T: ['with', 'to', 'from'],
  B: ['with', 'to', 'from'],
}

/** The roles of the country whose trade it is. */
export const ownerRoles: Readonly<Record<Flow, readonly string[]>> = {
  X: ['of', 'from', 'in'],
  M: ['of', 'to', 'in'],
  T: ['of', 'in'],
  B: ['of', 'in'],
}

/** "Foreign trade with China", "exports to China". */
export const hasPartner = (flow: Flow, places: readonly PlaceMark[]): boolean =>
  places.some(({ role }) => role !== undefined && partnerRoles[flow].includes(role))

/** "Our trade" is with a partner; 我国进出口 is that of the country. */
export const areOurs = (places: readonly PlaceMark[], row: readonly Piece[]): boolean =>
  places.length > 0 &&
  places.every(
    ({ isOurs, from }) => isOurs && !row.some(it => it.kind === 'han' && it.from === from && is(it, 'the-country')),
  )

/** "Between Azerbaijan and China". */
export function sidesBetween(
  [one = '', two = '']: readonly Area[],
  {
    flow,
    places,
    isJoined,
  }: { readonly flow: Flow; readonly places: readonly PlaceMark[]; readonly isJoined: boolean },
): Sides | undefined {
  // «В торговле Турции с Азербайджаном азербайджанский экспорт»: the partner, named again beside its flow.
  const isAgain = places.some(({ role, area }) => role === 'of' && area === two)
  if (/[XM]/.test(flow) && isAgain && places.some(({ role, area }) => role === 'with' && area === two))
    return { reporter: two, partner: one }
  const isOfBoth = places[0]?.role === 'with' && (flow === 'T' || flow === 'B')
  if (!isOfBoth || places.some(({ role }) => role === 'of')) return undefined
  // «В торговле с нами ЕС имеет дефицит»: of the country that has it.
  const mayHave = flow === 'B' && !isJoined ? places : []
  const holder = mayHave.find(({ role, isAdjective }) => role === undefined && !isAdjective)?.area
  if (holder !== undefined) return { reporter: holder, partner: holder === one ? two : one }
  const ours = places.find(({ isOurs }) => isOurs)?.area
  return two === ours ? { reporter: two, partner: one } : { reporter: one, partner: two }
}

/** «Торговля Баку и Москвы», «РФ и Турции»: a name without cases has the case of the one joined to it. */
export function firstOfJoinedPair(places: readonly PlaceMark[]): Area | undefined {
  const [one, two] = places
  return one?.role === undefined && two?.role === 'of' ? one?.area : undefined
}

/** «Крупнейший партнёр внутри ЕС – Италия», in a text on Azerbaijan's trade: its trade with the member. */
export function ofMainReporter(sides: Sides, { sides: told }: PostTopic): Sides {
  const [group, member] = isCountry(sides.reporter) ? [sides.partner, sides.reporter] : [sides.reporter, sides.partner]
  const members = isCountry(member) ? membersOf(group) : []
  const isOfOther = told !== undefined && isCountry(told.reporter) && !members.includes(told.reporter)
  return isOfOther && members.includes(member) ? { reporter: told.reporter, partner: member } : sides
}

/** "Exports from Kenya to Oman fell, while imports rose", "exports to Oman exceeded imports": Oman is the partner in both, and no owner of imports. */
export function withPartnersOfOtherFlow({ row, subjects }: PostCell, places: readonly PlaceMark[], flow: Flow) {
  const other = flow === 'X' ? 'M' : 'X'
  const hasOwn = places.some(it => it.role === partnerRole[flow])
  if (flow === 'T') return places
  return places.map((place): PlaceMark => {
    const next = pieceAfter(row, place.to)
    // 比自俄进口多30亿美元; 对华进口: from there.
    const isImported = next?.kind === 'han' && is(next, 'imports')
    if (flow === 'B') return isImported ? { ...place, role: 'with' } : place
    if (flow === 'M' && place.role === 'to' && isImported) return { ...place, role: 'from' }
    const ofClause = subjects.filter(it => clauseAt(row, it.from) === clauseAt(row, place.from))
    const [told, second] = ofClause.flatMap(({ subject }) => (subject.is === 'flow' ? [subject.flow] : []))
    const isPartner = place.role === partnerRole[other]
    const isOfOther = told === other && (second === undefined || (isPartner && !hasOwn)) && !place.isAdjective
    const isOpen = isOfOther && isDirected(place) && place.role !== 'with'
    return !isOpen ? place : { ...place, role: isPartner ? 'with' : 'of' }
  })
}

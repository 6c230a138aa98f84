/** Words that refer to a country named before: "bu ölkəyə", "ondan", and "we" where home is the partner. */
import { isCountry, membersOf } from '../../../answers/model/areas.ts'
import type { Area } from '../../../data/model/schema.ts'
import { inflectedName } from '../../slots/inflected-name.ts'
import { grammarOf, inClass, isPostposed } from '../../text/word-grammar.ts'
import { has, hasCapital, is, isMark, isOneOf, isPartnerNoun, isTrade } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { areasOf, isDirected, type PlaceMark } from '../words/place-rules.ts'
import type { Quantity } from '../words/quantities.ts'
import { meets, pieceBefore, piecesBefore, piecesBetween } from '../words/rows.ts'
import { placed, type Sentence } from '../words/sentence.ts'
import { isOfFlow } from '../words/subject.ts'
import { generalLexicon } from '../words/vocabulary.ts'
import type { PostCell } from './cells.ts'
import type { PostTopic, Sides } from './progress.ts'
import { roleOfThese, roleWord } from './unnamed-partners.ts'

/** The sentence with the countries that its words refer to. `owner` is the country whose trade the text tells of. */
export function withReferences(sentence: Sentence, topic: PostTopic, owner: Area): Sentence {
  const { mentioned, sides, isOfTwoPartners } = topic
  const named = withForeignWe(sentence.places, mentioned)
  const found: PlaceMark[] = []
  for (const [at, piece] of sentence.row.entries()) {
    // "Sold farm goods for $5 billion and bought goods from these countries for $4 billion": of farm goods too.
    const isOfGoods = is(piece, 'together') && sentence.subjects.some(({ subject }) => subject.is === 'goods')
    if (!isOneOf(piece, referring) || isOfGoods) continue
    // "Exports to the region, imports from there"
    const clues = { places: [...named, ...found], mentioned, owner, sides, isOfTwoPartners }
    const place = antecedentOf(piece, sentence.row, clues) ?? antecedentGroup(sentence.row, at, clues)
    if (place !== undefined) found.push(place)
  }
  if (found.length === 0 && named === sentence.places) return sentence
  return { ...sentence, places: [...named, ...found].toSorted((a, b) => a.from - b.from) }
}

const referring = ['that-country', 'with-it', 'to-it', 'from-it', 'region', 'together'] as const

interface Named {
  readonly places: readonly PlaceMark[]
  readonly mentioned: readonly Area[]
  readonly owner: Area
  readonly sides?: Sides | undefined
  readonly isOfTwoPartners?: boolean | undefined
}

/** The partner named last, with the case of the word. */
function antecedentOf(
  piece: Piece,
  row: readonly Piece[],
  { places, mentioned, owner, sides }: Named,
): PlaceMark | undefined {
  const told = (['with', 'to', 'from'] as const).find(role => is(piece, `${role}-it`))
  if ((told === undefined && !is(piece, 'that-country')) || places.some(it => meets(it, piece))) return undefined
  const next = row.findIndex(it => it.from >= piece.to)
  // "Bu ölkə ilə"
  const behind = next === -1 ? undefined : generalLexicon().at(row, next)?.senses
  const isBeforeWith = behind?.some(sense => sense.kind === 'word' && sense.word === 'with') === true
  const isWith = isBeforeWith && isPostposed(piece)
  const named = grammarOf(piece)?.roleOf?.({ ending: piece.ending === '' ? piece.text : piece.ending })
  const role = told ?? (isWith ? 'with' : named)
  if (role !== 'to' && role !== 'from' && role !== 'with') return undefined
  // "Georgia sold goods to Azerbaijan. It bought goods from there", also where home is the partner.
  const isOfSubject = sides?.partner === owner && places.length === 0 && has(row, 'deals')
  const subject = isOfSubject ? sides.reporter : owner
  // "Trade with it": not the country whose partners the text tells of.
  const isOwner = (area: Area): boolean => area === subject || (told !== undefined && area === sides?.reporter)
  // "Çin Azərbaycana 3 milyardlıq mal satıb, buradan 1 milyardlıq alıb": from where the words before go to, or to where they come from.
  const near = places.findLast(it => it.to <= piece.from && !it.isOfOffice)
  const customer = isBehindDealer(row, piece) ? near?.area : undefined
  const isMeant = (area: Area): boolean => !isOwner(area) && area !== 'WLD' && area !== customer
  // "China was the largest supplier to Vietnam, with imports from that country": the owner of the partners.
  const isOwnerOfPartners = near?.isAdjective === true || isPartnerNoun(pieceBefore(row, near?.from ?? 0))
  const isOpposite = (role === 'from' && near?.role === 'to') || (role === 'to' && near?.role === 'from')
  if (!isOwnerOfPartners && customer === undefined && near !== undefined && isOpposite)
    return placed(piece, near.area, { role })
  const ahead = places.filter(it => it.to <= piece.from && !it.isOurs && !it.isOfOffice && isMeant(it.area))
  // "Italy was first among buyers of Kenyan goods, with exports to this country"
  const before = (ahead.findLast(it => it.role !== 'of' && !it.isAdjective) ?? ahead.at(-1))?.area
  // "The main partner is the EU. Turnover with it was": also a group, if the sentence before told of it.
  const last = mentioned.find(isMeant)
  const isGroupTold = told !== undefined && last === sides?.partner
  const area = before ?? (isGroupTold ? last : (mentioned.find(it => isMeant(it) && isCountry(it)) ?? last))
  return area === undefined ? undefined : placed(piece, area, { role })
}

/** "China became the largest supplier to Azerbaijan: imports from there". */
const isBehindDealer = (row: readonly Piece[], { from }: Piece): boolean =>
  row.some(
    (it, at) => it.to <= from && is(it, 'supplier', 'market') && has(row.slice(Math.max(0, at - 2), at), 'largest'),
  )

/** "With the countries of the region", «торговля союза с Ираном», "with these countries": the group of countries that the text named last. */
function antecedentGroup(row: readonly Piece[], at: number, clues: Named): PlaceMark | undefined {
  const { places, mentioned, owner, sides, isOfTwoPartners } = clues
  const [piece, last] = [row[at], row[at - 1]]
  // Not after "with the EU and Türkiye"
  const these = isOfTwoPartners === true ? undefined : roleOfThese(row, at)
  const known = [owner, sides?.reporter, 'WLD', ...areasOf(places.filter(({ to }) => to <= (piece?.from ?? 0)))]
  const area = these && mentioned.find(it => !known.includes(it))
  if (piece !== undefined && area !== undefined && !isCountry(area)) return placed(piece, area, { role: these })
  if (piece === undefined || !is(piece, 'region')) return undefined
  const before = places.filter(({ to }) => to <= piece.from).map(({ area }) => area)
  const group = [...before.toReversed(), ...mentioned].find(area => !isCountry(area) && area !== 'WLD')
  // "The member states of the EU"
  const reach = is(row[at + 1], 'unit') ? 20 : 1
  const isNamed = places.some(it => it.to > piece.from && it.from - piece.to <= reach)
  const isOfOther = last?.words.length === 0 && hasCapital(last)
  if (group === undefined || isNamed || isOfOther || places.some(it => it.to === last?.to)) return undefined
  const lead = piecesBefore(row, at, 5).flatMap(it => roleWord(it) ?? [])
  const behind = isPostposed(piece) ? row.slice(at + 1, at + 3).map(roleWord) : []
  // "İttifaq ölkələrinə"
  const noun = row[at + 1]
  const ofNoun = isPostposed(piece) && is(noun, 'unit') ? inflectedName(noun?.text ?? '').role : undefined
  const named = grammarOf(piece)?.roleOf?.({ ending: piece.ending }) ?? ofNoun
  const role = lead.at(-1) ?? (behind.includes('with') ? 'with' : named)
  // «Поставки в союз»: with a preposition inside.
  const isLed = / \p{L}{1,2}$/u.test(last?.text ?? '')
  if (isLed) return placed(piece, group, { role: is(last, 'exports') ? 'to' : 'from' })
  const isOwner = piece.possessive || is(last, 'turnover', 'exports', 'imports')
  return role === undefined && !isOwner ? undefined : placed(piece, group, { role: isOwner ? 'of' : role })
}

/** "China is the largest partner of more than 120 countries", "ölkələrdən 25-i üçün": of none that is named. */
export function ranksAmongManyCountries({ row, places, times, quantities }: Sentence): boolean {
  const others = [...times.filter(it => it.period), ...quantities.filter(it => it.is !== 'count')]
  const isCount = (piece: Piece): boolean => /^\d{2,3}$/.test(piece.text) && !others.some(it => meets(it, piece))
  const isAmong = (piece: Piece): boolean => piece.kind === 'word' && is(piece, 'among', 'one-of')
  return (
    areasOf(places).size < 2 &&
    !row.some(isAmong) &&
    row.some((it, i) => is(it, 'countries', 'the-country') && row.slice(Math.max(0, i - 4), i + 2).some(isCount))
  )
}

/** "Europe took 41 percent, Asia 52 percent, America 6 percent": Europe is not the EU there. */
export const comparesContinents = ({ row, places }: Sentence): boolean =>
  has(row, 'continent') && places.some(({ area }) => area === 'ASIA' || area === 'AFR')

/** "The remaining 25.4% to other countries", «остальные 2 млрд», "the rest of Asia": of no country that is named. Not "the rest were imports". */
export function isRemainder(
  { row, places, subjects, at: start }: PostCell,
  { at, to }: Quantity,
  { sides, mentioned }: Pick<PostTopic, 'sides' | 'mentioned'>,
): boolean {
  const isOfFlow = subjects.some(
    ({ subject, from }) =>
      subject.is === 'flow' &&
      /[XM]/.test(subject.flow) &&
      piecesBetween(row, to, from).every(it => it.kind === 'word'),
  )
  const isOpen = places.every(({ role, area }) => role === 'of' || area === 'WLD')
  const groups = places.filter(({ area }) => !isCountry(area))
  // "With other countries of the EAEU", of a member, where no other one is named: with the group.
  const isOwn = ({ area }: PlaceMark): boolean => {
    const named = membersOf(area).filter(it => it === sides?.reporter || mentioned.includes(it))
    return named.length === 1 && named[0] === sides?.reporter
  }
  if (groups.some(isOwn) && !isPostposed(row.find(piece => is(piece, 'rest')))) return false
  return row.some((piece, i) => {
    const isOfGroup = row[i + 1]?.text.length === 2 && groups.some(({ from }) => from === row[i + 2]?.from)
    const next = isMark(row[i + 1], ',(') ? i + 2 : i + 1
    const isOfNumber = !isOfFlow && start + next === at
    const isOfOthers = isOpen && (isOfNumber || is(row[i + 1], 'unit', 'the-country'))
    // «В другие страны СНГ»: the exporter is no member.
    const isOfMembers = is(row[i + 1], 'countries') && groups.some(({ from }) => from === row[i + 2]?.from)
    const isOfPartners =
      is(row[i + 1], 'partner', 'countries') &&
      !places.some(it => meets(it, row[i + 1] ?? piece)) &&
      isDirected({ role: roleWord(row[i - 1]) })
    return is(piece, 'rest') && (isOfGroup || isOfMembers || isOfOthers || isOfPartners)
  })
}

/** "The picture with other countries differs", «торговля с остальными странами»: no group or country is named that they are of. */
export const isOfOtherCountries = ({ row, places }: Sentence): boolean =>
  places.every(it => isCountry(it.area) && !isDirected(it)) &&
  row.some((piece, i) => {
    const behind = row.slice(i + 1, i + 4)
    const noun = behind.findIndex(it => is(it, 'countries', 'the-country', 'partner'))
    const isLed =
      row.slice(Math.max(0, i - 2), i).some(it => isDirected({ role: roleWord(it) })) || isPostposed(behind[noun])
    const isBeside = noun !== -1 && behind.slice(0, noun).every(it => it.kind === 'word' && !isTrade(it))
    return is(piece, 'rest') && isBeside && isLed
  })

/** 我国对华出口 of an embassy in China: "we" are not the partner; nor those to whom "Azerbaijan sold us" goods. */
function withForeignWe(places: readonly PlaceMark[], mentioned: readonly Area[]): readonly PlaceMark[] {
  const ours = places.find(({ isOurs }) => isOurs)
  const isPartner = (it: PlaceMark): boolean => !it.isOurs && it.area === ours?.area && isDirected(it)
  const other = mentioned.find(area => isCountry(area) && area !== ours?.area)
  const isOwner = ours?.role !== 'to' && ours?.role !== 'from'
  const isSoldByUs = places.some(it => !it.isOurs) && places.every(it => it.area === ours?.area && it.role !== 'of')
  if (ours === undefined || other === undefined || !(isOwner ? places.some(isPartner) : isSoldByUs)) return places
  return places.map(place => (place.isOurs ? { ...place, area: other } : place))
}

/** "In services, the EU had a surplus", 在农产品出口方面，: of what is named alone ahead of the comma. */
export function hasFrontedTopic({ row, subjects, places, times }: Sentence): boolean {
  const mark = row.findIndex(piece => isMark(piece, ','))
  const isHan = row[mark - 1]?.kind === 'han' && inClass(row[mark - 1], 'lead-end')
  const comma = isHan || (row[0]?.kind === 'word' && is(row[0], 'as-to')) ? mark : -1
  const end = row[comma]?.from ?? 0
  const ahead = subjects.filter(({ to }) => to <= end)
  const isTold = has(row.slice(0, comma), 'office', 'body', 'say', 'according', 'shows')
  const isAlone = !isTold && [...places, ...times].every(({ from }) => from >= end) && comma <= (isHan ? 12 : 5)
  // 投资方面，…，贸易额30亿美元: a flow behind it.
  if (isHan && subjects.some(it => it.from > end && isOfFlow(it))) return false
  return isAlone && ahead.some(({ subject }) => subject.is === 'goods' || subject.is === 'other')
}

/** "The EU's largest economy", «с крупнейшей экономикой Центральной Азии»: one country of the group. */
export const isGroupOfMember = ({ row }: Sentence, { area, to }: PlaceMark): boolean => {
  const [largest, noun] = row.filter(it => it.from >= to)
  const isOne = is(largest, 'largest') && (is(noun, 'other', 'the-country') || noun?.senses.length === 0)
  return !isCountry(area) && area !== 'WLD' && isOne
}

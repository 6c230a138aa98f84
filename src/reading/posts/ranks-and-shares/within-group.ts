/** Shares and places in the trade with a group: "Trade with Central Asia came to $95 billion. Kyrgyzstan is second with 24 percent." */
import { isCountry, membersOf } from '../../../answers/model/areas.ts'
import type { PostClaim } from '../../../answers/model/post.ts'
import type { Area } from '../../../data/model/schema.ts'
import { inClass } from '../../text/word-grammar.ts'
import type { PostTopic, Sides, ToldGroup } from '../slots/progress.ts'
import { is, isPartnerNoun, isTrade } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import type { PlaceMark } from '../words/place-rules.ts'
import { upToMark, wordsBeside } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'

/** "Among the CIS countries, Russia bought the most. Ukraine ranked second": the group that the places behind are among. */
export function groupAfter(
  sentence: Sentence,
  claims: readonly PostClaim[],
  { group }: PostTopic,
): ToldGroup | undefined {
  const { row, places, quantities } = sentence
  const isAmong = (place: PlaceMark): boolean => {
    const beside = wordsBeside(row, place)
    return isGroup(place.area) && !beside.some(isPartnerNoun) && beside.some(piece => is(piece, 'among'))
  }
  const partner = places.find(isAmong)?.area ?? (isAmongUnknownGroup(row) ? 'WLD' : undefined)
  const reporter = claims[0]?.reporter ?? group?.reporter
  if (partner !== undefined && reporter !== undefined) return { reporter, partner, isRanked: true }
  if (group?.isRanked !== true) return groupToldLast(claims, group)
  const goesOn = quantities.some(it => it.is === 'ordinal') && !isOfAll(sentence, group.reporter)
  return goesOn ? group : groupToldLast(claims, undefined)
}
const isGroup = (area: Area): boolean => area !== 'WLD' && !isCountry(area)

/** "Among the European countries, Italy": a group that no list names. */
const isAmongUnknownGroup = (row: readonly Piece[]): boolean =>
  row.some((piece, at) => {
    const behind = upToMark(row.slice(at + 1, at + 6)).filter(it => !inClass(it, 'article'))
    const isNamed = behind.findIndex(it => is(it, 'countries')) > 0 || is(behind[0], 'continent', 'region')
    return is(piece, 'among') && isNamed && !behind.some(it => isTrade(it) || isPartnerNoun(it) || is(it, 'total'))
  })

/** The group whose trade with a country the text told last, as long as it goes on with members of the group. */
const groupToldLast = (claims: readonly PostClaim[], before: Sides | undefined): Sides | undefined =>
  claims.reduce<Sides | undefined>((group, claim) => {
    const isMember = claim.reporter === group?.reporter && membersOf(group.partner).includes(claim.partner)
    if (isMember) return group
    return isCountry(claim.partner) || claim.kind === 'share' ? undefined : claim
  }, before)

/** "Azerbaijan's trade", "of the country", not "the trade with Azerbaijan". */
const isOfAll = ({ row, places }: Sentence, reporter: Area): boolean =>
  row.some(piece => is(piece, 'foreign', 'the-country')) ||
  places.some(it => it.area === reporter && !it.isOfOffice && it.role !== 'with')

/** Not where the sentence names the country itself, or all its trade: "Italy is second among Azerbaijan's partners". */
export function isShareOfGroup(
  { kind, reporter, partner, span }: PostClaim,
  claims: readonly PostClaim[],
  sentence: Sentence,
  told: ToldGroup | undefined,
): boolean {
  const { row, places } = sentence
  if (kind === 'rank' && (told?.isRanked || isAmongUnknownGroup(row)) && !isOfAll(sentence, reporter)) return true
  const before = claims.filter(it => it.span.to <= span.from && (it.kind !== 'share' || isCountry(it.partner)))
  const group = groupToldLast(before, told)
  if ((kind !== 'share' && kind !== 'rank') || group?.reporter !== reporter) return false
  const members = membersOf(group.partner)
  // 占中国对非洲进出口总值的19.9%, behind the trade with South Africa.
  if (partner === group.partner) return before.some(it => members.includes(it.partner))
  const isNamed = places.some(({ area }) => area === group.partner) || row.some(piece => is(piece, 'region'))
  return members.includes(partner) && (isNamed || !isOfAll(sentence, reporter))
}

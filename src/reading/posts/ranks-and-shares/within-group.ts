/** Shares and places in the trade with a group: "Trade with Central Asia came to $95 billion. Kyrgyzstan is second with 24 percent." */
import { isCountry, membersOf } from '../../../answers/model/areas.ts'
import type { PostClaim } from '../../../answers/model/post.ts'
import type { Sides } from '../slots/progress.ts'
import { is } from '../words/is.ts'
import type { PlaceMark } from '../words/place-rules.ts'
import { wordsBeside } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'

/** "Among the CIS countries, Russia bought the most. Ukraine ranked second": the group that the places behind are among. */
export function groupAmong({ row, places }: Sentence, [claim]: readonly PostClaim[]): Sides | undefined {
  const isAmong = (place: PlaceMark): boolean =>
    membersOf(place.area).length > 0 && wordsBeside(row, place).some(piece => is(piece, 'among'))
  const partner = places.find(isAmong)?.area
  return claim === undefined || partner === undefined ? undefined : { reporter: claim.reporter, partner }
}

/** The group whose trade with a country the text told last, as long as it goes on with members of the group. */
export function groupToldLast(claims: readonly PostClaim[], before: Sides | undefined): Sides | undefined {
  const members = membersOf(before?.partner ?? '')
  const other = claims.findLast(it => !members.includes(it.partner) || it.reporter !== before?.reporter)
  if (other === undefined) return before
  return isCountry(other.partner) || other.kind === 'share' ? undefined : other
}

/** Not where the sentence names the country itself, or all its trade: "Italy is second among Azerbaijan's partners". */
export function isShareOfGroup(
  { kind, reporter, partner, span }: PostClaim,
  claims: readonly PostClaim[],
  { row, places }: Sentence,
  told: Sides | undefined,
): boolean {
  const before = claims.filter(it => it.span.to <= span.from && (it.kind !== 'share' || isCountry(it.partner)))
  const group = groupToldLast(before, told)
  if ((kind !== 'share' && kind !== 'rank') || group?.reporter !== reporter) return false
  const members = membersOf(group.partner)
  // 占中国对非洲进出口总值的19.9%, behind the trade with South Africa.
  if (partner === group.partner) return before.some(it => members.includes(it.partner))
  const isOfAll =
    row.some(piece => is(piece, 'foreign', 'the-country')) || places.some(it => it.area === reporter && !it.isOfOffice)
  const isNamed = places.some(({ area }) => area === group.partner) || row.some(piece => is(piece, 'region'))
  return members.includes(partner) && (isNamed || !isOfAll)
}

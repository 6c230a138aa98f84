/** The country whose flow the words beside it name. */
import type { Area } from '../../../data/model/schema.ts'
import { grammarOf } from '../../text/word-grammar.ts'
import type { PostCell } from '../slots/cells.ts'
import { endingsOf } from '../words/endings.ts'
import { is, isFlow, pieceAfter } from '../words/is.ts'
import type { PlaceMark } from '../words/place-rules.ts'

/** «В товарообороте Узбекистана», "of Azerbaijan's exports": the country right beside the word of the flow. */
export function ownerOfFlow({ row }: PostCell, places: readonly PlaceMark[]): Area | undefined {
  return places.find(({ role, from, to }) => {
    const at = row.findIndex(piece => piece.from >= from)
    const behind = pieceAfter(row, to)
    // "Of all that Kazakhstan sold", not "Iran supplied only 2.7%".
    if (role === 'of' && is(behind, 'deals'))
      return !row.some(piece => piece.kind === 'number' && piece.from - (behind?.to ?? to) < 12 && piece.from > to)
    // 中国出口的40%, 蒙古国出口的: right before the flow.
    const isBeforeFlow = row.some(
      piece => piece.kind === 'han' && piece.from >= to && piece.from - to <= 1 && is(piece, 'exports', 'imports'),
    )
    if (role === undefined && isBeforeFlow) return true
    // "Azərbaycan ixracının 32 faizi"
    if (role === undefined && isFlow(behind) && grammarOf(behind)?.adpositions === 'after' && behind?.ending !== '')
      return true
    // "Russia's share of EU imports"
    const isOther = places.some(it => it.role === 'of' && it.to <= from)
    if ((role === undefined || role === 'in') && isOther && isFlow(behind) && grammarOf(behind)?.nounModifies === true)
      return true
    // "In Armenia's foreign trade", 在亚美尼亚外贸中.
    const isWithin = role === 'in' && (row[at]?.possessive === true || row[at]?.kind === 'han')
    if (isWithin && isFlow(behind)) return true
    if (role !== 'of') return false
    // "Çinin idxaldakı payı": the share is China's, the imports are not.
    const isOnly = places.every(it => it.from === from) && grammarOf(behind)?.adpositions === 'after'
    const isOfShare = isOnly && is(pieceAfter(row, behind?.to ?? to), 'share')
    if (isFlow(behind) && isOfShare && endingsOf(behind)?.whole.test(behind?.ending ?? '') !== true) return false
    // In Azerbaijani the flow is behind its country.
    if (isFlow(behind) || grammarOf(row[at])?.adpositions === 'after') return isFlow(behind)
    // "Xarici ticarətdə Qazaxıstanın çəkisi": the flow before a country is not of it.
    if (isFlow(row[at - 1]) && grammarOf(row[at - 1])?.adpositions === 'after') return false
    return isFlow(row[at - 1]) || (isFlow(row[at - 2]) && row[at - 1]?.kind === 'word')
  })?.area
}

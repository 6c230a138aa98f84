/** The country whose flow the words beside it name. */
import type { Area } from '../../../data/model/schema.ts'
import { grammarOf, isPostposed } from '../../text/word-grammar.ts'
import type { PostCell } from '../slots/cells.ts'
import { hasEnding } from '../words/endings.ts'
import { is, isFlow } from '../words/is.ts'
import type { PlaceMark } from '../words/place-rules.ts'
import { pieceAfter } from '../words/rows.ts'

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
    if (role === undefined && isFlow(behind) && isPostposed(behind) && behind?.ending !== '') return true
    // "Russia's share of EU imports"
    const isOther = places.some(it => it.role === 'of' && it.to <= from)
    if ((role === undefined || role === 'in') && isOther && isFlow(behind) && grammarOf(behind)?.nounModifies === true)
      return true
    // "In Armenia's foreign trade", 在亚美尼亚外贸中.
    const isWithin = role === 'in' && (row[at]?.possessive === true || row[at]?.kind === 'han')
    if (isWithin && isFlow(behind)) return true
    if (role !== 'of') return false
    // "Çinin idxaldakı payı": the share is China's, the imports are not.
    const isOnly = places.every(it => it.from === from) && isPostposed(behind)
    const isOfShare = isOnly && is(pieceAfter(row, behind?.to ?? to), 'share')
    if (isFlow(behind) && isOfShare && !hasEnding(behind, 'whole')) return false
    // In Azerbaijani the flow is behind its country.
    if (isFlow(behind) || isPostposed(row[at])) return isFlow(behind)
    // "Xarici ticarətdə Qazaxıstanın çəkisi": the flow before a country is not of it.
    if (isFlow(row[at - 1]) && isPostposed(row[at - 1])) return false
    return isFlow(row[at - 1]) || (isFlow(row[at - 2]) && row[at - 1]?.kind === 'word')
  })?.area
}

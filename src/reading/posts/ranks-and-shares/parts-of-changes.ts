/** Numbers that are no change of a flow: "40% of export growth", a part of a change; "three times as much as Turkey", a comparison. */
import { languageOf } from '../../../languages/languages.ts'
import { inClass } from '../../text/word-grammar.ts'
import type { Progress } from '../slots/progress.ts'
import { is, isChange, isFlow } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import type { Quantity } from '../words/quantities.ts'
import { piecesBetween, upToMark } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'

/** "40% of export growth", «40% прироста экспорта», "ixrac artımının 40 faizi", 进口增长的40%, "rose 15%, 40% of which came from China". */
export function isPartOfChange({ is: kind, at, end }: Quantity, { sentence, claims }: Progress): boolean {
  if (kind !== 'percent') return false
  const { row } = sentence
  const [noun, last] = row.slice(at - 2, at)
  const isHan = noun?.kind === 'han' && isChangeNoun(noun) && inClass(last, 'genitive')
  const isBefore = isGenitive(last) && isFlow(noun)
  const isBehind = isGenitive(row[end]) && row.slice(end + 1, end + 3).some(isFlow)
  const isOfWhich = is(last, 'including') || is(row[end], 'including')
  const isOfLastChange = isOfWhich && claims.at(-1)?.kind === 'growth'
  return isHan || isBefore || isBehind || isOfLastChange || isOfChange(upToMark(row.slice(end, end + 6)))
}

/** "Of export growth", "of the growth in exports", "of its increase". */
function isOfChange(behind: readonly Piece[]): boolean {
  const at = behind.findIndex(isChangeNoun)
  const isPlain = (it: Piece): boolean => isFlow(it) || is(it, 'the-country') || it.senses.length === 0
  return at > 0 && inClass(behind[0], 'of') && behind.slice(1, at).every(isPlain)
}

const isChangeNoun = (piece: Piece | undefined): boolean =>
  is(piece, 'rise-of') || (piece?.kind === 'han' && isChange(piece))

const isGenitive = (piece: Piece | undefined): boolean =>
  (is(piece, 'rise-of') || isChange(piece)) &&
  piece?.entry !== undefined &&
  languageOf(piece.entry.code).post.changeGenitive?.test(piece.text) === true

/** "Buys three times as much as Turkey", "three times more than Turkey", 是土耳其的三倍: how often the trade of another country. */
export const isTimesOfOther = ({ from, to }: Quantity, { row, places }: Sentence): boolean =>
  places.some(place => {
    const behind = piecesBetween(row, to, place.from)
    const isLed = behind.at(-1)?.text === 'as' || is(behind.at(-1), 'than')
    const [genitive, more] = piecesBetween(row, place.to, from)
    const isHan = genitive?.kind === 'han' && inClass(genitive, 'genitive') && more === undefined
    return isHan || (place.from >= to && isLed && behind.every(it => it.kind !== 'mark'))
  })

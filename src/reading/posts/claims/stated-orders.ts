/** Which of two is more, told as a state: "had a trade surplus", "the balance was negative", "was a bigger partner than Russia". */
import { isCountry } from '../../../answers/model/areas.ts'
import { hasClass, inClass, isPostposed } from '../../text/word-grammar.ts'
import type { Comparison } from '../slots/comparisons.ts'
import type { Progress } from '../slots/progress.ts'
import { hasUnnamedPartner } from '../slots/unnamed-partners.ts'
import { hasEnding } from '../words/endings.ts'
import { exportsOrImports, has, is, isFlow, isPartnerNoun } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import type { PlaceMark } from '../words/place-rules.ts'
import { around, meets, pieceAfter, pieceBefore } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'

/** "Had a trade surplus": exports above imports. Only in a sentence that tells of one balance, and of no change of it. */
export function balanceStateIn({ sentence, topic }: Progress): Comparison | undefined {
  const { row, quantities, places } = sentence
  const [word, second] = row.filter(it => is(it, 'surplus', 'deficit'))
  const pole = word ?? (has(row, 'balance') ? row.find(it => isPlus(it) || is(it, 'minus')) : undefined)
  const at = pole === undefined ? -1 : row.indexOf(pole)
  const isNamed = (it: Piece): boolean => isFlow(it) || (is(it, 'balance') && !is(it, 'bare-balance'))
  // «У Азербайджана» is the owner.
  const hasPartner = places.some(({ role }) => role === 'with' || role === 'to')
  const isOfTrade = !is(pole, 'bare-balance') || row.some(isNamed) || hasPartner || topic.subject?.is === 'flow'
  // "In trade with its neighbours": a partner that has no name.
  const isOfUnnamed = row.some(it => is(it, 'having') || hasEnding(it, 'having')) && !hasPartner
  const isOther = second !== undefined || quantities.length > 0 || hasClass(row, 'denial') || isOfUnnamed
  if (isOther || row.some(exportsOrImports) || has(row, ...otherStates)) return undefined
  if (pole === undefined || !isOfTrade || inClass(pole, 'weak-balance')) return undefined
  const isBehind = row.some(it => is(it, 'surplus', 'deficit', 'balance') && isPostposed(it))
  const beside = isBehind ? row.slice(at + 1, at + 2) : row.slice(Math.max(0, at - 4), at)
  if (!beside.some(isOfState) || hasUnnamedPartner(sentence, at, topic)) return undefined
  return { way: isPlus(pole) || is(pole, 'surplus') ? 'more' : 'less', from: pole.from, to: pole.to, flows: ['X', 'M'] }
}
const otherStates = [
  ...(['up', 'down', 'more', 'less', 'same', 'most', 'record', 'largest', 'first-time', 'than', 'greater'] as const),
  ...(['smaller', 'exceeds', 'trails', 'share', 'average', 'in-a-row', 'or'] as const),
]
const isPlus = (piece: Piece | undefined): boolean => is(piece, 'plus') || inClass(piece, 'positive')
const isOfState = (piece: Piece): boolean => is(piece, 'reach', 'came-in', 'shows') || inClass(piece, 'has')

/** "Italy was a bigger partner than Russia", «более крупный партнёр, чем Россия», "Rusiyadan daha böyük tərəfdaş", 比俄罗斯更大的伙伴. */
export function largerPartnerIn({ row, places, subjects }: Sentence): Comparison | undefined {
  const at = row.findIndex((it, i) => is(it, 'greater', 'smaller') && isPartnerNoun(behindAdjective(row, i)))
  const [word, noun] = [row[at], behindAdjective(row, at)]
  const subject = subjects.find(it => noun !== undefined && meets(it, noun))?.subject
  const known = places.filter(({ area, isOfOffice }) => isCountry(area) && !isOfOffice)
  const than = row.find(it => is(it, 'than'))
  const beside = isPostposed(word) ? row[at - 1] : than && pieceAfter(row, than.to)
  // "Rusiyadan böyük", not "Azərbaycanın böyük tərəfdaşı"
  const isBeaten = (it: PlaceMark): boolean => !isPostposed(word) || it.role === 'from'
  const beaten = known.find(it => beside !== undefined && meets(it, beside) && isBeaten(it))
  const isOwner = (it: PlaceMark): boolean =>
    it.role !== undefined || is(isPostposed(word) ? pieceAfter(row, it.to) : pieceBefore(row, it.from), 'for-whom')
  const [winner, second] = known.filter(it => it !== beaten && !isOwner(it))
  if (word === undefined || noun === undefined || beaten === undefined || subject?.is !== 'flow') return undefined
  if (winner === undefined || second !== undefined || winner.from > noun.from) return undefined
  const { flow } = subject
  const way = is(word, 'greater') ? 'more' : 'less'
  return { way, ...around([winner, beaten, word, noun]), flows: [flow, flow], partners: [winner, beaten] }
}

/** «Более крупный партнёр», 更大的伙伴: what is behind the word, its adjective or particle left out. */
const behindAdjective = (row: readonly Piece[], at: number): Piece | undefined =>
  is(row[at + 1], 'one-of') || inClass(row[at + 1], 'genitive') ? row[at + 2] : row[at + 1]

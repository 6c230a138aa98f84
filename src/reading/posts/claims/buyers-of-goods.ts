/** Buyers and sellers of the goods that the text told of, where no flow of all trade is named again. */
import type { TextSpan } from '../../../answers/model/post.ts'
import type { PostCell } from '../slots/cells.ts'
import type { PostTopic, Progress } from '../slots/progress.ts'
import { has, is } from '../words/is.ts'
import { areasOf, isDirected, type PlaceMark } from '../words/place-rules.ts'
import type { Sentence } from '../words/sentence.ts'

/** "Non-oil exports rose 8%. Russia remained the top buyer": no flow and no owner is named again. */
export const isAfterGoods = ({ subjects, places }: PostCell, { topic }: Progress): boolean =>
  topic.isAfterGoods === true &&
  subjects.length > 0 &&
  subjects.every(({ subject: it }) => it.is === 'flow' && it.isWeak === true && it.flow !== 'T') &&
  areasOf(places).size < 2

/** "It exported hazelnuts to Russia. Exports to Italy grew": of the same goods. */
export const isWithOneAfterGoods = ({ places: [place, second] }: PostCell, before: PostTopic): boolean =>
  before.isAfterGoods === true && (place?.role === 'to' || place?.role === 'from') && second === undefined

/** "Non-oil exports rose 8%. Russia ($9 million) and Türkiye ($5 million) were the main buyers": of these goods, each of them. */
export const areBuyersOfGoods = ({ subjects, places, row }: Sentence, topic: PostTopic): boolean => {
  const isOfOwner = places.some(({ role, isOurs }) => role === 'of' || isOurs)
  if (topic.isAfterGoods !== true || subjects.length === 0 || isOfOwner) return false
  // "Fruit exports rose 5%. Deliveries to Russia fell": at the head of a text, to a country that was not named before.
  const isNext = (place: PlaceMark): boolean => isDirected(place) && !topic.mentioned.includes(place.area)
  const isOfAll = topic.newestPeriod !== undefined || has(row, 'total', 'of-total', 'as-a-whole')
  const isAhead = !isOfAll && places.length > 0 && places.every(isNext)
  return subjects.every(({ subject: it }) => it.is === 'flow' && it.flow !== 'T' && (isAhead || it.isWeak === true))
}

/** "Non-oil exports grew, and Russia remained the top buyer": the noun of the place is of these goods. */
export const isBuyerOfGoods = ({ subjects, row }: Sentence, { from }: TextSpan): boolean => {
  const noun = row.find(piece => piece.from >= from && is(piece, 'supplier', 'market'))
  return subjects.some(it => it.subject.is === 'goods' && it.from === noun?.from)
}

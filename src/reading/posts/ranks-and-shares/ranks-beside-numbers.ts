/** Places that stand beside a value or a share: "Russia is third with $879 million", "Rusiya 12 faizlə ikincidir". */
import { isPostposed } from '../../text/word-grammar.ts'
import type { PostCell } from '../slots/cells.ts'
import { is, isDash, isMark } from '../words/is.ts'
import { meets } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'

/** "Qazaxıstan üçüncüdür: 3 milyard dollar", «Казахстан третий – 3 млрд»: a country, its place and its value begin the sentence. */
export const isBeforeValue = ({ row, places, quantities }: Sentence, at: number, end: number): boolean =>
  at > 0 &&
  row.slice(0, at).every(it => isDash(it) || places.some(place => place.role === undefined && meets(place, it))) &&
  quantities.some(it => it.is === 'money' && it.at > end && it.at <= end + 3)

/** "Russia is third at $879 million", "with about 24 percent". */
export const hasValueAfter = ({ row, anchors, at: start }: PostCell, end: number): boolean =>
  is(row[end], 'to', 'having') &&
  anchors.some(it => (it.is === 'money' || it.is === 'percent') && [1, 2].includes(it.at - start - end))

/** "Rusiya 12 faizlə ikincidir", «Россия с 12% вторая»: right behind the number of a country. */
export const isBehindNumber = ({ row, places, quantities }: Sentence, at: number): boolean => {
  const number = quantities.find(it => (it.is === 'money' || it.is === 'percent') && it.end === at)
  const isLed = isPostposed(row[at]) || is(row[(number?.at ?? 0) - 1], 'having')
  return number !== undefined && isLed && places.some(({ to }) => to <= number.from)
}

/** 土耳其以13.9亿美元居首, 土耳其（13.9亿美元）居首位: right behind the value of a country. */
export const isBehindValue = (cell: PostCell, at: number, { row, quantities, places }: Sentence): boolean => {
  const last = row.findLastIndex((it, i) => i < cell.at + at && !isMark(it, ')') && !is(it, 'place')) + 1
  const isBehind = quantities.some(it => it.is === 'money' && it.end === last && places.some(({ to }) => to <= it.from))
  return isBehind && cell.row[at]?.kind === 'han'
}

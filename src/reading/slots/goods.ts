/** Questions about goods: which are traded, or how many. */
import type { Word } from '../../languages/model/hear/meanings.ts'
import type { TaggedRow, TaggedWord } from '../text/tag-words.ts'
import { inClass, inOwnClass } from '../text/word-grammar.ts'
import { hasWord, senseOf } from '../text/word-sense.ts'

/** Senses that come from the order of words: 'product' for «что везут из Китая», 'quantity' for «сколько машин». */
export const goodsWords = (row: TaggedRow): readonly Word[] => [
  ...(asksWhichGoods(row) ? (['product'] as const) : []),
  ...(row.some((_, at) => isCounted(row, at)) ? (['quantity'] as const) : []),
]

/** «сколько автомобилей», «сколько китайских машин», "neçə avtomobil": goods that are counted. */
function isCounted(row: TaggedRow, at: number): boolean {
  const product = senseOf(row[at], 'product')?.product
  if (product !== 'cars' && product !== 'electric-cars') return false
  const lead = senseOf(row[at - 1], 'area')?.form === 'adjective' ? row[at - 2] : row[at - 1]
  return inClass(lead, 'how-many')
}

/** «что» with a verb of trade, «что Китай нам продаёт». Not «правда, что купили», «говорят, что везут». */
function asksWhichGoods(row: TaggedRow): boolean {
  const at = row.findIndex(tagged => inClass(tagged, 'what-goods'))
  const isTold = row.slice(0, Math.max(at, 0)).some(tagged => hasWord(tagged, 'verify', 'say', 'why'))
  if (at === -1 || isTold) return false
  const verb = row.slice(at + 1).find(tagged => !isBetween(tagged))
  return verb !== undefined && isTrading(verb)
}

const isBetween = (tagged: TaggedWord): boolean =>
  senseOf(tagged, 'area') !== undefined || hasWord(tagged, 'we', 'it', 'most') || inClass(tagged, 'adverbial')

/** A verb of trade, by its ending. The nouns «поставки», «экспорт», «продажи» are not. */
export const isTrading = (tagged: TaggedWord): boolean =>
  inOwnClass(tagged, 'finite-verb') && hasWord(tagged, 'sell', 'buy', 'ship', 'exports', 'imports')

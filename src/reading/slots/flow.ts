/** The flow that words name. */
import type { Flow } from '../../data/model/schema.ts'
import type { Word } from '../../languages/model/hear/meanings.ts'
import type { TaggedRow, TaggedWord } from '../text/tag-words.ts'
import { inClass } from '../text/word-grammar.ts'
import { hasWord, isKind } from '../text/word-sense.ts'
import { isDenied } from './denials.ts'

const flows: readonly (readonly [Flow, readonly Word[]])[] = [
  ['B', ['balance', 'surplus', 'deficit']],
  ['X', ['exports']],
  ['M', ['imports']],
  ['T', ['turnover']],
]

/** The flow that one word names: exports, imports, balance or turnover. */
export const flowIn = (tagged: TaggedWord): Flow | undefined =>
  flows.find(([, words]) => hasWord(tagged, ...words))?.[0]

/** The flow that a text names. The word for a balance decides, even beside exports and imports, which together are turnover. */
export function flowOf(row: TaggedRow, times: number): Flow | undefined {
  // "2025 və 2024-də ticarət fərqi": of two years, the difference of their turnover.
  const said = row.filter(
    (tagged, at) =>
      !isSign(row, at) &&
      !isDenied(row, at) &&
      !(times > 1 && hasWord(tagged, 'balance') && hasWord(tagged, 'difference')),
  )
  const named = flows.filter(([, words]) => said.some(tagged => hasWord(tagged, ...words))).map(([flow]) => flow)
  if (named.includes('B')) return 'B'
  // "the difference between exports and imports", "are exports more than imports": the balance, not the turnover.
  if (named.includes('X') && named.includes('M'))
    return row.some(tagged => hasWord(tagged, 'difference', 'more')) ? 'B' : 'T'
  return named[0] ?? flowOfPartners(row) ?? (row.some(tagged => hasWord(tagged, 'trade')) ? 'T' : undefined)
}

/** Suppliers are ranked by imports, buyers by exports. */
function flowOfPartners(row: TaggedRow): Flow | undefined {
  const sells = row.some(tagged => hasWord(tagged, 'supplier'))
  const buys = row.some(tagged => hasWord(tagged, 'buyer'))
  if (sells === buys) return undefined
  return sells ? 'M' : 'X'
}

/** «минус 5%» is a sign, no deficit; neither is "the total minus China", 扣除中国, nor "exports minus exports", «в Италию плюс в Германию», «экспорт плюс импорт». */
const isSign = (row: TaggedRow, at: number): boolean => {
  const tagged = row[at]
  const next = row[at + 1]
  if (hasWord(tagged, 'except') && isKind(next, 'area')) return true
  const isPlus = inClass(tagged, 'plus')
  if (!isPlus && !inClass(tagged, 'minus')) return false
  const flow = next && flowOrTrade(next)
  const isOfOne =
    flow !== undefined && row.slice(0, at).some(it => flowOrTrade(it) === flow || (isPlus && flowOrTrade(it)))
  const isJoint = isKind(row[at - 1], 'area') && isKind(row[at + 2], 'area')
  return next?.kind === 'number' || isKind(next, 'area') || isJoint || isOfOne
}

const flowOrTrade = (tagged: TaggedWord): Flow | undefined =>
  flowIn(tagged) ?? (hasWord(tagged, 'trade') ? 'T' : undefined)

/** Places that a text leaves out: "without China", "except to Italy", "Çinsiz", 除中国外. */
import type { TaggedRow, TaggedWord } from '../text/tag-words.ts'
import { classOf, inClass, isPostposed } from '../text/word-grammar.ts'
import { flowWords, hasWord, isFlow } from '../text/word-sense.ts'

/** A place with its words, the first and the one behind the last. */
interface Place {
  readonly at: number
  readonly to: number
  readonly excluded?: true
}

/** Marks the places that are left out, and those that a list joins to one: "without China and Russia". */
export function withExcluded<P extends Place>(row: TaggedRow, places: readonly P[]): readonly P[] {
  const isListed = (one: Place | undefined, next: Place | undefined): boolean =>
    one !== undefined && next !== undefined && row.slice(one.to, next.at).every(isListWord)
  const found: P[] = []
  for (const one of places) {
    const before = found.at(-1)
    const isOut =
      isExcluded(row, one) ||
      (places.length === 1 && isNotThere(row, one)) ||
      (before?.excluded === true && isListed(before, one))
    found.push(isOut ? { ...one, excluded: true } : one)
  }
  // In "Çin və Rusiya xaric" the word follows the last one.
  return found.map((one, i) => {
    const next = found[i + 1]
    const isOut = next?.excluded === true && hasWord(row[next.to], 'except') && isListed(one, next)
    return isOut ? { ...one, excluded: true } : one
  })
}

/** "And", but not "and with". Chinese 和 is both. */
export const isListWord = (tagged: TaggedWord): boolean =>
  /^[,、，]$/.test(tagged.text) || (hasWord(tagged, 'and') && (tagged.kind === 'han' || !hasWord(tagged, 'with')))

/** "except the China", «кроме Китая», "Çindən başqa", "Çinsiz", 除中国外, 中国除外; "non-China". */
function isExcluded(row: TaggedRow, { at, to }: Place): boolean {
  const lead = leadOf(row, at)
  // "the total minus China", but «плюс или минус в торговле с Китаем».
  const isMinus = inClass(inClass(row[at - 1], 'article') ? row[at - 2] : row[at - 1], 'minus')
  const isFollowed = hasWord(row[to], 'except') && (isPostposed(row[to]) || inClass(row[to], 'except-behind'))
  const isHyphened = row[at - 1]?.text === '-' && inClass(row[at - 2], 'non')
  // 没有意大利的出口, 不去意大利的出口; not 出口不到意大利的出口, where it is less.
  const isLess = hasWord(row[at - 1], 'under') && isFlow(row[at - 2])
  const leads = [row[at - 1], { text: `${row[at - 2]?.text}${row[at - 1]?.text}` }]
  const isLacking =
    !isLess && leads.some(it => inClass(it, 'lacking')) && inClass(row[to], 'genitive') && isFlow(row[to + 1])
  return (
    isMinus ||
    isFollowed ||
    isHyphened ||
    isLacking ||
    // "Çinsiz", "MDB-siz"
    classOf('without-ending').test(row[to - 1]?.ending ?? '') ||
    (row[to]?.text === '-' && row[to + 1]?.glued === true && classOf('without-ending').test(row[to + 1]?.text ?? '')) ||
    leadsOut(lead)
  )
}

/** "Exports not to Italy", «экспорт не в Италию»: the flow is asked for, and not refused. */
function isNotThere(row: TaggedRow, { at }: Place): boolean {
  const not = hasWord(row[at - 1], 'to', 'from', 'with', 'in') ? at - 2 : at - 1
  return inClass(row[not], 'not') && isFlow(row[not - 1])
}

/** A word before what is left out. */
const leadsOut = (tagged: TaggedWord | undefined): boolean =>
  hasWord(tagged, 'except') && !isPostposed(tagged) && !inClass(tagged, 'except-behind')

/**
 * The word before the place, past prepositions and the repeated flow: "except for those to Italy", «кроме экспорта в
 * Италию». Undefined past a flow that is not the one of the text: "trade without exports to Italy" is no rest.
 */
function leadOf(row: TaggedRow, at: number): TaggedWord | undefined {
  let from = at - 1
  while (from > 0 && at - from < 6 && !leadsOut(row[from]) && isLink(row[from])) from -= 1
  const repeated = row.slice(from + 1, at).filter(isFlow)
  const others = [...row.slice(0, from), ...row.slice(at)].filter(isFlow)
  const isSame = repeated.every(one =>
    others.every(other =>
      [...flowWords, 'balance' as const].every(flow => hasWord(one, flow) === hasWord(other, flow)),
    ),
  )
  return isSame ? row[from] : undefined
}

/** Between the word that leaves out and the place. */
const isLink = (tagged: TaggedWord | undefined): boolean =>
  inClass(tagged, 'article') ||
  inClass(tagged, 'except-link') ||
  hasWord(tagged, 'from', 'to', 'with') ||
  isFlow(tagged)

/** Whether a word leaves something out that is no place: "all except exports", "excluding January". "Başqa mənbə" is another one. */
export const leavesOutUnknown = (row: TaggedRow, without: readonly unknown[]): boolean =>
  without.length === 0 &&
  row.some((it, at) => hasWord(it, 'except') && row[at + 1]?.text !== ',' && !(at === 0 && isPostposed(it)))

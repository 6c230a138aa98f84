/** Which words of a text led to which slot, for `npm run ask -- --json`. */
import type { Word } from '../../languages/model/hear/meanings.ts'
import { isKind } from '../text/word-sense.ts'
import type { Slots } from './read-slots.ts'

interface SlotReason {
  readonly words: string
  readonly slot: string
}

/** Places, times, amounts, names and words, each in the order of the text. Places of the question before are left out. */
export function slotReasons({ row, times, areas, claims }: Slots): readonly SlotReason[] {
  const said = (from: number, to: number): string =>
    row
      .slice(from, to)
      .map(tagged => tagged.raw)
      .join(' ')
  return [
    ...areas.filter(({ at }) => at >= 0).map(({ at, to, area }) => ({ words: said(at, to), slot: area })),
    ...times.flatMap(({ from, to, period, day, years }) => {
      const slot = period ?? day ?? (years && `${years.from}/${years.to ?? 'latest'}`)
      return slot === undefined ? [] : [{ words: said(from, to), slot }]
    }),
    ...claims.map(({ from, to, value, unit }) => ({ words: said(from, to), slot: `${value} ${unit}` })),
    ...row.flatMap(tagged =>
      isKind(tagged, 'speaker') || isKind(tagged, 'project') ? [{ words: tagged.raw, slot: 'name' }] : [],
    ),
    ...row.flatMap((tagged, at) => {
      const isTimed = times.some(({ from, to }) => from <= at && at < to)
      const words = tagged.senses.flatMap(sense =>
        sense.kind === 'word' && !particles.has(sense.word) ? [sense.word] : [],
      )
      return isTimed || words.length === 0 ? [] : [{ words: tagged.raw, slot: [...new Set(words)].join(' ') }]
    }),
  ]
}

/** Words that fill no slot by themselves. */
const particles = new Set<Word>(['plain', 'noise', 'to', 'from', 'with', 'of', 'and', 'in', 'isit', 'it'])

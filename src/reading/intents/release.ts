/** When figures come. */
import type { Word } from '../../languages/model/hear.ts'
import type { Slots } from '../slots/read-slots.ts'

/**
 * Whether a text asks when figures come: by a word of publishing ("when will it be released", "next update"), or by
 * "when" beside the figures themselves, where nothing else of them is asked ("when's the October data in").
 */
export function asksForRelease({ words, row }: Pick<Slots, 'words' | 'row'>): boolean {
  if (words.has('release'))
    return (
      words.has('when') ||
      words.has('next') ||
      row.some(({ text }) => /^(?:out yet|(?:release|publication) date)$/.test(text))
    )
  // "annual data" is one phrase of the lexicon.
  const isOfFigures = words.has('figure') || row.some(({ text }) => / (data|figures)$/.test(text))
  return words.has('when') && isOfFigures && !others.some(word => words.has(word))
}

const others: readonly Word[] = [
  ...(['exports', 'imports', 'balance', 'surplus', 'deficit', 'share', 'rank', 'partner', 'sell', 'buy'] as const),
  ...(['record', 'most', 'least', 'ever', 'more', 'over', 'under', 'growth', 'fall', 'streak', 'mismatch'] as const),
  ...(['project', 'open', 'build', 'say', 'quote', 'source', 'cite', 'chart', 'trend', 'which'] as const),
]

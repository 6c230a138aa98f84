/** The best or the worst: of the trade itself, or of its growth. */
import type { Slots } from '../slots/read-slots.ts'

/** When it grew most ('max') or fell most ('min'); undefined where growth is asked of in another way. */
export function growthExtreme({ words }: Pick<Slots, 'words'>): 'max' | 'min' | undefined {
  // "The biggest drop in trade with Iran": its time is asked for, though no word says so.
  const isBiggest = words.has('most') && !words.has('who') && words.has('growth') !== words.has('fall')
  if (!words.has('when') && !words.has('which') && !isBiggest) return undefined
  if (words.has('most') || words.has('record')) return words.has('fall') && !words.has('growth') ? 'min' : 'max'
  return words.has('least') ? 'min' : undefined
}

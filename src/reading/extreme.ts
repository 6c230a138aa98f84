/** The best or the worst: of the trade itself, or of its growth. */
import type { Slots } from './slots.ts'

/** When it grew most ('max') or fell most ('min'); undefined where growth is asked of in another way. */
export function growthExtreme({ words }: Pick<Slots, 'words'>): 'max' | 'min' | undefined {
  if (!words.has('when') && !words.has('which')) return undefined
  if (words.has('most') || words.has('record')) return words.has('fall') && !words.has('growth') ? 'min' : 'max'
  return words.has('least') ? 'min' : undefined
}

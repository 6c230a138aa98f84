import type { Word } from '../../languages/model/meanings.ts'
import type { Sense } from './senses.ts'
import type { TaggedWord } from './tag-words.ts'

/** Whether a phrase may mean one of these words. */
export const hasWord = (tagged: TaggedWord | undefined, ...words: readonly Word[]): boolean =>
  tagged?.senses.some(sense => sense.kind === 'word' && words.includes(sense.word)) ?? false

/** Whether a phrase may mean something of one of these kinds. */
export const isKind = (tagged: TaggedWord | undefined, ...kinds: readonly Sense['kind'][]): boolean =>
  tagged?.senses.some(({ kind }) => kinds.includes(kind)) ?? false

/** The sense of that kind, if the phrase has one. */
export function senseOf<K extends Sense['kind']>(
  tagged: TaggedWord | undefined,
  kind: K,
): Extract<Sense, { kind: K }> | undefined {
  return tagged?.senses.find((sense): sense is Extract<Sense, { kind: K }> => sense.kind === kind)
}

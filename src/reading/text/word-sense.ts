import type { Word } from '../../languages/model/hear.ts'
import type { Sense } from './senses.ts'
import type { TaggedWord } from './tag-words.ts'

/** Whether a phrase may mean one of these words. */
export const hasWord = (heard: TaggedWord | undefined, ...words: readonly Word[]): boolean =>
  heard?.senses.some(sense => sense.kind === 'word' && words.includes(sense.word)) ?? false

/** Whether a phrase may mean something of that kind. */
export const isKind = (heard: TaggedWord | undefined, kind: Sense['kind']): boolean =>
  heard?.senses.some(sense => sense.kind === kind) ?? false

/** The sense of that kind, if the phrase has one. */
export function senseOf<K extends Sense['kind']>(
  heard: TaggedWord | undefined,
  kind: K,
): Extract<Sense, { kind: K }> | undefined {
  return heard?.senses.find((sense): sense is Extract<Sense, { kind: K }> => sense.kind === kind)
}

/** Where a fact stands, as a line says it. */
import type { AdminProblem, MissingPart } from '../../../answers/model/admin-problem.ts'
import type { Facts } from '../../../data/facts/facts.ts'
import type { Citation } from '../../../data/model/schema.ts'
import { foldedPhrase, phrasesOf } from '../values/admin-words.ts'
import { unknownSource, unknownSpeaker } from './known-ids.ts'
import type { SortedLine } from './sort-line.ts'

/** What is said of the citation; no more than the data hold of each. */
export interface CitationFields {
  readonly source?: string
  readonly excerpt?: string
  readonly place?: string
  readonly speaker?: string
  readonly note?: string
  /** There is to be no note. */
  readonly hasNoNote?: true
  /** A text that is too long to be kept, or said twice, or an id that is not held. */
  readonly wrong?: AdminProblem
}

const most = { place: 200, note: 300 } as const

/** Reads the citation. `excerpt` are the words that stand for it. */
export function citationFields({ values }: SortedLine, excerpt: string | undefined, facts: Facts): CitationFields {
  const [source, place, speaker, note] = [
    values.get('source'),
    values.get('at'),
    values.get('speaker'),
    values.get('note'),
  ]
  const problem =
    (source === undefined ? undefined : unknownSource(source, facts)) ??
    (speaker === undefined ? undefined : unknownSpeaker(speaker, facts)) ??
    tooLong(place, most.place) ??
    tooLong(note, most.note)
  return {
    ...(source && { source }),
    ...(place && { place }),
    ...(speaker && { speaker }),
    ...(note && (none.has(foldedPhrase(note.slice(0, 40))) ? { hasNoNote: true } : { note })),
    ...(excerpt && { excerpt }),
    ...(problem && { wrong: problem }),
  }
}

const none: ReadonlySet<string> = new Set(phrasesOf(words => words.none).map(foldedPhrase))

const tooLong = (text: string | undefined, length: number): AdminProblem | undefined =>
  text !== undefined && text.length > length ? { because: 'unknown-word', heard: text.slice(0, 40) } : undefined

/** The citation, or the parts that it lacks. */
export function citationOf({
  source,
  excerpt,
  place,
  speaker,
  note,
}: CitationFields): Citation | readonly MissingPart[] {
  if (source === undefined || (excerpt ?? place) === undefined)
    return [
      ...(source === undefined ? (['source'] as const) : []),
      ...((excerpt ?? place) === undefined ? (['excerpt'] as const) : []),
    ]
  return {
    source,
    ...(excerpt !== undefined && { excerpt }),
    ...(place !== undefined && { place }),
    ...(speaker !== undefined && { speaker }),
    ...(note !== undefined && { note }),
  }
}

/** The citation of a fact, as a line gives it. */
import type { AdminProblem, MissingPart } from '../../../answers/model/admin-problem.ts'
import type { Facts } from '../../../data/facts/facts.ts'
import { defined } from '../../../data/model/defined.ts'
import type { Citation } from '../../../data/model/schema.ts'
import { normalizePhrase } from '../../text/normalize.ts'
import { phrasesOf } from '../values/admin-words.ts'
import { unknownName } from './known-ids.ts'
import { unknownWord } from './problems.ts'
import type { SortedLine } from './sort-line.ts'

/** The parts of a citation that a line names. */
export interface CitationFields {
  readonly source?: string
  readonly excerpt?: string
  readonly place?: string
  readonly speaker?: string
  readonly note?: string
  /** The line asks to remove the note. */
  readonly hasNoNote?: true
  /** The problem of a text over the limit, a part named twice, or an unknown id. */
  readonly wrong?: AdminProblem
}

/** Limits of the store, in UTF-16 units. */
const longest = { place: 200, note: 300 } as const

/** Reads the citation. `excerpt` is the text of the source that the line quotes. */
export function citationFields({ values }: SortedLine, excerpt: string | undefined, facts: Facts): CitationFields {
  const source = values.get('source')
  const place = values.get('at')
  const speaker = values.get('speaker')
  const note = values.get('note')
  const problem =
    unknownName('sources', source, facts) ??
    unknownName('speakers', speaker, facts) ??
    overLimit(place, longest.place) ??
    overLimit(note, longest.note)
  return {
    ...(source && { source }),
    ...(place && { place }),
    ...(speaker && { speaker }),
    ...(note && (wordsForNone.has(normalizePhrase(note.slice(0, 40))) ? { hasNoNote: true } : { note })),
    ...(excerpt && { excerpt }),
    ...(problem && { wrong: problem }),
  }
}

const wordsForNone: ReadonlySet<string> = new Set(phrasesOf(words => words.none).map(normalizePhrase))

const overLimit = (text: string | undefined, most: number): AdminProblem | undefined =>
  text !== undefined && text.length > most ? unknownWord(text.slice(0, 40)) : undefined

export function citationOf(fields: CitationFields): Citation | readonly MissingPart[] {
  const { source, excerpt, place, speaker, note } = fields
  if (source === undefined || (excerpt ?? place) === undefined)
    return absentParts({ source, excerpt: excerpt ?? place })
  return { source, ...defined({ excerpt, place, speaker, note }) }
}

/** The parts whose value is undefined, in their order. */
export function absentParts<K extends MissingPart>(values: Readonly<Record<K, unknown>>): readonly K[] {
  const parts: K[] = []
  for (const part in values) if (values[part] === undefined) parts.push(part)
  return parts
}

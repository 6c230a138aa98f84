/** /edit ID … */
import type { MissingPart } from '../../answers/model/admin-problem.ts'
import type { Observation, Statement } from '../../data/model/schema.ts'
import { editedObservation } from './edit-observation.ts'
import { editedStatement } from './edit-statement.ts'
import type { AdminRead, AdminReadingContext } from './line/admin-line.ts'
import { withNames } from './line/bare-ids.ts'
import { ellipsis } from './line/ellipsis.ts'
import { heldFact, unknownFact } from './line/known-ids.ts'
import { type Reasoned, withoutReason } from './line/reason.ts'
import { most, type SortedLine, sortLine } from './line/sort-line.ts'
import { quoted } from './line/words-and-quotes.ts'
import { missing } from './missing.ts'

/**
 * What stands behind /edit: the id of a figure or of words, what is to be different in it, and perhaps why. What is not said
 * stays. The same as is held is no change. Pure; never throws, whatever the text.
 */
export function readEdit(args: string, context: AdminReadingContext): AdminRead {
  const { facts, today } = context
  const reasoned = withoutReason(args)
  const whole = sortLine(reasoned.line, today)
  const id =
    whole.values.get('id') ?? whole.words.find(word => heldFact(word, facts) !== undefined) ?? whole.words.find(isId)
  if (id === undefined) return lacking(whole, reasoned, ['id'])
  const held = heldFact(id, facts)
  if (held === undefined) return { wrong: ellipsis(unknownFact(id, facts)) }
  const line = 'measure' in held ? sortLine(reasoned.line, today, most.excerpt) : whole
  const rest = withNames({ ...line, words: without(line.words, id) }, facts)
  const to = 'measure' in held ? editedObservation(held, rest, context) : editedStatement(held, rest, context)
  if ('wrong' in to) return { wrong: ellipsis(to.wrong) }
  if ('parts' in to) return lacking(line, reasoned, to.parts)
  if (isSame(held, to.made)) return { wrong: { because: 'same-as-held', id } }
  if (reasoned.isOpen === true) return lacking(line, reasoned, [])
  return { change: { do: 'correct', to: to.made, ...(reasoned.why !== undefined && { why: reasoned.why }) } }
}

/** The line once more with what it lacks, a reason last; one that was told stands in quotation marks, so that more may follow. */
function lacking({ kept }: SortedLine, { why, isOpen }: Reasoned, parts: readonly MissingPart[]): AdminRead {
  const told = why === undefined ? kept : `${kept} because ${quoted(why)}`.trim()
  return missing('/edit', told, isOpen === true ? [...parts, 'why'] : parts)
}

/** The names of facts have ten signs, a digit mostly among them; what is written much like one and not held is a slip. */
const isId = (word: string): boolean => /^[a-z][a-z0-9]{6,13}$/.test(word) && /\d/.test(word)

function without(words: SortedLine['words'], id: string): readonly string[] {
  const at = words.indexOf(id)
  return at === -1 ? words : words.toSpliced(at, 1)
}

/** Whether both say the same, in whatever order. */
const isSame = (a: Observation | Statement, b: Observation | Statement): boolean => ordered(a) === ordered(b)
const ordered = (it: unknown): string =>
  JSON.stringify(it, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )

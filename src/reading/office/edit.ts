/** /edit ID … */
import type { Observation, Statement } from '../../data/shapes.ts'
import { editedObservation } from './edit-observation.ts'
import { editedStatement } from './edit-statement.ts'
import { heldFact, unknownFact } from './known.ts'
import { missing } from './missing.ts'
import { withNames } from './names.ts'
import type { OfficeContext, OfficeRead } from './read.ts'
import { most, type Said, said } from './said.ts'
import { short } from './short.ts'

/**
 * What stands behind /edit: the id of a figure or of words, and what is to be different in it. What is not said stays.
 * The same as is held is no change. Pure; never throws, whatever the text.
 */
export function readEdit(args: string, context: OfficeContext): OfficeRead {
  const { facts, today } = context
  const whole = said(args, today)
  const id =
    whole.values.get('id') ?? whole.words.find(word => heldFact(word, facts) !== undefined) ?? whole.words.find(isId)
  if (id === undefined) return missing('/edit', whole.kept, ['id'])
  const held = heldFact(id, facts)
  if (held === undefined) return { wrong: short(unknownFact(id, facts)) }
  const line = 'measure' in held ? said(args, today, most.excerpt) : whole
  const rest = withNames({ ...line, words: without(line.words, id) }, facts)
  const to = 'measure' in held ? editedObservation(held, rest, context) : editedStatement(held, rest, context)
  if ('wrong' in to) return { wrong: short(to.wrong) }
  if ('parts' in to) return missing('/edit', line.kept, to.parts)
  return isSame(held, to.made) ? { wrong: { because: 'same-as-held', id } } : { change: { do: 'correct', to: to.made } }
}

/** The names of facts have ten signs, a digit mostly among them; what is written much like one and not held is a slip. */
const isId = (word: string): boolean => /^[a-z][a-z0-9]{6,13}$/.test(word) && /\d/.test(word)

function without(words: Said['words'], id: string): readonly string[] {
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

/** /admins add 123456 */
import type { AdminProblem, MissingPart } from '../../answers/model/admin-problem.ts'
import type { Change } from '../../data/model/edit.ts'
import { normalize } from '../text/normalize.ts'
import { missing } from './line/missing.ts'
import { invalid, notAmong, saidTwice, unknownWord } from './line/problems.ts'
import { isPlaceholder, type LinePiece, linePieces } from './line/words-and-quotes.ts'
import { byPhrase } from './values/admin-words.ts'

/** The list of editors, a change of it, an unfinished line, or the problem. */
export type AdminsRead =
  | { readonly list: true }
  | { readonly change: Change }
  | { readonly line: string; readonly parts: readonly MissingPart[] }
  | { readonly wrong: AdminProblem }

const actions = byPhrase(words => words.admins)
/** Words that add nothing: 'əlavə et' says 'add' in two words. */
const fillers = new Set(['et', 'edin', 'admin', 'editor'].map(normalize))

/** Reads the arguments of /admins: nothing, or the numeric id of a person to add or remove. Never throws. */
export function readAdmins(args: string): AdminsRead {
  const [first, ...rest] = linePieces(args)
  if (first === undefined) return { list: true }
  const action = actions.get(normalize(first.raw.slice(0, 40)))
  if (action === undefined) return invalid(notAmong(first.text, ['add', 'remove', 'list']))
  const [one, other] = rest.filter(piece => !isPlaceholder(piece) && !fillers.has(normalize(piece.raw.slice(0, 40))))
  if (action !== 'list') return personIn(action, first.raw, one, other)
  return one === undefined ? { list: true } : invalid(unknownWord(one.text))
}

function personIn(action: 'appoint' | 'dismiss', word: string, one?: LinePiece, other?: LinePiece): AdminsRead {
  if (one === undefined) return missing('/admins', word, ['person'])
  const twice = saidTwice('person', other?.text)
  if (twice !== undefined) return invalid(twice)
  const person = Number(one.text)
  const isPerson = /^[1-9]\d{0,15}$/.test(one.text) && Number.isSafeInteger(person)
  return isPerson ? { change: { do: action, person } } : invalid({ because: 'not-a-person', heard: one.text })
}

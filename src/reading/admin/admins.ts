/** /admins: who may keep the data. */
import type { AdminProblem, MissingPart } from '../../answers/model/admin-problem.ts'
import type { Change } from '../../data/model/schema.ts'
import { normalize } from '../text/normalize.ts'
import { ellipsis } from './line/ellipsis.ts'
import { nearest } from './line/nearest.ts'
import { isGap, type LinePiece, linePieces } from './line/words-and-quotes.ts'
import { missing } from './missing.ts'
import { byPhrase } from './values/admin-words.ts'

export type AdminsRead =
  | { readonly list: true }
  | { readonly change: Change }
  | { readonly line: string; readonly parts: readonly MissingPart[] }
  | { readonly wrong: AdminProblem }

const acts = byPhrase(words => words.admins)
/** 'əlavə et' says it in two words. */
const tails = new Set(['et', 'edin', 'admin', 'editor'].map(normalize))

/** What stands behind /admins: nothing, or who is to be added or removed, by the numeric id. Pure; never throws, whatever the text. */
export function readAdmins(args: string): AdminsRead {
  const [first, ...rest] = linePieces(args)
  if (first === undefined) return { list: true }
  const act = acts.get(normalize(first.raw.slice(0, 40)))
  if (act === undefined) {
    const [near] = nearest(first.text, ['add', 'remove', 'list'])
    return {
      wrong: ellipsis({ because: 'unknown-word', heard: first.text, ...(near !== undefined && { nearest: near }) }),
    }
  }
  const said = rest.filter(piece => !isGap(piece) && !tails.has(normalize(piece.raw.slice(0, 40))))
  return act === 'list' ? list(said) : named(act, first.raw, said)
}

const list = ([other]: readonly LinePiece[]): AdminsRead =>
  other === undefined ? { list: true } : { wrong: ellipsis({ because: 'unknown-word', heard: other.text }) }

function named(act: 'appoint' | 'dismiss', word: string, [one, other]: readonly LinePiece[]): AdminsRead {
  if (one === undefined) return missing('/admins', word, ['person'])
  if (other !== undefined) return { wrong: ellipsis({ because: 'twice', part: 'person', heard: other.text }) }
  const person = Number(one.text)
  const isPerson = /^[1-9]\d{0,15}$/.test(one.text) && Number.isSafeInteger(person)
  return isPerson ? { change: { do: act, person } } : { wrong: ellipsis({ because: 'not-a-person', heard: one.text }) }
}

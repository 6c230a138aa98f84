/** /admins: who may keep the data. */
import type { Part, Wrong } from '../../answers/model/admin-problem.ts'
import type { Change } from '../../data/model/schema.ts'
import { fold } from '../text/normalize.ts'
import { short } from './line/ellipsis.ts'
import { nearest } from './line/nearest.ts'
import { isGap, type Piece, pieces } from './line/words-and-quotes.ts'
import { missing } from './missing.ts'
import { byPhrase } from './values/admin-words.ts'

export type AdminsRead =
  | { readonly list: true }
  | { readonly change: Change }
  | { readonly line: string; readonly parts: readonly Part[] }
  | { readonly wrong: Wrong }

const acts = byPhrase(words => words.admins)
/** 'əlavə et' says it in two words. */
const tails = new Set(['et', 'edin', 'admin', 'editor'].map(fold))

/** What stands behind /admins: nothing, or who is to be added or removed, by the numeric id. Pure; never throws, whatever the text. */
export function readAdmins(args: string): AdminsRead {
  const [first, ...rest] = pieces(args)
  if (first === undefined) return { list: true }
  const act = acts.get(fold(first.raw.slice(0, 40)))
  if (act === undefined) {
    const [near] = nearest(first.text, ['add', 'remove', 'list'])
    return {
      wrong: short({ because: 'unknown-word', heard: first.text, ...(near !== undefined && { nearest: near }) }),
    }
  }
  const said = rest.filter(piece => !isGap(piece) && !tails.has(fold(piece.raw.slice(0, 40))))
  return act === 'list' ? list(said) : named(act, first.raw, said)
}

const list = ([other]: readonly Piece[]): AdminsRead =>
  other === undefined ? { list: true } : { wrong: short({ because: 'unknown-word', heard: other.text }) }

function named(act: 'appoint' | 'dismiss', word: string, [one, other]: readonly Piece[]): AdminsRead {
  if (one === undefined) return missing('/admins', word, ['person'])
  if (other !== undefined) return { wrong: short({ because: 'twice', part: 'person', heard: other.text }) }
  const person = Number(one.text)
  const isPerson = /^[1-9]\d{0,15}$/.test(one.text) && Number.isSafeInteger(person)
  return isPerson ? { change: { do: act, person } } : { wrong: short({ because: 'not-a-person', heard: one.text }) }
}

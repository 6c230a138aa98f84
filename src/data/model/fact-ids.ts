/** Ids of facts, from what they are about. A corrected figure keeps its id, and so every button, link and post. */
import { hash } from 'node:crypto'
import type { Definition } from './definition.ts'
import type { Observation, Statement } from './schema.ts'

/** Crockford's base 32 in lower case, without i, l, o and u, which look like 1, 1, 0 and v. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
/** An id begins with a letter, so that it is never read as a number or a year. */
const letters = alphabet.slice(10)
const length = 10

/** The fields that the id of an observation is derived from. */
export type Observed = Omit<Observation, 'id' | 'amount' | 'claim' | 'status'>

/** The fields that the id of a statement is derived from. */
export type Stated =
  | Omit<Extract<Statement, { kind: 'quote' }>, 'id'>
  | Omit<Extract<Statement, { kind: 'project' }>, 'id'>

/** The id of a figure by its source, series, definition, period and base: ten lower-case letters and digits, the first a letter. */
export function observationId(o: Observed): string {
  const { measure, flow, reporter, partner, compiledBy, period, against = '', definition = {} } = o
  const series = [measure, flow, reporter, partner, compiledBy, ...definitionParts(definition)]
  return named('observation', o.citation.source, ...series, period, against)
}

/** The parts of a definition in one order: 'FOB', 'excluded'. Without a definition there are none, so that ids stay. */
export const definitionParts = ({ valuation, gold, basis }: Definition): readonly string[] =>
  [valuation, gold && `gold ${gold}`, basis].filter(part => part !== undefined)

/** The id of a statement. Other words are another quote; a corrected quote keeps its id, which the correction names. */
export function statementId(s: Stated): string {
  const about = s.kind === 'project' ? [s.project, s.field] : [s.citation.speaker ?? '']
  return named('statement', s.kind, s.citation.source, ...about, s.words)
}

/** A line feed separates the parts: only the last part can hold one. */
function named(...parts: readonly string[]): string {
  // The one-shot function takes a third of the time of an object, and the official tables have thousands of ids.
  const digest = hash('sha256', parts.join('\n'), 'buffer')
  let name = ''
  for (const byte of digest.subarray(0, length)) {
    const from = name === '' ? letters : alphabet
    name += from.charAt(byte % from.length)
  }
  return name
}

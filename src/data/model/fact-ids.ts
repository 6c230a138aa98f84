/**
 * Names for facts, made from what they are about. The figure itself is left out, so that a mended figure keeps its name,
 * and with it every button, link and post that carries it.
 */
import { createHash } from 'node:crypto'
import type { Observation, Statement } from './schema.ts'

/** Crockford's base 32 in lower case: no i, l, o or u, which a reader would take for 1, 1, 0 or v. */
const signs = '0123456789abcdefghjkmnpqrstvwxyz'
/** A name begins with a letter, so that it is never read as a number or a year. */
const letters = signs.slice(10)
const length = 10

/** What an observation's name is made of: any observation has these, named or not yet. */
export type Observed = Omit<Observation, 'id' | 'amount' | 'claim'>

/** What a statement's name is made of. */
export type Stated =
  | Omit<Extract<Statement, { kind: 'quote' }>, 'id'>
  | Omit<Extract<Statement, { kind: 'project' }>, 'id'>

/**
 * The name of that figure's place in the data: one source, one series, one period and base.
 *
 * Shape: ten lower-case letters and digits, the first a letter; the same on every machine. Never throws.
 */
export function observationId(o: Observed): string {
  const { measure, flow, reporter, partner, compiledBy, period, against = '' } = o
  return named('observation', o.citation.source, measure, flow, reporter, partner, compiledBy, period, against)
}

/**
 * The name of those words in that source, of the same shape.
 * Words are what a quote is, so other words are another quote; a corrected one keeps its id because the correction carries it.
 */
export function statementId(s: Stated): string {
  const about = s.kind === 'project' ? [s.project, s.field] : [s.citation.speaker ?? '']
  return named('statement', s.kind, s.citation.source, ...about, s.words)
}

/** Parts are set apart by a line feed: none of them but the last can hold one. */
function named(...parts: readonly string[]): string {
  const digest = createHash('sha256').update(parts.join('\n')).digest()
  return Array.from(digest.subarray(0, length), (byte, at) =>
    at === 0 ? letters.charAt(byte % letters.length) : signs.charAt(byte % signs.length),
  ).join('')
}

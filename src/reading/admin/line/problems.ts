/** Problems of a line, in the form that replies to admins are written from. */
import type { AdminProblem, MissingPart } from '../../../answers/model/admin-problem.ts'
import { truncate } from '../../../data/model/truncate.ts'
import { nearest } from '../../text/nearest.ts'
import { nearestKeyword } from './keywords.ts'

/** The typed text, cut to 60 characters for the reply that repeats it. */
export const echo = (typed: string): string => truncate(typed, 60)

/** The result of reading a line with that problem; what was typed is cut by `echo`. */
export const invalid = (problem: AdminProblem): { readonly wrong: AdminProblem } => ({
  wrong: 'heard' in problem && problem.heard !== undefined ? { ...problem, heard: echo(problem.heard) } : problem,
})

/** The problem of a word that cannot be read, with a suggestion. */
export const unknownWord = (heard: string, suggestion?: string): AdminProblem => ({
  because: 'unknown-word',
  heard,
  ...(suggestion !== undefined && { nearest: suggestion }),
})

/** The problem of a word that is not one of `known`, with the nearest of them. */
export const notAmong = (heard: string, known: readonly string[]): AdminProblem =>
  unknownWord(heard, nearest(heard, known)[0])

export const notKeyword = (heard: string): AdminProblem => unknownWord(heard, nearestKeyword(heard))

/** The problem of a part that a line names twice; undefined without a second text. */
export const saidTwice = (
  part: MissingPart,
  second: string | undefined,
): Extract<AdminProblem, { because: 'twice' }> | undefined =>
  second === undefined ? undefined : { because: 'twice', part, heard: second }

import type { AdminProblem } from '../../../answers/model/admin-problem.ts'
import { gap } from './words-and-quotes.ts'

/** As much of what was typed as a sentence about it needs. */
const most = 60

/** The same, where what was heard is no longer than a few words. */
export const ellipsis = (problem: AdminProblem): AdminProblem =>
  'heard' in problem && problem.heard !== undefined && problem.heard.length > most
    ? { ...problem, heard: `${[...problem.heard.slice(0, most)].slice(0, -1).join('')}${gap}` }
    : problem

/** The facts of the whole seed, computed once. */
import { applyEdits, isRefusal } from '../src/data/facts/apply-edits.ts'
import type { Facts } from '../src/data/facts/facts.ts'
import { noFacts } from '../src/data/facts/indexed-facts.ts'
import type { Change, Edit } from '../src/data/model/edit.ts'
import { given, organisations, projects, speakers } from './data/seeds.ts'

const nothing = {
  do: 'add',
  sources: [],
  organisations: [],
  speakers: [],
  projects: [],
  observations: [],
  statements: [],
} as const
const changes: readonly Change[] = [
  { ...nothing, organisations, speakers, projects },
  ...given.flatMap(({ source, observations, statements, table }): readonly Change[] => [
    { ...nothing, sources: [source], observations, statements },
    ...(table === undefined ? [] : [table]),
  ]),
]
const editsOf = (all: readonly Change[]): readonly Edit[] =>
  all.map((change, i) => ({ version: i + 1, at: '2026-03-14T00:00:00Z', by: 'seed', change }))

function factsOf(edits: readonly Edit[]): Facts {
  const folded = applyEdits(noFacts, edits)
  if (isRefusal(folded)) throw new Error(`the seed breaks ${folded.rule} at ${folded.at}`)
  return folded
}

export const seedEdits = editsOf(changes)
export const seedFacts = factsOf(seedEdits)

/** The same without the official tables: what the press printed. For tests of what holds without them, and of all figures in turn. */
export const pressEdits = editsOf(changes.filter(it => it.do !== 'table'))
export const pressFacts = factsOf(pressEdits)
/** The date that counts as today in every test over the seed. */
export const today = '2026-11-24'

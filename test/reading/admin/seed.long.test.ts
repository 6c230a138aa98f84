import { expect, test } from 'vitest'
import { observationId } from '../../../src/data/model/fact-ids.ts'
import type { Observation, Statement } from '../../../src/data/model/schema.ts'
import { readAdd } from '../../../src/reading/admin/add.ts'
import { factLine } from '../../../src/reading/admin/article/fact-line.ts'
import { inQuotes } from '../../../src/reading/admin/line/words-and-quotes.ts'
import { pressFacts as facts, today } from '../../facts.ts'

const context = { facts, today, home: 'AZE' }
/** A fact as an admin would type it. */
const lineOf = (it: Observation | Statement): string => {
  const { source, note } = it.citation
  return `${factLine(it)} source ${source}${note === undefined ? '' : ` note ${inQuotes(note)}`}`
}

test('every figure of the seed, typed as a line, is read as the same figure', () => {
  // A line has no words for the definition, and a row that was mended has kept the id of its first form.
  const all = facts.sources.list.flatMap(({ id }) => facts.ofSource(id)).filter(it => it.id === observationId(it))
  const other = all.flatMap(it => {
    const read = readAdd(lineOf(it), context)
    const made = 'change' in read && read.change.do === 'add' ? read.change.observations[0] : read
    const isSame = JSON.stringify(sorted(made)) === JSON.stringify(sorted(it))
    return isSame ? [] : [{ line: lineOf(it), made }]
  })
  expect(all.length).toBeGreaterThan(1000)
  expect(other).toEqual([])
})

test('every statement of the seed, typed as a line, is read as the same statement', () => {
  // A line has no words for what a fact states in each language.
  const all = facts.statements().map(it => (it.kind === 'project' ? { ...it, stated: undefined } : it))
  const other = all.flatMap(it => {
    const read = readAdd(lineOf(it), context)
    const made = 'change' in read && read.change.do === 'add' ? read.change.statements[0] : read
    const isSame = JSON.stringify(sorted(made)) === JSON.stringify(sorted(it))
    return isSame ? [] : [{ line: lineOf(it), made, it }]
  })
  expect(other).toEqual([])
})

const sorted = (it: unknown): unknown =>
  typeof it === 'object' && it !== null && !Array.isArray(it)
    ? Object.fromEntries(
        Object.entries(it)
          .toSorted(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, value]) => [key, sorted(value)]),
      )
    : it

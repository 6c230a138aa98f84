import { expect, test } from 'vitest'
import { observationId } from '../../../src/data/model/fact-ids.ts'
import type { Observation, Statement } from '../../../src/data/model/schema.ts'
import { readAdd } from '../../../src/reading/admin/add.ts'
import { inQuotes } from '../../../src/reading/admin/line/words-and-quotes.ts'
import { pressFacts as facts, today } from '../../facts.ts'

const context = { facts, today, home: 'AZE' }
const flows = { X: 'exports', M: 'imports', T: 'turnover', B: 'balance' } as const
const scales: Readonly<Record<number, string>> = {
  0: '',
  3: 'thousand',
  4: '万',
  6: 'million',
  8: '亿',
  9: 'billion',
  12: 'trillion',
}

/** A figure as an admin would type it. */
function lineOf(it: Observation): string {
  const { measure, flow, reporter, partner, period, against, compiledBy, claim, citation } = it
  const { source, excerpt, place, speaker, note } = citation
  return [
    measure === 'value' ? '' : measure,
    flows[flow],
    reporter,
    partner,
    period,
    against === undefined ? '' : `vs ${against}`,
    figureOf(it),
    `by ${compiledBy} source ${source}`,
    excerpt === undefined ? '' : inQuotes(excerpt),
    place === undefined ? '' : `at ${inQuotes(place)}`,
    speaker === undefined ? '' : `said by ${speaker}`,
    note === undefined ? '' : `note ${inQuotes(note)}`,
    it.status ?? '',
    claim?.record === undefined ? '' : `record ${claim.record}`,
    claim?.first === undefined ? '' : 'first time',
  ].join(' ')
}

function figureOf({ measure, amount }: Observation): string {
  const { value, unitMult, unit, bound = '' } = amount
  if (measure === 'rank') return value
  const number = `${bound} ${value}`
  return measure === 'value' ? `${number} ${scales[unitMult]} ${unit}` : `${number}${unit === 'PT' ? '%' : ' times'}`
}

test('every figure of the seed, typed as a line, is read as the same figure', () => {
  // A line has no words for the definition, and a row that was mended has kept the id of its first form.
  const all = facts
    .sources()
    .flatMap(({ id }) => facts.ofSource(id))
    .filter(it => it.id === observationId(it))
  const other = all.flatMap(it => {
    const read = readAdd(lineOf(it), context)
    const made = 'change' in read && read.change.do === 'add' ? read.change.observations[0] : read
    const isSame = JSON.stringify(sorted(made)) === JSON.stringify(sorted(it))
    return isSame ? [] : [{ line: lineOf(it), made }]
  })
  expect(all.length).toBeGreaterThan(1000)
  expect(other).toEqual([])
})

/** A statement as an admin would type it. */
function wordsOf(it: Statement): string {
  const { source, excerpt, place, speaker } = it.citation
  const kind =
    it.kind === 'quote'
      ? `quote ${speaker} topic ${it.topics.join(',')} ${it.retoldBy === undefined ? '' : `told by ${it.retoldBy}`} ${it.indirect === undefined ? '' : 'indirect'}`
      : `project ${it.project} field ${it.field} ${it.topics.length === 0 ? '' : `topic ${it.topics.join(',')}`} ${it.day === undefined ? '' : `day ${it.day}`} ${amountOf(it)} ${it.status ?? ''} ${speaker === undefined ? '' : `said by ${speaker}`}`
  const where = `${place === undefined ? '' : `at ${inQuotes(place)}`} ${excerpt === undefined ? '' : `excerpt ${inQuotes(excerpt)}`}`
  return `${kind} lang ${it.language} source ${source} words ${inQuotes(it.words)} ${where}`
}
const units: Readonly<Record<string, string>> = { FAM: 'families', TNE: 'tonnes' }
const amountOf = ({ amount }: Extract<Statement, { kind: 'project' }>): string =>
  amount === undefined ? '' : `${amount.bound ?? ''} ${amount.value} ${scales[amount.unitMult]} ${units[amount.unit]}`

test('every statement of the seed, typed as a line, is read as the same statement', () => {
  // A line has no words for what a fact states in each language.
  const all = facts.statements().map(it => (it.kind === 'project' ? { ...it, stated: undefined } : it))
  const other = all.flatMap(it => {
    const read = readAdd(wordsOf(it), context)
    const made = 'change' in read && read.change.do === 'add' ? read.change.statements[0] : read
    const isSame = JSON.stringify(sorted(made)) === JSON.stringify(sorted(it))
    return isSame ? [] : [{ line: wordsOf(it), made, it }]
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

import { expect, test } from 'vitest'
import { readLocator } from '../../../../src/reading/admin/values/locator.ts'
import { locatorOf } from '../../../../src/writing/files/csv.ts'
import { observation } from '../../../data/made.ts'
import { observations } from '../../../data/seeds.ts'

const body = 'body of the text'

test.each([
  ['', undefined],
  ['"$748,8 million"', { excerpt: '$748,8 million' }],
  ['"reached $3 billion."', { excerpt: 'reached $3 billion.' }],
  ['"a ""record"" year"', { excerpt: 'a "record" year' }],
  [
    '"approaching $2.2 billion" (differs elsewhere)',
    { excerpt: 'approaching $2.2 billion', note: 'differs elsewhere' },
  ],
  ['"$2 bn", year not stated', { excerpt: '$2 bn', note: 'year not stated' }],
  ['paragraph 2: "$2 bn"', { place: 'paragraph 2', excerpt: '$2 bn' }],
  ['2.1万亿元', { excerpt: '2.1万亿元' }],
  ['para 1-3', { place: 'paragraphs 1–3' }],
  ['para 2 (rounded)', { place: 'paragraph 2', note: 'rounded' }],
  ['table 3', { place: 'table 3' }],
  ['table 3 (in roubles)', { place: 'table 3', note: 'in roubles' }],
  ['(1.76b in Trend)', { place: body, note: '1.76b in Trend' }],
  ['expected, not measured', { place: body, note: 'expected, not measured', status: 'expected' }],
  ['expected: "$5 bn"', { excerpt: '$5 bn', status: 'expected' }],
])('the cell %j', (cell, where) => expect(readLocator(cell)).toEqual(where))

test.each(observations.map(it => [locatorOf(it), it] as const))('%s is read as it was written', (cell, it) => {
  const { source: _, speaker: __, ...where } = it.citation
  expect(readLocator(cell)).toEqual({ ...where, ...(it.status && { status: it.status }) })
})

test.each([
  [{ excerpt: 'said "a record" twice', note: 'so it is' }],
  [{ place: 'table 2', excerpt: '4.87' }],
  [{ place: 'table 2', excerpt: '4.87', note: 'a note (in brackets)' }],
])('%j is the same after writing and reading', where => {
  const it = observation('a', { citation: { source: 's', ...where } })
  expect(readLocator(locatorOf(it))).toEqual(where)
  expect(readLocator(locatorOf({ ...it, status: 'expected' }))).toEqual({ ...where, status: 'expected' })
})

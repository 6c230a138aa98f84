import { expect, test } from 'vitest'
import { isExcerptOf } from '../../../../src/reading/admin/values/excerpt.ts'
import { article, observations } from '../../../data/seeds.ts'

const text = 'She said: “Trade reached $4.87 billion – a record”,\n  and imports\u00a0fell by 3,5% in 2025.'

test.each([
  ['reached $4.87 billion', true],
  ['"Trade reached', true],
  ['«Trade reached', true],
  ['billion - a record', true],
  ['a record”,  and imports fell', true],
  [' imports fell ', true],
  ['2025.', true],
  ['Reached $4.87 billion', false],
  ['reached 4.87 billion', false],
  ['reached $4.8', false],
  ['reached $4', false],
  ['87 billion', false],
  ['.87 billion', false],
  ['fell by 3', false],
  ['5% in 2025', false],
  ['in 202', false],
  ['reached billion', false],
  ['', false],
  [' ', false],
])('%j is an excerpt of the text: %s', (excerpt, is) => expect(isExcerptOf(excerpt, text)).toBe(is))

test('a number that is cut in one place may be complete in another', () =>
  expect(isExcerptOf('$4.8', 'from $4.87 to $4.8 billion')).toBe(true))

test.each(
  observations.flatMap(({ citation: { source, excerpt } }) =>
    source === 'report-2026-03-13-lumei' && excerpt !== undefined ? [[excerpt]] : [],
  ),
)('the seed’s "%s" is an excerpt of its article', excerpt => expect(isExcerptOf(excerpt, article)).toBe(true))

import { describe, expect, test } from 'vitest'
import { rowsOf } from '../../../src/data/facts/table-rows.ts'
import type { TableHead } from '../../../src/data/model/edit.ts'
import { readTable } from '../../../src/data/seed/seed-table.ts'

const head: TableHead = {
  compiledBy: 'IMF',
  unit: 'USD',
  unitMult: 6,
  exports: { definition: { valuation: 'FOB' }, place: 'Exports' },
  imports: { definition: { valuation: 'CIF' }, place: 'Imports' },
  areas: { CHN: 'China, P.R.: Mainland' },
}
const titles = 'reporter,partner,period,exports,imports,status'
const read = (...lines: readonly string[]) =>
  rowsOf(readTable('tables/a.csv', [titles, ...lines, ''].join('\n'), 'a', head)).all()

test('one line is two figures, each with the definition and the place of its column', () => {
  expect(read('AZE,CHN,2018,482.10,1237.5,reported')).toEqual([
    {
      id: expect.stringMatching(/^[a-z][a-z0-9]{9}$/),
      measure: 'value',
      flow: 'X',
      reporter: 'AZE',
      partner: 'CHN',
      compiledBy: 'IMF',
      period: '2018',
      amount: { value: '482.10', unitMult: 6, unit: 'USD' },
      definition: { valuation: 'FOB' },
      status: 'reported',
      citation: { source: 'a', place: 'Exports: China, P.R.: Mainland' },
    },
    expect.objectContaining({
      flow: 'M',
      amount: { value: '1237.5', unitMult: 6, unit: 'USD' },
      definition: { valuation: 'CIF' },
      citation: { source: 'a', place: 'Imports: China, P.R.: Mainland' },
    }),
  ])
})

test('an empty value is no figure, and zero is one', () =>
  expect(read('AZE,CHN,2018,,0,').map(it => [it.flow, it.amount.value])).toEqual([['M', '0']]))

test('the name is that of the reporter when the partner has none', () =>
  expect(read('CHN,AZE,2018,1,,').map(it => it.citation.place)).toEqual(['Exports: China, P.R.: Mainland']))

describe('a wrong line is named', () => {
  test.each([
    ['AZE,CHN,2018,1', 'its cells are not those of a table'],
    ['AZE,CHN,2018,one,,', 'its cells are not those of a table'],
    ['AZE,CHN,18-2,1,,', '"18-2" is not a period in its shortest form'],
    ['AZE,CHN,2018-01/2018-12,1,,', '"2018-01/2018-12" is not a period in its shortest form'],
    ['AZE,CHN,2018,1,,A', 'its cells are not those of a table'],
    ['AZE,CHN,2018,,,', 'it has no value'],
  ])('%s: %s', (line, what) =>
    expect(() => read('AZE,CHN,2017,1,,', line)).toThrow(`the seed tables/a.csv, line 3, is invalid: ${what}`),
  )
  test('other columns', () =>
    expect(() => readTable('tables/a.csv', 'a,b\n', 'a', head)).toThrow(
      `line 1, is invalid: the columns are not ${titles}`,
    ))
  test('a file that is cut short', () =>
    expect(() => readTable('tables/a.csv', `${titles}\nAZE,CHN,2018,1,,`, 'a', head)).toThrow(
      'line 2, is invalid: it is cut short',
    ))
})

import { describe, expect, test } from 'vitest'
import { located } from '../../../scripts/seed/locators.ts'
import { mend } from '../../../scripts/seed/row-mends.ts'
import { title } from '../../../scripts/seed/sources.ts'
import type { Located } from '../../../src/reading/admin/values/locator.ts'

const body = 'body of the text'

test.each<[locator: string, citation: Located]>([
  ['', { place: body }],
  ['"$748,8 million"', { excerpt: '$748,8 million' }],
  ['"$2 млрд. 842 млн"', { excerpt: '$2 млрд. 842 млн' }],
  [
    '"approaching $2.2 billion" (differs from 3.1b elsewhere)',
    { excerpt: 'approaching $2.2 billion', note: 'differs from 3.1b elsewhere' },
  ],
  ['"current trade volume", year not stated', { excerpt: 'current trade volume', note: 'year not stated' }],
  [
    '"In 2023 ... $3.7 billion" (year looks misdated: 2024 elsewhere)',
    { excerpt: '$3.7 billion', note: 'said of 2023; the year looks misdated: 2024 elsewhere' },
  ],
  ['"escalated to", "uptick relative to"', { excerpt: 'escalated to', note: 'and "uptick relative to"' }],
  ['2.1万亿元', { excerpt: '2.1万亿元' }],
  ['1063億ドル', { excerpt: '1063億ドル' }],
  ['para 2', { place: 'paragraph 2' }],
  ['para 1-3', { place: 'paragraphs 1–3' }],
  ['para 4, in brackets', { place: 'paragraph 4, in brackets' }],
  ['last para', { place: 'last paragraph' }],
  ['last paragraph', { place: 'last paragraph' }],
  [
    'para 2 (growth 44.58% stated; 3.54/4.4 is 80.5%)',
    { place: 'paragraph 2', note: 'growth 44.58% stated; 3.54/4.4 is 80.5%' },
  ],
  ['(1.76b in Trend)', { place: body, note: '1.76b in Trend' }],
  ['("about 9.9b" elsewhere, same office)', { place: body, note: '"about 9.9b" elsewhere, same office' }],
  ['copy of Azernews 225732', { place: body, note: 'copy of Azernews 225732' }],
  ['2.65/6.4 is 41%, not 31.7', { place: body, note: '2.65/6.4 is 41%, not 31.7' }],
  ['exports', { place: 'exports' }],
])('the locator %j', (locator, citation) => expect(located(locator)).toEqual(citation))

describe('a locator of no known form is not guessed', () => {
  test.each([['next to the picture'], ['"in 2024 ... to $3 billion"'], ['"unclosed']])('%s', locator =>
    expect(() => located(locator)).toThrow(`no rule for the locator "${locator}"`),
  )
})

test.each([
  ['(no title in stored copy) Q1 2024 trade with China', '[Q1 2024 trade with China]'],
  ['(no title) Hajiyev on China', '[Hajiyev on China]'],
  ['(Armenian title) Good partners', '[Good partners]'],
  ['Handel mehr als vervierfacht (from the address)', '[Handel mehr als vervierfacht]'],
  ['Azerbaijan may open trading house in US (UPDATE)', 'Azerbaijan may open trading house in US (UPDATE)'],
])('the title "%s" is kept as "%s"', (written, kept) => expect(title(written)).toBe(kept))

describe('rows', () => {
  const row = {
    measure: 'growth',
    flow: 'T',
    ref_area: 'TUR',
    counterpart_area: 'AZE',
    time_period: '2018',
    base_period: '2017',
    obs_value: '8',
    unit_measure: 'TIMES',
    unit_mult: '0',
    bound: 'over',
    compiling_org: 'TR_GOV',
    source_id: 'metbuat-1255766',
    locator: '',
  }
  test('only the wrong column is corrected', () => expect(mend(row)).toEqual({ ...row, base_period: '2002' }))
  test('the imports of that source keep their base', () => {
    const imports = { ...row, flow: 'M', obs_value: '32', unit_measure: 'PT' }
    expect(mend(imports)).toEqual(imports)
  })
})

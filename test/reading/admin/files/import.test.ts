import { describe, expect, test } from 'vitest'
import { applyEdit, isRefusal } from '../../../../src/data/facts/apply-edits.ts'
import { largestFile } from '../../../../src/reading/admin/files/file-fault.ts'
import { readImport } from '../../../../src/reading/admin/files/import.ts'
import { add, facts as factsOf, observation } from '../../../data/made.ts'
import { columns, held, lines, read, row, told } from './csv-file.ts'

const file = (...rows: readonly (readonly string[])[]): string => lines([columns, ...rows])
const one = file(row({ time_period: '2024' }))

describe('rows', () => {
  test.each([
    ['the same', row(), '0 0 1'],
    ['the same with another place', row({ locator: 'table 1' }), '0 0 1'],
    ['the same without its words', row({ locator: '' }), '0 0 1'],
    ['another value', row({ obs_value: '4.88' }), '0 1 0'],
    ['the same digits, but over', row({ bound: 'over' }), '0 1 0'],
    ['another period', row({ time_period: '2024' }), '1 0 0'],
    ['another source', row({ source_id: 'other' }), '1 0 0'],
    ['a negative balance', row({ flow: 'B', obs_value: '-3.2' }), '1 0 0'],
    [
      'a growth',
      row({ measure: 'growth', base_period: '2024', obs_value: '30.2', unit_measure: 'PT', unit_mult: '0' }),
      '1 0 0',
    ],
    [
      'a growth with its sign',
      row({ measure: 'growth', base_period: '2024', obs_value: '-30.2 %', unit_measure: 'PT', unit_mult: '0' }),
      '1 0 0',
    ],
    ['a value in percent', row({ obs_value: '30.2%' }), '0 0 0 · 2 percent 30.2%'],
    ['no such measure', row({ measure: 'worth' }), '0 0 0 · 2 word worth'],
    ['no such flow', row({ flow: 'Z' }), '0 0 0 · 2 word Z'],
    ['no such country', row({ counterpart_area: 'China' }), '0 0 0 · 2 area China'],
    ['no country: homoglyphs', row({ counterpart_area: 'СHN' }), '0 0 0 · 2 area СHN'],
    ['__proto__', row({ counterpart_area: '__proto__' }), '0 0 0 · 2 area __proto__'],
    ['no such month', row({ time_period: '2026-13' }), '0 0 0 · 2 period 2026-13'],
    ['an empty cell', row({ obs_value: '' }), '0 0 0 · 2 empty obs_value'],
    ['a comma in a number', row({ obs_value: '4,87' }), '0 0 0 · 2 comma 4,87'],
    ['NaN', row({ obs_value: 'NaN' }), '0 0 0 · 2 number NaN'],
    ['full-width digits', row({ obs_value: '４' }), '0 0 0 · 2 number ４'],
    ['an exponent', row({ obs_value: '4.87e9' }), '0 0 0 · 2 number 4.87e9'],
    ['a formula', row({ obs_value: '=4+1' }), '0 0 0 · 2 number =4+1'],
    ['an exponent out of range', row({ unit_mult: '16' }), '0 0 0 · 2 number 16'],
    ['a currency sign instead of a code', row({ unit_measure: '$' }), '0 0 0 · 2 bad-unit $'],
    ['percent of a value', row({ time_period: '2024', unit_measure: 'PT' }), '0 0 0 · 2 bad-unit PT'],
    ['no such bound', row({ bound: 'nearly' }), '0 0 0 · 2 word nearly'],
    ['no such source', row({ source_id: 'nowhere' }), '0 0 0 · 2 no-such-source nowhere'],
    ['no such organisation', row({ compiling_org: 'AZ_XXX' }), '0 0 0 · 2 no-such-organisation AZ_XXX'],
    ['no words and no place', row({ time_period: '2024', locator: '' }), '0 0 0 · 2 no-citation '],
    ['a future period', row({ time_period: '2027' }), '0 0 0 · 2 future 2027'],
    [
      'a growth without a base',
      row({ measure: 'growth', unit_measure: 'PT', unit_mult: '0' }),
      '0 0 0 · 2 bad-period 2025',
    ],
    [
      'bidirectional control characters',
      row({ time_period: '2024', locator: 'a \u202eb' }),
      '0 0 0 · 2 bidi a \u202eb',
    ],
    ['one cell missing', row().slice(1), '0 0 0 · 2 columns T, AZE, CHN, 2025, , 4.87, USD, 9, , AZ_SCC, report…'],
    [
      'one extra cell',
      [...row(), 'x'],
      '0 0 0 · 2 columns value, T, AZE, CHN, 2025, , 4.87, USD, 9, , AZ_SCC, report-…',
    ],
  ])('%s', async (_, cells, outcome) => expect(await told(file(cells))).toBe(outcome))

  test('a rejected row does not stop the others, and keeps its number', async () => {
    const rows = [row({ time_period: '2024' }), ['', ''], row({ flow: 'Z' }), row({ time_period: '2023' })]
    expect(await told(file(...rows))).toBe('2 0 0 · 4 word Z')
  })
  test('the same figure twice in a file', async () => {
    const again = row({ time_period: '2024', obs_value: '5' })
    expect(await told(file(row({ time_period: '2024' }), again))).toMatch(/^1 0 0 · 3 twice [a-z0-9]{10}$/)
    expect(await told(file(row(), row({ obs_value: '5' })))).toBe('0 0 1 · 3 twice held')
  })
  test('a corrected figure keeps what the columns cannot say', async () => {
    const it = await read(file(row({ obs_value: '4.88' })))
    expect(it).toMatchObject({
      change: {
        steps: [
          {
            do: 'correct',
            to: {
              id: 'held',
              amount: { value: '4.88', unitMult: 9, unit: 'USD' },
              citation: { source: 'report-2026-03-13', place: 'paragraph 2', speaker: 'lu-mei' },
            },
          },
        ],
      },
    })
  })
  test('the change of a file can be applied', async () => {
    const rows = [row({ time_period: '2024' }), row({ obs_value: '5' }), row({ flow: 'X' }), row({ flow: 'Z' })]
    const it = await read(file(...rows))
    if ('wrong' in it) throw new Error(it.wrong.what)
    const next = applyEdit(held, {
      version: held.version + 1,
      at: '2026-03-13T09:00:00.000Z',
      by: 1,
      change: it.change,
    })
    expect(isRefusal(next) ? next.rule : next.size).toBe(3)
  })
})

describe('ids and speakers', () => {
  const more = ['id', 'speaker']
  const wide = (over: Readonly<Record<string, string>>): string => lines([[...columns, ...more], row(over, more)])
  test.each([
    [{ id: 'held' }, '0 0 1'],
    [{ id: 'other-id' }, '0 0 0 · 2 duplicate other-id'],
    [{ id: 'new-id', time_period: '2024' }, '1 0 0'],
    [{ id: 'held', time_period: '2024' }, '0 1 0'],
    [{ id: 'No Id', time_period: '2024' }, '0 0 0 · 2 no-such-id No Id'],
    [{ speaker: 'lu-mei', time_period: '2024' }, '1 0 0'],
    [{ speaker: 'nobody', time_period: '2024' }, '0 0 0 · 2 no-such-speaker nobody'],
    [{ speaker: 'Lu Mei', time_period: '2024' }, '0 0 0 · 2 no-such-speaker Lu Mei'],
  ])('%j', async (over, outcome) => expect(await told(wide(over))).toBe(outcome))
})

describe('definition and status', () => {
  const more = ['valuation', 'gold', 'basis', 'obs_status']
  const wide = (over: Readonly<Record<string, string>>): string => lines([[...columns, ...more], row(over, more)])
  test.each([
    [
      { valuation: 'CIF', obs_status: 'A' },
      { definition: { valuation: 'CIF' }, status: 'reported' },
    ],
    [
      { valuation: 'customs value', obs_status: 'U' },
      { definition: { valuation: 'customs' }, status: 'unreliable' },
    ],
    [{ gold: 'excluded', basis: 'payments' }, { definition: { gold: 'excluded', basis: 'payments' } }],
    [
      { obs_status: 'F', time_period: '2027' },
      { status: 'expected', period: '2027' },
    ],
    [{ locator: 'expected: table 1', obs_status: 'E', time_period: '2024' }, { status: 'estimated' }],
  ])('%j', async (over, wanted) => {
    const it = await read(wide(over))
    expect('wrong' in it ? it : it.change.steps).toMatchObject([{ observations: [wanted] }])
  })
  test.each([
    [{ valuation: 'EXW' }, '0 0 0 · 2 word EXW'],
    [{ gold: 'yes' }, '0 0 0 · 2 word yes'],
    [{ basis: 'cash' }, '0 0 0 · 2 word cash'],
    [{ obs_status: 'X' }, '0 0 0 · 2 word X'],
    [{ obs_status: 'U' }, '0 1 0'],
  ])('%j: %s', async (over, outcome) => expect(await told(wide(over))).toBe(outcome))

  test('stay as they are held when the file has no such columns', async () => {
    const counted = observation('cif', { definition: { valuation: 'CIF' }, status: 'reported', period: '2020' })
    const facts = factsOf(add({ observations: [counted] }))
    const old = (value: string): Uint8Array =>
      new TextEncoder().encode(
        lines([[...columns, 'id'], row({ id: 'cif', time_period: '2020', obs_value: value }, ['id'])]),
      )
    const imported = (value: string) => readImport(old(value), { facts, by: 1, at: new Date('2026-03-13T09:00:00Z') })
    expect(await imported('4.87')).toMatchObject({ tally: { same: 1, changed: 0 } })
    expect(await imported('5')).toMatchObject({
      change: { steps: [{ to: { id: 'cif', definition: { valuation: 'CIF' }, status: 'reported' } }] },
    })
  })
})

describe('names', () => {
  const sources = (...rows: readonly string[]): string =>
    ['source_id,publisher,title,url,published,language', ...rows].join('\n')
  const organisations = (...rows: readonly string[]): string => ['code,area,kind,name', ...rows].join('\n')
  test.each([
    ['a known source', sources('other,Report,Trade grows,,2026-03-13,en'), '0 0 1'],
    ['a known source with another title', sources('other,Report,Trade fell,,2026-03-13,en'), '0 1 0'],
    ['a new source', sources('new,Report,Words,https://report.az/1,2026,az'), '1 0 0'],
    ['twice', sources('new,Report,Words,,2026,az', 'new,Report,Words,,2026,az'), '1 0 0 · 3 twice new'],
    ['a script instead of a URL', sources('new,Report,Words,javascript:x,2026,az'), '0 0 0 · 2 address javascript:x'],
    ['a future day', sources('new,Report,Words,,2027-01-01,az'), '0 0 0 · 2 future new'],
    ['no day', sources('new,Report,Words,,,az'), '0 0 0 · 2 period '],
    ['a language by its name', sources('new,Report,Words,,2026,English'), '0 0 0 · 2 word English'],
    ['a known organisation', organisations('AZ_SCC,AZE,statistics,State Customs'), '0 0 1'],
    ['a new organisation', organisations('KZ_BNS,KAZ,statistics,Bureau'), '1 0 0'],
    ['an unknown kind of organisation', organisations('KZ_BNS,KAZ,office,Bureau'), '0 0 0 · 2 word office'],
    ['a code in lower case', organisations('kz,KAZ,press,Bureau'), '0 0 0 · 2 word kz'],
  ])('%s', async (_, text, outcome) => expect(await told(text)).toBe(outcome))
})

describe('the same file in another format', () => {
  const rows = [columns, row({ time_period: '2024', locator: 'page 2; "top"' })]
  test.each([
    ['with a byte order mark', `\uFEFF${lines(rows)}`],
    ['with semicolons', lines(rows, ';')],
    ['with tabs', lines(rows, '\t')],
    ['with CRLF', `${lines(rows, ',', '\r\n')}\r\n`],
    ['with semicolons, CRLF and a byte order mark', `\uFEFF${lines(rows, ';', '\r\n')}`],
    ['below a title', `Trade, by country, of 2024; in dollars\n${lines(rows)}`],
    ['below two titles', `Trade; by country\nIn dollars\n${lines(rows)}`],
    ['with semicolons, below a title and an empty line', `"Trade; by country, of 2024"\r\n\r\n${lines(rows, ';')}`],
    ['with semicolons, below sep=;', `\uFEFFsep=;\r\n${lines(rows, ';', '\r\n')}`],
    ['with commas, below sep=,', `sep=,\n${lines(rows)}`],
    ['with its columns reversed', lines(rows.map(cells => cells.toReversed()))],
    ['with its headings in capitals', lines([columns.map(it => it.toUpperCase()), ...rows.slice(1)])],
    ['with an extra column', lines(rows.map((cells, at) => [...cells, at === 0 ? 'my remark' : 'x']))],
    ['with spaces around', lines(rows.map(cells => cells.map(cell => ` ${cell} `)))],
    ['with apostrophes before formulas', lines([columns, row({ time_period: '2024', locator: "'=table 2" })])],
  ])('%s', async (_, text) => expect(await told(text)).toBe('1 0 0'))
})

describe('numbers of a file with semicolons', () => {
  test.each([
    [['395,1'], ['395.1']],
    [
      ['-3,2', '1234,567', '0,302', '7'],
      ['-3.2', '1234.567', '0.302', '7'],
    ],
    [
      ['1.234', '5.1'],
      ['1.234', '5.1'],
    ],
    [['4,870'], '0 0 0 · 2 comma 4,870'],
    [['1 234,5'], '0 0 0 · 2 comma 1 234,5'],
    [['1,234,567'], '0 0 0 · 2 comma 1,234,567'],
    [['1.234,5'], '0 0 0 · 2 comma 1.234,5'],
    [['395,1', '1.234'], 'mixed-decimals 395,1; 1.234'],
    [['1.234', '4,870', '395,1'], 'mixed-decimals 395,1; 1.234'],
    [['395,1', '1.234,5'], 'mixed-decimals 395,1; 1.234,5'],
  ])('%j: %s', async (values, outcome) => {
    const rows = values.map((value, i) => row({ flow: 'B', time_period: String(2024 - i), obs_value: value }))
    const text = lines([columns, ...rows], ';')
    if (typeof outcome === 'string') return expect(await told(text)).toBe(outcome)
    const it = await read(text)
    const amounts =
      'wrong' in it ? it : it.change.steps.flatMap(step => ('observations' in step ? step.observations : []))
    expect(amounts).toMatchObject(outcome.map(value => ({ amount: { value } })))
  })
})

describe('a file that cannot be read', () => {
  const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'))
  test.each<[string, string | Uint8Array, string]>([
    ['empty', '', 'empty'],
    ['empty lines', '\n \n\n', 'empty'],
    ['headings alone', columns.join(','), 'no-rows'],
    ['headings above empty rows', `${columns.join(';')}\n${';'.repeat(columns.length - 1)}\n`, 'no-rows'],
    ['words', 'hello', `no-columns ${columns.join(', ')}`],
    ['words on two lines', 'hello\nworld', `no-columns ${columns.join(', ')}`],
    ['four titles', `Trade\nof 2024\nby country\nin dollars\n${one}`, `no-columns ${columns.join(', ')}`],
    ['a title above headings alone', `Trade\n${columns.join(',')}`, 'no-rows'],
    ['a PDF', '%PDF-1.7\n', 'pdf-or-html'],
    ['a web page', '\uFEFF\n<!DOCTYPE html><table>', 'pdf-or-html'],
    ['without two columns', lines([columns.slice(2), row().slice(2)]), 'no-columns measure, flow'],
    [
      'a column twice',
      lines([
        [...columns, 'flow'],
        [...row(), 'X'],
      ]),
      'not-csv flow, flow',
    ],
    ['a quotation mark not closed', `${one}\nvalue,"T`, 'not-csv value,"T'],
    ['a quotation mark in the middle', `${one}\nva"lue,T`, 'not-csv va"lue,T'],
    ['UTF-16 with a byte order mark', new Uint8Array([0xff, 0xfe, ...utf16(one)]), 'not-utf8'],
    ['UTF-16', utf16(one), 'not-utf8'],
    ['Windows-1251', new Uint8Array([...new TextEncoder().encode(one), 0xcf, 0xf0]), 'not-utf8'],
    ['a character cut in two at the end', new Uint8Array([...new TextEncoder().encode(one), 0xc6]), 'not-utf8'],
    ['NULs', `${one}\0`, 'not-utf8'],
    ['over 20 MB', new Uint8Array(largestFile + 1), 'too-large'],
    ['10^6 rows', `${columns.join(',')}${'\na'.repeat(1_000_000)}`, 'too-large'],
    ['20 MB in one cell', `${columns.join(',')}\n"${'x'.repeat(largestFile - 1000)}"`, 'not-csv'],
    ['10^6 rows that end in CR', `${columns.join(',')}${'\ra'.repeat(1_000_000)}`, 'too-large'],
    ['10^6 cells in a row', `${columns.join(',')}\n${','.repeat(1_000_000)}`, 'not-csv'],
    ['10^6 headings', ','.repeat(1_000_000), 'not-csv'],
    ['JSON of something else', '{"a":1}', 'not-json '],
    ['a list', '[1]', 'not-json [1]'],
  ])('%s', async (_, bytes, outcome) => expect((await told(bytes)).slice(0, outcome.length)).toBe(outcome))
})

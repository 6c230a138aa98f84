import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { AdminReply } from '../../../src/answers/model/admin-reply.ts'
import type { Pending } from '../../../src/data/chats/pending-change.ts'
import type { Proposal } from '../../../src/handlers/admin/admin-command.ts'
import { backup, importFile, restore } from '../../../src/handlers/admin/file-commands.ts'
import { workbookBytes } from '../../../src/handlers/questions/make-file.ts'
import { columns, lines, row } from '../../reading/admin/files/csv-file.ts'
import { runs } from '../../suite.ts'
import { bytesOf, now, rig, textOf } from './context.ts'
import { openRig, owner, stranger } from './rig.ts'

const sent = { id: 'F1', name: 'figures.csv', size: 100 }
const csv = (...rows: readonly (readonly string[])[]): Uint8Array => bytesOf(lines([columns, ...rows]))
const years = (many: number, over: Readonly<Record<string, string>> = {}) =>
  Array.from({ length: many }, (_, i) => row({ time_period: String(2024 - i), ...over }))

function said(it: Proposal | AdminReply): unknown {
  if (!('kind' in it)) return { ...it.tally, steps: it.change.do === 'several' ? it.change.steps.length : 1 }
  return it.kind === 'problem' ? it.problem : it
}
const proposed = (it: Proposal | AdminReply): Proposal => {
  if ('kind' in it) throw new Error(it.kind)
  return it
}
const pendingOf = ({ file }: Proposal): Pending => ({
  by: 1,
  chat: 1,
  ask: '/import',
  ...(file && { file }),
  version: 2,
  at: now().toISOString(),
  state: 'open',
})

/** The archive with another size of each entry in its directory. */
function withSizes(bytes: Uint8Array, size: number): Uint8Array {
  const made = Buffer.from(bytes)
  const header = Buffer.from('PK\u0001\u0002')
  for (let at = made.indexOf(header); at !== -1; at = made.indexOf(header, at + 4)) made.writeUInt32LE(size, at + 24)
  return made
}

describe('/import', () => {
  test('takes the file whose caption it is', async () => {
    const { context, files, posted } = await rig({ file: sent })
    files.set('F1', csv(...years(2), row({ flow: 'Z' })))
    const it = proposed(await importFile.perform('', context))
    expect(said(it)).toEqual({
      added: 2,
      changed: 0,
      same: 0,
      rejected: [{ row: 4, why: 'word', heard: 'Z' }],
      steps: 1,
    })
    expect(it.file).toMatchObject({ id: 'F1', name: 'figures.csv', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) })
    expect(posted).toEqual([])
  })
  test('takes the file that it replies to', async () => {
    const { context, files } = await rig({ replied: { file: sent } })
    files.set('F1', csv(...years(1)))
    expect(said(await importFile.perform('', context))).toMatchObject({ added: 1 })
  })
  /** A workbook with that sheet behind another one. */
  const workbook = (rows: readonly (readonly (string | number)[])[]): Promise<Uint8Array> =>
    workbookBytes(
      [[['Notes']], rows].map((sheet, i) => ({
        sheet: `Sheet${i}`,
        stickyRowsCount: 1,
        columns: [],
        data: sheet.map(cells =>
          cells.map(value =>
            typeof value === 'number' ? { value, format: value > 40_000 ? 'yyyy-mm-dd' : '0.00' } : { value },
          ),
        ),
      })),
    )

  test('takes the sheet of a workbook that has the columns: numbers as typed, and months that a spreadsheet made days', async () => {
    const { context, files } = await rig({ file: { ...sent, name: 'figures.xlsx' } })
    const february = 46_054
    const cells = row({ time_period: '2026-02', obs_value: '395.1', unit_mult: '6' })
    const typed = cells.map(cell => (cell === '2026-02' ? february : cell === '395.1' ? 395.1 : cell))
    files.set('F1', await workbook([columns, typed, [], row({ flow: 'Z' })]))
    const it = proposed(await importFile.perform('', context))
    expect(said(it)).toMatchObject({ added: 1, rejected: [{ row: 4, why: 'word', heard: 'Z' }] })
    expect(JSON.stringify(it.change)).toContain('"period":"2026-02","amount":{"value":"395.1"')
  })
  /** A workbook of a growth whose value is a number in that format. */
  const inFormat = (
    stored: number,
    format: string,
    over: Readonly<Record<string, string>> = {},
  ): Promise<Uint8Array> => {
    const growth = {
      measure: 'growth',
      base_period: '2024',
      obs_value: '#',
      unit_measure: 'PT',
      unit_mult: '0',
      ...over,
    }
    const cells = row(growth).map(value => (value === '#' ? { value: stored, format } : { value }))
    const data = [columns.map(value => ({ value })), cells]
    return workbookBytes([{ sheet: 'a', stickyRowsCount: 1, columns: [], data }])
  }
  test.each([
    [0.302, '0.0%', '30.2'],
    [0.302, '0%', '30.2'],
    [0.3, '0.00%', '30'],
    [0, '0%', '0'],
    [3, '0%', '300'],
    [0.1 + 0.2, '0.0%', '30'],
    [0.29 * 1.1, '0.0%;[Red]-0.0%;"-"', '31.9'],
    [-0.0571, '0.0%', '-5.71'],
    [0.0000001, '0.0%', '0.00001'],
    [30.2, '0.0"%"', '30.2'],
    [30.2, '0.0\\%', '30.2'],
    [30.2, '0.00', '30.2'],
  ])('takes %d in the format %s of a workbook as %s %%', async (stored, format, value) => {
    const { context, files } = await rig({ file: { ...sent, name: 'figures.xlsx' } })
    files.set('F1', await inFormat(stored, format))
    const it = proposed(await importFile.perform('', context))
    expect(JSON.stringify(it.change)).toContain(`"amount":{"value":"${value}","unitMult":0,"unit":"PT"`)
  })
  test.each(['9', '10'])('takes the format %s that is built into Excel as percent', async id => {
    const { context, files } = await rig({ file: { ...sent, name: 'figures.xlsx' } })
    const parts = unzipSync(await inFormat(0.302, '0.0%'))
    const styles = strFromU8(parts['xl/styles.xml'] ?? new Uint8Array())
    files.set(
      'F1',
      zipSync({
        ...parts,
        'xl/styles.xml': strToU8(styles.replace(/(<xf [^>]*)numFmtId="1\d\d"/g, `$1numFmtId="${id}"`)),
      }),
    )
    const it = proposed(await importFile.perform('', context))
    expect(JSON.stringify(it.change)).toContain('"value":"30.2"')
  })
  test.each([
    ['money', '0.0%', { measure: 'value', base_period: '', unit_measure: 'USD' }, '0.302 × 100 %'],
    ['another multiplier', '0.0%', { unit_mult: '2' }, '0.302 × 100 %'],
    ['a format with a condition', '[<1]0.0%;0.0', {}, '0.302 [[<1]0.0%;0.0]'],
  ])('rejects a percent cell in a row of %s', async (_, format, over, heard) => {
    const { context, files } = await rig({ file: { ...sent, name: 'figures.xlsx' } })
    files.set('F1', await inFormat(0.302, format, over))
    expect(said(await importFile.perform('', context))).toMatchObject({ rejected: [{ row: 2, why: 'percent', heard }] })
  })
  test.each([
    [
      'a workbook that would unpack to more than it may',
      'too-large',
      (bytes: Uint8Array) => withSizes(bytes, 0x7fffffff),
    ],
    ['a workbook whose sizes are wrong', 'not-xlsx', (bytes: Uint8Array) => withSizes(bytes, 10)],
    ['half a workbook', 'not-xlsx', (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2)],
  ])('does not take %s', async (_, what, spoilt) => {
    const { context, files } = await rig({ file: { ...sent, name: 'figures.xlsx' } })
    files.set('F1', spoilt(await workbook([columns, row()])))
    expect(said(await importFile.perform('', context))).toMatchObject({ because: 'file', what })
  })
  test('says how many further sheets with columns are not read', async () => {
    const sheet = (rows: readonly (readonly string[])[], at: number) => ({
      ...({ sheet: `Sheet${at}`, stickyRowsCount: 1, columns: [] } as const),
      data: rows.map(cells => cells.map(value => ({ value }))),
    })
    const tables = [[columns, row({ counterpart_area: 'GEO' })], [columns, row({ counterpart_area: 'ITA' })], [columns]]
    const office = await openRig({ files: new Map([['F1', await workbookBytes(tables.map(sheet))]]) })
    const { text } = await office.person(owner).say('/import', { file: { id: 'F1', name: 'figures.xlsx' } })
    expect(text).toContain('Sheets not read: 1.')
  })
  test.each([
    ['a hidden sheet', 'xl/workbook.xml', /<sheet (?=[^>]*Sheet0)/, '<sheet state="hidden" ', ' (Sheet0)'],
    ['a very hidden sheet', 'xl/workbook.xml', /<sheet (?=[^>]*Sheet0)/, '<sheet state="veryHidden" ', ' (Sheet0)'],
    ['a hidden row', 'xl/worksheets/sheet2.xml', /<row (?=[^>]*r="2")/, '<row hidden="1" ', ''],
    ['a row that is not hidden', 'xl/worksheets/sheet2.xml', /<row (?=[^>]*r="2")/, '<row hidden="0" ', undefined],
  ])('says that a workbook has %s', async (_, part, before, after, names) => {
    const parts = unzipSync(await workbook([columns, row({ counterpart_area: 'GEO' })]))
    const text = strFromU8(parts[part] ?? new Uint8Array())
    expect(text).toMatch(before)
    const bytes = zipSync({ ...parts, [part]: strToU8(text.replace(before, after)) })
    const office = await openRig({ files: new Map([['F1', bytes]]) })
    const reply = await office.person(owner).hears('/import', { file: { id: 'F1', name: 'figures.xlsx' } })
    if (names === undefined) return expect(reply).not.toContain('The workbook has hidden')
    expect(reply).toContain(`The workbook has hidden sheets or rows${names}. They are read too`)
  })
  test.each([
    ['a workbook of Excel 97', '', 'not-xlsx'],
    ['a workbook with a password', 'EncryptedPackage', 'protected'],
  ])('says what is wrong with %s', async (_, stream, what) => {
    const { context, files } = await rig({ file: { ...sent, name: 'figures.xls' } })
    const magic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
    files.set('F1', new Uint8Array([...magic, ...Buffer.alloc(500), ...Buffer.from(stream, 'utf16le')]))
    expect(said(await importFile.perform('', context))).toEqual({ because: 'file', what })
  })
  test.each([
    ['an empty sheet', [], 'empty'],
    ['a sheet with headings alone', [columns], 'no-rows'],
  ])('says that there is nothing to import in %s', async (_, rows, what) => {
    const { context, files } = await rig({ file: { ...sent, name: 'figures.xlsx' } })
    files.set(
      'F1',
      await workbookBytes([
        { sheet: 'a', stickyRowsCount: 1, columns: [], data: rows.map(cells => cells.map(value => ({ value }))) },
      ]),
    )
    expect(said(await importFile.perform('', context))).toEqual({ because: 'file', what })
  })
  test.each([
    ['a title', [['Trade of 2026']], 3],
    ['a title and an empty row', [['Trade of 2026'], []], 4],
    ['two titles and an empty row', [['Trade of 2026'], ['In dollars'], []], 5],
  ])('takes a sheet with %s above the headings', async (_, above, number) => {
    const { context, files } = await rig({ file: { ...sent, name: 'figures.xlsx' } })
    files.set('F1', await workbook([...above, columns, row({ flow: 'Z' }), row({ time_period: '2024' })]))
    const rejected = [{ row: number, why: 'word', heard: 'Z' }]
    expect(said(await importFile.perform('', context))).toMatchObject({ added: 1, rejected })
  })
  test('names the columns that a workbook lacks', async () => {
    const { context, files } = await rig({ file: { ...sent, name: 'figures.xlsx' } })
    files.set('F1', await workbook([['Country', 'Exports']]))
    expect(said(await importFile.perform('', context))).toMatchObject({ because: 'file', what: 'no-columns' })
  })
  test('names all columns that a file lacks', async () => {
    const office = await openRig({ files: new Map([['F1', bytesOf('reporter,partner,value')]]) })
    const reply = await office.person(owner).hears('/import', { file: { id: 'F1', name: 'figures.csv' } })
    for (const column of columns.filter(it => it !== 'value')) expect(reply).toContain(column)
  })
  test.each([
    ['no caption', undefined, 'figures.csv'],
    ['a caption that is no command', 'please import this', 'Figures.CSV'],
  ])('previews a table of an admin with %s, and saves nothing before the button', async (_, caption, name) => {
    const office = await openRig({ files: new Map([['F1', csv(...years(1, { counterpart_area: 'GEO' }))]]) })
    const before = office.store.head()
    const { text } = await office.person(owner).say(caption, { file: { id: 'F1', name } })
    expect(text).toMatch(/^Import · not saved yet\n/)
    expect(office.store.head()).toBe(before)
  })
  test.each([
    ['a table of somebody else', stranger, 'figures.csv'],
    ['another file of an admin', owner, 'report.pdf'],
  ])('does not preview %s', async (_, who, name) => {
    const office = await openRig({ files: new Map([['F1', csv(...years(1))]]) })
    const { text } = await office.person(who).say(undefined, { file: { id: 'F1', name } })
    expect(text).toContain('I read text only.')
  })
  test('says that a photo is no file', async () => {
    const { context } = await rig({ hasPicture: true })
    expect(said(await importFile.perform('', context))).toEqual({ because: 'file', what: 'picture' })
  })
  test('asks for a file when none is attached', async () => {
    const { context } = await rig()
    expect(said(await importFile.perform('', context))).toEqual({ kind: 'missing', line: '/import …', parts: ['file'] })
  })
  test.each([
    ['one of more than 20 MB', { ...sent, size: 21 * 1024 * 1024 }, 'too-large'],
    ['one that Telegram does not have', sent, 'gone'],
  ])('does not take %s', async (_, file, what) => {
    const { context } = await rig({ file })
    expect(said(await importFile.perform('', context))).toEqual({ because: 'file', what })
  })
  test('says when nothing would change', async () => {
    const { context, files } = await rig({ file: sent })
    files.set('F1', csv(row()))
    expect(said(await importFile.perform('', context))).toEqual({ because: 'same-as-held', id: 'figures.csv' })
  })
  test('sends more than ten rejected rows as a file of their own', async () => {
    const { context, files, posted } = await rig({ file: sent })
    files.set('F1', csv(...years(11, { obs_value: '=1+1' })))
    await importFile.perform('', context)
    expect(posted[0]?.file?.name).toBe('figures-rejected.csv')
    expect(textOf(posted[0]?.file?.bytes).split('\r\n').slice(0, 2)).toEqual(['row,why,heard', "2,not a number,'=1+1"])
  })
  test('is made again from the same file, with its progress', async () => {
    const { context, files } = await rig({ file: sent })
    files.set('F1', csv(...years(16), ...Array.from({ length: runs(20_000) }, () => row({ flow: 'Z' }))))
    const it = proposed(await importFile.perform('', context))
    const told: number[] = []
    const again = await importFile.remake?.(pendingOf(it), context, done => void told.push(done))
    expect(again).toEqual(it)
    expect(told.length).toBeGreaterThan(0)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
  })
  test('is not made from another file, or from none', async () => {
    const { context, files } = await rig({ file: sent })
    files.set('F1', csv(...years(2)))
    const it = proposed(await importFile.perform('', context))
    files.set('F1', csv(...years(3)))
    const gone = { kind: 'problem', problem: { because: 'file', what: 'gone' } }
    expect(await importFile.remake?.(pendingOf(it), context, () => undefined)).toEqual(gone)
    files.delete('F1')
    expect(await importFile.remake?.(pendingOf(it), context, () => undefined)).toEqual(gone)
  })
})

describe('/backup', () => {
  test.each([
    ['', 'karvan-2026-03-13-v2.json', '{"karvan":"backup","form":1,'],
    ['csv', 'karvan-2026-03-13-v2.csv', 'measure,flow,ref_area,'],
    [' CSV ', 'karvan-2026-03-13-v2.csv', 'measure,flow,ref_area,'],
  ])('"%s" sends %s', async (args, name, start) => {
    const { context } = await rig()
    const it = await backup.perform(args, context)
    if (!('kind' in it) || it.kind !== 'file') throw new Error('no file')
    expect([it.name, it.rows]).toEqual([name, 1])
    expect(textOf(it.bytes).slice(0, start.length)).toBe(start)
  })
  test('"xlsx" is not known', async () => {
    const { context } = await rig()
    expect(said(await backup.perform('xlsx', context))).toEqual({
      because: 'unknown-word',
      heard: 'xlsx',
      nearest: 'csv',
    })
  })
})

describe('/restore', () => {
  test('is for owners', () => expect(restore.isForOwners).toBe(true))
  test('of a backup brings back what it holds', async () => {
    const { context, files } = await rig({ replied: { file: { id: 'F1', name: 'karvan\u202e.json' } } })
    const file = await backup.perform('', context)
    if (!('kind' in file) || file.kind !== 'file') throw new Error('no file')
    files.set('F1', file.bytes)
    const later = [...(await context.store.edits(undefined, 9))].toReversed()
    await context.store.change({ do: 'withdraw', id: 'held', why: 'x' }, 1, now())
    expect(later).toHaveLength(2)
    const facts = await context.store.facts()
    const it = proposed(await restore.perform('', { ...context, facts }))
    expect(said(it)).toMatchObject({ added: 1, changed: 0, rejected: [] })
    await context.store.change(it.change, 1, now())
    expect((await context.store.facts()).observation('held')?.now).toMatchObject({ amount: { value: '4.87' } })
  })
  test('records the name of the file as the reason of withdrawals', async () => {
    const { context, files } = await rig({ file: { id: 'F1', name: 'old\u202e.json' } }, [])
    const empty = await backup.perform('', context)
    if (!('kind' in empty) || empty.kind !== 'file') throw new Error('no file')
    const other = await rig()
    other.files.set('F1', empty.bytes)
    const it = proposed(await restore.perform('', { ...other.context, request: context.request }))
    expect(files.size).toBe(0)
    expect(it.change).toMatchObject({ steps: [{ do: 'withdraw', id: 'held', why: 'old_.json' }, {}, {}, {}, {}, {}] })
  })
  test('of a CSV file is refused', async () => {
    const { context, files } = await rig({ file: sent })
    files.set('F1', csv(row()))
    expect(said(await restore.perform('', context))).toMatchObject({ because: 'file', what: 'not-json' })
  })
})

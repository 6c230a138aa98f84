/** Writes an Excel workbook (Office Open XML in a zip archive): the least that a reader needs. */
import { crc32 } from 'node:zlib'

const xml = (body: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${body}`
const schemas = 'http://schemas.openxmlformats.org'
const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${schemas}/officeDocument/2006/relationships/${type}" Target="${target}"/>`
const relations = (body: string): string =>
  xml(`<Relationships xmlns="${schemas}/package/2006/relationships">${body}</Relationships>`)

/** One sheet. Numbers are cells of the type number and keep their text; other cells are texts. */
export function workbook(sheet: string, rows: readonly (readonly string[])[]): Uint8Array {
  const body = rows.map((row, i) => `<row r="${i + 1}">${row.map(cellOf(i + 1)).join('')}</row>`).join('')
  const main = `${schemas}/spreadsheetml/2006/main`
  return zip({
    '[Content_Types].xml': xml(
      `<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    ),
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${main}" xmlns:r="${schemas}/officeDocument/2006/relationships"><sheets><sheet name="${sheet}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relations(relation('rId1', 'worksheet', 'worksheets/sheet1.xml')),
    'xl/worksheets/sheet1.xml': xml(`<worksheet xmlns="${main}"><sheetData>${body}</sheetData></worksheet>`),
  })
}

const cellOf =
  (row: number) =>
  (text: string, at: number): string => {
    const place = `r="${column(at)}${row}"`
    if (/^(0|[1-9]\d*)(\.\d+)?$/.test(text)) return `<c ${place}><v>${text}</v></c>`
    return `<c ${place} t="inlineStr"><is><t>${text.replaceAll('&', '&amp;')}</t></is></c>`
  }

const column = (at: number): string =>
  (at < 26 ? '' : column(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26))

/** A zip archive whose files are stored without compression. */
function zip(files: Readonly<Record<string, string>>): Uint8Array {
  const [parts, directory]: [Buffer[], Buffer[]] = [[], []]
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const [path, data] = [Buffer.from(name), Buffer.from(text)]
    const sizes = [crc32(data), data.length, data.length]
    const local = record(0x04034b50, [20, 0, 0, 0, 0], sizes, [path.length, 0])
    directory.push(record(0x02014b50, [20, 20, 0, 0, 0, 0], sizes, [path.length, 0, 0, 0, 0, 0, 0], offset), path)
    parts.push(local, path, data)
    offset += local.length + path.length + data.length
  }
  const index = Buffer.concat(directory)
  const count = Object.keys(files).length
  const end = Buffer.concat([record(0x06054b50, [0, 0, count, count], [index.length, offset], [0])])
  return Buffer.concat([...parts, index, end])
}

/** A signature, 16-bit fields, 32-bit fields, 16-bit fields, and perhaps one more of 32 bits; little-endian. */
function record(
  signature: number,
  first: readonly number[],
  long: readonly number[],
  then: readonly number[],
  last?: number,
) {
  const short = (value: number): Buffer => Buffer.from([value & 0xff, value >> 8])
  const wide = (value: number): Buffer => {
    const bytes = Buffer.alloc(4)
    bytes.writeUInt32LE(value)
    return bytes
  }
  return Buffer.concat([
    wide(signature),
    ...first.map(short),
    ...long.map(wide),
    ...then.map(short),
    ...(last === undefined ? [] : [wide(last)]),
  ])
}

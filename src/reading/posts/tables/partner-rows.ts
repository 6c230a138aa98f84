/** Tables and lists of partners: whose trade they are of is told by the title or by the outlet, not by their lines. */
import type { Area } from '../../../data/model/schema.ts'
import { is, isTrade } from '../words/is.ts'
import type { Sentence } from '../words/sentence.ts'
import { columnsOf } from './columns.ts'
import { isItemOf, isLine, isSeparator, numberedLine, rankedHeading, unitOfHeading } from './tables.ts'

/**
 * The lines below a heading of columns, "Country | million dollars | share", or of an order, "Main partners:". `partner` begins with a
 * country, and so does `own` in a table that has a line of `home` and names no country before: it compares countries. `other` is of no known country, "Other
 * countries | 201.5", and no total.
 */
export function partnerRows(told: readonly Sentence[], home: Area): ReadonlyMap<Sentence, TableRow> {
  const found = new Map<Sentence, TableRow>()
  let rows: Sentence[] = []
  let table: Table | undefined
  let isNamed = false
  const close = (): void => {
    const partners = rows.filter(isOfCountry)
    if (partners.length === 0) return
    const kind = !isNamed && partners.some(({ places }) => places[0]?.area === home) ? 'own' : 'partner'
    for (const row of rows)
      if (isOfCountry(row)) found.set(row, kind)
      else if (isOfOther(row)) found.set(row, 'other')
  }
  for (const sentence of told)
    if (isRow(sentence, table)) rows.push(sentence)
    else {
      close()
      rows = []
      isNamed ||= sentence.places.some(({ area }) => area !== 'WLD')
      table = tableBelow(sentence)
    }
  close()
  return found
}
type TableRow = 'partner' | 'own' | 'other'
type Table = 'columns' | 'order'

function tableBelow(sentence: Sentence): Table | undefined {
  if (isHeadOfColumns(sentence)) return 'columns'
  return rankedHeading(sentence) === undefined ? undefined : 'order'
}

/** Also of two columns: "Country | million dollars". */
const isHeadOfColumns = (sentence: Sentence): boolean =>
  columnsOf(sentence) !== undefined ||
  (sentence.row.some(isSeparator) && sentence.quantities.length === 0 && unitOfHeading(sentence) !== undefined)

const isRow = (sentence: Sentence, table: Table | undefined): boolean =>
  table !== undefined &&
  sentence.quantities.length > 0 &&
  (table === 'columns' ? isLine(sentence) && sentence.row.some(isSeparator) : isOfCountry(sentence))

const isOfCountry = (sentence: Sentence): boolean =>
  sentence.places[0]?.area !== 'WLD' && (isItemOf(sentence) || numberedLine(sentence) !== undefined)

/** No country, no flow, no period; and no total at its beginning, as "Rest of the world" has at its end. */
const isOfOther = ({ row, places, times }: Sentence): boolean =>
  places.every(({ area }) => area === 'WLD') &&
  times.length === 0 &&
  !row.some(isTrade) &&
  !row.slice(0, 2).some(piece => is(piece, 'total', 'as-a-whole'))

/** A row of sources.csv as a source. */
import { type Source, source } from '../../src/data/model/schema.ts'
import type { SourceRow } from './rows.ts'

/** The collector's remarks before or after a title that stands for one the page did not give. */
const ours = [
  /^\((?:no title(?: in stored copy)?|page header ticker|Armenian title)\) (?<words>.+)$/,
  /^(?<words>.+) \(from the address\)$/,
]

/** The title as the page gives it; in square brackets where the words are ours. "(PHOTO)" and "(UPDATE)" are the page's own. */
export function title(written: string): string {
  const words = ours.map(form => form.exec(written)?.groups?.words).find(found => found !== undefined)
  return words === undefined ? written : `[${words}]`
}

/** Publishers as a reader should see them: the collector's remarks on a copy are no part of a name; whom it copies stays in brackets. */
const publishers: Readonly<Record<string, string>> = {
  'Report (copy without address)': 'Report',
  '联合早报 (mirror)': '联合早报',
  'The Wall (Trend, reworded)': 'The Wall (Trend)',
  'mil-osi (Xinhua, translated)': 'mil-osi (Xinhua)',
  'jiaoan8 (copy of China Daily item)': 'jiaoan8 (China Daily)',
}

/** Throws on a row that is no source. An address is kept in the form a browser sends it in: Armenian letters percent-encoded. */
export function toSource(row: SourceRow): Source {
  return source.parse({
    id: row.source_id,
    publisher: publishers[row.publisher] ?? row.publisher,
    title: title(row.title),
    ...(row.url === '' ? {} : { url: new URL(row.url).href }),
    published: row.published,
    language: row.language,
  })
}

/** Converts a row of sources.csv to a source. */
import { type Source, source } from '../../src/data/model/schema.ts'
import type { SourceRow } from './rows.ts'

/** The collector's remarks that mark a title as not from the page. */
const ours = [
  /^\((?:no title(?: in stored copy)?|page header ticker|Armenian title)\) (?<words>.+)$/,
  /^(?<words>.+) \(from the address\)$/,
]

/** The title of the page, or a title by the collector in square brackets. "(PHOTO)" and "(UPDATE)" belong to the title of the page. */
export function title(written: string): string {
  const words = ours.map(form => form.exec(written)?.groups?.words).find(found => found !== undefined)
  return words === undefined ? written : `[${words}]`
}

/** Publisher names without the collector's remarks about copies, and as the outlet writes itself. The original publisher stays in brackets. */
const publishers: Readonly<Record<string, string>> = {
  'Report (copy without address)': 'Report',
  '联合早报 (mirror)': '联合早报',
  'CCTV 新闻联播': '央视《新闻联播》',
  'The Wall (Trend, reworded)': 'The Wall (Trend)',
  'mil-osi (Xinhua, translated)': 'mil-osi (Xinhua)',
  'jiaoan8 (copy of China Daily item)': 'jiaoan8 (China Daily)',
}

/** Throws if the row is not a valid source. Addresses are percent-encoded, as a browser sends them: some contain Armenian letters. */
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

/** What an import would change, and which rows of its file are rejected. */
import type { ImportSummary, RejectedRow } from '../../answers/model/entering.ts'
import type { Language } from '../../languages/model/say.ts'
import { csvPieces } from '../files/csv.ts'
import { type DraftLine, line } from '../message/draft.ts'
import { echoed } from '../message/user-text.ts'
import { AdminPriority, moreLine, numberText } from './admin-message.ts'

const maxRows = 10

/** How many rows are new, changed, unchanged and rejected, and the first ten rejected rows with their reasons. */
export function importSummaryLines(summary: ImportSummary, language: Language): readonly DraftLine[] {
  const { added, changed, withdrawn = 0, same, computed = 0, otherSheets = 0, hidden, rejected } = summary
  const number = (n: number): string => numberText(n, language)
  const counts = {
    added: number(added),
    changed: number(changed),
    same: number(same),
    rejected: number(rejected.length),
    withdrawn: withdrawn === 0 ? '' : number(withdrawn),
  }
  return [
    line([language.say.office.tally(counts)]),
    ...(computed === 0 ? [] : [line([language.say.office.computedRows(number(computed))])]),
    ...(otherSheets === 0 ? [] : [line([`⚠ ${language.say.office.otherSheets(number(otherSheets))}`])]),
    ...(hidden === undefined ? [] : [line([`⚠ ${language.say.office.hiddenRows(namesOf(hidden, language))}`])]),
    ...rejected.slice(0, maxRows).map((row, i) => line([rowText(row, language)], AdminPriority.row - i)),
    ...moreLine(rejected.length - maxRows, language, AdminPriority.moreRows),
  ]
}

/** ' (Old, Notes)'. */
const namesOf = (sheets: readonly string[], { say }: Language): string =>
  sheets.length === 0 ? '' : say.bracketed(echoed(sheets.join(say.comma)))

/** 'row 12 (1,2,3): not a number'. */
function rowText({ row, why, heard }: RejectedRow, language: Language): string {
  const { say } = language
  const at = `${say.office.row(numberText(row, language))}${say.bracketed(echoed(heard))}`
  return `${at}${say.colon}${rejection(why, echoed(heard), language)}`
}

function rejection(why: RejectedRow['why'], heard: string, { say: { office } }: Language): string {
  const isOfFile = (it: RejectedRow['why']): it is keyof typeof office.rejected => it in office.rejected
  return isOfFile(why) ? office.rejected[why] : office.refusals[why](heard, '')
}

/** The rejected rows as a CSV file in chunks: row number, reason, text of the row. */
export const rejectedCsv = (rejected: readonly RejectedRow[], language: Language): Generator<Uint8Array> =>
  csvPieces(['row', 'why', 'heard'], rejectedRows(rejected, language))

function* rejectedRows(rejected: readonly RejectedRow[], language: Language): Generator<readonly string[]> {
  for (const { row, why, heard } of rejected) {
    const plain = heard.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ')
    yield [String(row), rejection(why, plain, language), plain]
  }
}

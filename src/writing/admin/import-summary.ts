/** What a file would change, and which of its rows were not taken. */
import type { ImportSummary, RejectedRow } from '../../answers/model/admin-reply.ts'
import type { Language } from '../../languages/model/say.ts'
import { type DraftLine, line } from '../message/draft.ts'
import { echoed } from '../message/user-text.ts'

const mostRows = 10

/** How much is new, changed, the same and not taken; of the rows that were not taken ten, each with its reason. */
export function importSummaryLines(
  { added, changed, same, rejected }: ImportSummary,
  language: Language,
): readonly DraftLine[] {
  const { say, voice } = language
  const number = (n: number): string => voice.number(String(n))
  const more = rejected.length - mostRows
  return [
    line([say.office.tally(number(added), number(changed), number(same), number(rejected.length))]),
    ...rejected.slice(0, mostRows).map((row, i) => line([rowText(row, language)], 90 - i)),
    ...(more > 0 ? [line([say.office.more(number(more))], 79)] : []),
  ]
}

/** 'row 12 (1,2,3): not a number'. */
function rowText({ row, why, heard }: RejectedRow, language: Language): string {
  const { say, voice } = language
  const at = `${say.office.row(voice.number(String(row)))}${say.bracketed(echoed(heard))}`
  return `${at}${say.colon}${rejection(why, echoed(heard), language)}`
}

/** Why a row was not taken: 'not a number'. */
export function rejection(why: RejectedRow['why'], heard: string, { say: { office } }: Language): string {
  switch (why) {
    case 'columns':
    case 'number':
    case 'period':
    case 'area':
    case 'twice':
    case 'word':
    case 'address':
      return office.rejected[why]
    default:
      return office.refusals[why](heard, '')
  }
}

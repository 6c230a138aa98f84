/** What a file would change, and which of its rows were not taken. */
import type { Rejected, Tally } from '../../answers/deed.ts'
import type { Language } from '../../languages/say.ts'
import { echoed } from '../echoed.ts'
import { type Line, line } from '../lines.ts'

const mostRows = 10

/** How much is new, changed, the same and not taken; of the rows that were not taken ten, each with its reason. */
export function tallyLines({ added, changed, same, rejected }: Tally, language: Language): readonly Line[] {
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
function rowText({ row, why, heard }: Rejected, { say, voice }: Language): string {
  const { office } = say
  const at = `${office.row(voice.number(String(row)))}${say.bracketed(echoed(heard))}`
  switch (why) {
    case 'columns':
    case 'number':
    case 'period':
    case 'area':
    case 'twice':
    case 'word':
    case 'address':
      return `${at}${say.colon}${office.rejected[why]}`
    default:
      return `${at}${say.colon}${office.refusals[why](echoed(heard), '')}`
  }
}

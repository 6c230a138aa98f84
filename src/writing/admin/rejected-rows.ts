import type { RejectedRow } from '../../answers/model/admin-reply.ts'
import type { Language } from '../../languages/model/say.ts'
import { csvPieces } from './csv.ts'
import { rejection } from './import-summary.ts'

/** The rows of a file that were not taken, as CSV: their number, why, and what stands there. In pieces. */
export const rejectedCsv = (rejected: readonly RejectedRow[], language: Language): Generator<Uint8Array> =>
  csvPieces(['row', 'why', 'heard'], rowsOf(rejected, language))

function* rowsOf(rejected: readonly RejectedRow[], language: Language): Generator<readonly string[]> {
  for (const { row, why, heard } of rejected) {
    const plain = heard.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, ' ')
    yield [String(row), rejection(why, plain, language), plain]
  }
}

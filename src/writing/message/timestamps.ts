/**
 * Moments: instants that each reader's app shows in the reader's time zone.
 *
 * The days of sources and figures are not moments. 13 March is a day as it was printed: as an instant it would be the 12th
 * in the Americas or the 14th in the Pacific (time zones reach from UTC−12 to UTC+14).
 */
import type { TextPiece } from '../../languages/model/voice/text.ts'
import type { Voice } from '../../languages/model/voice/voice.ts'

/** '13 Mar 2026' of an ISO time. */
export const dayOf = (iso: string, voice: Voice): TextPiece =>
  momentOf(iso, { moment: voice.day(iso.slice(0, 10)), hasHour: false })

/** '13 Mar 2026 09:05 UTC' of an ISO time. */
export const minuteOf = (iso: string, voice: Voice): TextPiece =>
  momentOf(iso, { moment: `${voice.day(iso.slice(0, 10))} ${iso.slice(11, 16)} UTC`, hasHour: true })

/** Text that is not an ISO time stays plain text. */
function momentOf(iso: string, written: { readonly moment: string; readonly hasHour: boolean }): TextPiece {
  const at = Math.floor(Date.parse(iso) / 1000)
  return Number.isNaN(at) ? written.moment : { ...written, at }
}

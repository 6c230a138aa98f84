/**
 * Moments: what happened at an instant, which each reader's app can write in the reader's own day and hour.
 *
 * The days of sources and figures are none of these. 13 March is a day as it was printed, and as an instant it would be
 * the 12th for a reader in the Americas, or the 14th in the Pacific, whichever hour of it one takes (zones reach from
 * UTC−12 to UTC+14).
 */
import type { Voice } from '../../languages/model/say.ts'
import type { TextPiece } from '../../languages/model/text.ts'

/** '13 Mar 2026' of an ISO time. */
export const dayOf = (iso: string, voice: Voice): TextPiece => momentOf(iso, voice.day(iso.slice(0, 10)), false)

/** '13 Mar 2026 09:05 UTC' of an ISO time. */
export const minuteOf = (iso: string, voice: Voice): TextPiece =>
  momentOf(iso, `${voice.day(iso.slice(0, 10))} ${iso.slice(11, 16)} UTC`, true)

/** What is no time stays words. */
function momentOf(iso: string, moment: string, hasHour: boolean): TextPiece {
  const at = Math.floor(Date.parse(iso) / 1000)
  return Number.isNaN(at) ? moment : { moment, at, hasHour }
}

/** Claims in words: records, and changes without a number. */
import { yearBefore } from '../../../data/model/period.ts'
import { ownSubject, type PostCell } from '../slots/cells.ts'
import { slotsOf } from '../slots/claim-slots.ts'
import { claimBase, type Progress } from '../slots/progress.ts'
import { clausesWithoutNumbers, directionIn, recordIn } from '../slots/records.ts'
import type { PostTopic } from '../slots/topic.ts'
import { is } from '../words/is.ts'

/** "Will set a record": a record that is not set yet is of the whole year. */
const isAhead = ({ row }: PostCell): boolean => row.some(piece => is(piece, 'expected', 'target'))

/** Records, and changes without a number; `before` is the topic before the numbers of the cell. */
export function readWords(cell: PostCell, progress: Progress, before: PostTopic): void {
  const { sentence } = progress
  const record = recordIn(cell.row)
  const subject = ownSubject(cell, { from: cell.to, to: cell.to }) ?? progress.topic.subject
  if (record !== undefined && subject?.is === 'flow') {
    // A record before the first number is not of what that number is about.
    const isFirst = cell.anchors[0] !== undefined && record.to <= cell.anchors[0].from
    const slots = slotsOf(cell, record, isFirst ? { ...progress, topic: before } : progress)
    if (slots !== undefined && 'flow' in slots)
      progress.claims.push({
        kind: 'record',
        ...(record.count !== undefined && { count: record.count }),
        ...claimBase(sentence, record, isAhead(cell) ? { ...slots, period: slots.period.slice(0, 4) } : slots),
      })
  }
  for (const clause of clausesWithoutNumbers(cell)) {
    const change = directionIn(clause)
    if (change === undefined) continue
    const slots = slotsOf(cell, { from: change.flow.to, to: change.flow.to }, progress)
    if (slots === undefined || !('flow' in slots)) continue
    progress.claims.push({
      kind: 'direction',
      way: change.way,
      against: yearBefore(slots.period),
      ...claimBase(sentence, { from: change.flow.from, to: change.piece.to }, slots),
    })
  }
}

/** The checks of the rows of an article, one row at a time, together with the rows that are ticked. */
import { articleChange, type ArticleReading, type ArticleRow } from '../../data/chats/article-reading.ts'
import { applyEdit, isRefusal } from '../../data/facts/apply-edits.ts'
import type { Facts } from '../../data/facts/facts.ts'
import type { Change, Day, Statement } from '../../data/model/schema.ts'
import type { Refusal } from '../../data/model/refusal.ts'
import { published } from '../figures/held/candidates.ts'
import type { ChangeCheck } from '../model/admin-reply.ts'
import { alreadyHeld } from './already-held.ts'
import { isCheckable } from './check-context.ts'
import { figureChecks } from './run-checks.ts'

/** Unticks the rows that an editor would not publish: what is held already, and what a rule refuses. */
export function tickRows(reading: ArticleReading, facts: Facts, today: Day): ArticleReading {
  let after = withNames(reading, facts, today)
  const rows = reading.rows.map(row => {
    if (!row.isTicked || isHeld(row, facts)) return { ...row, isTicked: false }
    const next = isRefusal(after) ? after : withRow(row, after, today)
    if (!isRefusal(next)) after = next
    return { ...row, isTicked: !isRefusal(next) }
  })
  return { ...reading, rows }
}

/** The checks of the rows from `from` to before `to`. A ticked row that a rule refuses has only that. */
export function checkRows(
  reading: ArticleReading,
  [from, to]: readonly [number, number],
  facts: Facts,
  today: Day,
): readonly (readonly ChangeCheck[])[] {
  let after = withNames(reading, facts, today)
  const refusals = new Map<ArticleRow, Refusal>()
  for (const row of reading.rows.filter(it => it.isTicked)) {
    const next = isRefusal(after) ? after : withRow(row, after, today)
    if (isRefusal(next)) refusals.set(row, next)
    else after = next
  }
  return reading.rows.slice(from, to).map(row => {
    const refusal = refusals.get(row)
    const own = row.isTicked || isRefusal(after) ? after : withRow(row, after, today)
    if (refusal !== undefined || isRefusal(own)) return stopped(refusal ?? own)
    return row.isTicked || !isRefusal(own) ? rowChecks(row, facts, own) : []
  })
}

/** The checks of the rows of an article, one row at a time, together with the rows that are ticked. */
import { type ArticleReading, type ArticleRow, articleChange } from '../../data/chats/article-reading.ts'
import { applyEdit, isRefusal, trialEdit } from '../../data/facts/apply-edits.ts'
import type { Facts } from '../../data/facts/facts.ts'
import type { Change } from '../../data/model/edit.ts'
import type { Refusal } from '../../data/model/refusal.ts'
import type { Day, Statement } from '../../data/model/schema.ts'
import { published } from '../figures/held/candidates.ts'
import type { ChangeCheck } from '../model/change-check.ts'
import { alreadyHeld } from './already-held.ts'
import { isCheckable } from './check-context.ts'
import { figureChecks, stopped } from './run-checks.ts'

/** Unticks the rows that an editor would not publish: what is held already, what a rule refuses, and what does not fit the others. */
export function tickRows(reading: ArticleReading, facts: Facts, today: Day): ArticleReading {
  const rows = reading.rows.map(it => ({ ...it, isTicked: it.isTicked && !isHeld(it, facts) }))
  const fits = (row: ArticleRow, after: Facts): boolean => !rowChecks(row, facts, after).some(isMisfit)
  const { admitted } = admit({ ...reading, rows }, facts, today, fits)
  return { ...reading, rows: rows.map(it => ({ ...it, isTicked: admitted.has(it) })) }
}

const misfits: readonly ChangeCheck['check'][] = ['sum', 'growth', 'share', 'cumulated', 'whole', 'impossible']
const isMisfit = ({ outcome, check }: ChangeCheck): boolean => outcome === 'warns' && misfits.includes(check)

/** The checks of the rows from `from` to before `to`. A row that a rule refuses has only that check. */
export function checkRows(
  reading: ArticleReading,
  [from, to]: readonly [number, number],
  facts: Facts,
  today: Day,
): readonly (readonly ChangeCheck[])[] {
  const { after, refusals } = admit(reading, facts, today)
  return reading.rows.slice(from, to).map(row => {
    const own = row.isTicked ? (refusals.get(row) ?? after) : withChange(articleChange(reading, [row]), after, today)
    return isRefusal(own) ? [stopped(own)] : rowChecks(row, facts, own)
  })
}

/** The facts with all ticked rows that the rules admit and that fit the rows before, and why the rules refuse others. */
function admit(
  reading: ArticleReading,
  facts: Facts,
  today: Day,
  fits: (row: ArticleRow, after: Facts) => boolean = () => true,
) {
  const refusals = new Map<ArticleRow, Refusal>()
  const admitted = new Set<ArticleRow>()
  let after = facts
  for (const row of reading.rows.filter(it => it.isTicked)) {
    const next = withChange(articleChange(reading, [row]), after, today)
    if (isRefusal(next)) refusals.set(row, next)
    else if (fits(row, next)) {
      admitted.add(row)
      after = next
    }
  }
  return { after, refusals, admitted }
}

const withChange = (change: Change, facts: Facts, today: Day): Facts | Refusal =>
  applyEdit(facts, trialEdit(facts, change, today))

function rowChecks({ fact }: ArticleRow, before: Facts, after: Facts): readonly ChangeCheck[] {
  if ('measure' in fact) return figureChecks(fact, before, after)
  const statement = sameWords(fact, before)
  return statement === undefined ? [] : [{ outcome: 'agrees', check: 'said', statement }]
}

/** Whether a figure of the same number, or a statement in the same words, is held from any source. */
function isHeld({ fact }: ArticleRow, facts: Facts): boolean {
  if (!('measure' in fact)) return sameWords(fact, facts) !== undefined
  if (!isCheckable(fact)) return false
  const scene = { figure: published(fact), before: facts, after: facts }
  return alreadyHeld(scene).some(({ relation }) => relation === 'equal')
}

const sameWords = ({ kind, words }: Statement, facts: Facts): Statement | undefined =>
  facts.statements().find(it => it.kind === kind && it.words === words)

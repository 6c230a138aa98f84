/** The checks of a change before it is saved: by the admission rules, against held figures, and in itself. */
import { applyingEdits, isRefusal, trialEdit } from '../../data/facts/apply-edits.ts'
import type { Facts } from '../../data/facts/facts.ts'
import type { Change } from '../../data/model/edit.ts'
import type { Refusal } from '../../data/model/refusal.ts'
import type { Day, Observation } from '../../data/model/schema.ts'
import { published } from '../figures/held/candidates.ts'
import type { ChangeCheck } from '../model/change-check.ts'
import { alreadyHeld } from './already-held.ts'
import { type CheckContext, isCheckable } from './check-context.ts'
import { dependents } from './dependents.ts'
import { digits } from './digits.ts'
import { checkingRows, type RowNumbers } from './file-rows.ts'
import { growths } from './growths.ts'
import { impossible, moved, outlier } from './outlier.ts'
import { cumulated, early, sums } from './periods-and-sums.ts'
import { sameArticle } from './same-article.ts'
import { shares } from './shares.ts'
import { findTwice } from './twice.ts'
import { beyondWhole } from './wholes.ts'

/**
 * Checks a change: what stops it, then warnings, then agreements. A file has one result for its rows. `today` is the day of the
 * edit. Work for time slices.
 */
export function* checking(
  change: Change,
  facts: Facts,
  today: Day,
  rowOf: RowNumbers = new Map(),
): Generator<undefined, readonly ChangeCheck[]> {
  const folded = yield* applyingEdits(facts, [trialEdit(facts, change, today)])
  const refusals = isRefusal(folded) ? [stopped(folded)] : []
  const after = isRefusal(folded) ? facts : folded
  const isFile = change.do === 'several' && (change.for === 'import' || change.for === 'restore')
  const rows = isFile ? yield* checkingRows(change, facts, after, rowOf) : []
  return inWeight([...refusals, ...rows, ...besides(change, facts, after), ...sameArticle(change, facts)])
}

export const stopped = (refusal: Refusal): ChangeCheck => ({ outcome: 'stops', check: 'rule', refusal })

/** How many figures of one change are checked, and how many results are shown. */
const mostFigures = 12
const mostChecks = 12

function besides(change: Change, before: Facts, after: Facts): readonly ChangeCheck[] {
  switch (change.do) {
    case 'add':
      return [
        ...change.observations.flatMap(findTwice(after)),
        ...change.observations.slice(0, mostFigures).flatMap(it => figureChecks(it, before, after)),
      ]
    case 'correct':
      if (!('measure' in change.to)) return []
      return [...moved(change.to, before), ...figureChecks(change.to, before, after)]
    case 'withdraw':
      return dependents(change.id, before, after)
    default:
      return []
  }
}

/** The checks of one figure. `after` holds it, unless a rule refused it. */
export function figureChecks(observation: Observation, before: Facts, after: Facts): readonly ChangeCheck[] {
  if (!isCheckable(observation)) return []
  const figure = published(observation)
  const scene = { figure, before, after }
  return checksOfFigure.flatMap(check => check(scene))
}

/** In the order in which an admin reads them. */
const checksOfFigure: readonly ((scene: CheckContext) => readonly ChangeCheck[])[] = [
  ...[alreadyHeld, sums, growths, shares, cumulated],
  ...[impossible, outlier, beyondWhole, early, digits],
]

const weights: Record<ChangeCheck['outcome'], number> = { stops: 0, warns: 1, notes: 2, agrees: 3 }
const inWeight = (all: readonly ChangeCheck[]): readonly ChangeCheck[] =>
  all.toSorted((a, b) => weights[a.outcome] - weights[b.outcome]).slice(0, mostChecks)

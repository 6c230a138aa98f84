/** What a change amounts to, for the words above it. Pure. */
import type { Act } from '../../answers/deed.ts'
import type { Facts } from '../../data/facts.ts'
import type { Change, Observation, Statement } from '../../data/shapes.ts'

/** What somebody is about to do by this change. */
export function actOf(change: Change): Act {
  switch (change.do) {
    case 'add':
      return change.observations.length + change.statements.length === 0 ? 'source' : 'add'
    case 'correct':
      return 'edit'
    case 'withdraw':
      return 'retract'
    case 'several':
      return change.for
    case 'appoint':
    case 'dismiss':
      return change.do
    case 'remove':
    case 'unname':
      return 'source'
  }
}

/** What stands now of what would be corrected or withdrawn. */
export function beforeOf(change: Change, facts: Facts): Observation | Statement | undefined {
  const id = change.do === 'correct' ? change.to.id : change.do === 'withdraw' ? change.id : undefined
  return id === undefined ? undefined : (facts.observation(id) ?? facts.statement(id))?.now
}

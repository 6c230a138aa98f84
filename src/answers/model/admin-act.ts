import { lists } from '../../data/facts/add-steps.ts'
import type { Change } from '../../data/model/edit.ts'
import type { AdminAction } from './admin-reply.ts'

/** The action that a change is: shown before it is saved and in its receipt. */
export function adminActionOf(change: Change): AdminAction {
  if (change.do === 'several') return change.for
  const isSource = change.do === 'add' && lists.every(list => list === 'sources' || change[list].length === 0)
  return isSource ? 'source' : actions[change.do]
}

const actions = {
  add: 'add',
  table: 'add',
  correct: 'edit',
  withdraw: 'retract',
  appoint: 'appoint',
  dismiss: 'dismiss',
  remove: 'remove',
  unname: 'source',
} as const

import { lists } from '../../data/facts/add-steps.ts'
import type { Change } from '../../data/model/edit.ts'
import type { AdminAction } from './admin-reply.ts'

/** The action that a change is: shown before it is saved and in its receipt. */
export function adminActionOf(change: Change): AdminAction {
  switch (change.do) {
    case 'add':
      return lists.every(list => list === 'sources' || change[list].length === 0) ? 'source' : 'add'
    case 'table':
      return 'add'
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
      return 'remove'
    case 'unname':
      return 'source'
  }
}

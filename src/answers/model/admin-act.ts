import { lists } from '../../data/facts/add-steps.ts'
import type { Change } from '../../data/model/schema.ts'
import type { Act } from './admin-reply.ts'

/** What somebody is about to do, or has done, by this change. */
export function actOf(change: Change): Act {
  switch (change.do) {
    case 'add':
      return lists.every(list => list === 'sources' || change[list].length === 0) ? 'source' : 'add'
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

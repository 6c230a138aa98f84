/** Changes that wait for a second admin, where REVIEW is on. */
import type { AdminReply } from '../../answers/model/admin-reply.ts'
import type { Pending } from '../../data/chats/pending-change.ts'
import type { AdminCommand, AdminContext } from './admin-command.ts'
import { approve as approved, reject as rejected } from './decide-change.ts'
import { shownAgain } from './recheck-change.ts'

/** The one that waits longest, to be approved or rejected. */
export const queue: AdminCommand = { name: 'queue', perform: (_, context) => firstWaiting(context) }

/** /approve with the token of a change; without one, what waits: nobody approves what he has not seen. */
export const approve: AdminCommand = {
  name: 'approve',
  async perform(args, context) {
    const token = args.trim()
    return token === '' ? firstWaiting(context) : approved(token, context)
  },
}

/** /reject TOKEN because …: the button Reject writes the line. */
export const reject: AdminCommand = {
  name: 'reject',
  async perform(args, context) {
    const [, token = '', why = ''] = /^\s*(\S+)\s*(?:because\b)?\s*([\s\S]*)$/i.exec(args) ?? []
    return token === '' ? firstWaiting(context) : rejected(token, why.trim(), context)
  },
}

async function firstWaiting(context: AdminContext): Promise<AdminReply> {
  const [first, ...others] = await waitingFor(context)
  return first === undefined ? { kind: 'noQueue' } : shownAgain(first[0], first[1], context, others.length)
}

/** The oldest first; what the person asked for himself comes last. */
async function waitingFor({ store, person }: AdminContext): Promise<readonly (readonly [string, Pending])[]> {
  // Saved, and only its corrections are not kept yet: that waits for nobody's approval.
  const isQueued = ({ state, edit }: Pending): boolean => state === 'queued' && edit === undefined
  const queued = [...(await store.allPending())].filter(([, pending]) => isQueued(pending))
  return [...queued.filter(([, { by }]) => by !== person), ...queued.filter(([, { by }]) => by === person)]
}

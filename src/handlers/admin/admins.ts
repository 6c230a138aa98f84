import type { AdminReply } from '../../answers/model/admin-reply.ts'
import { readAdmins } from '../../reading/admin/admins.ts'
import type { AdminCommand } from './admin-command.ts'
import { come } from './line-commands.ts'

/** /admins: who keeps the data, and a picker to name another; /admins add or remove with a number. */
export const admins: AdminCommand = {
  name: 'admins',
  async perform(args, { owners, facts, role }) {
    const read = readAdmins(args)
    if ('list' in read)
      return { kind: 'admins', owners, editors: facts.editors(), ...(role === 'owner' && { picker: true as const }) }
    // Editors may see who keeps the data; owners say who does.
    if (role !== 'owner') return wrong('owners-only')
    const named =
      'change' in read && (read.change.do === 'appoint' || read.change.do === 'dismiss')
        ? read.change.person
        : undefined
    return named !== undefined && owners.includes(named) ? wrong('is-owner') : come(read)
  },
}

const wrong = (because: 'owners-only' | 'is-owner'): AdminReply => ({ kind: 'wrong', wrong: { because } })

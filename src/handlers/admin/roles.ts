import type { Facts } from '../../data/facts/facts.ts'
import type { Request } from '../request/request.ts'

/** Owners are named in the configuration and may do everything; editors are named by owners and change data. */
export type AdminRole = 'owner' | 'editor'

/**
 * The role of the sender, checked for each message by the numeric id alone. Returns undefined for everybody else, and for all
 * but the person's own words in their private chat: no forwards, edits, texts of other bots, anonymous admins or channels.
 */
export function roleOf({ own, person, chat }: Request, owners: readonly number[], facts: Facts): AdminRole | undefined {
  if (own !== true || person === undefined || chat.kind !== 'private' || chat.id !== person.id) return undefined
  if (owners.includes(person.id)) return 'owner'
  return facts.editors().includes(person.id) ? 'editor' : undefined
}

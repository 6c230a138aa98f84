import type { Facts } from '../../data/facts/facts.ts'
import type { Request } from '../request/request.ts'

/** Owners stand in the configuration and do everything; editors are named by them and keep the data. */
export type AdminRole = 'owner' | 'editor'

/**
 * Who may change the data with these words: decided anew for each, by the numeric id alone.
 *
 * Missing: undefined for everybody else, and for everything that is not a person's own words in their private chat with the bot:
 * forwards, edits, other bots' texts, anonymous admins, channels.
 */
export function roleOf({ own, person, chat }: Request, owners: readonly number[], facts: Facts): AdminRole | undefined {
  if (own !== true || person === undefined || chat.kind !== 'private' || chat.id !== person.id) return undefined
  if (owners.includes(person.id)) return 'owner'
  return facts.editors().includes(person.id) ? 'editor' : undefined
}

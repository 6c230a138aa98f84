/** A group is greeted once: when the bot comes in, or by /start, whichever is first. */
import type { ChatSettings } from '../../data/model/schema.ts'
import type { Store } from '../../data/store.ts'
import type { Intent } from '../request/intent.ts'
import type { Request } from '../request/request.ts'

/** A group, and what it has chosen. */
interface Group {
  readonly request: Request
  readonly settings: ChatSettings
}

export interface GroupGreeting {
  /** Whether nobody has greeted it yet; from then on somebody has, also after a restart. Errors: when that cannot be kept. */
  isFirst(group: Group): Promise<boolean>
  /** Whether /start is to be answered: not when it came with the bot, by a link that adds it to a group, and the greeting with both. */
  isDue(group: Group): Promise<boolean>
}

/** The two come within seconds. */
const togetherMs = 60_000

/** What was greeted stands among the group's settings, and goes with them. */
export function openGroupGreeting(store: Pick<Store, 'setChat'>, now: () => Date): GroupGreeting {
  async function isFirst({ request, settings }: Group): Promise<boolean> {
    if (settings.greeted !== undefined) return false
    await store.setChat(request.chat.id, { ...settings, greeted: now().toISOString() })
    return true
  }
  return {
    isFirst,
    isDue: async group => {
      const { greeted } = group.settings
      return (await isFirst(group)) || now().getTime() - Date.parse(greeted ?? '') > togetherMs
    },
  }
}

/** The start page of a group. */
export const isGreeting = (intent: Intent): boolean =>
  'ask' in intent && intent.ask.kind === 'page' && intent.ask.page === 'group'

/** Who may do what in a chat, as Telegram says it. */
import type { Api } from 'grammy'

/** What Telegram said is believed for so long. */
const believedMs = 5 * 60_000
const mostKnown = 1_000

/** Whether a person is an admin of a chat. Where Telegram does not say so, nobody is. */
export function openRights(api: Api, now = (): number => performance.now()) {
  const known = new Map<string, { readonly isAdmin: boolean; readonly at: number }>()
  return async (chat: number, person: number): Promise<boolean> => {
    const key = `${chat} ${person}`
    const before = known.get(key)
    if (before !== undefined && now() - before.at < believedMs) return before.isAdmin
    try {
      const { status } = await api.getChatMember(chat, person)
      const isAdmin = status === 'creator' || status === 'administrator'
      if (known.size >= mostKnown) known.clear()
      known.set(key, { isAdmin, at: now() })
      return isAdmin
    } catch {
      return false
    }
  }
}

/** The channel of that name, and whether the bot may post there. Missing: undefined where the bot sees no such channel. */
export async function channelNamed(
  api: Api,
  name: string,
): Promise<{ readonly id: number; readonly mayPost: boolean } | undefined> {
  try {
    const chat = await api.getChat(name)
    if (chat.type !== 'channel') return undefined
    const me = await api.getMe()
    const member = await api.getChatMember(chat.id, me.id)
    return { id: chat.id, mayPost: member.status === 'administrator' && member.can_post_messages === true }
  } catch {
    return undefined
  }
}

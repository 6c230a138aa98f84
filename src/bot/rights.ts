import type { Api } from 'grammy'

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

import type { Api } from 'grammy'
import type { Channel } from '../../handlers/request/telegram-gateway.ts'
import { failureOf } from '../api/classify-error.ts'

/**
 * The channel of that name or id, and whether the bot may post there.
 *
 * Returns undefined when the bot sees no such channel. It sees private channels only as a member.
 */
export async function channelOf(api: Api, of: string | number): Promise<Channel | undefined> {
  try {
    const chat = await api.getChat(of)
    if (chat.type !== 'channel') return undefined
    const { id, title, username } = chat
    return { id, title, ...(username !== undefined && { name: `@${username}` }), ...(await rightsIn(api, id)) }
  } catch {
    return undefined
  }
}

/** Of a public channel that the bot is not in, it sees only the name. */
async function rightsIn(api: Api, chat: number): Promise<Pick<Channel, 'mayPost' | 'isOutside'>> {
  try {
    const me = await api.getMe()
    const member = await api.getChatMember(chat, me.id)
    if (member.status !== 'administrator') return { mayPost: false, isOutside: true }
    return { mayPost: member.can_post_messages === true }
  } catch (error) {
    return { mayPost: false, ...(failureOf(error).kind !== 'unreached' && { isOutside: true }) }
  }
}

import type { MessageEntity } from 'grammy/types'
import { rememberedByReference } from '../../data/model/remembered.ts'

/** The bot's own account. */
export interface BotIdentity {
  readonly id: number
  /** Without '@'. */
  readonly username: string
}

/** A text for the app, and whether it addresses the bot. */
export interface AddressedText {
  /** Without mentions of the bot, also in '/turnover@karvan_bot'. */
  readonly text: string
  readonly named: boolean
  /** 'others': a command that names another bot. 'ours': one that names this bot. */
  readonly command?: 'ours' | 'others' | 'bare'
}

// Keyboards and copied texts put direction marks and zero-width spaces before the '/'.
const invisible = /^[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/
const commandLine = /^\/[\p{L}\p{N}_]{1,64}(?:@(\w+))?(?![\p{L}\p{N}_@])/u

/** Reads whom a text addresses, and removes mentions of the bot; the text may then be empty. Usernames are case-insensitive. */
export function readAddressedText(text: string, entities: readonly MessageEntity[], me: BotIdentity): AddressedText {
  const pointed = entities.filter(entity => entity.type === 'text_mention' && entity.user?.id === me.id)
  const unpointed = pointed.reduceRight(
    (rest, at) => rest.slice(0, at.offset) + rest.slice(at.offset + at.length),
    text,
  )
  const rest = unpointed.replace(mentionOf(me), '')
  const named = pointed.length > 0 || rest !== unpointed
  const bare = rest.replace(invisible, '').trimEnd()
  const [whole, addressee] = commandLine.exec(bare) ?? []
  if (whole === undefined) return { text: bare, named }
  if (addressee === undefined) return { text: bare, named, command: 'bare' }
  if (addressee.toLowerCase() !== me.username.toLowerCase()) return { text: bare, named, command: 'others' }
  return { text: bare.replace(`@${addressee}`, ''), named: true, command: 'ours' }
}

/** Matches '@karvan_bot', but not in an address (a@karvan_bot.example), nor after a command, which is read separately. */
const mentionOf = rememberedByReference(({ username }: BotIdentity): RegExp => {
  const place = '[ \\t]?(?<![\\w/.@])(?<!^[^\\p{L}\\p{N}]*/[\\p{L}\\p{N}_]+)'
  return new RegExp(`${place}@${username}(?![\\w@]|\\.\\w)`, 'giu')
})

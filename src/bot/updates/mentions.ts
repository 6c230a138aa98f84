import type { MessageEntity } from 'grammy/types'

/** The bot as Telegram knows it. */
export interface BotIdentity {
  readonly id: number
  /** Without '@'. */
  readonly username: string
}

/** A text as the desk gets it, and whom it speaks to. */
export interface AddressedText {
  /** Without the mention of the bot, also in '/turnover@karvan_bot'. */
  readonly text: string
  /** Whether the bot is named in it. */
  readonly named: boolean
  /** 'others': a command that names another bot. 'ours': one that names this bot. */
  readonly command?: 'ours' | 'others' | 'bare'
}

// Keyboards and copied texts put direction marks and zero-width spaces before the '/'.
const invisible = /^[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/
const commandLine = /^\/[\p{L}\p{N}_]{1,64}(?:@(\w+))?(?![\p{L}\p{N}_@])/u

/**
 * Reads whom a text speaks to. Names of bots are compared without regard to case.
 *
 * Shape: the text with every mention of the bot taken out, what is left may be empty.
 */
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

/** '@karvan_bot', but not in an address (a@karvan_bot.example), nor behind a command, where it is read by itself. */
function mentionOf(me: BotIdentity): RegExp {
  const known = mentions.get(me)
  if (known !== undefined) return known
  const place = '[ \\t]?(?<![\\w/.@])(?<!^[^\\p{L}\\p{N}]*/[\\p{L}\\p{N}_]+)'
  const mention = new RegExp(`${place}@${me.username}(?![\\w@]|\\.\\w)`, 'giu')
  mentions.set(me, mention)
  return mention
}
const mentions = new WeakMap<BotIdentity, RegExp>()

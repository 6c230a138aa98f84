/** Who may press the buttons under a card that a person has inserted: that person, everybody, or nobody, as links to the bot. */
import { fromAddress } from '../../answers/address/address.ts'
import type { ChatSettings } from '../../data/chats/chat-settings.ts'
import { readButtonLanguage, readViewData, shortened } from './button-data.ts'
import { botLink } from './links.ts'
import type { Button, Message } from './message.ts'

/** The person who has inserted the card, and that person's setting. Absent `cards`: the buttons are theirs alone. */
export interface CardOwner {
  readonly owner: number
  readonly cards: ChatSettings['cards']
  /** '@karvan_bot'. */
  readonly bot: string
}

/** Telegram's limit for the data of a button. */
const maxBytes = 64

/** The message with buttons for those who may press them. A button without room for its owner becomes a link. */
export function withCardOwner(message: Message, by: CardOwner): Message {
  if (by.cards === 'everyone') return message
  const own = (button: Button): readonly Button[] => {
    if (button.data === undefined) return [button]
    const data = by.cards === 'links' ? undefined : ownedData(button.data, by.owner)
    if (data !== undefined) return [{ label: button.label, data }]
    const url = linkTo(button.data, by.bot)
    return url === undefined ? [] : [{ label: button.label, url }]
  }
  return { ...message, buttons: message.buttons.map(row => row.flatMap(own)).filter(row => row.length > 0) }
}

/** 'ru.u3k9.1fT-AZE-CHN-2025': behind the language, the owner's number to the base 36. */
function ownedData(data: string, owner: number): string | undefined {
  const { language, data: bare } = readButtonLanguage(data)
  const owned = shortened(`${language === undefined ? '' : `${language.code}.`}u${owner.toString(36)}.${bare}`)
  return owned.length > maxBytes ? undefined : owned
}

/** The owner in the data of a button, behind its language, and the rest. */
export function readCardOwner(data: string): { readonly owner?: number; readonly data: string } {
  const [whole = '', digits = ''] = /^u([0-9a-z]{1,11})\./.exec(data) ?? []
  return whole === '' ? { data } : { owner: Number.parseInt(digits, 36), data: data.slice(whole.length) }
}

/** The answer of a button in the chat with the bot. Undefined when it asks no question. */
export function linkTo(data: string, bot: string): string | undefined {
  const { address } = readViewData(readCardOwner(readButtonLanguage(data).data).data)
  return fromAddress(address) === undefined ? undefined : botLink(bot, address)
}

import type { Language } from '../../languages/model/say.ts'
import type { Message } from './message.ts'

const hourMs = 3_600_000

/** The message with a line above it that says how long ago it was asked for: in hours, and from two days on in days. */
export function askedAgo(message: Message, agoMs: number, { code, say }: Language): Message {
  const hours = Math.floor(agoMs / hourMs)
  const format = new Intl.RelativeTimeFormat(code, { numeric: 'always' })
  const ago = hours < 48 ? format.format(-hours, 'hour') : format.format(-Math.floor(hours / 24), 'day')
  const said = say.askedAgo(ago)
  const line = `${said}\n\n`
  const { rich } = message
  return {
    ...message,
    ...(rich && { rich: { ...rich, blocks: [{ type: 'paragraph', text: said }, ...rich.blocks] } }),
    text: line + message.text,
    entities: message.entities.map(entity => ({ ...entity, offset: entity.offset + line.length })),
  }
}

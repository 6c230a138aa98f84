/** Splits long messages into parts that Telegram accepts. Pure. */
import { once } from '../../data/model/remembered.ts'
import type { Entity, Message } from '../../writing/message/message.ts'

/** In UTF-16 units. */
const longestText = 4096
export const longestCaption = 1024
/** Telegram silently drops further entities. */
const mostEntities = 100

/**
 * The text in parts of at most `limit` UTF-16 units and 100 entities, in order; the buttons are on the last.
 *
 * A part ends at the end of a line, else of a word, else of a grapheme, and outside of entities if possible. An entity across a
 * cut continues in the next part. White space at a cut is dropped. Returns an empty list when nothing is visible.
 */
export function split(message: Message, limit = longestText): readonly Message[] {
  if (isOnePart(message, limit)) return [message]
  const parts: Message[] = []
  const { text, entities, buttons, keyboard } = message
  for (let rest = trimmed({ text, entities, buttons: [] }); rest !== undefined; ) {
    const end: number = endOf(rest, limit)
    const part = trimmed(slice(rest, 0, end))
    if (part !== undefined) parts.push(part)
    rest = end >= rest.text.length ? undefined : trimmed(slice(rest, end, rest.text.length))
  }
  return parts.map((part, i) => (i === parts.length - 1 ? { ...part, buttons, ...(keyboard && { keyboard }) } : part))
}

/** Fast path for most messages: nothing to split or trim. */
const isOnePart = ({ text, entities, file }: Message, limit: number): boolean =>
  file === undefined &&
  text !== '' &&
  text.length <= limit &&
  text.trim() === text &&
  entities.length <= mostEntities &&
  entities.every(({ offset, length }) => offset >= 0 && length > 0 && offset + length <= text.length)

/**
 * The messages to send: the text in parts, the last one with the file.
 *
 * A part that is too long for a caption is sent before the file, which then has no caption.
 */
export function partsOf(message: Message): readonly Message[] {
  const { file, buttons, keyboard } = message
  if (file === undefined) return split(message)
  const parts = split({ text: message.text, entities: message.entities, buttons: [] })
  const last = parts.at(-1)
  const isCaption = last !== undefined && last.text.length <= longestCaption
  const caption = isCaption ? last : { text: '', entities: [] }
  const foot = { ...caption, buttons, file, ...(keyboard && { keyboard }) }
  return [...(isCaption ? parts.slice(0, -1) : parts), foot]
}

/** The end of the first part: at most the end of the text, and never 0. */
function endOf({ text, entities }: Message, limit: number): number {
  const tooMany = entities.toSorted((a, b) => a.offset - b.offset)[mostEntities]?.offset
  const most = Math.min(limit, text.length, tooMany || text.length)
  if (most === text.length) return most
  const isWhole = (at: number): boolean => !entities.some(it => it.offset < at && at < it.offset + it.length)
  const lines = places(text, '\n', most)
  const words = places(text, ' ', most)
  return lines.find(isWhole) ?? lines[0] ?? words.find(isWhole) ?? words[0] ?? wholeCharacters(text, most)
}

/** The positions of `sign`, from the last possible end of a part to the first. */
function places(text: string, sign: string, most: number): readonly number[] {
  const found: number[] = []
  for (let at = text.lastIndexOf(sign, most); at > 0; at = text.lastIndexOf(sign, at - 1)) found.push(at)
  return found
}

const characters = once(() => new Intl.Segmenter('en', { granularity: 'grapheme' }))

/** The last boundary of graphemes; inside a grapheme only when it is longer than a message. */
function wholeCharacters(text: string, most: number): number {
  const start = characters().segment(text).containing(most)?.index ?? most
  if (start > 0) return start
  const isPair = text.charCodeAt(most) >= 0xdc00 && text.charCodeAt(most) <= 0xdfff
  return isPair && most > 1 ? most - 1 : most
}

function slice(message: Message, from: number, to: number): Message {
  return {
    ...message,
    text: message.text.slice(from, to),
    entities: message.entities.flatMap((entity): readonly Entity[] => {
      const start = Math.max(entity.offset, from)
      const end = Math.min(entity.offset + entity.length, to)
      return end > start ? [{ ...entity, offset: start - from, length: end - start }] : []
    }),
  }
}

/** Trimmed, with shifted entities: Telegram trims too, but shifts nothing. Returns undefined when nothing is left. */
function trimmed(message: Message): Message | undefined {
  const start = message.text.length - message.text.trimStart().length
  const end = message.text.trimEnd().length
  return end > start ? slice(message, start, end) : undefined
}

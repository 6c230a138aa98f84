import { badRequest } from '../refusal.ts'
import type { Entity, EntityType } from '../shapes.ts'
import { inOrder, overlap } from './detect.ts'
import { checkedLink } from './link.ts'
import { byteOffset, splitsCharacter } from './offsets.ts'

const mostEntities = 100
const quotes: readonly EntityType[] = ['blockquote', 'expandable_blockquote']
const codes: readonly EntityType[] = ['code', 'pre']
const found: readonly EntityType[] = ['mention', 'hashtag', 'cashtag', 'bot_command', 'url', 'email', 'phone_number']

/** Errors: Telegram's, when an entity is outside the text or splits a surrogate pair. */
export function checkPlaces(text: string, entities: readonly Entity[]): void {
  for (const { offset, length } of entities) {
    const end = offset + length
    if (offset < 0) throw badRequest(`receive an entity with incorrect offset ${offset}`)
    if (length < 0) throw badRequest(`receive an entity with incorrect length ${length}`)
    if (offset > text.length) {
      throw badRequest(`entity begins after the end of the text at UTF-16 offset ${offset}`)
    }
    if (end > text.length) {
      throw badRequest(
        `entity beginning at UTF-16 offset ${offset} ends after the end of the text at UTF-16 offset ${end}`,
      )
    }
    if (splitsCharacter(text, offset)) {
      const bytes = byteOffset(text, offset - 1)
      throw badRequest(`entity begins in a middle of a UTF-16 symbol at byte offset ${bytes + 4}`)
    }
    if (splitsCharacter(text, end)) {
      const bytes = byteOffset(text, end - 1)
      throw badRequest(
        `entity beginning at UTF-16 offset ${offset} ends in a middle of a UTF-16 symbol at byte offset ${bytes + 4}`,
      )
    }
  }
}

/** The bot's entities with checked links, without the types that Telegram detects itself. Errors: an invalid URL. */
export function withCheckedLinks(entities: readonly Entity[]): readonly Entity[] {
  return entities
    .filter(entity => !found.includes(entity.type))
    .map(entity => {
      if (entity.type !== 'text_link') return entity
      const url = checkedLink(entity.url ?? '')
      if (url === undefined) {
        throw badRequest(`entity URL '${entity.url ?? ''}' is invalid: Wrong HTTP URL`)
      }
      return { ...entity, url }
    })
}

/**
 * Errors: entities that the documentation forbids: crossing ones, a nested quotation, anything inside code. Telegram splits
 * or drops them silently; an error shows them in a test.
 */
export function checkNesting(entities: readonly Entity[]): void {
  const sorted = inOrder(entities)
  sorted.forEach((outer, index) => {
    for (const inner of sorted.slice(index + 1)) {
      if (inner.offset >= outer.offset + outer.length) break
      checkPair(outer, inner)
    }
  })
}

/** Telegram keeps the first hundred entities. */
export function firstHundred(entities: readonly Entity[]): readonly Entity[] {
  return inOrder(entities).slice(0, mostEntities)
}

function checkPair(outer: Entity, inner: Entity): void {
  if (!overlap(outer, inner)) return
  const pair = `${inner.type} at ${inner.offset} and ${outer.type} at ${outer.offset}`
  if (inner.offset + inner.length > outer.offset + outer.length) {
    throw badRequest(`can't parse entities: ${pair} cross each other`)
  }
  if (quotes.includes(outer.type) && quotes.includes(inner.type)) {
    throw badRequest(`can't parse entities: a blockquote can't be nested (${pair})`)
  }
  const isInQuote = quotes.includes(outer.type) || quotes.includes(inner.type)
  const isCode = codes.includes(outer.type) || codes.includes(inner.type)
  if (codes.includes(outer.type) || (isCode && !isInQuote)) {
    throw badRequest(`can't parse entities: code and pre can't be combined with others (${pair})`)
  }
  if (outer.type === inner.type && outer.type === 'text_link') {
    throw badRequest(`can't parse entities: a link can't be nested (${pair})`)
  }
}

import type { Entity, Formatted } from '../shapes.ts'

const removed = /[\r\u2028-\u202E]|\u0333|\u033F|\u030A/
// Invisible characters: a text of these alone counts as empty.
const invisible =
  /^(?:\u034F|[\s\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u2060-\u206F\u3164\uFEFF\uFFA0]|[\u180B-\u180D]|[\uFE00-\uFE0F])*$/

/**
 * The text as Telegram stores it: control characters become spaces; carriage returns and direction overrides are removed;
 * the text is trimmed. Entities are moved with it; one that covers only white space is removed.
 */
export function cleaned({ text, entities }: Formatted): Formatted {
  const place: number[] = []
  let kept = ''
  for (const unit of text.split('')) {
    place.push(kept.length)
    if (!removed.test(unit)) kept += isControl(unit) ? ' ' : unit
  }
  place.push(kept.length)
  const lead = kept.length - kept.trimStart().length
  const result = kept.trim()
  const at = (offset: number): number => Math.min(Math.max((place[offset] ?? kept.length) - lead, 0), result.length)
  const moved = entities.map((entity): Entity => {
    const offset = at(entity.offset)
    return { ...entity, offset, length: at(entity.offset + entity.length) - offset }
  })
  return { text: result, entities: moved.filter(entity => showsSomething(result, entity)) }
}

/** Whether the text has no visible character. */
export function isInvisible(text: string): boolean {
  return invisible.test(text)
}

function showsSomething(text: string, { offset, length }: Entity): boolean {
  return text.slice(offset, offset + length).trim() !== ''
}

function isControl(unit: string): boolean {
  return unit < ' ' && unit !== '\n'
}

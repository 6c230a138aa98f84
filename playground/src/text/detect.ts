import type { Entity, EntityType } from '../shapes.ts'

const patterns: readonly (readonly [EntityType, RegExp])[] = [
  [
    'url',
    /(?<![\p{L}\p{N}_@./-])(?:https?:\/\/[\p{L}\p{N}[][^\s<>"]*|(?:[\p{L}\p{N}-]+\.)+(?:com|org|net|info|edu|gov|int|io|me|az|ru|cn|tr|kz|ge|uk|de|fr|eu|us|tv|news)(?![\p{L}\p{N}_@-])(?:[/?#][^\s<>"]*)?)/giu,
  ],
  ['email', /(?<![\p{L}\p{N}_.+-])[a-z0-9_.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/giu],
  ['mention', /(?<![\p{L}\p{N}_@])@[a-zA-Z0-9_]{3,32}(?![\p{L}\p{N}_])/gu],
  ['bot_command', /(?<![\p{L}\p{N}_/<>])\/[a-zA-Z0-9_]{1,64}(?:@[a-zA-Z0-9_]{3,32})?(?![\p{L}\p{N}_/<>])/gu],
  ['hashtag', /(?<![\p{L}\p{N}_&#])#[\p{N}_]*[\p{L}][\p{L}\p{N}_·]{0,255}/gu],
  ['cashtag', /(?<![\p{L}\p{N}_$])\$[A-Z]{3,8}(?![\p{L}\p{N}_$])/gu],
]

const closed: readonly EntityType[] = ['code', 'pre', 'text_link', 'text_mention', 'date_time']

/**
 * The given entities, and those that Telegram detects itself: links, commands, mentions, hashtags.
 *
 * Shape: sorted by offset, the longer first. Nothing is detected inside code or a link.
 */
export function withDetected(text: string, given: readonly Entity[]): readonly Entity[] {
  const taken: Entity[] = given.filter(entity => closed.includes(entity.type))
  const found: Entity[] = []
  for (const [type, pattern] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const length = type === 'url' ? withoutTail(match[0]).length : match[0].length
      const entity = { type, offset: match.index, length }
      if (length === 0 || taken.some(other => overlap(other, entity))) continue
      taken.push(entity)
      found.push(entity)
    }
  }
  return inOrder([...given, ...found])
}

/** Outer entities before inner ones. */
export function inOrder(entities: readonly Entity[]): readonly Entity[] {
  return [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length)
}

/** Whether the two share a character. */
export function overlap(a: Entity, b: Entity): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length
}

function withoutTail(url: string): string {
  const bare = url.replace(/[.,:;!?'"»”…]+$/u, '')
  const open = bare.split('(').length
  return bare.endsWith(')') && bare.split(')').length > open ? withoutTail(bare.slice(0, -1)) : bare
}

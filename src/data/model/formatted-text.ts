/** Text with Telegram entities. Offsets and lengths are in UTF-16 code units. */
import { z } from 'zod'

const span = { offset: z.int(), length: z.int() }
const marks = [
  ...(['bold', 'italic', 'underline', 'strikethrough', 'spoiler'] as const),
  ...(['code', 'pre', 'blockquote', 'expandable_blockquote'] as const),
] as const

/** The same kinds as `Entity` in writing/message/message.ts. */
export const entity = z.union([
  z.object({ type: z.enum(marks), ...span }),
  z.object({ type: z.literal('text_link'), url: z.string(), ...span }),
  z.object({ type: z.literal('date_time'), unix_time: z.int(), date_time_format: z.enum(['D', 'Dt']), ...span }),
])

export interface Formatted {
  readonly text: string
  readonly entities: readonly Readonly<z.infer<typeof entity>>[]
}

/** The entities of known kinds. Telegram has more kinds, and detects links and mentions itself. */
export const knownEntities = (entities: readonly unknown[]): Formatted['entities'] =>
  entities.flatMap(one => (isKnown(one) ? (entity.safeParse(one).data ?? []) : []))

const known: ReadonlySet<unknown> = new Set([...marks, 'text_link', 'date_time'])
// A failing schema costs more than the rest of a command, which has an entity of its own.
const isKnown = (one: unknown): boolean =>
  typeof one === 'object' && one !== null && 'type' in one && known.has(one.type)

/** The text from that offset on, trimmed. */
export function from({ text, entities }: Formatted, start: number): Formatted {
  const rest = text.slice(start)
  const first = start + rest.length - rest.trimStart().length
  const words = rest.trim()
  return {
    text: words,
    entities: entities.flatMap(one => {
      const begin = Math.max(one.offset - first, 0)
      const end = Math.min(one.offset + one.length - first, words.length)
      return end > begin ? [{ ...one, offset: begin, length: end - begin }] : []
    }),
  }
}

export const after = (words: string, { text, entities }: Formatted): Formatted => ({
  text: words + text,
  entities: entities.map(one => ({ ...one, offset: one.offset + words.length })),
})

import { badRequest } from '../refusal.ts'
import type { Entity, Formatted } from '../shapes.ts'
import { cleaned, isInvisible } from './clean.ts'
import { withDetected } from './detect.ts'
import { checkNesting, checkPlaces, firstHundred, withCheckedLinks } from './entities.ts'
import { hasLoneSurrogate } from './offsets.ts'

export interface Written {
  readonly text: string
  readonly entities?: readonly Entity[]
}

/** Longest text of a message and of a caption, in UTF-16 code units. */
export const longest = { text: 4096, caption: 1024 } as const

/**
 * The text of a message as Telegram keeps it: without control characters and outer white space, with links and commands
 * marked.
 *
 * Errors: Telegram's refusals of entities. The caller checks emptiness and length.
 */
export function formatted(written: Written): Formatted {
  if (hasLoneSurrogate(written.text)) throw badRequest('strings must be encoded in UTF-8')
  const { text } = written
  const entities = withCheckedLinks(written.entities ?? [])
  checkPlaces(text, entities)
  const clean = cleaned({ text, entities })
  checkNesting(clean.entities)
  return { text: clean.text, entities: firstHundred(withDetected(clean.text, clean.entities)) }
}

/** The text of a message. Errors: empty, or longer than 4096. */
export function messageText(written: Written): Formatted {
  if (written.text === '') throw badRequest('message text is empty')
  const result = formatted(written)
  if (isInvisible(result.text)) throw badRequest('text must be non-empty')
  if (result.text.length > longest.text) throw badRequest('message is too long')
  return result
}

/** A caption, which may be empty. Errors: longer than 1024. */
export function captionText(written: Written): Formatted {
  const result = formatted(written)
  if (result.text.length > longest.caption) throw badRequest('message caption is too long')
  return result
}

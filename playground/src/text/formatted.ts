import { badRequest } from '../refusal.ts'
import type { Entity, Formatted } from '../shapes.ts'
import { cleaned, isInvisible } from './clean.ts'
import { withDetected } from './detect.ts'
import { checkNesting, checkPlaces, firstHundred, withCheckedLinks } from './entities.ts'
import { parseHtml } from './html.ts'
import { parseMarkdown } from './markdown.ts'
import { hasLoneSurrogate } from './offsets.ts'

export interface Written {
  readonly text: string
  readonly parseMode?: string
  readonly entities?: readonly Entity[]
}

/** Longest text of a message and of a caption, in UTF-16 code units, after the markup is read. */
export const longest = { text: 4096, caption: 1024 } as const

/**
 * A text as it will stand in the message: markup read, control characters and outer white space gone,
 * links and commands found.
 *
 * Errors: every refusal of Telegram for markup and entities. Emptiness and length are for the caller.
 */
export function formatted(written: Written): Formatted {
  if (hasLoneSurrogate(written.text)) throw badRequest('strings must be encoded in UTF-8')
  const read = withoutMarkup(written)
  checkPlaces(read.text, read.entities)
  const clean = cleaned(read)
  checkNesting(clean.entities)
  return { text: clean.text, entities: firstHundred(withDetected(clean.text, clean.entities)) }
}

/** A message's text: not empty, not longer than 4096. */
export function messageText(written: Written): Formatted {
  if (written.text === '') throw badRequest('message text is empty')
  const result = formatted(written)
  if (isInvisible(result.text)) throw badRequest('text must be non-empty')
  if (result.text.length > longest.text) throw badRequest('message is too long')
  return result
}

/** A caption: may be empty, not longer than 1024. */
export function captionText(written: Written): Formatted {
  const result = formatted(written)
  if (result.text.length > longest.caption) throw badRequest('message caption is too long')
  return result
}

function withoutMarkup({ text, parseMode, entities }: Written): Formatted {
  if (parseMode === undefined || parseMode === '') {
    return { text, entities: withCheckedLinks(entities ?? []) }
  }
  if (entities !== undefined && entities.length > 0) {
    // Telegram takes one of the two and drops the other: a fault of the bot either way.
    throw badRequest('parse_mode and entities must not be used together')
  }
  switch (parseMode.toLowerCase()) {
    case 'html':
      return parseHtml(text)
    case 'markdownv2':
      return parseMarkdown(text)
    default:
      throw badRequest(
        parseMode.toLowerCase() === 'markdown'
          ? 'the playground does not read the legacy parse_mode Markdown; use MarkdownV2, HTML or entities'
          : 'unsupported parse_mode',
      )
  }
}

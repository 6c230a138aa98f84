import type { InlineInput } from '../schemas/inline.ts'
import type { InlineResult, MessageContent } from '../shapes.ts'
import type { World } from '../world.ts'
import { photoPart } from './media.ts'
import { keyboardPart } from './reply.ts'
import { captionPart, textPart } from './text.ts'

/** Returns the result unchanged. Errors: Telegram's refusals of its text or photo, the same as for any message. */
export function checkedResult(world: World, result: InlineInput): InlineInput {
  contentOf(world, result)
  return result
}

/** The content of the message that a person sends by choosing the result. */
export function chosenContent(world: World, result: InlineInput): MessageContent {
  return { ...contentOf(world, result), ...keyboardPart(result.reply_markup) }
}

/** Whether a stored result has the checked type. All stored ones do: the compiler does not know it. */
export function isChecked(result: InlineResult): result is InlineResult & InlineInput {
  return result.type === 'article' || result.type === 'photo'
}

function contentOf(world: World, result: InlineInput): MessageContent {
  if (result.type === 'photo') return { ...photoPart(world, result.photo_file_id, new Map()), ...captionPart(result) }
  const { message_text: text, ...rest } = result.input_message_content
  return textPart({ text, ...rest })
}

import type { InlineInput, InlineText } from '../schemas/inline.ts'
import type { InlineResult, MessageContent } from '../shapes.ts'
import type { World } from '../world.ts'
import { documentPart, photoPart } from './media.ts'
import { keyboardPart } from './reply.ts'
import { captionPart, textPart } from './text.ts'

/** The result as it came, once its text has passed the checks that any message passes. */
export function checkedResult(result: InlineInput): InlineInput {
  if (result.input_message_content !== undefined) textOf(result.input_message_content)
  else if (result.type !== 'article') captionPart(result)
  return result
}

/** What stands in the chat once a person has chosen the result. */
export function chosenContent(world: World, result: InlineInput): MessageContent {
  const keyboard = keyboardPart(result.reply_markup)
  if (result.input_message_content !== undefined) {
    return { ...textOf(result.input_message_content), ...keyboard }
  }
  switch (result.type) {
    case 'photo':
      return { ...photoPart(world, result.photo_file_id, new Map()), ...captionPart(result), ...keyboard }
    case 'document':
      return { ...documentPart(world, result.document_file_id, new Map()), ...captionPart(result), ...keyboard }
    default:
      return keyboard
  }
}

/** Does a result of an answer have the shape that was checked when it came? All of ours do. */
export function isChecked(result: InlineResult): result is InlineResult & InlineInput {
  return ['article', 'photo', 'document'].includes(result.type)
}

function textOf(content: InlineText) {
  const { message_text: text, ...rest } = content
  return textPart({ text, ...rest })
}

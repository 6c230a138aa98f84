import type { InlineInput } from '../schemas/inline.ts'
import type { InlineResult, MessageContent } from '../shapes.ts'
import { keyboardPart } from './reply.ts'
import { textPart } from './text.ts'

/** Returns the result unchanged. Errors: Telegram's refusals of its text, the same as for any message. */
export function checkedResult(result: InlineInput): InlineInput {
  textOf(result)
  return result
}

/** The content of the message that a person sends by choosing the result. */
export function chosenContent(result: InlineInput): MessageContent {
  return { ...textOf(result), ...keyboardPart(result.reply_markup) }
}

/** Whether a stored result has the checked type. All stored ones do: the compiler does not know it. */
export function isChecked(result: InlineResult): result is InlineResult & InlineInput {
  return result.type === 'article'
}

function textOf({ input_message_content: { message_text: text, ...rest } }: InlineInput) {
  return textPart({ text, ...rest })
}

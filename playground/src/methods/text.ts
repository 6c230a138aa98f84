import type { Entity } from '../shapes.ts'
import { captionText, messageText } from '../text/formatted.ts'

interface TextParams {
  readonly text?: string
  readonly entities?: readonly Entity[]
  readonly link_preview_options?: Readonly<Record<string, unknown>>
}

interface CaptionParams {
  readonly caption?: string
  readonly caption_entities?: readonly Entity[]
}

/** `text` and `entities` of a message from the parameters of a call. */
export function textPart(params: TextParams) {
  const { text, entities } = messageText({
    text: params.text ?? '',
    ...(params.entities === undefined ? {} : { entities: params.entities }),
  })
  return {
    text,
    ...(entities.length === 0 ? {} : { entities }),
    ...(params.link_preview_options === undefined ? {} : { link_preview_options: params.link_preview_options }),
  }
}

/** `caption` and `caption_entities`, when there is a caption. */
export function captionPart(params: CaptionParams) {
  const { text, entities } = captionText({
    text: params.caption ?? '',
    ...(params.caption_entities === undefined ? {} : { entities: params.caption_entities }),
  })
  if (text === '') return {}
  return { caption: text, ...(entities.length === 0 ? {} : { caption_entities: entities }) }
}

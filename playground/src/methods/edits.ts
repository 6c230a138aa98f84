import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { badRequest } from '../refusal.ts'
import { joinedRoom, knownRoom, replace } from '../rooms.ts'
import { inlineKeyboard } from '../schemas/markup.ts'
import { caption, entities, json, linkPreview, target } from '../schemas/pieces.ts'
import { richInput } from '../schemas/rich.ts'
import type { Message } from '../shapes.ts'
import { type Room, seconds, type World } from '../world.ts'
import { documentPart, photoPart } from './media.ts'
import { method } from './method.ts'
import { keyboardPart } from './reply.ts'
import { richPart } from './rich.ts'
import { captionPart, textPart } from './text.ts'

interface Target {
  readonly chat_id?: number | string
  readonly message_id?: number
  readonly inline_message_id?: string
}

export const editMessageText = method(
  {
    ...target,
    text: z.string().exactOptional(),
    entities: entities.exactOptional(),
    link_preview_options: linkPreview.exactOptional(),
    rich_message: richInput.exactOptional(),
    reply_markup: inlineKeyboard.exactOptional(),
  },
  (world, params) => {
    if (params.text !== undefined && params.rich_message !== undefined)
      throw badRequest('text and rich_message must not be used together')
    const content = params.rich_message === undefined ? textPart(params) : richPart(params.rich_message)
    return edit(world, params, message => {
      if (!hasWords(message)) throw badRequest('there is no text in the message to edit')
      return { ...frame(message, 'text'), ...content, ...keyboardPart(params.reply_markup) }
    })
  },
)

export const editMessageCaption = method(
  { ...target, ...caption, reply_markup: inlineKeyboard.exactOptional() },
  (world, params) =>
    edit(world, params, message => {
      if (hasWords(message)) throw badRequest('there is no caption in the message to edit')
      const words = captionPart(params)
      return { ...frame(message, 'caption'), ...words, ...keyboardPart(params.reply_markup) }
    }),
)

export const editMessageMedia = method(
  {
    ...target,
    media: json(z.strictObject({ type: z.enum(['photo', 'document']), media: z.string(), ...caption })),
    reply_markup: inlineKeyboard.exactOptional(),
  },
  (world, params, { files }) => {
    const { media } = params
    const part = media.type === 'photo' ? photoPart : documentPart
    const content = { ...part(world, media.media, files), ...captionPart(media) }
    return edit(world, params, message => ({
      ...frame(message, 'media'),
      ...content,
      ...keyboardPart(params.reply_markup),
    }))
  },
)

function edit(world: World, params: Target, change: (message: Message) => Message): Message | true {
  const [room, message] = found(world, params)
  const changed = change(message)
  if (isDeepStrictEqual(shown(changed), shown(message))) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    )
  }
  const result = replace(world, room, { ...changed, edit_date: seconds(world) })
  return params.inline_message_id === undefined ? result : true
}

function found(world: World, params: Target): readonly [Room, Message] {
  if (params.inline_message_id !== undefined) {
    const place = world.inlineMessages.get(params.inline_message_id)
    const room = place === undefined ? undefined : knownRoom(world, place.chatId)
    const message = room?.messages.get(place?.messageId ?? 0)
    if (room === undefined || message === undefined) throw badRequest('MESSAGE_ID_INVALID')
    return [room, message]
  }
  if (params.chat_id === undefined) throw badRequest('chat_id is empty')
  if (params.message_id === undefined) throw badRequest('message identifier is not specified')
  const room = joinedRoom(world, params.chat_id)
  const message = room.messages.get(params.message_id)
  if (message === undefined) throw badRequest('message to edit not found')
  const isOwn = message.from?.id === world.bot.user.id
  const isPost = room.chat.type === 'channel' && room.members.get(world.bot.user.id) === 'administrator'
  const isFixed = message.forward_origin !== undefined || room.keyed.has(message.message_id)
  if (!(isOwn || isPost) || isFixed) throw badRequest("message can't be edited")
  return [room, message]
}

const hasWords = ({ text, rich_message }: Message): boolean => text !== undefined || rich_message !== undefined

/** The parts that an edit must change: without a change Telegram refuses it. */
function shown(message: Message): unknown {
  const {
    text,
    entities: marks,
    rich_message: rich,
    caption: words,
    caption_entities,
    photo,
    document,
    reply_markup,
  } = message
  const preview = message.link_preview_options
  return { text, marks, rich, words, caption_entities, photo, document, reply_markup, preview }
}

/** The parts that an edit of the text, caption or media keeps. */
function frame(message: Message, part: 'text' | 'caption' | 'media'): Message {
  const { reply_markup: _keyboard, ...rest } = message
  if (part === 'text') {
    const { text: _text, entities: _entities, rich_message: _rich, link_preview_options: _preview, ...others } = rest
    return others
  }
  const { caption: _caption, caption_entities: _marks, ...media } = rest
  if (part === 'caption') return media
  // A picture takes the place of a text too.
  const { photo: _photo, document: _document, text: _text, entities: _entities, rich_message: _rich, ...bare } = media
  const { link_preview_options: _preview, ...shown } = bare
  return shown
}

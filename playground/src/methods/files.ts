import { z } from 'zod'
import { badRequest } from '../refusal.ts'
import { writableRoom } from '../rooms.ts'
import { replyMarkup } from '../schemas/markup.ts'
import { caption, file, flag, sending } from '../schemas/pieces.ts'
import { documentPart, largestDownload, photoPart } from './media.ts'
import { method } from './method.ts'
import { send } from './reply.ts'
import { captionPart } from './text.ts'

export const sendPhoto = method(
  {
    ...sending,
    ...caption,
    photo: file.default(''),
    has_spoiler: flag.exactOptional(),
    reply_markup: replyMarkup.exactOptional(),
  },
  (world, params, { files }) => {
    const room = writableRoom(world, params.chat_id, params.message_thread_id)
    const content = { ...photoPart(world, params.photo, files), ...captionPart(params) }
    return send(world, room, params, content)
  },
)

export const sendDocument = method(
  {
    ...sending,
    caption: caption.caption,
    caption_entities: caption.caption_entities,
    document: file.default(''),
    thumbnail: file.exactOptional(),
    disable_content_type_detection: flag.exactOptional(),
    reply_markup: replyMarkup.exactOptional(),
  },
  (world, params, { files }) => {
    const room = writableRoom(world, params.chat_id, params.message_thread_id)
    const content = { ...documentPart(world, params.document, files), ...captionPart(params) }
    return send(world, room, params, content)
  },
)

export const getFile = method({ file_id: z.string() }, (world, params) => {
  const stored = world.files.get(params.file_id)
  if (stored === undefined) throw badRequest('invalid file_id')
  if (stored.bytes.length > largestDownload) throw badRequest('file is too big')
  return {
    file_id: stored.id,
    file_unique_id: stored.uniqueId,
    file_size: stored.bytes.length,
    file_path: stored.path,
  }
})

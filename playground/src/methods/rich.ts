import { writableRoom } from '../rooms.ts'
import { replyMarkup } from '../schemas/markup.ts'
import { sending } from '../schemas/pieces.ts'
import { richInput } from '../schemas/rich.ts'
import type { RichBlock } from '../shapes.ts'
import { richContent } from '../text/rich.ts'
import { method } from './method.ts'
import { send } from './reply.ts'

export const sendRichMessage = method(
  { ...sending, rich_message: richInput, reply_markup: replyMarkup.exactOptional() },
  (world, params) => {
    const content = richPart(params.rich_message)
    const room = writableRoom(world, params.chat_id, params.message_thread_id)
    return send(world, room, params, content)
  },
)

/** `rich_message` of a message from the parameter of a call. */
export const richPart = (input: { readonly blocks?: readonly RichBlock[]; readonly is_rtl?: boolean }) => ({
  rich_message: {
    blocks: richContent(input.blocks),
    ...(input.is_rtl === true ? { is_rtl: true as const } : {}),
  },
})

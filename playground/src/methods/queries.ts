import { z } from 'zod'
import { topicPart } from '../people/messages.ts'
import { badRequest } from '../refusal.ts'
import { knownRoom, post, quoted } from '../rooms.ts'
import { inlineResult } from '../schemas/inline.ts'
import { flag, integer, json } from '../schemas/pieces.ts'
import type { CallbackAnswer } from '../views.ts'
import { type PendingPress, serial, type World } from '../world.ts'
import { checkedResult, chosenContent } from './inline.ts'
import { method } from './method.ts'

const pressLifeMs = 30_000
const inlineLifeMs = 15_000
/** Not documented by Telegram; a minute is our guess. */
const guestLifeMs = 60_000

export const answerCallbackQuery = method(
  {
    callback_query_id: z.string(),
    text: z.string().max(200, 'MESSAGE_TOO_LONG').exactOptional(),
    show_alert: flag.exactOptional(),
    url: z.string().exactOptional(),
    cache_time: integer.exactOptional(),
  },
  (world, params) => {
    const press = claim(world, world.presses, params.callback_query_id, pressLifeMs)
    const answer: CallbackAnswer = {
      kind: 'answered',
      queryId: params.callback_query_id,
      personId: press.personId,
      text: params.text ?? '',
      isAlert: params.show_alert ?? false,
      ...(params.url === undefined ? {} : { url: params.url }),
    }
    world.pressAnswers.set(answer.queryId, answer)
    world.events.emit(answer)
    return true
  },
)

export const answerInlineQuery = method(
  {
    inline_query_id: z.string(),
    results: json(
      z
        .array(inlineResult)
        .max(50, 'RESULTS_TOO_MUCH')
        .refine(all => new Set(all.map(({ id }) => id)).size === all.length, 'RESULT_ID_DUPLICATE'),
    ),
    cache_time: integer.exactOptional(),
    is_personal: flag.exactOptional(),
    next_offset: z
      .string()
      .refine(text => Buffer.byteLength(text) <= 64, 'NEXT_OFFSET_INVALID')
      .exactOptional(),
    button: json(
      z
        .strictObject({
          text: z.string().min(1),
          web_app: z.strictObject({ url: z.string() }).exactOptional(),
          start_parameter: z
            .string()
            .regex(/^[A-Za-z0-9_-]{1,64}$/, 'START_PARAM_INVALID')
            .exactOptional(),
        })
        .refine(
          button => (button.web_app === undefined) !== (button.start_parameter === undefined),
          'SWITCH_PM_INVALID',
        ),
    ).exactOptional(),
  },
  (world, { inline_query_id: queryId, ...answer }) => {
    const results = answer.results.map(result => checkedResult(world, result))
    const { personId } = claim(world, world.inlines, queryId, inlineLifeMs)
    world.inlineAnswers.set(queryId, { ...answer, results })
    world.events.emit({ kind: 'inline', queryId, personId, answer: { ...answer, results } })
    return true
  },
)

export const answerGuestQuery = method(
  { guest_query_id: z.string(), result: json(inlineResult) },
  (world, { guest_query_id: queryId, result }) => {
    const checked = checkedResult(world, result)
    const { chatId, messageId } = claim(world, world.guests, queryId, guestLifeMs)
    const room = knownRoom(world, chatId)
    const asked = room.messages.get(messageId)
    const message = post(world, room, {
      from: world.bot.user,
      ...topicPart(asked?.message_thread_id),
      ...chosenContent(world, checked),
      ...(asked && { reply_to_message: quoted(asked), guest_bot_caller_user: asked.from }),
    })
    const inline_message_id = `inline-${serial(world)}`
    world.inlineMessages.set(inline_message_id, { chatId, messageId: message.message_id })
    return { inline_message_id }
  },
)

/** Removes a pending query and returns it. Errors: already answered, or too old. */
function claim<T extends PendingPress>(world: World, waiting: Map<string, T>, id: string, lifeMs: number): T {
  const query = waiting.get(id)
  waiting.delete(id)
  if (query === undefined || world.now().getTime() - query.at > lifeMs) {
    throw badRequest('query is too old and response timeout expired or query ID is invalid')
  }
  return query
}

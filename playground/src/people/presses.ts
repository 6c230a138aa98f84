import { chosenContent, isChecked } from '../methods/inline.ts'
import { knownRoom, place } from '../rooms.ts'
import type { Message } from '../shapes.ts'
import { queryId, serial, type World } from '../world.ts'
import { deliver, topicPart } from './messages.ts'

/**
 * A person presses a button. `data` is sent unchecked: a client can send any data.
 *
 * Returns the id of the query that the bot has to answer.
 */
export function press(world: World, personId: number, chatId: number, messageId: number, data: string): string {
  const id = queryId(world)
  const from = world.people.get(personId)?.user
  if (from === undefined) throw new Error(`no person has the id ${personId}`)
  const message = knownRoom(world, chatId).messages.get(messageId)
  const inlineId = [...world.inlineMessages].find(([, at]) => at.chatId === chatId && at.messageId === messageId)?.[0]
  const gone = { chat: knownRoom(world, chatId).chat, message_id: messageId, date: 0 }
  world.presses.set(id, { personId, at: world.now().getTime() })
  world.updates.push('callback_query', {
    id,
    from,
    ...(inlineId === undefined ? { message: message ?? gone } : { inline_message_id: inlineId }),
    chat_instance: `${chatId}`,
    data,
  })
  return id
}

/** A person types `@bot query` somewhere. Returns the id of the query that the bot has to answer. */
export function inline(
  world: World,
  personId: number,
  query: string,
  options: { readonly offset?: string; readonly chatType?: string } = {},
): string {
  const id = queryId(world)
  const from = world.people.get(personId)?.user
  if (from === undefined) throw new Error(`no person has the id ${personId}`)
  world.inlines.set(id, { personId, at: world.now().getTime() })
  world.inlineQueries.set(id, query)
  world.updates.push('inline_query', {
    id,
    from,
    query: query.slice(0, 256),
    offset: options.offset ?? '',
    chat_type: options.chatType ?? 'sender',
  })
  return id
}

/** A person chooses a card of an inline answer, and sends its message "via" the bot. */
export function choose(
  world: World,
  personId: number,
  chatId: number,
  inlineQueryId: string,
  resultId: string,
  topic?: number,
): Message {
  const answer = world.inlineAnswers.get(inlineQueryId)
  const result = answer?.results.find(({ id }) => id === resultId)
  const from = world.people.get(personId)?.user
  if (result === undefined || from === undefined || !isChecked(result)) {
    throw new Error(`no result ${resultId} in the answer to the inline query ${inlineQueryId}`)
  }
  const room = knownRoom(world, chatId)
  const content = { from, via_bot: world.bot.user, ...topicPart(topic), ...chosenContent(world, result) }
  const message = place(world, room, content)
  const inlineMessageId = `inline-${serial(world)}`
  if (result.reply_markup !== undefined) {
    world.inlineMessages.set(inlineMessageId, { chatId, messageId: message.message_id })
  }
  if (world.bot.hasInlineFeedback) {
    const sent = result.reply_markup === undefined ? {} : { inline_message_id: inlineMessageId }
    world.updates.push('chosen_inline_result', {
      result_id: resultId,
      from,
      query: world.inlineQueries.get(inlineQueryId) ?? '',
      ...sent,
    })
  }
  return deliver(world, room, message)
}

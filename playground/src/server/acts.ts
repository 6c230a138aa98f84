import { z } from 'zod'
import { moves } from '../clock.ts'
import type { Telegram } from '../telegram.ts'
import { botRoles } from '../views.ts'

const id = z.int()
const place = { personId: id, chatId: id } as const
const upload = z.strictObject({
  name: z.string().min(1).max(200),
  mime: z.string().max(200),
  base64: z.string().max(36_000_000),
})

const origin = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(['channel', 'chat']), chatId: id }),
  z.strictObject({ type: z.literal('user'), userId: id }),
  z.strictObject({ type: z.literal('hidden_user'), name: z.string().min(1).max(64) }),
])
const saying = {
  replyTo: id.exactOptional(),
  topic: id.exactOptional(),
  as: z.enum(['anonymousAdmin', 'channel']).exactOptional(),
  from: origin.exactOptional(),
} as const

/** One action of a person in the page. It returns a promise when it is asynchronous. */
export type Act = (telegram: Telegram, body: unknown) => unknown

function act<Shape extends z.ZodRawShape>(
  shape: Shape,
  run: (telegram: Telegram, body: z.output<z.ZodObject<Shape, z.core.$strict>>) => unknown,
): Act {
  const schema = z.strictObject(shape)
  return (telegram, body) => run(telegram, schema.parse(body))
}

const byName: Readonly<Record<string, Act>> = {
  say: act(
    { ...place, ...saying, text: z.string().max(4096), document: upload.exactOptional() },
    (telegram, { personId, chatId, text, document, ...rest }) =>
      telegram.say(personId, chatId, text, {
        ...rest,
        ...(document === undefined ? {} : { document: opened(document) }),
      }),
  ),
  edit: act({ chatId: id, messageId: id, text: z.string().min(1).max(4096) }, (telegram, body) =>
    telegram.edit(body.chatId, body.messageId, body.text),
  ),
  forward: act({ ...place, fromChatId: id, messageId: id }, (telegram, { personId, chatId, fromChatId, messageId }) =>
    telegram.forward(personId, { chatId: fromChatId, messageId }, chatId),
  ),
  press: act({ ...place, messageId: id, data: z.string() }, (telegram, body) => ({
    queryId: telegram.press(body.personId, body.chatId, body.messageId, body.data),
  })),
  key: act({ ...place, text: z.string() }, (telegram, { personId, chatId, text }) =>
    telegram.pressKey(personId, chatId, text),
  ),
  share: act({ ...place, requestId: id, userIds: z.array(id) }, (telegram, body) =>
    telegram.share(body.personId, body.chatId, body.requestId, body.userIds),
  ),
  inline: act(
    { personId: id, query: z.string().max(256), offset: z.string().exactOptional(), chatType: z.string() },
    (telegram, { personId, query, ...options }) => ({
      queryId: telegram.inline(personId, query, options),
    }),
  ),
  choose: act(
    { ...place, queryId: z.string(), resultId: z.string(), topic: id.exactOptional() },
    (telegram, { personId, chatId, queryId, resultId, topic }) =>
      telegram.choose(personId, chatId, queryId, resultId, topic),
  ),
  language: act({ personId: id, code: z.string().regex(/^[a-z]{2}(?:-[a-z]+)?$/) }, (telegram, { personId, code }) =>
    telegram.setLanguage(personId, code),
  ),
  block: act({ personId: id, isBlocked: z.boolean() }, (telegram, { personId, isBlocked }) =>
    isBlocked ? telegram.block(personId) : telegram.unblock(personId),
  ),
  bot: act({ ...place, to: z.enum(botRoles) }, (telegram, { personId, chatId, to }) =>
    telegram.setBotRole(chatId, personId, to),
  ),
  clock: act({ move: z.enum(moves) }, (telegram, { move }) => telegram.moveClock(move)),
}

/** The actions by name: POST /do/<name>. */
export const acts: ReadonlyMap<string, Act> = new Map(Object.entries(byName))

function opened({ name, mime, base64 }: z.output<typeof upload>) {
  return { name, mime, bytes: new Uint8Array(Buffer.from(base64, 'base64')) }
}

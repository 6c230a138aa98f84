import type { Message } from '../shapes.ts'
import type { CallbackAnswer } from '../views.ts'
import type { App } from './app.ts'
import { buttonKey } from './app.ts'
import { replyingTo } from './composer/replies.ts'
import { split } from './composer/split.ts'
import { alertBox, toast } from './frame/popups.ts'
import { ask, field } from './server.ts'
import { openChat, openTopic } from './state.ts'

const patienceMs = 30_000
const early = new Map<string, CallbackAnswer>()

/** Sends a text in the open chat, or in another one. */
export async function say(app: App, text: string, chatId?: number): Promise<void> {
  const { state } = app
  const target = chatId ?? openChat(state).chat.id
  if (target !== openChat(state).chat.id) app.openChat(target)
  await ask('say', { ...frame(app), text: addressed(app, text) })
}

/** Sends the content of the composer: the text, the file, and the origin of a forward. */
export async function send(app: App, text: string): Promise<void> {
  const { state } = app
  const { file, from } = state
  const here = frame(app)
  Object.assign(state, { file: undefined, from: undefined })
  try {
    const document = file === undefined ? {} : { document: await opened(file) }
    const words = from === undefined ? addressed(app, text) : text
    const shown = { ...here, ...document, ...(from === undefined ? {} : { from }) }
    for (const part of file === undefined ? split(words) : [words]) await ask('say', { ...shown, text: part })
  } catch (error) {
    Object.assign(state, { file, from })
    throw error
  }
}

/** Sender, chat, topic, shown sender and reply of a message. */
function frame({ state }: App): Readonly<Record<string, unknown>> {
  const { chat } = openChat(state)
  const replyTo = replyingTo(state)?.message_id
  const topic = openTopic(state)
  state.replyTo = undefined
  return {
    personId: state.view.me.id,
    chatId: chat.id,
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(topic === undefined ? {} : { topic }),
    ...(state.anonymous.has(chat.id) ? { as: 'anonymousAdmin' } : {}),
  }
}

/** In a group, adds the bot's name to a command: a group can have several bots. */
function addressed({ state }: App, text: string): string {
  const { type } = openChat(state).chat
  const name = state.view.bot.username ?? ''
  return type === 'group' || type === 'supergroup' ? text.replace(/^\/\w+(?![\w@])/, word => `${word}@${name}`) : text
}

async function opened(file: File): Promise<Readonly<Record<string, string>>> {
  return { name: file.name, mime: file.type, base64: await readBase64(file) }
}

/** Presses a button, which shows a waiting state until the bot answers. */
export async function press(app: App, message: Message, data: string): Promise<void> {
  const { state, words } = app
  const { chat, message_id: messageId } = message
  const done = await ask('press', { personId: state.view.me.id, chatId: chat.id, messageId, data })
  const queryId = String(field(done, 'queryId'))
  const answer = early.get(queryId)
  if (answer !== undefined) {
    early.delete(queryId)
    showAnswer(app, answer)
    return
  }
  state.waiting.set(queryId, buttonKey(message, data))
  app.show()
  setTimeout(() => {
    if (!state.waiting.delete(queryId)) return
    toast(words.silent)
    app.show()
  }, patienceMs)
}

/** Shows the bot's answer to a press, and ends the waiting state of the button. */
export function answered(app: App, answer: CallbackAnswer): void {
  if (answer.personId !== app.state.view.me.id) return
  // The answer can arrive before the server has returned the query id.
  if (app.state.waiting.delete(answer.queryId)) showAnswer(app, answer)
  else early.set(answer.queryId, answer)
}

function showAnswer(app: App, { text, isAlert, url }: CallbackAnswer): void {
  if (url !== undefined) app.openLink(url)
  if (text !== '' && isAlert) alertBox(app.state.view.bot.first_name, text, app.words.ok)
  else if (text !== '') toast(text)
}

function readBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () =>
      resolve(typeof reader.result === 'string' ? reader.result.replace(/^data:[^,]*,/, '') : ''),
    )
    reader.addEventListener('error', () => reject(new Error(file.name)))
    reader.readAsDataURL(file)
  })
}

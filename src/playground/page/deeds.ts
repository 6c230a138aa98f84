import type { CallbackAnswer } from '../seen.ts'
import type { Message } from '../shapes.ts'
import type { App } from './app.ts'
import { buttonKey } from './app.ts'
import { alertBox, toast } from './popups.ts'
import { openChat } from './state.ts'
import { ask, field } from './wire.ts'

const patienceMs = 30_000
const early = new Map<string, CallbackAnswer>()

/** A person says something in the open chat, or in another. */
export async function say(app: App, text: string, chatId?: number): Promise<void> {
  const { state } = app
  const { chat } = openChat(state)
  const target = chatId ?? chat.id
  if (target !== chat.id) app.openChat(target)
  const replyTo = state.replyTo?.message_id
  state.replyTo = undefined
  const personId = state.view.me.id
  const isGroup = target === chat.id && (chat.type === 'group' || chat.type === 'supergroup')
  const addressed = isGroup ? text.replace(/^\/\w+(?![\w@])/, name => `${name}@${state.view.bot.username ?? ''}`) : text
  await ask('say', {
    personId,
    chatId: target,
    text: addressed,
    ...(replyTo === undefined ? {} : { replyTo }),
  })
}

/** A person sends a file, with the words in the composer as its caption. */
export async function sendFile(app: App, file: File, text: string): Promise<void> {
  const { state } = app
  const base64 = await readBase64(file)
  await ask('say', {
    personId: state.view.me.id,
    chatId: openChat(state).chat.id,
    text,
    document: { name: file.name, mime: file.type, base64 },
  })
}

/** A person presses a button; it shows that it waits until the bot has answered. */
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

/** The bot has answered a press: the button stops waiting, and its words are shown. */
export function answered(app: App, answer: CallbackAnswer): void {
  if (answer.personId !== app.state.view.me.id) return
  // The answer may be here before the server has told us the query's id.
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

// No framework: the least that Node needs for the job, and so the upper bound.
import { Pool } from 'undici'
import { answer } from './job.mjs'

const { BOT_TOKEN, TELEGRAM_API_ROOT } = process.env
const pool = new Pool(TELEGRAM_API_ROOT, { connections: 256, headersTimeout: 0, bodyTimeout: 0 })
const headers = { 'content-type': 'application/json' }

/** A call of the Bot API. */
export async function call(method, params) {
  const path = `/bot${BOT_TOKEN}/${method}`
  const { body } = await pool.request({ method: 'POST', path, headers, body: JSON.stringify(params) })
  return (await body.json()).result
}

/** Answers one update. */
export async function serve({ message }) {
  const { text, other } = answer(message.text)
  await call('sendMessage', { chat_id: message.chat.id, text, ...other })
}

// Runs a built bot once, so that it keeps V8's code of what a start and the first answers use (src/load.ts).
// The cache fits this version of Node; with another one the bot makes its own, or does without.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const questions = ['/start', '/turnover 2025', 'turnover with China in 2025', 'оборот с Китаем за 2025 год']
const limitMs = 60_000

/** Starts `main` beside a Bot API that asks it a few questions, and stops it after the last answer. */
export async function keepCode(main) {
  const folder = mkdtempSync(join(tmpdir(), 'karvan-build-'))
  const server = createServer((request, response) => {
    request.resume()
    const result = answer(request.url?.split('/').at(-1))
    if (result !== undefined) response.end(JSON.stringify({ ok: true, result }))
  })
  let asked = 0
  let answered = 0
  const answer = method => {
    if (method === 'getMe') return { id: 1, is_bot: true, first_name: 'Karvan', username: 'karvan_bot' }
    if (method === 'getUpdates') return asked < questions.length ? [update(asked++)] : undefined
    if (method !== 'sendMessage') return true
    answered += 1
    if (answered === questions.length) setTimeout(() => bot.kill(), 500)
    return { message_id: 100 + answered, date: 1, chat: person }
  }
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const env = {
    PATH: process.env.PATH,
    BOT_TOKEN: `1:${'a'.repeat(35)}`,
    TELEGRAM_API_ROOT: `http://127.0.0.1:${server.address().port}`,
    DATA_DIR: folder,
    LOG_LEVEL: 'error',
    PORT: '0',
  }
  const bot = spawn(process.execPath, [main], { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] })
  const limit = setTimeout(() => bot.kill('SIGKILL'), limitMs)
  const [status] = await once(bot, 'exit')
  clearTimeout(limit)
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true, force: true })
  if (status !== 0)
    throw new Error(`the built bot ended with ${status} instead of answering ${questions.length} questions`)
}

const person = { id: 2, type: 'private', first_name: 'A' }
const update = i => ({
  update_id: i + 1,
  message: {
    message_id: i + 1,
    date: Math.floor(Date.now() / 1000),
    chat: person,
    from: { ...person, is_bot: false, language_code: 'en' },
    text: questions[i],
    ...(questions[i].startsWith('/') && {
      entities: [{ type: 'bot_command', offset: 0, length: questions[i].split(' ')[0].length }],
    }),
  },
})

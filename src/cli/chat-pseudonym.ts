#!/usr/bin/env node
/** `npm run pseudonym -- <chat id>`: the name of a chat in the log. */
import { chatPseudonym } from '../bot/process/chat-pseudonym.ts'
import { ConfigError } from '../config.ts'
import { configIn } from '../env.ts'

const [id = ''] = process.argv.slice(2)
try {
  const { token } = configIn()
  if (token === undefined) throw new ConfigError('BOT_TOKEN must be set: the names of chats are derived from it.')
  if (!/^-?[1-9]\d{0,15}$/.test(id))
    throw new ConfigError('Usage: npm run pseudonym -- <chat id>, such as -1001234567890')
  console.log(chatPseudonym(token)(Number(id)))
} catch (error) {
  if (!(error instanceof ConfigError)) throw error
  console.error(error.message)
  process.exitCode = 1
}

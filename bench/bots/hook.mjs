// grammY's own webhook on node:http.
import { createServer } from 'node:http'
import { Bot, webhookCallback } from 'grammy'
import { answer } from './job.mjs'

const { BOT_TOKEN, TELEGRAM_API_ROOT: apiRoot, WEBHOOK_URL, WEBHOOK_SECRET: secretToken, PORT } = process.env
const bot = new Bot(BOT_TOKEN, { client: { apiRoot } })
bot.command('turnover', ctx => {
  const { text, other } = answer(ctx.msg.text)
  return ctx.reply(text, other)
})
const hook = webhookCallback(bot, 'http', { secretToken })
createServer((request, response) => void hook(request, response)).listen(Number(PORT), '127.0.0.1', () => {
  void bot.api.setWebhook(WEBHOOK_URL, { secret_token: secretToken })
})

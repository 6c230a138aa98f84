// telegraf's own webhook on node:http, its answers sent as calls.
import { Agent, createServer } from 'node:http'
import { Telegraf } from 'telegraf'
import { answer } from './job.mjs'

const { BOT_TOKEN, TELEGRAM_API_ROOT: apiRoot, WEBHOOK_URL, WEBHOOK_SECRET: secretToken, PORT } = process.env
const agent = new Agent({ keepAlive: true })
const bot = new Telegraf(BOT_TOKEN, { telegram: { apiRoot, agent, webhookReply: false } })
bot.command('turnover', ctx => {
  const { text, other } = answer(ctx.message.text)
  return ctx.reply(text, other)
})
bot.botInfo = await bot.telegram.getMe()
const hook = bot.webhookCallback('/hook', { secretToken })
createServer((request, response) => void hook(request, response)).listen(Number(PORT), '127.0.0.1', () => {
  void bot.telegram.setWebhook(WEBHOOK_URL, { secret_token: secretToken })
})

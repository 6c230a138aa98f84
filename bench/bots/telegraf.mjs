// telegraf with kept connections.
import { Agent } from 'node:http'
import { Telegraf } from 'telegraf'
import { answer } from './job.mjs'

const { BOT_TOKEN, TELEGRAM_API_ROOT: apiRoot } = process.env
const bot = new Telegraf(BOT_TOKEN, { telegram: { apiRoot, agent: new Agent({ keepAlive: true }) } })
bot.command('turnover', ctx => {
  const { text, other } = answer(ctx.message.text)
  return ctx.reply(text, other)
})
await bot.launch()

// grammY as in its guide: one update after another.
import { Bot } from 'grammy'
import { answer } from './job.mjs'

const bot = new Bot(process.env.BOT_TOKEN, { client: { apiRoot: process.env.TELEGRAM_API_ROOT } })
bot.command('turnover', ctx => {
  const { text, other } = answer(ctx.msg.text)
  return ctx.reply(text, other)
})
await bot.start()

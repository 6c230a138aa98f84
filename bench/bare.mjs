// The least that a grammY bot can be: what ours is measured beside.
import { Bot } from 'grammy'

const bot = new Bot(process.env.BOT_TOKEN, { client: { apiRoot: process.env.TELEGRAM_API_ROOT } })
bot.on('message:text', ctx => ctx.reply('4.87 billion'))
await bot.start()

// The smallest grammY bot, measured beside ours.
import { Bot } from 'grammy'

const bot = new Bot(process.env.BOT_TOKEN, { client: { apiRoot: process.env.TELEGRAM_API_ROOT } })
bot.on('message:text', ctx => ctx.reply('4.87 billion'))
await bot.start()

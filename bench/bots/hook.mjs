// grammY's own webhook on node:http. With ANSWER_IN_RESPONSE it answers in the response.
import { createServer } from 'node:http'
import { Bot, webhookCallback } from 'grammy'
import { answer } from './job.mjs'

const {
  ANSWER_IN_RESPONSE,
  BOT_TOKEN,
  TELEGRAM_API_ROOT: apiRoot,
  WEBHOOK_URL,
  WEBHOOK_SECRET: secretToken,
  PORT,
} = process.env
const canUseWebhookReply = method => ANSWER_IN_RESPONSE !== undefined && method === 'sendMessage'
const bot = new Bot(BOT_TOKEN, { client: { apiRoot, canUseWebhookReply } })
bot.command(['turnover', 'help'], ctx => {
  const { text, other } = answer(ctx.msg.text)
  return ctx.reply(text, other)
})
const hook = webhookCallback(bot, 'http', { secretToken })
/** grammY would answer in chunks, which the load does not read. */
function withLength(response) {
  const { writeHead } = response
  response.writeHead = (status, headers) => ({
    end(body) {
      response.writeHead = writeHead
      response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) }).end(body)
    },
  })
}

createServer((request, response) => {
  if (ANSWER_IN_RESPONSE !== undefined) withLength(response)
  void hook(request, response)
}).listen(Number(PORT), '127.0.0.1', () => {
  void bot.api.setWebhook(WEBHOOK_URL, { secret_token: secretToken })
})

// The raw bot behind a webhook. With ANSWER_IN_RESPONSE it answers in the response.
import { createServer } from 'node:http'
import { answer } from './job.mjs'
import { call, serve } from './raw.mjs'

const { ANSWER_IN_RESPONSE, WEBHOOK_URL, WEBHOOK_SECRET, PORT } = process.env
const server = createServer((request, response) => {
  if (request.headers['x-telegram-bot-api-secret-token'] !== WEBHOOK_SECRET) return response.writeHead(401).end()
  const chunks = []
  request.on('data', chunk => chunks.push(chunk))
  request.on('end', () => {
    const update = JSON.parse(Buffer.concat(chunks).toString())
    if (ANSWER_IN_RESPONSE !== undefined) return respond(response, update)
    response.writeHead(200, { 'content-length': '0' }).end()
    void serve(update)
  })
})

function respond(response, { message }) {
  const { text, other } = answer(message.text)
  const body = Buffer.from(JSON.stringify({ method: 'sendMessage', chat_id: message.chat.id, text, ...other }))
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body)
}

server.listen(Number(PORT), '127.0.0.1', () => {
  void call('setWebhook', { url: WEBHOOK_URL, secret_token: WEBHOOK_SECRET })
})

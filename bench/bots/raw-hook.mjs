// The raw bot behind a webhook.
import { createServer } from 'node:http'
import { call, serve } from './raw.mjs'

const { WEBHOOK_URL, WEBHOOK_SECRET, PORT } = process.env
const server = createServer((request, response) => {
  if (request.headers['x-telegram-bot-api-secret-token'] !== WEBHOOK_SECRET) return response.writeHead(401).end()
  const chunks = []
  request.on('data', chunk => chunks.push(chunk))
  request.on('end', () => {
    response.writeHead(200, { 'content-length': '0' }).end()
    void serve(JSON.parse(Buffer.concat(chunks).toString()))
  })
})
server.listen(Number(PORT), '127.0.0.1', () => {
  void call('setWebhook', { url: WEBHOOK_URL, secret_token: WEBHOOK_SECRET })
})

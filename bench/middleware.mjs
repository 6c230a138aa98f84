// CPU time of an update in our own code: every API call is answered at once. Prints one line of JSON; see middleware.ts.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Bot } from 'grammy'
import { usualRetries, withRetries } from '../.cache/bench/bot/api/retry-calls.js'
import { Intake } from '../.cache/bench/bot/intake/intake.js'
import { LocalQueue } from '../.cache/bench/bot/intake/local-queue.js'
import { UpdateRunner } from '../.cache/bench/bot/intake/update-runner.js'
import { openLog } from '../.cache/bench/bot/process/log.js'
import { counting, silent as metrics } from '../.cache/bench/bot/process/metrics.js'
import { openUpdateProcessor } from '../.cache/bench/bot/updates/process-update.js'
import { openUserLimits, usualLimits } from '../.cache/bench/bot/updates/user-limits.js'
import { calendarOf } from '../.cache/bench/data/model/time-zones.js'
import { openData } from '../.cache/bench/data/open.js'
import { openInbox } from '../.cache/bench/data/queues/inbox.js'
import { unshared } from '../.cache/bench/data/shared/shared.js'
import { createApp } from '../.cache/bench/handlers/app.js'

const updates = Number(process.argv[2])
const batch = 100
const folder = mkdtempSync(join(tmpdir(), 'karvan-middleware-'))
const now = () => new Date()
const notice = () => undefined
const { signal } = new AbortController()
const log = openLog('info', [], () => undefined)
const me = { id: 1, is_bot: true, first_name: 'Karvan', username: 'karvan_bot' }

const bot = new Bot('1:a', { botInfo: me })
const sent = { message_id: 1, date: 1, chat: { id: 1, type: 'private' }, text: '' }
bot.api.config.use(async () => ({ ok: true, result: sent }), counting(metrics), withRetries(usualRetries, signal))

const store = await openData({ dataDir: folder, now, notice })
const inbox = await openInbox({ folder, notice })
const pair = { reporter: 'AZE', partner: 'CHN' }
const app = createApp({ store, pair, language: 'en', now, dayOf: calendarOf('Asia/Baku'), bot: '@karvan_bot' })
const shared = unshared(now)
const limits = openUserLimits(usualLimits, Date.now, shared.memory)
const adminMenus = { refresh: async () => undefined }
const processor = openUpdateProcessor({
  bot,
  pseudonym: () => 'bench',
  app,
  adminMenus,
  log,
  metrics,
  now,
  signal,
  limits,
  shared,
})
const runner = new UpdateRunner({ processor, log, metrics, liveness: { kept() {} }, retryMs: 1000, signal })
const queue = new LocalQueue(inbox, runner, log)
const intake = new Intake({ queue, processor, log, metrics, onWork() {} })

let id = 0
/** An update from one of many chats. */
function question() {
  id += 1
  const chat = 10_000_000 + (id % 6_000)
  const from = { id: chat, is_bot: false, first_name: 'Ada', language_code: 'en' }
  const entities = [{ offset: 0, length: 9, type: 'bot_command' }]
  const date = Math.floor(Date.now() / 1000)
  const message = { message_id: id, from, chat: { id: chat, type: 'private' }, date, text: '/turnover 2025', entities }
  return { update_id: id, message }
}

/** µs of CPU time per update; a batch runs at once, as in the bot. */
async function each(work) {
  const before = process.cpuUsage()
  for (let done = 0; done < updates; done += batch) await work(Array.from({ length: batch }, question))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / updates
}

const asked = ({ message: { chat, from, text } }) => ({
  chat: { id: chat.id, kind: 'private' },
  person: { id: from.id, languageTag: 'en' },
  addressed: true,
  text,
})
const parts = {
  app: many => Promise.all(many.map(update => app.respond(asked(update)))),
  processor: many => Promise.all(many.map(update => processor.process(update, 'id'))),
  intake: async many => {
    await intake.take(many)
    await intake.drained()
  },
}
const took = {}
for (const [name, work] of Object.entries(parts)) {
  await each(work)
  took[name] = await each(work)
}
await inbox.close()
await store.close()
rmSync(folder, { recursive: true, force: true })
process.stdout.write(JSON.stringify(took))

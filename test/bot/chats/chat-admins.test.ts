import { Api } from 'grammy'
import { expect, test } from 'vitest'
import { openChatAdmins } from '../../../src/bot/chats/chat-admins.ts'
import { openLog } from '../../../src/bot/process/log.ts'
import { unshared } from '../../../src/data/shared/shared.ts'
import { gate } from '../app.ts'

test('an answer of Telegram that was under way while rights changed is not kept', async () => {
  const answers = [gate(), gate()]
  const statuses = ['administrator', 'member']
  const [api, now] = [new Api('1:a'), () => new Date(0)]
  let asked = 0
  api.config.use(async () => {
    const [status, answer] = [statuses[asked], answers[asked]]
    asked += 1
    await answer?.opened
    return { ok: true, result: { status } } as never
  })
  const { signal } = new AbortController()
  const admins = openChatAdmins({ api, now, signal, log: openLog('error', [], () => undefined), shared: unshared(now) })
  const before = admins.has(-1, 5)
  await admins.drop(-1, 5)
  for (const answer of answers) answer.open()
  expect(await before).toBe(true)
  expect([await admins.has(-1, 5), await admins.has(-1, 5), asked]).toEqual([false, false, 2])
})

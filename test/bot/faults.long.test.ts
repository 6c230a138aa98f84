/** Each fault of the Bot API, for a reply and for a broadcast: how many messages arrive. Over HTTP. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ids } from '../../playground/src/cast.ts'
import type { Fault } from '../../playground/src/faults.ts'
import { type Driver, openTelegram } from '../../playground/test/driver.ts'
import type { BroadcastQueue } from '../../src/handlers/request/telegram-gateway.ts'
import { echoApp } from './app.ts'
import { type Rig, startBot } from './rig.ts'

let telegram: Driver
let rig: Rig
let outbox: BroadcastQueue | undefined
beforeEach(async () => {
  telegram = await openTelegram()
  outbox = undefined
  rig = await startBot(telegram, {
    appFor: gateway => {
      outbox = gateway.outbox
      return echoApp()
    },
  })
  // A bot cannot write to a person who has never written to it.
  for (const who of [telegram.reader, telegram.admin]) await who.ask('hello')
})
afterEach(async () => {
  await rig.bot.stop()
  await telegram.close()
})

const arrived = (chat: number, text: string): number =>
  telegram.telegram.messages(chat).filter(it => it.from?.id === ids.bot && it.text === text).length

type Met = readonly [fault: Omit<Fault, 'method'>, answer: number, posted: number]
/** A refused call arrives once after the retry; an executed call whose answer was lost arrives twice (H5). */
const table: Readonly<Record<string, Met>> = {
  'H1 429': [{ kind: 429, retryAfter: 0 }, 1, 1],
  'H4 500': [{ kind: 500 }, 1, 1],
  'H4 502': [{ kind: 502 }, 1, 1],
  'H4 a 502 with a page of HTML': [{ kind: 'html502' }, 1, 1],
  'H5 dropped before it was sent': [{ kind: 'reset' }, 1, 1],
  'H5 dropped after it was sent': [{ kind: 'reset', when: 'after' }, 2, 2],
  'H5 half an answer after it was sent': [{ kind: 'truncated', when: 'after' }, 2, 2],
  'H6 hanging before it was sent': [{ kind: 'hang' }, 1, 1],
  'H6 hanging after it was sent': [{ kind: 'hang', when: 'after' }, 2, 2],
  'H10 403, the bot was blocked': [{ kind: 403, description: 'Forbidden: bot was blocked by the user' }, 0, 0],
  'H10 400, refused': [{ kind: 400, description: 'Bad Request: something new' }, 0, 0],
}

describe.each(Object.entries(table))('%s', (_, [fault, answers, posts]) => {
  test('an answer', async () => {
    telegram.telegram.fault({ ...fault, method: 'sendMessage', chatId: ids.reader })
    telegram.reader.say('first')
    telegram.reader.say('second')
    await expect.poll(() => arrived(ids.reader, 'You said second')).toBe(1)
    expect(arrived(ids.reader, 'You said first')).toBe(answers)
  })

  test('what is sent to many', async () => {
    telegram.telegram.fault({ ...fault, method: 'sendMessage', chatId: ids.reader })
    const post = (id: string, text: string) =>
      outbox?.put({
        id,
        messages: [{ message: { text, entities: [], buttons: [] }, uses: [] }],
        recipients: [ids.reader, ids.admin].map(chat => ({ chat, message: 0 })),
      })
    await post('one', 'News')
    await expect.poll(() => outbox?.progress('one')).toBeUndefined()
    await post('two', 'More news')
    await expect.poll(() => outbox?.progress('two')).toBeUndefined()
    expect([arrived(ids.reader, 'News'), arrived(ids.admin, 'News')]).toEqual([posts, 1])
    expect([arrived(ids.reader, 'More news'), arrived(ids.admin, 'More news')]).toEqual([1, 1])
  })
})

test('B7 H10 moved: a broadcast reaches the new group, once', async () => {
  const [small, large] = [-4, -1_009_000_000_001]
  telegram.telegram.addChat({ id: small, type: 'group', title: 'Small' }, [[ids.bot, 'member']])
  telegram.telegram.migrate(small, large)
  await outbox?.put({
    id: 'moved',
    messages: [{ message: { text: 'News', entities: [], buttons: [] }, uses: [] }],
    recipients: [{ chat: small, message: 0 }],
  })
  await expect.poll(() => outbox?.progress('moved')).toBeUndefined()
  expect([arrived(small, 'News'), arrived(large, 'News')]).toEqual([0, 1])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ids } from '../../playground/src/cast.ts'
import { openTelegram } from '../../playground/test/driver.ts'
import { asks, seedApp } from '../app.ts'
import { startBot } from './rig.ts'
import * as tg from './updates.ts'

/** Values of unexpected types. */
const odd = fc.oneof(
  fc.constantFrom(null, true, 0, -1, 1.5, '', '/start', 'x'.repeat(5000), '\ud800', [], {}, [null], '__proto__'),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.object({ maxDepth: 2, maxKeys: 4 }),
)

type Json = Readonly<Record<string, unknown>>
const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The same update with one field missing or odd. */
const spoiled = (whole: Json): fc.Arbitrary<Json> =>
  fc.constantFrom(...Object.keys(whole), 'a_new_field').chain(key => {
    const inner = whole[key]
    const replaced = odd.map(value => ({ ...whole, [key]: value }))
    const missing = fc.constant(Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key)))
    if (!isRecord(inner) || Object.keys(inner).length === 0) return fc.oneof(replaced, missing)
    return fc.oneof(
      replaced,
      missing,
      spoiled(inner).map(value => ({ ...whole, [key]: value })),
    )
  })

const messages: readonly Json[] = [
  tg.told({ text: '/turnover 2025', entities: [{ type: 'bot_command', offset: 0, length: 9 }] }),
  tg.told({
    text: '@karvan_bot hi',
    chat: tg.group,
    reply_to_message: tg.told({ from: tg.self }),
    message_thread_id: 3,
    is_topic_message: true,
  }),
  ...[...tg.wordless, ...tg.notes].map(fields => tg.told(fields)),
]
const wholes: readonly Json[] = [
  ...messages.flatMap(message => [{ message }, { edited_message: message }, { channel_post: message }]),
  ...Object.entries(tg.silentKinds).map(([kind, content]) => ({ [kind]: content })),
  ...[tg.press(), tg.press({ message: undefined, inline_message_id: 'im' }), tg.typed(), tg.guest()].map(
    ({ update_id: _, ...press }) => ({
      ...press,
    }),
  ),
]
const strange = fc.constantFrom(...wholes).chain(whole => fc.oneof(spoiled(whole), spoiled(whole).chain(spoiled)))

/** Gives each update its own message id: repeated ones are skipped. */
function numbered(update: Json, i: number): Json {
  const kind = Object.keys(update).find(key => isRecord(update[key]) && 'message_id' in update[key])
  const message = kind === undefined ? undefined : update[kind]
  if (kind === undefined || !isRecord(message) || message.message_id !== 5) return update
  return { ...update, [kind]: { ...message, message_id: 1_000_000 + i } }
}

test('ten thousand strange updates, and every question among them is answered, in order', async () => {
  const telegram = await openTelegram()
  const rejections: unknown[] = []
  const note = (reason: unknown): void => void rejections.push(reason)
  process.on('unhandledRejection', note)
  const { bot, ended, logged } = await startBot(telegram, { timing: { callMs: 10_000 }, app: await seedApp() })
  const expected: (string | undefined)[] = []
  const calm = await seedApp()
  for (const [i, update] of fc.sample(strange, { numRuns: 10_000, seed: 20_261_124 }).entries()) {
    telegram.telegram.inject(numbered(update, i))
    if (i % 50 !== 0) continue
    const question = `/turnover ${2021 + ((i / 50) % 5)}`
    expected.push((await calm.respond(asks(question, 'ru')))?.text)
    telegram.second.say(question)
    if (i % 500 === 0) await telegram.telegram.idle(20_000)
  }
  await telegram.telegram.idle(20_000)
  const answers = telegram.telegram.messages(ids.second).filter(({ from }) => from?.id === ids.bot)
  expect(answers.map(({ text }) => text)).toEqual(expected)
  await bot.stop()
  expect(await ended).toBeUndefined()
  expect(rejections).toEqual([])
  expect(logged().length).toBeGreaterThanOrEqual(9_000)
  process.off('unhandledRejection', note)
  await telegram.close()
}, 120_000)

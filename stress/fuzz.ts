/** Thousands of malformed updates, with questions among them. */

import { MovableClock } from '../playground/src/clock.ts'
import { methodNamed } from '../playground/src/methods/table.ts'
import { Refusal } from '../playground/src/refusal.ts'
import { addPerson, createWorld } from '../playground/src/world.ts'
import * as tg from '../test/bot/updates.ts'
import { question } from './conversation.ts'
import { type Line, line } from './line.ts'
import { chance, freshChat, openStage, until } from './stage.ts'
import type { Call } from './telegram.ts'

type Json = Readonly<Record<string, unknown>>
const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** What Telegram would object to in a message. */
function judge(): (call: Call) => string | undefined {
  const world = createWorld('1:token', new MovableClock(() => new Date(), 'UTC'))
  const check = methodNamed('sendMessage')
  return ({ method, params }) => {
    if (method !== 'sendMessage' || check === undefined) return undefined
    const id = Number(params.chat_id)
    // One chat at a time, so that nothing accumulates.
    world.people.clear()
    world.rooms.clear()
    addPerson(world, { id, is_bot: false, first_name: 'A' }).hasStarted = true
    try {
      const { message_thread_id: _thread, reply_parameters: _reply, ...rest } = params
      void check(world, rest, { files: new Map(), signal: new AbortController().signal })
      return undefined
    } catch (error) {
      return error instanceof Refusal ? error.message : String(error)
    }
  }
}

const odd: readonly unknown[] = [
  ...[
    null,
    true,
    0,
    -1,
    1.5,
    1e308,
    '',
    '/start',
    '/lang xx',
    'x'.repeat(5_000),
    '\ud800',
    '\u202e\u0000',
    [],
    {},
    [null],
  ],
  ...[
    '__proto__',
    '＜b＞<b>',
    '2025-02-30',
    { toString: 1 },
    [[[[]]]],
    '٢٠٢٥',
    'China 2025?',
    '/turnover 2025',
    '@karvan_bot',
  ],
]

const wholes: readonly Json[] = [
  ...[
    ...tg.wordless,
    ...tg.notes,
    { text: '/turnover 2025' },
    { text: 'trade in 2024?' },
    { chat: tg.group, text: '@karvan_bot hi' },
  ]
    .map(fields => tg.told(fields))
    .flatMap(message => [{ message }, { edited_message: message }, { channel_post: message }]),
  ...Object.entries(tg.silentKinds).map(([kind, content]) => ({ [kind]: content })),
  { callback_query: tg.press().callback_query },
  { callback_query: tg.press({ message: undefined, inline_message_id: 'im' }).callback_query },
]

/** The same update with a field missing, odd or new. */
function spoiled(whole: Json, random: () => number): Json {
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const key = pick([...Object.keys(whole), 'a_new_field']) ?? ''
  const inner = whole[key]
  if (isRecord(inner) && random() < 0.75) return { ...whole, [key]: spoiled(inner, random) }
  if (random() < 0.3) return Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key))
  return { ...whole, [key]: pick(odd) }
}

/** Gives each update its own message, person and chat, where those fields are still there. */
function numbered(update: Json, i: number): Json {
  const kind = Object.keys(update).find(key => isRecord(update[key]))
  const content = kind === undefined ? undefined : update[kind]
  if (kind === undefined || !isRecord(content)) return update
  const chat =
    isRecord(content.chat) && content.chat.id === tg.privateChat.id
      ? { chat: { ...content.chat, id: 50_000_000 + i } }
      : {}
  const id = content.message_id === 5 ? { message_id: 1_000_000 + i } : {}
  return { ...update, [kind]: { ...content, ...id, ...chat, ...(content.id === 'q1' && { id: `q${i}` }) } }
}

/** Line I13. */
export async function fuzz(count: number): Promise<readonly Line[]> {
  const stage = await openStage({ judge: judge() })
  const { telegram } = stage
  const random = chance(20_261_125)
  // Without a limit V8 takes what the machine has, and how much depends on its load.
  const program = stage.start({ env: { LOG_LEVEL: 'error' }, nodeArgs: ['--max-old-space-size=160'] })
  await until(() => telegram.calls.some(({ method }) => method === 'getUpdates'))
  let warm = 0
  for (let i = 0; i < count && !program.isOver; i += 1) {
    const whole = wholes[Math.floor(random() * wholes.length)] ?? {}
    const once = spoiled(whole, random)
    telegram.inject(numbered(random() < 0.5 ? once : spoiled(once, random), i))
    if (i % 11 === 0) telegram.ask(freshChat(), question(i))
    if (telegram.pending > 2_000) await until(() => telegram.pending < 500 || program.isOver)
    if (i !== count >> 2) continue
    // Memory is compared between two moments at which nothing waits.
    await until(() => telegram.pending <= 100 || program.isOver)
    warm = program.rss()
  }
  const isAll = await until(() => telegram.pending <= 100 && telegram.talk.unanswered.length === 0)
  const grown = (program.rss() - warm) / 1e6
  const died = program.isOver
  if (!died) program.kill('SIGTERM')
  const { code, err, out } = await program.end
  await stage.close()
  const { asked, unanswered } = telegram.talk
  const failed = [...out.matchAll(/"outcome":"failed".*?"err":(\{.*?[}\]])/g)].map(([, err]) => err)
  // An invented chat does not exist in the emulator.
  const refused = telegram.refused.filter(words => !/chat_id|chat not found/.test(words))
  return [
    line(
      'I13',
      `${count} strange updates in a heap of 160 MB: no crash, no hang, no warning`,
      !died && code === 0 && err === '',
      died || code !== 0 || err !== ''
        ? `exit ${code} ${err.slice(0, 1_000)}`
        : `${failed.length} answers failed ${[...new Set(failed)].slice(0, 3).join(' ')}`,
    ),
    line('I13', 'every question among them answered', isAll, `${unanswered.length} of ${asked.length} unanswered`),
    line(
      'I2, I13',
      'no message that Telegram would refuse',
      refused.length === 0,
      `${refused.length} refused ${[...new Set(refused)].slice(0, 3).join('; ')}`,
    ),
    line('I13', 'memory grows less than 100 MB', grown < 100, `${grown.toFixed(0)} MB after the first quarter`),
  ]
}

/** Groups: the whole bot over the seed, in the playground's Telegram. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ids } from '../../playground/src/cast.ts'
import { viewOf } from '../../playground/src/server/view.ts'
import { type Driver, openTelegram } from '../../playground/test/driver.ts'
import { warnAboutBotSettings } from '../../src/bot/bot.ts'
import { usualLimits } from '../../src/bot/updates/user-limits.ts'
import type { Engine } from '../../src/data/engine/engine.ts'
import { memoryEngine } from '../../src/data/engine/memory-engine.ts'
import type { Store } from '../../src/data/store.ts'
import type { App } from '../../src/handlers/app.ts'
import { createApp } from '../../src/handlers/app.ts'
import { profiles } from '../../src/handlers/questions/menus.ts'
import type { TelegramGateway } from '../../src/handlers/request/telegram-gateway.ts'
import { pressEdits, pressFacts } from '../facts.ts'
import { openSeedStore } from '../store.ts'
import { echoApp } from './app.ts'
import { type Rig, type RigOptions, startBot } from './rig.ts'

const hour = 3_600_000
const clock = { at: 0 }
const now = (): Date => new Date(clock.at)
let telegram: Driver
let engine: Engine
let store: Store
let rigs: Rig[]
beforeEach(async () => {
  clock.at = Date.parse('2026-03-13T12:00:00Z')
  telegram = await openTelegram({ now })
  engine = memoryEngine(pressEdits)
  rigs = []
})
afterEach(async () => {
  await Promise.all(rigs.map(({ bot }) => bot.stop()))
  await telegram.close()
})

async function start(options: RigOptions = {}): Promise<Rig> {
  store = await openSeedStore(engine, now)
  const pair = { reporter: 'AZE', partner: 'CHN' }
  const appFor = ({ username, isChatAdmin }: TelegramGateway): App =>
    createApp({
      store,
      pair,
      language: 'en',
      now,
      dayOf: at => at.toISOString().slice(0, 10),
      bot: `@${username}`,
      isChatAdmin,
    })
  const rig = await startBot(telegram, { appFor, now, ...options })
  rigs.push(rig)
  await telegram.telegram.idle()
  return rig
}
const callsOf = (method: string) => telegram.telegram.calls.filter(call => call.method === method)
const textsIn = (chatId: number) =>
  telegram.telegram
    .messages(chatId)
    .filter(({ from }) => from?.id === ids.bot)
    .map(({ text }) => text ?? '')
const idle = () => telegram.telegram.idle()
const question = '/turnover@karvan_bot 2025'
/** Presses, and waits until the menu has changed. */
async function turn(who: Driver['reader'], ...labels: readonly string[]): Promise<void> {
  for (const label of labels) {
    await who.press(label)
    await idle()
  }
}
const reader = () => telegram.reader.in(ids.group)
const admin = () => telegram.admin.in(ids.group)

describe('where an answer goes', () => {
  test('B4 it replies to the question, and comes also when that was deleted', async () => {
    await start()
    const answer = await reader().ask(question)
    expect(answer).toMatchObject({ reply_to_message: { text: question } })
    await idle()
    const [sent] = callsOf('sendMessage')
    expect(sent?.params).toMatchObject({ reply_parameters: { allow_sending_without_reply: true } })
    expect(telegram.telegram.refusals).toEqual([])
  })

  test('B5 it stays in its topic', async () => {
    await start()
    telegram.telegram.setTopic(ids.group, 9, 'open')
    const answer = await reader().ask(question, { topic: 9 })
    expect(answer).toMatchObject({ message_thread_id: 9, reply_to_message: { text: question } })
  })

  test('B6 a closed topic is told to the log once', async () => {
    const { logged } = await start()
    telegram.telegram.setTopic(ids.group, 9, 'closed')
    reader().say(question, { topic: 9 })
    await idle()
    expect(callsOf('sendMessage')).toHaveLength(1)
    expect(logged().filter(({ outcome }) => outcome === 'muted')).toHaveLength(1)
    expect((await reader().ask(question)).text).toContain('$4.87 billion')
  })

  test('K8 a topic of a private chat is kept', async () => {
    await start()
    telegram.telegram.setTopic(ids.reader, 9, 'open')
    expect(await telegram.reader.ask('/turnover 2025', { topic: 9 })).toMatchObject({ message_thread_id: 9 })
  })
})

describe('K4 what somebody may not do', () => {
  const refusal = 'Only admins of this group can change this.'
  const seenBy = (personId: number) =>
    viewOf(telegram.telegram.world, personId)
      ?.chats.find(({ chat }) => chat.id === ids.group)
      ?.messages.flatMap(({ from, text }) => (from?.id === ids.bot ? [text] : []))

  test('only they see it when the bot is an admin of the group', async () => {
    await start()
    telegram.telegram.stand(ids.group, ids.bot, 'administrator')
    expect(await reader().ask('/lang@karvan_bot ru')).toMatchObject({
      text: refusal,
      receiver_user: { id: ids.reader },
    })
    expect((await reader().ask('/subscribe@karvan_bot daily')).receiver_user).toMatchObject({ id: ids.reader })
    expect(await reader().ask(question)).not.toHaveProperty('receiver_user')
    await idle()
    expect(seenBy(ids.reader)).toHaveLength(3)
    expect(seenBy(ids.second)).toEqual([expect.stringContaining('$4.87 billion')])
    expect(telegram.telegram.refusals).toEqual([])
  })

  test.each([
    ['where it is a member', () => undefined],
    [
      'where the server knows no such messages',
      () => {
        telegram.telegram.stand(ids.group, ids.bot, 'administrator')
        telegram.telegram.setOld(true)
      },
    ],
  ])('everybody sees that, once, %s', async (_, prepare) => {
    const { logged } = await start()
    prepare()
    expect(await reader().ask('/lang@karvan_bot ru')).not.toHaveProperty('receiver_user')
    await idle()
    expect(seenBy(ids.second)).toEqual([refusal])
    expect(logged().filter(({ level }) => level === 'error')).toEqual([])
  })

  test('a server that has no time for it is asked again, and it is said once', async () => {
    await start()
    telegram.telegram.stand(ids.group, ids.bot, 'administrator')
    telegram.telegram.fault({ method: 'sendMessage', kind: 500 })
    expect(await reader().ask('/lang@karvan_bot ru')).toMatchObject({ receiver_user: { id: ids.reader } })
    await idle()
    expect(textsIn(ids.group)).toEqual([refusal])
  })
})

describe('B7 a group that becomes a supergroup', () => {
  const [small, large] = [-4, -1_009_000_000_001]
  const open = async () => {
    telegram.telegram.addChat({ id: small, type: 'group', title: 'Small' }, [
      [ids.reader, 'member'],
      [ids.admin, 'creator'],
      [ids.bot, 'member'],
    ])
    const rig = await start()
    await telegram.admin.in(small).ask('/settings@karvan_bot')
    await turn(telegram.admin.in(small), 'Pair', 'Türkiye')
    return rig
  }

  test('keeps what it chose', async () => {
    await open()
    telegram.telegram.migrate(small, large)
    await idle()
    expect((await telegram.reader.in(large).ask(question)).text).toContain('Türkiye')
  })

  test('also when an answer is refused before it is told, and the answer comes there', async () => {
    await open()
    telegram.telegram.addChat({ id: large, type: 'supergroup', title: 'Small' }, [
      [ids.reader, 'member'],
      [ids.bot, 'member'],
    ])
    const answer = telegram.reader.in(large).reply()
    telegram.reader.in(small).say(question)
    const room = telegram.telegram.world.rooms.get(small)
    if (room !== undefined) room.migratedTo = large
    expect((await answer).text).toContain('Türkiye')
    expect((await telegram.reader.in(large).ask(question)).text).toContain('Türkiye')
  })

  test('also when Telegram says first that the old one was left', async () => {
    await open()
    telegram.telegram.migrate(small, large)
    telegram.telegram.stand(small, ids.bot, 'left')
    await idle()
    expect((await telegram.reader.in(large).ask(question)).text).toContain('Türkiye')
  })
})

describe('B8 the bot in a group', () => {
  const fresh = -1_009_000_000_009
  const open = async () => {
    telegram.telegram.addChat({ id: fresh, type: 'supergroup', title: 'New' }, [
      [ids.admin, 'creator'],
      [ids.reader, 'member'],
    ])
    return start()
  }

  test('B9 that it is added to is greeted once, despite other service messages, and not after a restart', async () => {
    const { bot } = await open()
    telegram.telegram.addBot(fresh)
    await idle()
    expect(textsIn(fresh)).toEqual([expect.stringContaining('/turnover@karvan_bot 2025')])
    await bot.stop()
    await start()
    telegram.telegram.stand(fresh, ids.bot, 'left')
    telegram.telegram.stand(ids.group, ids.bot, 'administrator')
    telegram.telegram.stand(ids.group, ids.bot, 'restricted')
    telegram.telegram.stand(ids.group, ids.bot, 'member')
    await idle()
    expect(textsIn(fresh)).toHaveLength(1)
    expect(textsIn(ids.group)).toEqual([])
  })

  test('G2 that a link adds it to gets one greeting, and no page of a private chat', async () => {
    await open()
    telegram.telegram.addBot(fresh)
    telegram.admin.in(fresh).say('/start@karvan_bot x')
    await idle()
    expect(textsIn(fresh)).toHaveLength(1)
    expect(textsIn(fresh)[0]).not.toContain('/start')
  })

  test('that throws it out is forgotten, and a promotion is noted without a word', async () => {
    const { logged } = await open()
    telegram.telegram.addBot(fresh)
    await idle()
    await telegram.admin.in(fresh).ask('/lang@karvan_bot ru')
    expect(await engine.get(`chat:${fresh}`)).toMatchObject({ language: 'ru' })
    telegram.telegram.stand(fresh, ids.bot, 'administrator')
    await idle()
    expect(textsIn(fresh)).toHaveLength(2)
    telegram.telegram.kick(fresh)
    await idle()
    expect(await engine.get(`chat:${fresh}`)).toBeUndefined()
    expect(logged().filter(({ level }) => level === 'error')).toEqual([])
  })

  test('a person who blocks it, and takes that back, gets no word, and keeps what was chosen', async () => {
    await start()
    await telegram.reader.ask('/lang ru')
    telegram.telegram.block(ids.reader)
    telegram.telegram.unblock(ids.reader)
    await idle()
    expect(textsIn(ids.reader)).toHaveLength(1)
    expect((await telegram.reader.ask('/turnover 2025')).text).toContain('товарооборот')
  })
})

describe('B13 B14 B15 C3 what is nobody’s question gets no word', () => {
  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['another bot', { from: { id: 8, is_bot: true, first_name: 'Other', username: 'other_bot' } }],
    ['its own inline result', { via_bot: { id: ids.bot, is_bot: true, first_name: 'Karvan' } }],
    ['a forward from the linked channel', { is_automatic_forward: true }],
    ['a pin', { text: undefined, pinned_message: { message_id: 1 } }],
    ['a join', { text: undefined, new_chat_members: [] }],
    ['a topic', { text: undefined, forum_topic_created: { name: 'T', icon_color: 1 } }],
  ])('%s', async (_, fields) => {
    await start()
    reader().say(question, { fields })
    await idle()
    expect(textsIn(ids.group)).toEqual([])
  })

  test('B2 ordinary talk, though privacy is off', async () => {
    telegram.telegram.setPrivacy(false)
    await start()
    reader().say('trade with China was 5 billion in 2025')
    await idle()
    expect(textsIn(ids.group)).toEqual([])
  })

  test('C4 C5 posts of a channel, and changed posts', async () => {
    await start()
    const channel = telegram.admin.in(ids.channel)
    const post = channel.say('/turnover 2025')
    channel.edit(post, question)
    await idle()
    expect(textsIn(ids.channel)).toEqual([])
  })
})

test('a flood from a group gets one refusal, and then silence', async () => {
  await start({ timing: { limit: { ...usualLimits, patienceMs: 0 } } })
  for (let i = 0; i < 25; i += 1) reader().say(question)
  await idle()
  expect(textsIn(ids.group)).toHaveLength(11)
  expect(textsIn(ids.group).filter(text => !text.includes('$4.87 billion'))).toHaveLength(1)
})

test('A10 edits have the same limit, and get no word', async () => {
  await start({ timing: { limit: { ...usualLimits, patienceMs: 0 } } })
  const asked = reader().say(question)
  await reader().reply()
  for (let i = 0; i < 25; i += 1) reader().edit(asked, `/turnover@karvan_bot ${2001 + i}`)
  await idle()
  expect(callsOf('editMessageText')).toHaveLength(9)
  expect(textsIn(ids.group)).toHaveLength(1)
})

test('A8 commands that are not its own take nobody’s turn, and no number of them gets a word', async () => {
  telegram.telegram.setPrivacy(false)
  await start({ timing: { limit: { ...usualLimits, patienceMs: 0 } } })
  for (let i = 0; i < 60; i += 1) reader().say('/roll')
  await idle()
  expect(textsIn(ids.group)).toEqual([])
  expect((await reader().ask(question)).text).toContain('$4.87 billion')
})

describe('/settings', () => {
  test('its admins turn them in place; others get a notice', async () => {
    await start()
    const menu = await reader().ask('/settings@karvan_bot')
    expect(await reader().press('Full answers')).toMatchObject({ text: 'Only admins of this group can change this.' })
    expect(await admin().press('Full answers')).toMatchObject({ text: 'Saved.' })
    await idle()
    const after = telegram.telegram.messages(ids.group).find(({ message_id: id }) => id === menu.message_id)
    expect(after?.text).toContain('full, nine lines')
    expect((await reader().ask(question)).text?.split('\n').length).toBeGreaterThan(6)
    expect(telegram.telegram.refusals).toEqual([])
  })

  test('C1 C2 an anonymous admin may, and who writes as a channel may not', async () => {
    await start()
    const languageIn = async () => (await reader().ask(question)).text
    await telegram.admin.in(ids.group).ask('/lang@karvan_bot ru', { as: 'channel' })
    expect(await languageIn()).toContain('turnover')
    await telegram.admin.in(ids.group).ask('/lang@karvan_bot ru', { as: 'anonymousAdmin' })
    expect(await languageIn()).toContain('товарооборот')
  })

  test('C7 Telegram is asked once about each, and again when it tells of a change', async () => {
    telegram.telegram.stand(ids.group, ids.bot, 'administrator')
    await start()
    await reader().ask('/settings@karvan_bot')
    await reader().press('Sound off')
    await reader().press('Sound off')
    expect(callsOf('getChatMember')).toHaveLength(1)
    telegram.telegram.stand(ids.group, ids.reader, 'administrator')
    await idle()
    expect(await reader().press('Sound off')).toMatchObject({ text: 'Saved.' })
    await idle()
    clock.at += 6 * 60_000
    await reader().press('Sound on')
    expect(callsOf('getChatMember')).toHaveLength(3)
  })

  test('C7 who cannot be asked about is no admin', async () => {
    const { logged } = await start()
    await reader().ask('/settings@karvan_bot')
    telegram.telegram.fault({ method: 'getChatMember', kind: 400 })
    expect(await admin().press('Sound off')).toMatchObject({ text: 'Only admins of this group can change this.' })
    expect(logged().filter(({ level }) => level === 'error')).toEqual([])
  })

  test('answers come without a sound', async () => {
    await start()
    await admin().ask('/settings@karvan_bot')
    await turn(admin(), 'Sound off')
    await reader().ask(question)
    await idle()
    expect(callsOf('sendMessage').at(-1)?.params).toMatchObject({ disable_notification: true })
  })

  test('G4 G6 lang and settings are in the menu of its admins alone, in their language', async () => {
    await start({ setsMenus: true })
    const names = (person: number) => telegram.telegram.commandsFor(person, ids.group).map(({ command }) => command)
    const ofAdminsAlone = () => names(ids.admin).filter(name => !names(ids.reader).includes(name))
    await expect.poll(ofAdminsAlone).toEqual(['lang', 'settings'])
    expect(names(ids.reader)).not.toContain('settings')
  })
})

describe('answers that are deleted', () => {
  const chooseSix = async () => {
    await admin().ask('/settings@karvan_bot')
    await turn(admin(), 'Delete answers', 'After 6 h')
  }
  const answers = () => textsIn(ids.group).filter(text => text.includes('$4.87 billion'))
  const untilGone = async (): Promise<void> => {
    await telegram.telegram.events.next('a deleted message', it => (it.kind === 'deleted' ? it : undefined))
    await idle()
  }

  test('go when their time has come, and not before', async () => {
    await start()
    await chooseSix()
    await reader().ask(question)
    await idle()
    clock.at += 6 * hour - 1000
    await reader().ask('/turnover@karvan_bot 2024')
    await idle()
    expect(answers()).toHaveLength(1)
    const [held] = pressFacts.series('value', 'T', 'AZE', 'CHN').filter(it => it.period === '2025')
    const known = () => store.sentMessages.using([held?.id ?? '']).filter(({ at }) => at < (clock.at - hour) / 1000)
    expect(known()).toHaveLength(1)
    const gone = untilGone()
    clock.at += 2000
    await gone
    expect(answers()).toEqual([])
    expect(textsIn(ids.group).some(text => text.includes('2024'))).toBe(true)
    // No correction looks for it any more.
    await expect.poll(known).toEqual([])
  })

  test('go after a restart too, and those that somebody has deleted are forgotten', async () => {
    const { bot } = await start()
    await chooseSix()
    const first = await reader().ask(question)
    await reader().ask(question)
    await bot.stop()
    await telegram.call('deleteMessage', { chat_id: ids.group, message_id: first.message_id })
    clock.at += 7 * hour
    const gone = untilGone()
    const { logged } = await start()
    await gone
    expect(answers()).toEqual([])
    await expect.poll(() => engine.get('passing')).toBeUndefined()
    expect(logged().filter(({ level }) => level === 'error')).toEqual([])
  })

  test('stay when they can never be deleted, and are not tried again', async () => {
    await start()
    await chooseSix()
    await reader().ask(question)
    await idle()
    telegram.telegram.fault({ method: 'deleteMessages', kind: 400, times: 10 })
    clock.at += 7 * hour
    await telegram.telegram.events.next('the refused call', () =>
      callsOf('deleteMessages').length > 0 ? true : undefined,
    )
    await reader().ask(question)
    await idle()
    expect(callsOf('deleteMessages')).toHaveLength(1)
  })
})

test('a reply to an answer goes on from it, also for another person', async () => {
  await start()
  const answer = await reader().ask('/turnover@karvan_bot turkey 2024')
  const second = telegram.second.in(ids.group)
  await second.ask('/turnover@karvan_bot russia 2023')
  const next = await second.ask('and exports?', { replyTo: answer.message_id })
  expect(next.text).toContain('exports to Türkiye, 2024')
  const further = await reader().ask('and in 2023?', { replyTo: next.message_id })
  expect(further.text).toContain('exports to Türkiye, 2023')
})

describe('the profile', () => {
  const settings = ['Name', 'Description', 'ShortDescription'] as const
  const page = async (language_code: string): Promise<readonly unknown[]> => {
    const replies = settings.map(it => telegram.call(`getMy${it}`, { language_code }))
    return (await Promise.all(replies)).map(({ result }) => Object.values(result ?? {})[0])
  }
  const ours = (code: string): readonly unknown[] => {
    const profile = profiles.find(({ language }) => language === code)
    return [profile?.name, profile?.description, profile?.shortDescription]
  }

  /** Starts the bot and waits for the last step of its start: the menu button. */
  const startUpToDate = async (): Promise<Rig> => {
    const before = callsOf('getChatMenuButton').length
    const rig = await start({ setsMenus: true })
    await expect.poll(() => callsOf('getChatMenuButton').length).toBeGreaterThan(before)
    await idle()
    return rig
  }

  test('G7 G8 name, descriptions and the button are set when they differ, and not again', async () => {
    await telegram.call('setChatMenuButton', { menu_button: { type: 'default' } })
    const { bot } = await startUpToDate()
    for (const code of ['en', 'az', 'ru', 'zh']) expect(await page(code)).toEqual(ours(code))
    expect((await telegram.call('getChatMenuButton')).result).toEqual({ type: 'commands' })
    await bot.stop()
    const before = telegram.telegram.calls.length
    await startUpToDate()
    expect(telegram.telegram.calls.slice(before).filter(({ method }) => method.startsWith('set'))).toEqual([])
  })

  test('G7 a name or description given in @BotFather stays, in every language', async () => {
    const given = ['Trade desk', 'Ask us about trade.', 'A desk for trade.']
    await telegram.call('setMyName', { name: given[0] })
    await telegram.call('setMyDescription', { description: given[1] })
    await telegram.call('setMyShortDescription', { short_description: given[2] })
    await startUpToDate()
    for (const code of ['', 'en', 'az', 'ru', 'zh']) expect(await page(code)).toEqual(given)
  })

  test('G7 a description given in one language stays in that one', async () => {
    await telegram.call('setMyDescription', { description: 'Спросите о торговле.', language_code: 'ru' })
    await startUpToDate()
    expect((await page('zh'))[1]).toBe(ours('zh')[1])
    expect((await page('ru'))[1]).toBe('Спросите о торговле.')
  })

  test('G7 what was set in another of our languages gives way', async () => {
    await telegram.call('setMyDescription', { description: String(ours('ru')[1]) })
    await startUpToDate()
    expect((await page('en'))[1]).toBe(ours('en')[1])
  })

  test.each([
    ['as it should be', true, false, []],
    ['groups off', false, false, [/\/setjoingroups/]],
    ['privacy off', true, true, [/\/setprivacy/]],
  ])('G12 the start check: %s', (_, joins, reads, expected) => {
    const warnings: unknown[] = []
    const warn = (message: unknown): void => void warnings.push(message)
    warnAboutBotSettings(
      { can_join_groups: joins, can_read_all_group_messages: reads, supports_inline_queries: true },
      { warn },
    )
    expect(warnings).toEqual(expected.map(sign => expect.stringMatching(sign)))
  })

  test('G12 what is amiss is said at the start', async () => {
    telegram.telegram.setPrivacy(false)
    const { logged } = await start({ app: echoApp() })
    await expect
      .poll(() => logged().filter(({ level }) => level === 'warn'))
      .toMatchObject([{ msg: expect.stringContaining('/setprivacy') }])
  })
})

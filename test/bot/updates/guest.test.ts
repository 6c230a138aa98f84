import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ids } from '../../../playground/src/cast.ts'
import type { Message } from '../../../playground/src/shapes.ts'
import { type Driver, openTelegram } from '../../../playground/test/driver.ts'
import { seedApp } from '../../app.ts'
import { echoApp } from '../app.ts'
import { type Rig, type RigOptions, startBot } from '../rig.ts'
import * as tg from '../updates.ts'

/** A group that the bot is not in. */
const away = -1_001_000_000_099

let telegram: Driver
let rig: Rig
const now = (): Date => new Date('2026-11-24T12:00:00Z')

async function open(options: RigOptions = {}): Promise<void> {
  rig = await startBot(telegram, options)
  await telegram.telegram.idle()
}
beforeEach(async () => {
  telegram = await openTelegram({ now })
  const members = [ids.reader, ids.second].map(id => [id, 'member'] as const)
  telegram.telegram.addChat({ id: away, type: 'supergroup', title: 'Somewhere' }, members)
})
afterEach(async () => {
  await rig.bot.stop()
  expect(await rig.ended).toBeUndefined()
  await telegram.close()
})

/** The bot's messages there, once it is idle. */
async function said(chatId = away): Promise<readonly Message[]> {
  await telegram.telegram.idle()
  return telegram.telegram.messages(chatId).filter(({ from }) => from?.id === ids.bot)
}
const texts = async (): Promise<readonly string[]> => (await said()).map(({ text = '' }) => text)
const endings = () => rig.logged().filter(({ kind }) => kind === 'guest_message')
const errors = () => rig.logged().filter(({ level }) => level === 'error')

describe('K5 over Telegram', () => {
  test('a mention in a chat that it is not in is answered once, with sources, in reply', async () => {
    await open({ app: await seedApp() })
    const { message_id } = telegram.voice(ids.reader, away).say('@karvan_bot china 2025?')
    const [answer, ...others] = await said()
    expect(others).toEqual([])
    expect(answer?.text).toMatch(/^\$4.87 billion · China–Azerbaijan turnover, 2025 \[1\]\n/)
    expect(answer?.entities?.some(({ url }) => url?.startsWith('https://report.az/'))).toBe(true)
    expect(answer).toMatchObject({
      reply_to_message: { message_id },
      guest_bot_caller_user: { id: ids.reader },
      link_preview_options: { is_disabled: true },
    })
    expect(telegram.telegram.refusals).toEqual([])
    expect(endings()).toMatchObject([{ outcome: 'answered', chat: 'supergroup', level: 'info' }])
  })

  test('each asker gets their own language, and talk that does not name the bot is ignored', async () => {
    await open({ app: await seedApp() })
    telegram.voice(ids.second, away).say('@karvan_bot 2025')
    telegram.voice(ids.reader, away).say('china 2025')
    telegram.voice(ids.reader, away).say('/turnover 2025')
    expect(await texts()).toEqual([expect.stringContaining('товарооборот')])
  })

  test('a wish to check, in reply to a post, checks the post', async () => {
    await open({ app: await seedApp() })
    const here = telegram.voice(ids.second, away)
    const post = here.say('In 2025 trade of Azerbaijan with China reached $4.87 billion, up 30.2%.')
    here.say('@karvan_bot проверь', { replyTo: post.message_id })
    here.say('@karvan_bot Китай 2025', { replyTo: post.message_id })
    expect(await texts()).toEqual([
      expect.stringMatching(/^Верны 2 из 2 утверждений/),
      expect.stringMatching(/^\$4,87 млрд · товарооборот/),
    ])
  })

  test('nonsense gets the help for guests', async () => {
    await open({ app: await seedApp() })
    telegram.voice(ids.reader, away).say('asdf qwer @karvan_bot')
    expect(await texts()).toEqual([
      expect.stringContaining('Mention me with one, as in “@karvan_bot imports from China'),
    ])
  })

  test('a button under it changes it, and a reply to it is answered', async () => {
    await open({ app: await seedApp() })
    const here = telegram.voice(ids.reader, away)
    here.say('@karvan_bot china 2025')
    const [{ message_id: replyTo } = { message_id: 0 }] = await said()
    await here.press('‹ 2024')
    expect(await texts()).toEqual([expect.stringMatching(/^\$3.744 billion/)])
    here.say('imports 2025', { replyTo })
    expect((await texts())[1]).toContain('imports from China, 2025')
    expect(errors()).toEqual([])
  })

  test('what the asker has chosen counts, and not what a chat that has the same number has', async () => {
    await open({ app: await seedApp() })
    await telegram.second.ask('/lang az')
    telegram.voice(ids.second, away).say('@karvan_bot 2025')
    expect(await texts()).toEqual([expect.stringContaining('Azərbaycanla Çinin ticarət dövriyyəsi')])
    const from = { id: ids.reader, is_bot: false, first_name: 'Aysel', language_code: 'en' }
    telegram.telegram.inject(tg.guest({ chat: { id: ids.second, type: 'private' }, from }))
    await telegram.telegram.idle()
    const asked = telegram.telegram.calls.findLast(({ method }) => method === 'answerGuestQuery')
    expect(JSON.stringify(asked?.params)).toContain('China–Azerbaijan turnover')
  })

  test('in a chat where it is a member it is no guest', async () => {
    await open()
    telegram.voice(ids.reader, ids.group).say('@karvan_bot hello')
    expect((await said(ids.group)).map(({ text }) => text)).toEqual(['You said hello'])
    expect(endings()).toEqual([])
  })

  test('a repeated message is not answered again', async () => {
    await open()
    const asked = telegram.voice(ids.reader, away).say('@karvan_bot hello')
    expect(await texts()).toEqual([`hello for ${ids.reader}`])
    const [query] = telegram.telegram.calls.filter(({ method }) => method === 'answerGuestQuery')
    telegram.telegram.inject({ guest_message: { ...asked, guest_query_id: query?.params.guest_query_id } })
    await telegram.telegram.idle()
    expect(endings()).toHaveLength(1)
  })

  test('a message that is too old is dropped and logged', async () => {
    await open()
    telegram.telegram.inject(tg.guest())
    await telegram.telegram.idle()
    expect(endings()).toMatchObject([{ outcome: 'expired', level: 'info' }])
    expect(errors()).toEqual([])
    expect(telegram.telegram.calls.filter(({ method }) => method === 'answerGuestQuery')).toHaveLength(1)
  })

  test('a refusal is told to the log, and not fought', async () => {
    await open()
    telegram.telegram.fault({ method: 'answerGuestQuery', kind: 400, description: 'Bad Request: NO' })
    telegram.voice(ids.reader, away).say('@karvan_bot hello')
    expect(await texts()).toEqual([])
    expect(endings()).toMatchObject([{ outcome: 'failed', level: 'error' }])
    expect(telegram.telegram.calls.filter(({ method }) => method === 'answerGuestQuery')).toHaveLength(1)
  })

  test('a fault reads as an apology, and the operator has its cause', async () => {
    await open()
    telegram.voice(ids.reader, away).say('@karvan_bot fail')
    expect(await texts()).toEqual(['Something went wrong on our side'])
    expect(endings()).toMatchObject([{ outcome: 'answered', level: 'error', err: { name: 'Error' } }])
    expect(rig.lines.join('\n')).not.toContain('secret of')
  })

  test('a person over the limit is told once', async () => {
    const few = { burst: 2, everyMs: 60_000 }
    await open({ timing: { limit: { person: few, group: few, patienceMs: 0 } } })
    for (const word of ['a', 'b', 'c', 'd']) telegram.voice(ids.reader, away).say(`@karvan_bot ${word}`)
    expect(await texts()).toEqual([`a for ${ids.reader}`, `b for ${ids.reader}`, 'Too many at once'])
    expect(endings().map(({ outcome }) => outcome)).toEqual(['answered', 'answered', 'limited', 'limited'])
  })

  test('the log contains neither its text nor its sender', async () => {
    await open({ app: await seedApp() })
    telegram.voice(ids.reader, away).say('@karvan_bot very private words')
    await said()
    expect(rig.lines.join('\n')).not.toContain('private words')
    expect(rig.lines.join('\n')).not.toContain(String(ids.reader))
  })

  test('links and buttons that Telegram refuses are left out', async () => {
    const broken = {
      ...echoApp(),
      guest: async () => ({
        text: 'short',
        entities: [{ type: 'text_link' as const, offset: 0, length: 5, url: 'no address' }],
        buttons: [[{ label: 'x', data: 'x'.repeat(65) }]],
      }),
    }
    await open({ app: broken })
    telegram.voice(ids.reader, away).say('@karvan_bot hello')
    expect(await texts()).toEqual(['short'])
  })

  test('without a guest mode in the app, nothing is answered', async () => {
    const { guest: _, ...without } = echoApp()
    await open({ app: without })
    telegram.voice(ids.reader, away).say('@karvan_bot hello')
    expect(await texts()).toEqual([])
    expect(endings()).toMatchObject([{ outcome: 'ignored' }])
  })
})

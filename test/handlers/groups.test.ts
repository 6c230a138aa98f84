/** Settings of a group and who may change them; its greeting; and replies that continue from an answer. */
import { describe, expect, test } from 'vitest'
import { memoryEngine } from '../../src/data/engine/memory-engine.ts'
import type { Request } from '../../src/handlers/request/request.ts'
import { admin, asks, seedApp } from '../app.ts'
import { presses } from '../buttons.ts'
import { pressEdits, seedEdits, today } from '../facts.ts'
import { openSeedStore } from '../store.ts'
import { appOver, first, inGroup, somebody } from './somebody.ts'

const stranger = 8
const onlyAdmins = 'Only admins of this group can change this.'
/** An admin who writes as the group: no person. */
const anonymous = (text: string): Request => ({ chat: { id: -5, kind: 'group' }, addressed: true, text, forChat: true })
const lengthOf = (text: string | undefined): number => text?.split('\n').filter(line => line !== '').length ?? 0

test('[ More ] under a short answer has all of the ten that were asked for', async () => {
  const app = await seedApp(today, seedEdits)
  const list = await app.respond(inGroup('/rank top 10'))
  expect(list?.text).toMatch(/^1\. Italy/)
  const more = presses(list).find(({ label }) => label === 'More')?.data ?? ''
  const { message } = await app.press(more, inGroup(''))
  expect(message?.text).toMatch(/^4\. China[\s\S]*\n10\. /)
  expect(presses(message).map(({ label }) => label)).toEqual(['Back'])
})

describe('/settings in a group', () => {
  test('an admin turns each of them, in the same message, and the answers follow', async () => {
    const app = await seedApp()
    const press = (data: string, person = admin) => app.press(data, inGroup('', person))
    expect((await press('set.language.ru')).message?.text).toContain('Язык: русский')
    expect(await first(app, inGroup('/turnover 2025'))).toContain('товарооборот Азербайджан')
    expect((await press('set.language.en')).toast).toBe('Saved.')
    expect((await press('set.partner.TUR')).message?.text).toContain('Azerbaijan – Türkiye')
    expect(await first(app, inGroup('/turnover 2025'))).toContain('Türkiye–Azerbaijan turnover')
    await press('set.silent.yes')
    await press('set.deleteAfter.6')
    expect(await app.respond(inGroup('/turnover 2025'))).toMatchObject({ isSilent: true, hours: 6 })
    const again = await app.respond(inGroup('/settings'))
    expect(again?.text).toMatch(/Türkiye[\s\S]*without sound[\s\S]*after 6 h/)
  })

  test('in a topic of a forum, the pair is that of the topic, and others keep the group’s', async () => {
    const app = await seedApp()
    const inTopic = (text: string, thread: number, person = admin): Request => ({ ...inGroup(text, person), thread })
    await app.press('set.partner.RUS', inGroup('', admin))
    expect((await app.respond(inTopic('/settings', 4)))?.text).toContain('In this topic: the same pair')
    const choices = await app.press('set.partner', inTopic('', 4))
    expect(choices.message?.text).toContain('in this topic')
    expect(presses(choices.message)[0]?.label).toBe('✓ As in the group: Azerbaijan – Russia')
    const pressed = await app.press('set.partner.TUR', inTopic('', 4))
    expect(pressed.toast).toBe('Saved for this topic only.')
    expect(pressed.message?.text).toMatch(/Azerbaijan – Russia\nIn this topic: Azerbaijan – Türkiye/)
    expect(await first(app, inTopic('turnover in 2025', 4, 20))).toContain('Türkiye')
    expect(await first(app, inTopic('turnover in 2025', 5, 21))).toContain('Russia')
    expect(await first(app, inGroup('turnover in 2025', 22))).toContain('Russia')
    expect((await app.respond(inGroup('/settings', admin)))?.text).not.toContain('topic')
    await app.press('set.partner.-', inTopic('', 4))
    expect(await first(app, inTopic('turnover in 2025', 4, 23))).toContain('Russia')
  })

  test('the pair is read in free text too, and no other chat has it', async () => {
    const app = await seedApp()
    const before = await first(app, inGroup('turnover in 2025', 20))
    await app.press('set.partner.TUR', inGroup('', admin))
    expect(await first(app, inGroup('turnover in 2025', 21))).toContain('Türkiye')
    expect(await first(app, asks('turnover in 2025'))).toBe(before)
    await app.press('set.partner.-', inGroup('', admin))
    expect(await first(app, inGroup('turnover in 2025', 22))).toBe(before)
  })

  test('full answers have nine lines, even when the short one is cached', async () => {
    const app = await seedApp()
    const short = await app.respond(inGroup('/turnover 2025'))
    expect(lengthOf(short?.text)).toBeLessThanOrEqual(5)
    await app.press('set.length.full', inGroup('', admin))
    const full = await app.respond(inGroup('/turnover 2025'))
    expect(full?.text).toBe((await app.respond(somebody('/turnover 2025', 9, 9)))?.text)
    expect(lengthOf(full?.text)).toBeGreaterThan(5)
    await app.press('set.length.-', inGroup('', admin))
    expect(await app.respond(inGroup('/turnover 2025'))).toEqual(short)
  })

  test('a short answer redoes no division by a number that it does not show', async () => {
    const app = await seedApp()
    const short = (await app.respond(inGroup('/turnover 2025')))?.text ?? ''
    expect(short).toContain('▲ +30.2% on 2024 [1]')
    expect(short).not.toContain('÷')
  })

  test.each(['set.language', 'set.language.ru', 'set.askedBy.admins', 'set.all', 'lang-ru'])(
    'B11 %s pressed by somebody else is a notice, and changes nothing',
    async data => {
      const app = await seedApp()
      const before = await first(app, inGroup('/settings'))
      expect(await app.press(data, inGroup('', stranger))).toEqual({ toast: onlyAdmins })
      expect(await first(app, inGroup('/settings'))).toBe(before)
    },
  )

  test('C1 C2 an anonymous admin counts by the chat that writes; a channel that writes does not', async () => {
    const app = await seedApp()
    const asChannel: Request = { chat: { id: -5, kind: 'group' }, addressed: true, text: '/lang ru' }
    expect(await first(app, asChannel)).toBe(onlyAdmins)
    expect(await first(app, { ...asChannel, forChat: true })).toBe('Теперь отвечаю по-русски.')
  })

  test('settings survive a restart, and are removed when the bot leaves', async () => {
    const engine = memoryEngine(pressEdits)
    await (await appOver(engine)).press('set.partner.TUR', inGroup('', admin))
    const again = await appOver(engine)
    expect(await first(again, inGroup('/turnover 2025'))).toContain('Türkiye')
    await again.left({ id: -5, kind: 'group' })
    expect(await first(again, inGroup('/turnover 2025'))).toContain('China')
  })

  test('settings move with a group that has a new id, even if Telegram reports it twice', async () => {
    const app = await seedApp()
    await app.press('set.partner.TUR', inGroup('', admin))
    await app.moved(-5, -100_5)
    await app.moved(-5, -100_5)
    expect(await first(app, somebody('/turnover 2025', -100_5, 7, 'group'))).toContain('Türkiye')
  })
})

test('/settings in a private chat offers language and pair, and everybody has their own', async () => {
  const app = await seedApp()
  await app.press('set.partner.TUR', asks(undefined))
  expect(await first(app, asks('/turnover 2025'))).toContain('Türkiye')
  expect((await app.respond(asks('/start')))?.text).toContain('Azerbaijan – Türkiye')
  expect(await first(app, somebody('/turnover 2025', 9, 9))).toContain('China')
})

describe('when only admins may ask', () => {
  const choosy = async () => {
    const app = await seedApp()
    await app.press('set.askedBy.admins', inGroup('', admin))
    return app
  }

  test('they do, by name or anonymously', async () => {
    const app = await choosy()
    expect(await first(app, inGroup('/turnover 2025', admin))).toContain('$4.87 billion')
    expect(await first(app, anonymous('/turnover 2025'))).toContain('$4.87 billion')
  })

  test('others get one refusal, and then silence', async () => {
    const app = await choosy()
    expect(await first(app, inGroup('/turnover 2025', stranger))).toMatch(/^In this group only its admins ask me/)
    expect(await first(app, inGroup('/turnover 2024', stranger))).toBe('(silence)')
    expect(await first(app, { ...inGroup('/turnover 2025', 9), addressed: false })).toBe('(silence)')
    expect(await app.press('1fT-AZE-CHN-2025', inGroup('', stranger))).toMatchObject({
      toast: expect.stringContaining('only its admins'),
    })
  })

  test.each(['/help', '/settings', '/privacy', '/forgetme'])('%s is for everybody', async command => {
    expect(await first(await choosy(), inGroup(command, stranger))).not.toMatch(/silence|ask me/)
  })
})

test('/forgetme of one member forgets that person, and not what the group has chosen', async () => {
  const app = await seedApp()
  await app.press('set.partner.TUR', inGroup('', admin))
  await app.respond(inGroup('/turnover russia 2024', stranger))
  expect(await first(app, inGroup('/forgetme', stranger))).toMatch(/^Forgotten: nothing about you is kept/)
  expect(await first(app, inGroup('and exports?', stranger))).not.toContain('Russia')
  expect(await first(app, inGroup('/turnover 2025'))).toContain('Türkiye')
})

test.each([
  ['an admin', { person: { id: admin } }],
  ['one who stays anonymous', { person: { id: 1_087_968_824 }, forChat: true }],
] as const)('/forgetme of a group is asked first, by %s, and takes nothing of a person', async (_, who) => {
  const app = await seedApp()
  const typed = { ...inGroup('/forgetme', admin), ...who }
  await app.press('set.partner.TUR', inGroup('', admin))
  const asked = await app.respond(typed)
  expect(asked?.text).toMatch(/^This removes what is kept of this group: its settings, its subscriptions/)
  expect(asked?.buttons).toEqual([[{ label: 'Forget this group', data: 'forget-group' }]])
  expect(await first(app, inGroup('/turnover 2025'))).toContain('Türkiye')
  expect(await app.press('forget-group', inGroup('', stranger))).toEqual({
    toast: 'Only admins of this group can change this.',
  })
  expect(await first(app, inGroup('/turnover 2025'))).toContain('Türkiye')
  const { message } = await app.press('forget-group', { ...typed, text: '' })
  expect(message?.text).toBe('Forgotten: nothing is kept of this group any more, except what /privacy marks with *.')
  expect(await first(app, inGroup('/turnover 2025'))).toContain('China')
})

describe('the greeting', () => {
  const group: Request = { chat: { id: -5, kind: 'group' }, addressed: true }

  test('B8 B9 comes once, also after a restart, and again only after the bot was away', async () => {
    const engine = memoryEngine(pressEdits)
    const app = await appOver(engine)
    expect((await app.greeting(group))?.text).toContain('/turnover@karvan_bot 2025')
    expect(await app.greeting(group)).toBeUndefined()
    const again = await appOver(engine)
    expect(await again.greeting(group)).toBeUndefined()
    await again.left(group.chat)
    expect(await again.greeting(group)).toBeDefined()
  })

  test('G2 a link that adds the bot sends /start besides: one greeting, whichever comes first', async () => {
    const engine = memoryEngine(pressEdits)
    const clock = { at: '2026-11-24T12:00:00Z' }
    const app = await appOver(engine, clock)
    await app.greeting(group)
    expect(await first(app, inGroup('/start x'))).toBe('(silence)')
    clock.at = '2026-11-24T12:02:00Z'
    expect(await first(app, inGroup('/start x'))).toContain('trade figures')
    const other = { ...group, chat: { ...group.chat, id: -6 } }
    expect(await first(app, { ...inGroup('/start x'), ...other })).toContain('trade figures')
    expect(await app.greeting(other)).toBeUndefined()
  })

  test('G2 it is short, and not the page of a private chat', async () => {
    const app = await seedApp()
    const group = await app.respond(inGroup('/start x'))
    expect(group?.text).not.toBe((await app.respond(asks('/start')))?.text)
    expect(lengthOf(group?.text)).toBeLessThanOrEqual(5)
    expect(await first(app, somebody('/start 1fT-AZE-TUR-2024', -7, 7, 'group'))).toContain('Türkiye')
  })

  test('G10 it speaks the language of the group', async () => {
    const store = await openSeedStore(memoryEngine(pressEdits))
    await store.changeChat(-5, () => ({ language: 'ru' }))
    expect(await store.chat(-5)).toEqual({ language: 'ru' })
    const app = await seedApp()
    await app.respond(inGroup('/lang ru', admin))
    expect((await app.greeting(group))?.text).toContain('цифры торговли')
  })

  test.each([
    ['en', 'trade figures'],
    ['az', 'ticarət rəqəmləri'],
    ['ru', 'цифры торговли'],
    ['zh', '每个数字都有出处'],
  ] as const)('G10 before that, the language of who added it: %s', async (code, words) => {
    const app = await appOver(memoryEngine(pressEdits))
    const byClient = { ...group, person: { id: 7, languageTag: code } }
    expect((await app.greeting(byClient))?.text).toContain(words)
    const other = { ...inGroup('/start x', 7), chat: { id: -6, kind: 'group' as const }, person: byClient.person }
    expect(await first(app, other)).toContain(words)
    await app.respond({ ...somebody(`/lang ${code}`, 8, 8), person: { id: 8, languageTag: 'en' } })
    const chosen = { ...group, chat: { id: -7, kind: 'group' as const }, person: { id: 8, languageTag: 'en' } }
    expect((await app.greeting(chosen))?.text).toContain(words)
  })
})

describe('a reply', () => {
  const replying = (text: string, to: number, person = 7, chat = -5): Request => ({
    ...somebody(text, chat, person, chat < 0 ? 'group' : 'private'),
    repliedTo: to,
  })

  test("to an answer goes on from it, also to another person's, and not to what one asked last", async () => {
    const app = await seedApp()
    const request = inGroup('/turnover turkey 2024', 7)
    const answer = await app.respond(request)
    if (answer !== undefined) await app.onSent(request, answer, [71])
    await app.respond(inGroup('/turnover russia 2023', 8))
    expect(await first(app, replying('and exports?', 71, 8))).toContain('exports to Türkiye, 2024')
    expect(await first(app, replying('and in 2023?', 71, 9))).toContain('2023')
    expect(await first(app, inGroup('and exports?', 7))).toContain('Türkiye')
  })

  test('to an answer that a button has changed continues from the new content', async () => {
    const app = await seedApp()
    await app.press('1fT-AZE-RUS-2024', { ...inGroup('', 7), message: 71 })
    expect(await first(app, replying('and exports?', 71, 8))).toContain('exports to Russia, 2024')
  })

  test('to a message that is not remembered goes on from what one asked last', async () => {
    const app = await seedApp()
    await app.respond(inGroup('/turnover russia 2023', 8))
    expect(await first(app, replying('and exports?', 999, 8))).toContain('Russia')
  })

  test.each<[string, number | undefined, string]>([
    ['how much did the imports grow', 71, 'Türkiye'],
    ['how much did the imports grow', undefined, 'China'],
    ['and exports?', undefined, 'Türkiye'],
    ['2023?', undefined, 'Türkiye'],
    ['what was it in 2023', undefined, 'Türkiye'],
  ])('or, without one, what says itself that it goes on: "%s", a reply to %s', async (text, to, says) => {
    const app = await seedApp()
    const request = inGroup('/imports turkey 2024', 7)
    const answer = await app.respond(request)
    if (answer !== undefined) await app.onSent(request, answer, [71])
    expect(await first(app, to === undefined ? inGroup(text) : replying(text, to))).toContain(says)
  })

  test('and the same text without one is another question, despite the cache', async () => {
    const app = await seedApp()
    const request = inGroup('/imports turkey 2024', 7)
    const answer = await app.respond(request)
    if (answer !== undefined) await app.onSent(request, answer, [71])
    const text = 'how much did the imports grow'
    expect(await first(app, replying(text, 71))).toContain('Türkiye')
    await app.respond(request)
    expect(await first(app, inGroup(text))).toContain('China')
  })

  test('means the message of that number in that chat', async () => {
    const app = await seedApp()
    const request = inGroup('/turnover turkey 2024', 7)
    const answer = await app.respond(request)
    if (answer !== undefined) await app.onSent(request, answer, [71])
    expect(await first(app, replying('and exports?', 71, 8, -6))).not.toContain('Türkiye')
  })
})

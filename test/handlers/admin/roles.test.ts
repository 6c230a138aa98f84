/** Who may change data: SAFETY.md A1 to A19. See test/bot/updates/authorship.test.ts for what counts as own words. */
import { describe, expect, test } from 'vitest'
import { adminCommands } from '../../../src/handlers/admin/commands.ts'
import type { Request } from '../../../src/handlers/request/request.ts'
import { en } from '../../../src/languages/en/index.ts'
import { languages } from '../../../src/languages/languages.ts'
import { asks } from '../../app.ts'
import { editor, openRig, owner, stranger } from './rig.ts'

const { onlyAdmins, inPrivate } = en.say.office
const silence = '(silence)'
const line: Readonly<Record<string, string>> = {
  add: '/add turnover CHN 2026-02 395.1m by AZ_SCC source report-az-2026-02-23 "reached $395.1 million"',
  admins: '/admins add 43',
  source: '/source list',
  import: '/import',
}
const file = { id: 'f', name: 'rows.csv', size: 10 }
const commands = adminCommands.map(({ name }) => [name, line[name] ?? `/${name}`] as const)

const personal = (id: number): Partial<Request> => ({
  chat: { id, kind: 'private' },
  person: { id, languageTag: 'en' },
})
const grouped = (id: number): Partial<Request> => ({
  chat: { id: -5, kind: 'group' },
  person: { id, languageTag: 'en' },
})
const somebody = Object.freeze({ own: true, message: 9, file } as const)

const nobody: readonly (readonly [string, Partial<Request>, string])[] = [
  ['a stranger', { ...personal(stranger), ...somebody }, onlyAdmins],
  ['a stranger whose number begins like an owner’s', { ...personal(411), ...somebody }, onlyAdmins],
  ['an owner, forwarded, by way of a bot, or with a picture', { ...personal(owner), file }, onlyAdmins],
  ['an owner’s words that somebody has passed on', { ...personal(owner), passedOn: true, file }, onlyAdmins],
  ['an owner, edited', { ...personal(owner), isEdited: true, file }, silence],
  ['an owner in a group', { ...grouped(owner), file }, inPrivate],
  ['an owner in a group, not to the bot', { ...grouped(owner), addressed: false, file }, silence],
  ['an owner in a group, as if it were own', { ...grouped(owner), ...somebody }, inPrivate],
  ['an editor in a group', { ...grouped(editor), file }, inPrivate],
  ['a member of a group', { ...grouped(stranger), file }, inPrivate],
  ['an anonymous admin', { chat: { id: -5, kind: 'group' }, file }, inPrivate],
  ['a channel', { chat: { id: -6, kind: 'channel' }, file }, inPrivate],
]

describe.each(nobody)('%s', (_, more, answer) => {
  test.each(commands)('is refused /%s', async (_name, text) => {
    const { app, store } = await openRig()
    const { version } = await store.facts()
    const message = await app.respond({ ...asks(text), ...more })
    expect(message?.text ?? silence).toBe(answer)
    expect(message?.buttons ?? []).toEqual([])
    expect((await store.facts()).version).toBe(version)
    expect((await store.pendingChanges.all()).size).toBe(0)
  })
})

test.each(languages.map(language => [language.code, language] as const))(
  'the refusal reveals nothing, in %s',
  (_, { say }) => {
    for (const sentence of [say.office.onlyAdmins, say.office.inPrivate]) {
      expect(sentence).not.toMatch(/\d|@/)
      expect(sentence.length).toBeLessThan(120)
    }
  },
)

test('a picked person, and a reply to the bot’s question, count only from an admin', async () => {
  const { person, store } = await openRig()
  const { version } = await store.facts()
  await person(stranger).say(undefined, { shared: [45] })
  await person(stranger).say('395.1m', { replied: { ours: true, text: 'Still missing:\n/add turnover CHN 2026-02 …' } })
  expect((await store.facts()).version).toBe(version)
  expect((await store.pendingChanges.all()).size).toBe(0)
})

test('text that is no admin command is answered to everybody as usual', async () => {
  const { person } = await openRig()
  expect(await person(stranger).hears('/import China 2026-01')).toContain('$407.7 million')
  expect(await person(owner).hears('/turnover 2025')).toContain('$4.87 billion')
})

describe('editors', () => {
  test('are named and removed by owners, effective at the next message', async () => {
    const { person } = await openRig()
    const [boss, aysel] = [person(owner), person(editor)]
    expect(await aysel.hears('/log')).toBe(onlyAdmins)
    await boss.say(`/admins add ${editor}`)
    expect(await aysel.hears('/log')).toBe(onlyAdmins)
    await boss.tap('Save')
    expect(await aysel.hears('/log')).toContain('Log of changes')
    await boss.say(`/admins remove ${editor}`)
    await boss.tap('Save')
    expect(await aysel.hears('/log')).toBe(onlyAdmins)
  })

  test('are told when they are named, and what to know', async () => {
    const rig = await openRig()
    const boss = rig.person(owner)
    await boss.say(`/admins add ${editor}`)
    await boss.tap('Save')
    const [told] = rig.posted.filter(({ chat }) => chat === editor)
    expect(told?.message.text).toContain('You are an editor now.')
    expect(told?.message.text).toContain('Nothing is saved before you press its button')
  })

  test('are picked in Telegram’s own picker', async () => {
    const { person } = await openRig()
    const boss = person(owner)
    expect((await boss.say('/admins')).keyboard?.requestUsers.max).toBe(1)
    expect(await boss.hears('', { shared: [editor] })).toContain(String(editor))
    await boss.tap('Save')
    expect(await person(editor).hears('/log')).toContain('Log of changes')
  })

  test('do not name editors', async () => {
    const { person, store } = await openRig()
    const boss = person(owner)
    await boss.say(`/admins add ${editor}`)
    await boss.tap('Save')
    const aysel = person(editor)
    expect((await aysel.say('/admins')).keyboard).toBeUndefined()
    expect(await aysel.hears('/admins add 43')).toContain('Only owners')
    expect(await aysel.hears('', { shared: [45] })).toContain('Only owners')
    expect((await store.facts()).editors()).toEqual([editor])
  })

  test('cannot be owners or Telegram’s own accounts', async () => {
    const { person } = await openRig()
    const boss = person(owner)
    expect(await boss.hears(`/admins add ${owner}`)).toContain('owner')
    await boss.say('/admins add 1087968824')
    expect(boss.last.buttons.flat().map(({ label }) => label)).not.toContain('Save')
  })
})

test('menus of admin commands are shown to admins only, each in their own chat', async () => {
  const { app, person } = await openRig()
  await person(owner).say(`/admins add ${editor}`)
  const before = (await app.adminMenus?.()) ?? []
  expect(new Set(before.map(({ chat }) => chat))).toEqual(new Set([owner, 44]))
  const names = before[0]?.commands.map(({ command }) => command) ?? []
  expect(names.slice(0, 3)).toEqual(['turnover', 'exports', 'imports'])
  expect(names.indexOf('add')).toBeGreaterThan(names.indexOf('start'))
  expect(app.menus.flatMap(({ commands: all }) => all.map(({ command }) => command))).not.toContain('add')
})

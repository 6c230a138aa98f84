import { describe, expect, test } from 'vitest'
import { commands } from '../../../src/handlers/questions/commands.ts'
import { menus, profiles } from '../../../src/handlers/questions/menus.ts'

test('there is one for every language and audience', () => {
  expect(menus.map(({ language, audience }) => `${language} ${audience}`).toSorted()).toEqual(
    ['az', 'en', 'ru', 'zh'].flatMap(code => [`${code} admins`, `${code} group`, `${code} private`]),
  )
})

describe.each(menus.map(menu => [menu.language, menu.audience, menu] as const))('in %s for %s', (_, __, menu) => {
  const names = menu.commands.map(({ command }) => command)

  test('every name and description is one that Telegram takes', () => {
    for (const { command, description } of menu.commands) {
      expect(command).toMatch(/^[a-z0-9_]{1,32}$/)
      expect(description.trim()).toBe(description)
      expect(description.length).toBeGreaterThan(0)
      expect([...description].length).toBeLessThanOrEqual(45)
    }
    expect(names.length).toBeLessThanOrEqual(100)
  })

  test('no two commands are described alike', () => {
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(menu.commands.map(({ description }) => description)).size).toBe(names.length)
  })

  test('only what works is offered', () => {
    const known: readonly string[] = commands.map(({ name }) => name)
    expect(names.filter(name => !known.includes(name))).toEqual([])
    expect(names).not.toContain('import')
  })

  test('the questions come first', () => expect(names.slice(0, 3)).toEqual(['turnover', 'exports', 'imports']))
})

test('a group is not offered what concerns one person', () => {
  const offered = menus.filter(({ audience }) => audience === 'group').flatMap(menu => menu.commands)
  const names = new Set(offered.map(({ command }) => command))
  for (const own of ['privacy', 'forgetme', 'settings', 'start']) expect(names).not.toContain(own)
  expect(names).toContain('ask')
})

test("G4 a group's admins are offered its settings, and all that everybody is", () => {
  const namesFor = (audience: string) =>
    menus.find(menu => menu.audience === audience && menu.language === 'en')?.commands.map(({ command }) => command)
  const [everybody = [], admins = []] = [namesFor('group'), namesFor('admins')]
  expect(everybody).not.toContain('lang')
  expect(admins.filter(name => !everybody.includes(name))).toEqual(['lang', 'settings'])
  expect(everybody.filter(name => !admins.includes(name))).toEqual([])
})

test('in private every command is offered', () => {
  const [menu] = menus.filter(({ audience, language }) => audience === 'private' && language === 'en')
  expect(menu?.commands.map(({ command }) => command)).toEqual(commands.map(({ name }) => name))
})

test.each(profiles.map(profile => [profile.language, profile] as const))(
  'the profile in %s fits, and differs from the others',
  (_, { name, description, shortDescription }) => {
    expect([...name].length).toBeLessThanOrEqual(64)
    expect([...description].length).toBeLessThanOrEqual(512)
    expect([...shortDescription].length).toBeLessThanOrEqual(120)
    expect(description).toContain('/turnover 2025')
    expect(profiles.filter(other => other.description === description)).toHaveLength(1)
  },
)

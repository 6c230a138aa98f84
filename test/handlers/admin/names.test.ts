/** Projects and organisations that an admin enters by chat. */
import { expect, test } from 'vitest'
import { openRig, owner, stranger } from './rig.ts'

const source = 'report-az-2026-02-23'

test('a new project is called new, saved with its first fact, and removed by /undo', async () => {
  const rig = await openRig()
  const boss = rig.person(owner)
  const line = `/add project garadagh-solar name "Garadagh solar park" field opened 2026-01-08 source ${source} "It was opened."`
  const shown = await boss.hears(line)
  expect(shown).toContain('New project: Garadagh solar park (garadagh-solar)')
  expect(shown).toContain('It was opened.')
  await boss.tap('Publish')
  expect(await rig.person(stranger).hears('/project Garadagh solar park')).toContain('Opened: 8 Jan 2026')
  expect(await boss.hears(line)).not.toContain('New project')
  await boss.say('/undo')
  await boss.tap('Save')
  const facts = await rig.store.facts()
  expect([
    facts.projects.get('garadagh-solar'),
    facts.statements().filter(it => it.words === 'It was opened.'),
  ]).toEqual([undefined, []])
})

test('an unknown compiler is entered, and then compiles', async () => {
  const boss = (await openRig()).person(owner)
  const figure = `/add turnover TUR 2026-02 395.1m by TR_NEW source ${source} "reached $395.1 million"`
  expect(await boss.hears(figure)).toContain('/add organisation')
  expect(await boss.hears('/add organisation TR_NEW name "Turkish office" TUR')).toContain(
    'New organisation: Turkish office (TR_NEW)',
  )
  expect((await boss.tap('Publish')).text).toContain('Published')
  expect(boss.last.text).toContain('Turkish office (TR_NEW)')
  expect(await boss.hears(figure)).toContain('Turkish office (TR_NEW)')
  expect(await boss.hears('/add organisation TR_NEW name "Another"')).toContain('held already, as TR_NEW')
})

test('a name with invisible control characters is refused', async () => {
  const boss = (await openRig()).person(owner)
  const shown = await boss.hears('/add organisation TR_NEW name "Turk\u202Eish office"')
  expect(shown).not.toContain('\u202E')
  expect(boss.last.buttons.flat().map(({ label }) => label)).not.toContain('Publish')
})

test.each([
  ['en', '/add speaker', 'New speaker: Sun Li, Ambassador of China (sun-li)', 'Shown as: Ambassador Sun Li'],
  ['az', '/add spiker', 'Yeni spiker: Sun Li, Ambassador of China (sun-li)', 'Rusca: Сунь Ли, посол Китая'],
  ['ru', '/add спикер', 'Новый спикер: Сунь Ли, посол Китая (sun-li)', 'В источниках: посол Китая Сунь Ли'],
  ['zh', '/add 发言人', '新发言人：孙丽，中国大使（sun-li）', '显示为：中国大使孙丽'],
] as const)('a speaker with names in several languages, in %s', async (language, command, added, more) => {
  const rig = await openRig()
  await rig.store.changeChat(owner, () => ({ language }))
  const boss = rig.person(owner)
  const names = 'name "Sun Li" ru "Сунь Ли" zh "孙丽" office "Ambassador of China" ru "посол Китая" zh "中国大使"'
  const shown = await boss.hears(`${command} ${names}`)
  expect(shown.split('\n')).toEqual(expect.arrayContaining([added, more]))
  await boss.say(undefined)
  expect((await rig.store.facts()).speakers.get('sun-li')).toBeUndefined()
})

test('an unknown speaker leads to the line that enters one; a reply completes it', async () => {
  const rig = await openRig()
  const boss = rig.person(owner)
  const quote = (who: string) => `/add quote ${who} topic trade lang en source ${source} "Trade grows."`
  const unknown = await boss.say(quote('sun-li'))
  expect(unknown.text.split('\n').at(-1)).toBe('/add speaker sun-li name "…" office "…"')
  await boss.say('Sun Li\nAmbassador of China', { replied: { ours: true, text: unknown.text } })
  expect((await boss.tap('Publish')).text).toContain('Published')
  expect(boss.last.text).toContain('Sun Li (sun-li)')
  expect(await boss.hears(quote('sun-li'))).toContain('Ambassador Sun Li')
  await boss.tap('Publish')
  expect(await rig.person(stranger).hears('/quote Sun Li')).toContain('Trade grows.')
})

test.each(['source', 'organisation', 'speaker', 'project'] as const)(
  'the line for an unknown %s can be completed, in each language',
  async what => {
    const rig = await openRig()
    const boss = rig.person(owner)
    const lines = {
      source: '/add turnover CHN 2026-02 395.1m by AZ_SCC source kpler-x "395.1"',
      organisation: `/add turnover CHN 2026-02 395.1m by AZ_XX source ${source} "395.1"`,
      speaker: `/add turnover CHN 2026-02 395.1m by AZ_SCC speaker li-x source ${source} "395.1"`,
      project: `/add project dam-x field opened source ${source} "x"`,
    }
    const seen = new Set<string>()
    for (const language of ['en', 'az', 'ru', 'zh'] as const) {
      await rig.store.changeChat(owner, () => ({ language }))
      const { text } = await boss.say(lines[what])
      expect(text).toContain(`/list ${what}s`)
      seen.add(text)
      const replied = { ours: true, text } as const
      expect(await boss.hears('Kpler', { replied })).toContain(what === 'source' || what === 'speaker' ? '…' : 'Kpler')
    }
    expect(seen.size).toBe(4)
  },
)

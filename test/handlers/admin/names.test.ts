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
  expect([facts.project('garadagh-solar'), facts.statements().filter(it => it.words === 'It was opened.')]).toEqual([
    undefined,
    [],
  ])
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
  expect(await boss.hears('/add organisation TR_NEW name "Another"')).toContain('It is held already')
})

test('a name with invisible control characters is refused', async () => {
  const boss = (await openRig()).person(owner)
  const shown = await boss.hears('/add organisation TR_NEW name "Turk\u202Eish office"')
  expect(shown).not.toContain('\u202E')
  expect(boss.last.buttons.flat().map(({ label }) => label)).not.toContain('Publish')
})

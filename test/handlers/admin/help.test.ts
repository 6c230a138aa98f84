/** /help mentions admin commands to admins only. */
import { expect, test } from 'vitest'
import { editor, openRig, owner, stranger } from './rig.ts'

const mark = '/add /edit /source'

test.each([
  ['en', 'You can edit the data'],
  ['az', 'Məlumatı siz idarə edirsiniz'],
  ['ru', 'Данные ведёте вы'],
  ['zh', '您负责维护数据'],
])('in %s, in one more line of nine', async (languageTag, words) => {
  const boss = (await openRig()).person(owner)
  const { text } = await boss.say('/help', { person: { id: owner, languageTag } })
  expect(text.split('\n').at(-1)).toContain(words)
  expect(text.split('\n').at(-1)).toContain(mark)
  expect(text.split('\n').length).toBeLessThanOrEqual(9)
  expect([...text].length).toBeLessThanOrEqual(600)
})

test('an editor sees it from the day of the appointment, also when the page is cached for others', async () => {
  const rig = await openRig()
  const reader = rig.person(editor)
  expect(await rig.person(stranger).hears('/help')).not.toContain(mark)
  expect(await reader.hears('/help')).not.toContain(mark)
  const boss = rig.person(owner)
  await boss.say(`/admins add ${editor}`)
  await boss.tap('Save')
  expect(await reader.hears('/help')).toContain(mark)
  expect(await rig.person(stranger).hears('/help')).not.toContain(mark)
})

test.each([
  ['in a group', { chat: { id: -100, kind: 'group' }, addressed: true }],
  ['in a private chat that is not theirs', { chat: { id: stranger, kind: 'private' } }],
] as const)('not %s', async (_, more) =>
  expect(await (await openRig()).person(owner).hears('/help', more)).not.toContain(mark),
)

test('and under no other page', async () =>
  expect(await (await openRig()).person(owner).hears('/about')).not.toContain(mark))
